import { completesHead, type FoundHead } from "./found-head.ts";
import { isBracketedBelowText, isSourceOfBullet } from "./is-source-line.ts";
import type { Line } from "./read-lines.ts";
import { hasSourceLabel } from "./source-line/labels.ts";
import { isTitleAfterGap, isTitleLine } from "./title-lines.ts";
import { endsLikeSentence } from "./sentence-end.ts";

/** Returns true for `Source: Reuters` and `（来源：路透）`, which may also state a date. */
function isLabelledSource({ text, sourceLine }: Line): boolean {
  return sourceLine?.source !== undefined && hasSourceLabel(text);
}

/** Returns true if a head, or its text, needs no other source: a further name below the text belongs to no headline below. */
function endsHead({ title, sources }: FoundHead, { sourceLine }: Line): boolean {
  const isUndated = sourceLine?.published === undefined && sourceLine?.unclearDate === undefined;
  return isUndated && title !== undefined && sources.every(({ start }) => start > title.start);
}

/**
 * Returns true for `Source: Reuters` and `(Reuters, 26 Nov 2026)` at the end of a text: below a statement, or below a sentence that
 * follows one, and above an empty line or the end of the page. `last` is the head above the text. If that states its source below
 * the headline, the line only names another one.
 */
export function closesText(
  lines: readonly Line[],
  at: number,
  last: FoundHead | undefined,
): boolean {
  const line = lines[at]!;
  const below = lines[at + 1];
  const isClosing = isLabelledSource(line) || isBracketedBelowText(lines, at);
  if (!isClosing || isSourceOfBullet(lines, at)) return false;
  const isOfOther =
    last !== undefined &&
    last.closing === undefined &&
    !completesHead(last) &&
    !endsHead(last, line);
  if (isOfOther) return false;
  if (below !== undefined && !(below.isAfterGap && isTitleLine(below))) return false;
  const above = lines[at - 1]!;
  return !isTitleAfterGap(above) || endsLikeSentence.test(above.text);
}
