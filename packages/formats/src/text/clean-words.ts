import type { CitationMark } from "./citation-marks.ts";

// Most text is clean, which one look tells.
const unclean = /[\u200B\u2060\uFEFF]|\*\*|\s\s|[^\S ]|^\s|\s$/;

/** Folds white space to single spaces, drops zero-width spaces and the `**` of bold. Dashes and quotes stay as found. */
export function cleanWords(text: string): string {
  if (!unclean.test(text)) return text;
  return text
    .replace(/[\u200B\u2060\uFEFF]+|\*\*/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Takes the citations out of a stretch of source, each with the space before it. A full stop behind a
 * citation stays and is never doubled: `fell [3].`, `fell. [3]` and `fell. [3].` all give `fell.`
 */
export function wordsWithoutMarks(
  source: string,
  start: number,
  end: number,
  marks: readonly CitationMark[],
): string {
  let words = "";
  let at = start;
  for (const mark of marks) {
    words += withoutSecondStop(words, source.slice(at, mark.start).trimEnd());
    at = mark.end;
  }
  return cleanWords(words + withoutSecondStop(words, source.slice(at, end)));
}

function withoutSecondStop(before: string, after: string): string {
  return /^[.。]/.test(after) && /[.。]/.test(before.slice(-1)) ? after.slice(1) : after;
}
