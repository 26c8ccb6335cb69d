import type { CitationMark } from "./citation-marks.ts";
import { isSpace, trimSpan, type Span } from "./spans.ts";

const hanOrKana = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
/** The end of a line in a Chinese or Japanese sentence, where a PDF has wrapped it: these languages have no space there. A shorter line is a title. */
const wrapInHan = new RegExp(
  String.raw`(?<=[^\n]{14}(?:${hanOrKana}|[，、；]))[^\S\n]*\n[^\S\n]*(?=${hanOrKana})`,
  "gu",
);

/** Reduces white space to single spaces, except where a Chinese or Japanese sentence was wrapped, and removes zero-width spaces, soft hyphens and the `**` of bold. Writes ligatures such as `ﬁ` as letters. Keeps dashes and quotes. */
export function cleanWords(text: string): string {
  return isClean(text, 0, text.length) ? text : clean(text);
}

/** Cleans the words between two offsets, without the white space around them. */
function cleanSlice(source: string, from: number, to: number): string {
  const { start, end } = trimSpan(source, from, to);
  const text = source.slice(start, end);
  return isClean(source, start, end) ? text : clean(text);
}

function clean(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]+|\*\*/g, "")
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(wrapInHan, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Returns true if the marks follow one another up to the end, as in most insights. */
function isClosing(marks: readonly CitationMark[], end: number): boolean {
  for (let index = marks.length - 1; index >= 0; index--) {
    if (marks[index]!.end !== end) return false;
    end = marks[index]!.start;
  }
  return marks.length > 0;
}

/** Returns true if there is nothing to reduce, remove or replace, as in most texts. */
function isClean(text: string, start: number, end: number): boolean {
  let previous = 0x20;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x2a ? code === previous : code <= 0x20) return false;
    if (code >= 0xa0 && (isSpace(code) || isRemoved(code) || isLigature(code))) return false;
    previous = code;
  }
  return previous !== 0x20 || start === end;
}

function isRemoved(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

function isLigature(code: number): boolean {
  return code >= 0xfb00 && code <= 0xfb06;
}

/**
 * Removes the citations from a part of the source, each with the space before it. Keeps a full stop after a citation,
 * and never doubles it: `fell [3].`, `fell. [3]` and `fell. [3].` all give `fell.` A comma between two citations goes too, also a raised one, `˒`.
 */
export function wordsWithoutMarks(
  source: string,
  start: number,
  end: number,
  marks: readonly CitationMark[],
): string {
  if (isClosing(marks, end)) return cleanSlice(source, start, marks[0]!.start);
  const parts: string[] = [];
  let endsInStop = false;
  let at = start;
  for (const mark of marks) {
    const part = source.slice(at, endWithoutSpace(source, at, mark.start));
    if (at === start || !/^\s*[,\uFF0C、;\uFF1B\u060C\u061B\u02D2\u201A]$/.test(part)) add(part);
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

/** Returns the end of a range without white space and zero-width spaces at its end. */
function endWithoutSpace(source: string, start: number, end: number): number {
  while (
    end > start &&
    (isSpace(source.charCodeAt(end - 1)) || isRemoved(source.charCodeAt(end - 1)))
  )
    end--;
  return end;
}

/** Returns the offset at which the words of a range end: before its closing citations and a full stop after them. */
export function endOfWords(
  source: string,
  { start, end }: Span,
  marks: readonly CitationMark[],
): number {
  let wordsEnd = end;
  for (const mark of marks.toReversed()) {
    if (!/^\s*[.\u3002]?\s*$/u.test(source.slice(mark.end, wordsEnd))) break;
    wordsEnd = trimSpan(source, start, mark.start).end;
  }
  return Math.max(wordsEnd, start);
}
