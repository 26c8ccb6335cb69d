import { findTitle, isLoneTitle } from "./find-title.ts";
import { matchHeads, type HeadAndBody } from "./match-heads.ts";
import type { Body, Head } from "./page-items.ts";

/** The heads and bodies of a page that belong together, and the lines that belong to none. */
export interface PairedItems {
  readonly pairs: readonly HeadAndBody<Head, Body>[];
  readonly loose: readonly Body[];
}

/** Pairs the heads and bodies of a page, which are in the order of the text. */
export function pairItems(items: readonly (Head | Body)[]): PairedItems {
  const isText = items.map(
    (item, at) => item.kind === "head" || item.isCertain || isOwnText(items, at),
  );
  const matched = matchHeads<Head, Body>(
    items.filter((_, at) => isText[at]),
    { isBelowGap, mayHaveTitle, endsText },
  );
  const loose = new Set(
    items.filter((item, at): item is Body => item.kind === "body" && !isText[at]),
  );
  const after = new Map(items.map((item, index) => [item, items[index + 1]]));
  const complete = matched.map((pair) => {
    const { head, body } = pair;
    const next = head && after.get(head);
    // Plain lines below a source line are its body if it has no other.
    if (body !== undefined || next?.kind !== "body" || next.isCertain) return pair;
    loose.delete(next);
    return { ...pair, body: next };
  });
  const pairs = complete.map((pair) =>
    (pair.head !== undefined && pair.head.isBelowText !== true) || pair.body === items[0]
      ? pair
      : withLinesAbove(pair),
  );
  return { pairs, loose: [...loose] };
}

/** Returns true for plain lines below a head, if the text above that head has a headline of its own: they are the text of the head. */
function isOwnText(items: readonly (Head | Body)[], at: number): boolean {
  const head = items[at - 1];
  const text = items[at - 2];
  return (
    head?.kind === "head" && head.title !== undefined && text !== undefined && mayHaveTitle(text)
  );
}

/** Returns true for a source line below its text. */
function endsText(item: Head | Body): boolean {
  return item.kind === "head" && item.isBelowText === true;
}

/** Returns true if an empty line is above an item, or in the lines above its headline. */
function isBelowGap(item: Head | Body): boolean {
  const lines =
    item.kind === "body"
      ? [...item.above, ...item.lines].slice(0, 1)
      : [...item.above, ...(item.title ? [item.title] : []), ...item.sources.slice(0, 1)];
  return lines.some(({ isAfterGap }) => isAfterGap);
}

/** Returns true if a line above a body, or a lone line at its end, reads like a headline. */
function mayHaveTitle(item: Head | Body): boolean {
  return item.kind === "body" && (findTitle(item.above) !== -1 || isLoneTitle(item.lines));
}

/** Parts the lines above the first statement of a body below another one: one of them may be its headline. */
function withLinesAbove(pair: HeadAndBody<Head, Body>): HeadAndBody<Head, Body> {
  const { body } = pair;
  const from = body?.lines.findIndex(({ isBody }) => isBody) ?? 0;
  if (body === undefined || from <= 0) return pair;
  const { above, lines } = body;
  return {
    ...pair,
    body: { ...body, above: [...above, ...lines.slice(0, from)], lines: lines.slice(from) },
  };
}
