import type { CitationMark } from "./citation-marks.ts";

// Most text is clean: one test avoids the replacements.
const unclean = /[\uFB00-\uFB06\u200B\u2060\uFEFF]|\*\*|\s\s|[^\S ]|^\s|\s$/;

/** Reduces white space to single spaces, and removes zero-width spaces and the `**` of bold. Writes ligatures such as `ﬁ` as letters. Keeps dashes and quotes. */
export function cleanWords(text: string): string {
  if (!unclean.test(text)) return text;
  return text
    .replace(/[\u200B\u2060\uFEFF]+|\*\*/g, "")
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Removes the citations from a part of the source, each with the space before it. Keeps a full stop after a citation,
 * and never doubles it: `fell [3].`, `fell. [3]` and `fell. [3].` all give `fell.`
 */
export function wordsWithoutMarks(
  source: string,
  start: number,
  end: number,
  marks: readonly CitationMark[],
): string {
  const parts: string[] = [];
  let endsInStop = false;
  let at = start;
  for (const mark of marks) {
    add(source.slice(at, mark.start).trimEnd());
    at = mark.end;
  }
  add(source.slice(at, end));
  return cleanWords(parts.join(""));

  function add(part: string): void {
    const kept = endsInStop && /^[.。]/.test(part) ? part.slice(1) : part;
    if (kept === "") return;
    parts.push(kept);
    endsInStop = /[.。]/.test(kept.at(-1)!);
  }
}
