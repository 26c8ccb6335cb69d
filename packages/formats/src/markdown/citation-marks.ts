import type { CitationId } from "@mineral-brief/schema";
import { matchAt } from "../positions/match-at.ts";
import {
  assistantMark,
  joiningSigns,
  joiningWords,
  possibleMark,
  readMark,
  readMarkAt,
} from "../text/citation-marks.ts";
import { isNeededMark } from "../text/needed-marks.ts";
import { renderedMark } from "../text/page/assistant-marks.ts";
import { endInSpan, findCodeSpans } from "./code-spans.ts";
import { readInline } from "./inline.ts";
import { isEscaped } from "./is-escaped.ts";
import { isSpace } from "./line-markers.ts";

/** A citation in the text of an insight. Offsets count from the start of the text. */
export interface CitationSpan {
  readonly ids: readonly CitationId[];
  /** The place in the reference, and where it is written. */
  readonly locator?: { readonly words: string; readonly start: number; readonly end: number };
  /** Where the words before the citation end: before its spaces, and the comma or bracket that belongs to it. */
  readonly wordsEnd: number;
  readonly start: number;
  readonly end: number;
  /** Where the words after the citation start: after the bracket that belongs to it. */
  readonly wordsStart: number;
}

const footnote = /\[\^([^\][\s]+)\]/y;
/** `[^2, p. 40]`. A list of numbers such as `[^1, 4]` is text. */
const locatedFootnote = /\[\^([^\][\s,]+),[ \t]+(?=[^\][]*(?:\p{L}|§))([^\][\s][^\][]*?)[ \t]*\]/uy;
const single = /\[([0-9]+)\]/y;
const severalNumbers = new RegExp(possibleMark, "y");

// `<sup>1, 2</sup>` and `<sup><a href="#note-1">1</a></sup>`, but not `<sup>[1]</sup>`, which is a mark inside `<sup>`.
const tagged =
  /<(?<tag>sup|cite|ref)(?:\s[^<>]{0,200})?>\s*(?:<a\s[^<>]{0,200}>)?\s*(?<numbers>[0-9]{1,3}(?:\s?[,;–-]\s?[0-9]{1,3}){0,20})\s*(?:<\/a>)?\s*<\/\k<tag>>/iy;
/** `[<sup>1</sup>](#note)`; `[<sup>1</sup>](https://...)` is a link to a page. */
const raisedLink =
  /\[\s{0,3}<sup>\[?(?<number>[0-9]{1,3})\]?<\/sup>\s{0,2}\]\((?<target>[^\s()]{1,2000})\)/iy;
