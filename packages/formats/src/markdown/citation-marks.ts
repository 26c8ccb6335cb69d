import type { CitationId } from "@mineral-brief/schema";
import { possibleMark, readMark } from "../text/citation-marks.ts";
import { readInline } from "./inline.ts";
import { isSpace } from "./line-markers.ts";

/** A citation in the text of an insight, with the spaces before it. Offsets count from the start of the text. */
export interface CitationSpan {
  readonly ids: readonly CitationId[];
  /** The place in the reference, and where it is written. */
  readonly locator?: { readonly words: string; readonly start: number; readonly end: number };
  readonly spacesStart: number;
  readonly start: number;
  readonly end: number;
}

const footnote = /\[\^([^\][\s]+)\]/y;
/** `[^2, p. 40]`. A list of numbers such as `[^1, 4]` is text. */
const locatedFootnote = /\[\^([^\][\s,]+),[ \t]+(?=[^\][]*(?:\p{L}|§))([^\][\s][^\][]*?)[ \t]*\]/uy;
const single = /\[([0-9]+)\]/y;
const severalNumbers = new RegExp(possibleMark, "y");

/**
 * Finds citations: `[^1]`, `[^1, p. 4]`, `[1]`, `[1, 4]`, `[1-3]`, `[1, p. 4]`, and the last four in 【】 too.
 *
 * A number of four digits or more is a citation at the end or before another one, otherwise a year. The text of a
 * link, `[1](https://...)`, is not a citation.
 */
export function findCitations(words: string): CitationSpan[] {
  const spans: CitationSpan[] = [];
  let bracket = words.indexOf("[");
  let lenticular = words.indexOf("\u3010");
  while (bracket !== -1 || lenticular !== -1) {
    const isBracket = bracket !== -1 && (lenticular === -1 || bracket < lenticular);
    const start = isBracket ? bracket : lenticular;
    const span = isEscaped(words, start) ? undefined : readCitation(words, start);
    if (span !== undefined) spans.push(span);
    const next = span?.end ?? start + 1;
    if (isBracket) bracket = words.indexOf("[", next);
    else lenticular = words.indexOf("\u3010", next);
  }
  return spans;
}

/** `(see [3])` stays text: without the citation, only `(see)` would be left. */
function isNamedInParentheses(words: string, start: number): boolean {
  const before = words.slice(Math.max(0, start - 12), start);
  return /\((?:see|cf\.?|from|source:?|siehe|vgl\.?|voir|véase|ver|см\.?)\s*$|（(?:见|参见|来源)\s*$/iu.test(
    before,
  );
}

function readCitation(words: string, start: number): CitationSpan | undefined {
  if (isNamedInParentheses(words, start)) return undefined;
  const noted = matchAt(footnote, words, start);
  if (noted !== null) return spanOf([readId(noted[1]!)]);
  const located = matchAt(locatedFootnote, words, start);
  if (located !== null) {
    const at = start + located[0].indexOf(",");
    const place = located[2]!;
    const from = words.indexOf(place, at + 1);
    return {
      ...spanOf([readId(located[1]!)], locatedFootnote.lastIndex),
      locator: { words: readInline(place), start: from, end: from + place.length },
    };
  }
  const numbered = matchAt(single, words, start);
  if (numbered !== null && isRunOrEnd(words, single.lastIndex))
    return spanOf([readId(numbered[1]!)], single.lastIndex);
  const several = matchAt(severalNumbers, words, start);
  if (several === null || /^[(:]/.test(words[severalNumbers.lastIndex] ?? "")) return undefined;
  const mark = readMark(several[0], start);
  if (mark === undefined) return undefined;
  const { ids, locators, end } = mark;
  if (locators === undefined) return spanOf(ids, end);
  const [locator] = locators;
  // `[2, p. 4; 3]` is text: an edit of one of its citations could not keep the other one.
  if (locator === undefined || ids.length > 1) return undefined;
  return { ...spanOf(ids, end), locator: { ...locator, words: readInline(locator.words) } };

  function spanOf(ids: readonly CitationId[], end = footnote.lastIndex): CitationSpan {
    let spacesStart = start;
    while (isSpace(words.charCodeAt(spacesStart - 1))) spacesStart--;
    return { ids, spacesStart, start, end };
  }
}

/** Returns true if the text ends here or another citation follows. */
function isRunOrEnd(words: string, at: number): boolean {
  let next = at;
  while (isSpace(words.charCodeAt(next))) next++;
  return next === words.length || /\[[0-9^]/.test(words.slice(next, next + 2));
}

function matchAt(pattern: RegExp, words: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(words);
}

function isEscaped(words: string, at: number): boolean {
  let slashes = 0;
  while (words[at - slashes - 1] === "\\") slashes++;
  return slashes % 2 === 1;
}

/** Reads `7` as a number, and other labels as text. The validator checks them. */
export function readId(label: string): CitationId {
  const number = Number(label);
  return /^[1-9][0-9]{0,15}$/.test(label) && Number.isSafeInteger(number) ? number : label;
}
