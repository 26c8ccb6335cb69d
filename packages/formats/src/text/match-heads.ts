/** A head and a body that belong together; one of them is undefined if it has no partner. */
export interface HeadAndBody<Head, Body> {
  readonly head: Head | undefined;
  readonly body: Body | undefined;
  /** True if its neighbours could also be paired in another way. */
  readonly isAmbiguous: boolean;
}

/** What a page shows of its items, beside their order. */
export interface Signs<Item> {
  /** Whether an empty line is between an item and the one above it. */
  readonly isBelowGap: (item: Item) => boolean;
  /** Whether a body may have a headline of its own. */
  readonly mayHaveTitle: (body: Item) => boolean;
  /** Whether an item is the last one of its text. */
  readonly endsText: (item: Item) => boolean;
}

/**
 * Pairs each headline with a body next to it, so that as many as possible have a partner.
 *
 * A run in which headlines and bodies alternate has only one answer if its length is even. In a run of odd length one
 * item has no partner, and the pairs are ambiguous. A headline more is the last one. Of the bodies, it is the one that the
 * signs of the page point to, else the first one: on most pages, headlines come first.
 */
export function matchHeads<
  Head extends { readonly kind: "head" },
  Body extends { readonly kind: "body" },
>(items: readonly (Head | Body)[], signs: Signs<Head | Body>): HeadAndBody<Head, Body>[] {
  return alternatingRuns(items, signs).flatMap((run) => {
    const isAmbiguous = run.length > 1 && run.length % 2 === 1;
    const alone = run.length % 2 === 0 ? run.length : indexAlone(run, signs);
    const pairs: HeadAndBody<Head, Body>[] = [];
    for (let at = 0; at < run.length;) {
      const pair = run.slice(at, at === alone ? at + 1 : at + 2);
      pairs.push({
        head: pair.find((item): item is Head => item.kind === "head"),
        body: pair.find((item): item is Body => item.kind === "body"),
        isAmbiguous,
      });
      at += pair.length;
    }
    return pairs;
  });
}

/**
 * Returns the index of the item without a partner in a run of odd length. Of the bodies, it is the one that leaves the fewest
 * empty lines inside pairs; a body that may have a headline of its own needs no other.
 */
function indexAlone<Item extends { readonly kind: string }>(
  run: readonly Item[],
  { isBelowGap, mayHaveTitle }: Signs<Item>,
): number {
  const last = run.length - 1;
  if (run[0]!.kind === "head") return last;
  const costOf = (index: number): number => (mayHaveTitle(run[index]!) ? 0 : 1);
  // The pairs below the item that is alone are shifted by one.
  let cost = 0;
  for (let at = 1; at < last; at += 2) if (isBelowGap(run[at + 1]!)) cost++;
  let best = 0;
  let least = cost + costOf(0);
  for (let index = 2; index <= last; index += 2) {
    if (isBelowGap(run[index]!)) cost--;
    if (isBelowGap(run[index - 1]!)) cost++;
    const found = cost + costOf(index);
    if (found < least) [best, least] = [index, found];
  }
  return best;
}

function alternatingRuns<Item extends { readonly kind: string }>(
  items: readonly Item[],
  { endsText }: Pick<Signs<Item>, "endsText">,
): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run === undefined || last!.kind === item.kind || endsText(last!)) runs.push([item]);
    else run.push(item);
  }
  return runs;
}