const isInPage = /^(?:@ref$|#)/;
const rendered = new RegExp(renderedMark, "y");

/** `【`, `［`, `〔`, `〖`, and the character before the ids of search results. */
const wideOpening = /[\u3010\uFF3B\u3014\u3016\uE200]/g;

/**
 * Finds citations: `[^1]`, `[^1, p. 4]`, `[1]`, `[1, 4]`, `[1-3]`, `[1, p. 4]`, and the last four in 【】, ［］, 〔〕 and 〖〗 too.
 * Also `[1]-[3]`, `[1](#note)`, `<sup>1</sup>`, and the marks of chat assistants, such as `【1†source】`.
 *
 * A number of four digits or more is a citation at the end or before another one, otherwise a year. The text of a
 * link to another page, `[1](https://...)`, is not a citation, and neither is a mark in a code span.
 */
export function findCitations(words: string): CitationSpan[] {
  const spans: CitationSpan[] = [];
  const code = findCodeSpans(words);
  let bracket = words.indexOf("[");
  let wide = wideFrom(words, 0);
  let tag = words.indexOf("<");
  for (let at = firstOf(bracket, wide, tag); at !== -1;) {
    const textEnd = endInSpan(code, at) ?? endOfNamed(words, at) ?? endOfLink(words, at);
    const isText = textEnd !== undefined || isEscaped(words, at);
    const span = isText ? undefined : readCitation(words, at);
    if (span !== undefined) spans.push(span);
    const from = span?.end ?? textEnd ?? at + 1;
    // Searches again only if the offset found last is passed, so that a text with many marks takes linear time.
    if (bracket !== -1 && bracket < from) bracket = words.indexOf("[", from);
    if (wide !== -1 && wide < from) wide = wideFrom(words, from);
    if (tag !== -1 && tag < from) tag = words.indexOf("<", from);
    at = firstOf(bracket, wide, tag);
  }
  return spans.length === 0 ? spans : joinRuns(words, spans);
}

function wideFrom(words: string, from: number): number {
  return matchAt(wideOpening, words, from)?.index ?? -1;
}

/** Returns the least of some offsets that are not -1; -1 without one. */
function firstOf(bracket: number, wide: number, tag: number): number {
  if (wide === -1 && tag === -1) return bracket;
  const found = [bracket, wide, tag].filter((at) => at !== -1);
  return found.length === 0 ? -1 : Math.min(...found);
}

const comma = /^\s*[,;\uFF0C\uFF1B\u3001]\s*$/;
const dash = /^\s?[-–—]\s?$/;
const conjunction = new RegExp(
  String.raw`^\s*(?:,\s*)?(?:${joiningWords}|${joiningSigns})\s*$`,
  "i",
);

/** Words between two citations that are parts of one sentence: `Neither [1] nor [2] says so`. */
const joint = new RegExp(
  String.raw`^\s*(?:,\s*)?(?:${joiningWords}|${joiningSigns}|or|nor|oder|ou|o|или)\s*$`,
  "i",
);

/** `According to [1], ...` and `..., see [1].` stay text: without the citation, the words before it would lose their object. */
const preposition =
  /(?:^|[\s(（])(?:according to|see(?: also)?|as in|per|by|cf\.?|laut|siehe|vgl\.?|selon|voir|según|véase|согласно|см\.?)\s+$|(?:根据|根據|据|據|见|見|参见|參見)\s*$/iu;

/**
 * Joins the citations of a run: `[1], [2]`, `[1] and [2]`, `[1]-[3]`. The words between them, and the brackets around
 * them, as in `**[1]**` and `([1])`, belong to them.
 */
function joinRuns(words: string, found: readonly CitationSpan[]): CitationSpan[] {
  const spans: CitationSpan[] = [];
  let isNeeded = false;
  for (let first = 0, end = 1; first < found.length; first = end++) {
    while (end < found.length && isRun(words, found, end)) end++;
    const run = end - first === 1 ? [found[first]!] : joinRanges(words, found.slice(first, end));
    const { start } = run[0]!;
    const last = run.at(-1)!.end;
    const isJoined = first > 0 && joint.test(words.slice(found[first - 1]!.end, start));
    isNeeded = isJoined
      ? isNeeded
      : preposition.test(words.slice(Math.max(0, start - 24), start)) ||
        (/[\p{L}\p{N}]/u.test(words.slice(last)) && isNeededMark(words, { start, end: last }));
    if (!isNeeded) spans.push(...withBrackets(words, run));
  }
  return spans;
}

/** Returns true if nothing is between a citation and the one before it, or only words that join the two. */
function isRun(words: string, spans: readonly CitationSpan[], index: number): boolean {
  const { end } = spans[index - 1]!;
  if (spans[index]!.start === end) return true;
  const gap = words.slice(end, spans[index]!.start);
  if (gap.trim() === "" || comma.test(gap) || dash.test(gap)) return true;
  // `[1] and [2]` with words after it may join two statements.
  return (
    conjunction.test(gap) && /^\s*(?:$|[^\p{L}\p{N}\s[(])/u.test(words.slice(spans[index]!.end))
  );
}

/** Reads `[1]-[3]` as one citation of 1, 2 and 3. */
function joinRanges(words: string, run: readonly CitationSpan[]): CitationSpan[] {
  const joined: CitationSpan[] = [];
  for (const span of run) {
    const before = joined.at(-1);
    if (before === undefined) {
      joined.push(span);
      continue;
    }
    const numbers = dash.test(words.slice(before.end, span.start))
      ? numbersBetween(before, span)
      : undefined;
    if (numbers === undefined) joined.push({ ...span, wordsEnd: before.end });
    else joined.splice(-1, 1, { ...before, ids: numbers, end: span.end, wordsStart: span.end });
  }
  return joined;
}

function numbersBetween(
  { ids: [first], ...before }: CitationSpan,
  { ids: [last], ...span }: CitationSpan,
): number[] | undefined {
  const isRange =
    typeof first === "number" &&
    typeof last === "number" &&
    first < last &&
    last - first < 50 &&
    before.locator === undefined &&
    span.locator === undefined;
  return isRange
    ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
    : undefined;
}

const openings = /(?:\*\*|__|[*_^(\uFF08]|<(?:sup|cite|ref)(?:\s[^<>]{0,200})?>)$/i;
/** The last characters of these. */
const lastOfOpening = "*_^(\uFF08>";
const closings: Readonly<Record<string, string>> = { "(": ")", "\uFF08": "\uFF09" };

/** Widens a run of citations to the brackets or marks of emphasis directly around it. */
function withBrackets(words: string, run: CitationSpan[]): CitationSpan[] {
  let { start } = run[0]!;
  let { end } = run.at(-1)!;
  for (;;) {
    const wordsEnd = withoutSpaces(words, start);
    if (!lastOfOpening.includes(words[wordsEnd - 1] ?? " ")) break;
    const before = openings.exec(words.slice(Math.max(0, wordsEnd - 220), wordsEnd))?.[0];
    if (before === undefined) break;
    const tag = /^<(\w+)/.exec(before)?.[1];
    const closing = tag === undefined ? (closings[before] ?? before) : `</${tag}>`;
    const after = /^\s*/.exec(words.slice(end))![0].length + end;
    const opened = words.lastIndexOf(before, start - 1);
    if (!words.startsWith(closing, after) || isEscaped(words, opened)) break;
    start = opened;
    end = after + closing.length;
  }
  if (end === run.at(-1)!.end) return run;
  run[0] = { ...run[0]!, wordsEnd: withoutSpaces(words, start) };
  run[run.length - 1] = { ...run.at(-1)!, wordsStart: end };
  return run;
}

function withoutSpaces(words: string, to: number): number {
  let at = to;
  while (isSpace(words.charCodeAt(at - 1))) at--;
  return at;
}

/**
 * Returns the end of a parenthesis such as `(see [3])` or `(see [3] and page 4)`, which stays text: without the citation,
 * only `(see)` would be left. Undefined if the mark does not follow such a word.
 */
function endOfNamed(words: string, start: number): number | undefined {
  const before = words.slice(Math.max(0, start - 12), start);
  const named =
    /(\()(?:see|cf\.?|from|source:?|siehe|vgl\.?|voir|véase|ver|см\.?)\s*$|（(?:见|参见|来源)\s*$/iu.exec(
      before,
    );
  if (named === null) return undefined;
  const end = words.indexOf(named[1] === undefined ? "）" : ")", start);
  return end === -1 ? start + 1 : end;
}

/** Returns the end of `[<sup>1</sup>](https://...)`, which is a link to another page. */
function endOfLink(words: string, start: number): number | undefined {
  const target = matchAt(raisedLink, words, start)?.groups!["target"];
  return target === undefined || isInPage.test(target) ? undefined : raisedLink.lastIndex;
}

function readCitation(words: string, start: number): CitationSpan | undefined {
  if (words[start] === "<") return readTagged(words, start);
  const noted = matchAt(footnote, words, start)?.[1];
  // `[^1^]` is the mark of an assistant.
  if (noted !== undefined && !/^[0-9]{1,3}\^$/.test(noted))
    return spanOf(words, [readId(noted)], start, footnote.lastIndex);
  const assisted = readAssistantMark(words, start);
  if (assisted !== undefined) return assisted;
  const located = matchAt(locatedFootnote, words, start);
  if (located !== null) {
    const at = start + located[0].indexOf(",");
    const place = located[2]!;
    const from = words.indexOf(place, at + 1);
    return {
      ...spanOf(words, [readId(located[1]!)], start, locatedFootnote.lastIndex),
      locator: { words: readInline(place), start: from, end: from + place.length },
    };
  }
  const numbered = matchAt(single, words, start);
  if (numbered !== null && isRunOrEnd(words, single.lastIndex))
    return spanOf(words, [readId(numbered[1]!)], start, single.lastIndex);
  const several = matchAt(severalNumbers, words, start);
  if (several === null || /^(?:[(:]|\]\()/.test(words.slice(severalNumbers.lastIndex)))
    return undefined;
  const mark = readMark(several[0], start);
  if (mark === undefined) return undefined;
  const { ids, locators, end } = mark;
  if (locators === undefined) return spanOf(words, ids, start, end);
  const [locator] = locators;
  // `[2, p. 4; 3]` is text: an edit of one of its citations could not keep the other one.
  if (locator === undefined || ids.length > 1) return undefined;
  const place = { ...locator, words: readInline(locator.words) };
  return { ...spanOf(words, ids, start, end), locator: place };
}

function spanOf(
  words: string,
  ids: readonly CitationId[],
  start: number,
  end: number,
): CitationSpan {
  return { ids, wordsEnd: withoutSpaces(words, start), start, end, wordsStart: end };
}

/** A formula, a unit or a number before raised digits, which are then a part of it: `CO<sup>2</sup>`, `10<sup>6</sup>`. */
const isRaisedPart = /(?:[0-9\p{Lu}]|(?:^|[^\p{L}])(?:\p{L}{1,2}|yd|mi))$/u;

function readTagged(words: string, start: number): CitationSpan | undefined {
  const id = matchAt(rendered, words, start)?.groups!["id"];
  if (id !== undefined) return spanOf(words, [Number(id)], start, rendered.lastIndex);
  const match = matchAt(tagged, words, start);
  const { tag = "", numbers = "" } = match?.groups ?? {};
  const isPart =
    /^sup$/i.test(tag) && isRaisedPart.test(words.slice(Math.max(0, start - 4), start));
  if (match === null || isPart) return undefined;
  const mark = readMark(`[${numbers}]`, start);
  return mark && spanOf(words, mark.ids, start, tagged.lastIndex);
}

const possibleAssistantMark = new RegExp(
  String.raw`${assistantMark.source}|\uE200|\[[0-9]+\]\((?=[#@])`,
  "iuy",
);
const noteInPage = /\((?:@ref|#[^\s()]{0,200})\)/y;

/**
 * Reads `【1†source】`, `[[1]]`, `[^1^]`, `[cite: 1]`, `[web:1]`, `[来源1]`, the ids of search results, and `[1](#note)`, whose
 * address says nothing.
 */
function readAssistantMark(words: string, start: number): CitationSpan | undefined {
  const written = matchAt(possibleAssistantMark, words, start)?.[0];
  if (written === undefined) {
    const linked = matchAt(raisedLink, words, start)?.groups!["number"];
    return linked === undefined || Number(linked) === 0
      ? undefined
      : spanOf(words, [Number(linked)], start, raisedLink.lastIndex);
  }
  const mark = readMarkAt(words.slice(start), 0);
  if (mark === undefined || mark.url !== undefined) return undefined;
  const end = start + mark.end;
  if (words[end] !== "(") return spanOf(words, mark.ids, start, end);
  return matchAt(noteInPage, words, end) === null
    ? undefined
    : spanOf(words, mark.ids, start, noteInPage.lastIndex);
}

/** Returns true if the text ends here or another citation follows. */
function isRunOrEnd(words: string, at: number): boolean {
  let next = at;
  while (isSpace(words.charCodeAt(next))) next++;
  return next === words.length || /\[[0-9^]/.test(words.slice(next, next + 2));
}

/** Reads `7` as a number, and other labels as text. The validator checks them. */
export function readId(label: string): CitationId {
  const number = Number(label);
  return /^[1-9][0-9]{0,15}$/.test(label) && Number.isSafeInteger(number) ? number : label;
}
