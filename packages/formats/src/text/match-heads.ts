/** A head and a body that belong together; one of them is undefined if it has no partner. */
export interface HeadAndBody<Head, Body> {
  readonly head: Head | undefined;
  readonly body: Body | undefined;
  /** True if its neighbours could also be paired in another way. */
  readonly isAmbiguous: boolean;
}

/**
 * Pairs each headline with a body next to it, so that as many as possible have a partner.
 *
 * A run in which headlines and bodies alternate has only one answer if its length is even. In a run of odd length the
 * last one has no partner, and the pairs are ambiguous.
 */
export function matchHeads<
  Head extends { readonly kind: "head" },
  Body extends { readonly kind: "body" },
>(items: readonly (Head | Body)[]): HeadAndBody<Head, Body>[] {
  return alternatingRuns(items).flatMap((run) => {
    const isAmbiguous = run.length > 1 && run.length % 2 === 1;
    const pairs: HeadAndBody<Head, Body>[] = [];
    for (let at = 0; at < run.length; at += 2) {
      const pair = run.slice(at, at + 2);
      pairs.push({
        head: pair.find((item): item is Head => item.kind === "head"),
        body: pair.find((item): item is Body => item.kind === "body"),
        isAmbiguous,
      });
    }
    return pairs;
  });
}

function alternatingRuns<Item extends { readonly kind: string }>(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run === undefined || run.at(-1)!.kind === item.kind) runs.push([item]);
    else run.push(item);
  }
  return runs;
}
