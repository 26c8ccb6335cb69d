import { completesHead, type FoundHead } from "./found-head.ts";
import { isBracketedBelowText, isSourceOfBullet } from "./is-source-line.ts";
import type { Line } from "./read-lines.ts";
import { readListedSource } from "./source-list.ts";
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

/** Returns true at the end of a page, and for a headline below an empty line. */
function endsPart(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line === undefined || (line.isAfterGap && isTitleLine(line));
}

/** Returns the index after the entries `[1] …`, `[2] …` of a list of sources. */
function endOfList(lines: readonly Line[], from: number): number {
  let to = from;
  while (readListedSource(lines[to]?.text ?? "", lines[to]?.start ?? 0)?.id === to - from + 1) to++;
  return to;
}

/** Puts `Source: Reuters` directly above the list of sources of a text below that list, which then is directly below the text. */
export function withSourcesBelowLists(lines: readonly Line[]): readonly Line[] {
  const moved: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const isBelowText = lines[at - 1]?.isBody === true && isLabelledSource(line);
    const to = isBelowText ? endOfList(lines, at + 1) : at;
    if (to > at + 1 && endsPart(lines, to)) {
      moved.push(...lines.slice(at + 1, to), line);
      at = to - 1;
    } else moved.push(line);
  }
  return moved;
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
  const isClosing = isLabelledSource(line) || isBracketedBelowText(lines, at);
  if (!isClosing || isSourceOfBullet(lines, at)) return false;
  const isOfOther =
    last !== undefined &&
    last.closing === undefined &&
    !completesHead(last) &&
    !endsHead(last, line);
  if (isOfOther) return false;
  if (!endsPart(lines, at + 1)) return false;
  const above = lines[at - 1]!;
  return !isTitleAfterGap(above) || endsLikeSentence.test(above.text);
}
