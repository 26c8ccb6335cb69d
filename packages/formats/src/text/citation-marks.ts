import type { Citation, CitationId } from "@mineral-brief/schema";
import { locatedShape, readLocatedMark, type MarkLocator } from "@mineral-brief/schema/reading";
import { matchAt } from "../positions/match-at.ts";
import { linkAddress } from "./address.ts";
import type { Span } from "./spans.ts";
import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { sourceWord, sourceWordPlural } from "./source-words.ts";
import { rangeSigns, superscripts } from "./superscripts.ts";

/** An address that ends a statement, and the words that link to it, or the name of a source: `(source: USGS)`. One of both is there. */
export interface ClosingLink extends Span {
  readonly title: (Span & { readonly text: string }) | undefined;
  readonly url: (Span & { readonly text: string }) | undefined;
}

/** A citation, with its numbers or the ids of an assistant's search results. */
export interface CitationMark extends Span {
  readonly kind: "mark";
  readonly ids: readonly CitationId[];
  /** The address that the number links to, as in `[1](https://…)`. */
  readonly url?: string;
  /** The place in the source of each id, if any id has one: `p. 4` in `[2, p. 4]`. */
  readonly locators?: readonly (MarkLocator | undefined)[];
  /** The addresses or names of sources that end a statement, one for each id. */
  readonly links?: readonly ClosingLink[];
}

/** Matches `[3]`, `[1, 2]`, `[5-7]`, `\uE200cite\uE202turn0search1\uE201` and the same in 【】, full-width brackets, 〔〕 and 〖〗. Years and other long numbers are text. */
export const citationMark =
  /[[【\uFF3B〔〖]\s{0,8}\^?[0-9]{1,3}(?:\s{0,3}[-–—,\uFF0C、;]\s{0,3}\^?[0-9]{1,3}){0,40}[,\uFF0C、;]?\s{0,3}[\]】\uFF3D〕〗]|\uE200(?:[a-z]{0,12}cite)?(?:\uE202?turn[0-9]{1,4}[a-z]{1,20}[0-9]{1,4}(?:\uE202L[0-9]{1,9}(?:-L[0-9]{1,9})?)?){1,40}\u200B{0,4}\uE201?/;

/** `Output fell [1]`, but not `[1] Reuters` in a list of sources. */
const citedNumber = /[\p{L}\p{N}.!?,%)\]”"’\u3002」』][^\S\n]{0,3}[[【]\^?[0-9]{1,3}\^?[\]】]/u;

/** Returns true if a text has a citation such as `[1]` after a word. */
export function citesNumbers(text: string): boolean {
  return citedNumber.test(text);
}

/** Matches the same, and all that can be a citation with a locator. `readMark` tells whether it is one. */
export const possibleMark = new RegExp(`${citationMark.source}|${locatedShape}`);

/** Matches a statement that ends in a citation. */
export const endsInCitation = new RegExp(`(?:${possibleMark.source})\\s*[.\u3002]?$`, "u");

/** `Output fell²`, but not `10 km²`. */
const endsInSuperscript = new RegExp(
  String.raw`(?<![0-9]\s?[ckm]?m)[${superscripts}](?:[${rangeSigns}]?[${superscripts}]){0,20}[.\u3002]?$`,
);

/** Returns true for a statement that ends in a citation, also in a raised one: `Output fell [1].`, `Output fell²`. */
export function endsCited(text: string): boolean {
  return endsInCitation.test(text) || endsInSuperscript.test(text);
}

/** No brief cites so many passages at once; a wider range is a slip or an attack. */
const widestRange = 50;

/** Fast path for `[3]`, the usual citation. Returns undefined for any other text. */
export function readPlainMark(source: string, start: number): CitationMark | undefined {
  let number = 0;
  let at = start + 1;
  for (; at <= start + 3; at++) {
    const digit = source.charCodeAt(at) - 0x30;
    if (!(digit >= 0 && digit <= 9)) break;
    number = number * 10 + digit;
  }
  if (number === 0 || source.charCodeAt(at) !== 0x5d) return undefined;
  return { kind: "mark", ids: [number], start, end: at + 1 };
}

const anyMark = new RegExp(possibleMark, "uy");
// `[[1]](…)`, `[^1^]` and `[web:1]` come from search assistants, `【4†source】`, `[cite: 1]`, `[citation:1]`, `[Source: 1]` and `[来源1]` from chat assistants.
export const assistantMark = new RegExp(
  String.raw`\[\[(?<nested>[0-9]{1,3})\]\]|\[\^(?<note>[0-9]{1,3})\^?\]|[【[](?<source>[0-9]{1,3})(?:[:-][0-9]{1,3})?†[^】\]\n]{0,80}[】\]]|[【[](?:[参參]考(?:文献|文獻|[资資]料)?|[来來]源)\s?[:\uFF1A]?\s?(?<listed>[0-9]{1,3})[】\]]|\[(?:cit(?:e|ation):|web:|(?:attached_)?file:|ref_|(?:${sourceWord}|${sourceWordPlural}|refs?)[.:]{0,2})\s?(?<cited>[0-9]{1,3}(?:,\s?[0-9]{1,3}){0,40})\]`,
  "iuy",
);
const link = new RegExp(String.raw`\((?<url>${linkAddress})(?:\s"[^"\n]{0,200}")?\)`, "uy");
const unit = /(?:^|[^\p{L}])(?:[kcdmµ]?m|ft|in|yd|mi|s)$/u;

/** `2025\u00B9` is no power. */
const endsInYear = /(?:^|[^0-9.,])(?:19|20)[0-9]{2}$/;

/** The start of `(see [3])`. Without the citation, only `(see)` would be left. */
const seeBefore = new RegExp(
  String.raw`[(\uFF08]\s?(?:(?:see(?: also)?|cf\.?|from|siehe|vgl\.?|voir|véase|ver|см\.?|参?见|參?見|(?:${sourceWord}|${sourceWordPlural}|refs?\.?)\s?[:\uFF1A]?)\s?)?$`,
  "i",
);
const betweenMarks = /[\s,;\u060C、\uFF0C\uFF1B]{0,3}(?=[[\u3010])/y;
/** The most marks that words join to one. */
const mostJoined = 40;
/** Words between two marks that belong together, as a part of a pattern: `[1] and [3]`. */
export const joiningWords = "and|&|y|e|et|und|en|dan|ve|i|и|та|و";
/** Such words of Chinese and Japanese, which have no spaces around them. */
export const joiningSigns = "和|与|與|及|と";
/** `–` in `[1]–[3]`, and `and` in `[1] and [3]`. A hyphen with spaces opens the next bullet, except before the last citation of a line. */
const joint = new RegExp(
  String.raw`(?:(?<range>[-–—~～至]|\s[-–—]\s(?=[[【][0-9]{1,3}[\]】]\s?[.\u3002]?[^\S\n]*(?:\n|$)))|,?\s(?:${joiningWords})\s|${joiningSigns})(?=[[【][0-9])`,
  "y",
);
const jointSigns = "-–—~～至和与與及と";
/** What follows the space in such a joint. */
const jointLetters = "-–—a&yeudviитو";
const placeAfter = /(?<comma>\s?[,，]\s?)(?<words>[^\s()[\]（）][^()[\]（）\n]{0,60})(?=[)）])/y;
const parenthesisAfter = /\s?[)\uFF09]/y;

/**
 * Reads the citation in brackets that starts at an offset, with the address that it links to, or with the parentheses
 * around it, as in `(see [3][4])`.
 *
 * Returns undefined if there is none.
 */
export function readMarkAt(source: string, start: number): CitationMark | undefined {
  const mark = withCarets(source, readJoinedMarks(source, readLinkedMark(source, start)));
  if (!followsParenthesis(source, start)) return mark;
  const before = seeBefore.exec(source.slice(Math.max(0, start - 16), start))?.[0];
  if (mark === undefined || before === undefined) return mark;
  const ids = [...mark.ids];
  const locators = [...locatorsOf(mark)];
  let { end } = mark;
  for (;;) {
    const next =
      matchAt(betweenMarks, source, end) !== null
        ? readJoinedMarks(source, readLinkedMark(source, betweenMarks.lastIndex))
        : undefined;
    if (next === undefined) break;
    ids.push(...next.ids);
    locators.push(...locatorsOf(next));
    end = next.end;
  }
  const place = readPlaceAfter(source, end, ids.at(-1)!);
  if (place !== undefined && locators.at(-1) === undefined) {
    locators[locators.length - 1] = place;
    end = place.end;
  }
  if (matchAt(parenthesisAfter, source, end) === null) return mark;
  const span = { start: start - before.length, end: parenthesisAfter.lastIndex };
  return { ...mark, ids, ...(locators.some(Boolean) && { locators }), ...span };
}

/** Reads the place in the last source before a parenthesis: `(see [3], p. 12)`. */
function readPlaceAfter(source: string, at: number, id: CitationId): MarkLocator | undefined {
  const match = matchAt(placeAfter, source, at);
  if (match === null || typeof id !== "number") return undefined;
  const { comma = "", words = "" } = match.groups!;
  const read = readLocatedMark(`[${id}, ${words}]`);
  if (read?.length !== 1 || read[0]!.locator?.words !== words) return undefined;
  const start = at + comma.length;
  return { words, start, end: start + words.length };
}

/** Adds the signs of a raised text: `^[1]^`, `^[1][2]^`. */
function withCarets(source: string, mark: CitationMark | undefined): CitationMark | undefined {
  if (mark === undefined) return undefined;
  const isRaised = source.charCodeAt(mark.start - 1) === 0x5e;
  const endsRaised = source.charCodeAt(mark.end) === 0x5e;
  if (!isRaised && !endsRaised) return mark;
  return { ...mark, start: mark.start - Number(isRaised), end: mark.end + Number(endsRaised) };
}

/** Adds the citations that `–` or `and` joins to a mark: `[1]–[3]` cites 1, 2 and 3, and `[1] and [3]` cites 1 and 3. */
function readJoinedMarks(source: string, mark: CitationMark | undefined): CitationMark | undefined {
  for (let joined = 0; joined < mostJoined; joined++) {
    if (mark === undefined || mark.url !== undefined || !mayBeJoint(source, mark.end)) return mark;
    const isRange = matchAt(joint, source, mark.end)?.groups!["range"] !== undefined;
    const next = joint.lastIndex > 0 ? readLinkedMark(source, joint.lastIndex) : undefined;
    if (next === undefined || next.url !== undefined) return mark;
    const ids = isRange ? idsBetween(mark, next) : next.ids;
    if (ids === undefined) return mark;
    const locators = [
      ...locatorsOf(mark),
      ...(isRange ? ids.map(() => undefined) : locatorsOf(next)),
    ];
    mark = {
      kind: "mark",
      ids: [...mark.ids, ...ids],
      ...(locators.some(Boolean) && { locators }),
      start: mark.start,
      end: next.end,
    };
  }
  return mark;
}

/** A cheap test that rules out most citations. */
function mayBeJoint(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (code === 0x20) return jointLetters.includes(source[at + 1] ?? "[");
  if (code < 0x80 && code !== 0x2d && code !== 0x7e) return code === 0x2c;
  return jointSigns.includes(source[at] ?? " ");
}

/** Returns the numbers after the last one of a mark up to the first one of the next. Undefined if they are no range. */
function idsBetween(mark: CitationMark, next: CitationMark): CitationId[] | undefined {
  const first = mark.ids.at(-1)!;
  const last = next.ids[0]!;
  if (typeof first !== "number" || typeof last !== "number") return undefined;
  if (last <= first || last - first >= widestRange) return undefined;
  const between = Array.from({ length: last - first }, (_, index) => first + index + 1);
  return [...between, ...next.ids.slice(1)];
}

function locatorsOf({ ids, locators }: CitationMark): readonly (MarkLocator | undefined)[] {
  return locators ?? ids.map(() => undefined);
}

/** A cheap test that rules out most citations. */
function followsParenthesis(source: string, start: number): boolean {
  for (let at = start - 1; at >= start - 16; at--) {
    const code = source.charCodeAt(at);
    if (isParenthesis(code)) return true;
    if (code === 0x5d) return false;
  }
  return false;
}

function isParenthesis(code: number): boolean {
  return code === 0x28 || code === 0xff08;
}

function readLinkedMark(source: string, start: number): CitationMark | undefined {
  const mark = readPlainMark(source, start) ?? readBracketMark(source, start);
  if (mark === undefined || source.charCodeAt(mark.end) !== 0x28) return mark;
  const match = matchAt(link, source, mark.end);
  return match === null ? mark : { ...mark, end: link.lastIndex, url: match.groups!["url"]! };
}

function readBracketMark(source: string, start: number): CitationMark | undefined {
  const text = matchAt(anyMark, source, start)?.[0];
  if (text?.startsWith("\uE200"))
    return { kind: "mark", ids: searchIds(text), start, end: start + text.length };
  const mark = text === undefined ? undefined : readMark(text, start);
  if (mark !== undefined) return isAmount(source, mark) ? undefined : mark;
  const match = matchAt(assistantMark, source, start);
  if (match === null) return undefined;
  const { nested, note, source: passage, listed, cited } = match.groups!;
  const numbers = (nested ?? note ?? passage ?? listed ?? cited)!.split(",").map(Number);
  return numbers.includes(0)
    ? undefined
    : { kind: "mark", ids: numbers, start, end: start + match[0].length };
}

/** Returns true for a number in brackets before its unit: `a resource of [1,200] t`. */
function isAmount(source: string, { ids, start, end }: CitationMark): boolean {
  return (
    ids.length === 2 &&
    /^.[1-9][0-9]{0,2},[0-9]{3}.$/.test(source.slice(start, end)) &&
    /^\s?[\p{L}%]/u.test(source.slice(end, end + 2))
  );
}

/** Finds the ids of search results in `cite\uE202turn0search1\uE202turn0news3`. */
function searchIds(text: string): string[] {
  return text.match(/turn[0-9]+[a-z]+[0-9]+/g) ?? [];
}

/**
 * Reads superscript digits as a citation: `offer \u00B9`, and `offer \u00B3\u207B\u2075` for 3 to 5. Returns undefined after a number
 * other than a year, after a sign, and after a unit, as in `km\u00B2`, which is text.
 */
export function readSuperscript(source: string, start: number): CitationMark | undefined {
  const before = source.slice(Math.max(0, start - 24), start).replace(/\u200B+$/, "");
  if ((/[0-9\u207A\u207B]$/.test(before) && !endsInYear.test(before)) || unit.test(before))
    return undefined;
  const first = readRaisedNumber(source, start);
  if (first === undefined || !rangeSigns.includes(source[first.end] ?? " ")) return first;
  const last = readRaisedNumber(source, first.end + 1);
  const rest = last && idsBetween(first, last);
  return rest === undefined
    ? first
    : { kind: "mark", ids: [...first.ids, ...rest], start, end: last!.end };
}

function readRaisedNumber(source: string, start: number): CitationMark | undefined {
  let number = 0;
  let end = start;
  for (; end < start + 3; end++) {
    const digit = superscripts.indexOf(source[end] ?? " ");
    if (digit === -1) break;
    number = number * 10 + digit;
  }
  return number === 0 ? undefined : { kind: "mark", ids: [number], start, end };
}

/**
 * Reads `\u2460\u2461` at the end of a statement as citations. Returns undefined before a word: there they number the
 * items of a list.
 */
export function readCircledNumbers(source: string, start: number): CitationMark | undefined {
  const numbers: number[] = [];
  let end = start;
  while (isCircled(source.charCodeAt(end))) {
    numbers.push(source.charCodeAt(end) - 0x245f);
    end++;
  }
  const isClosing = /^(?:\s*(?:[.\u3002;\uFF1B]|\n|$)|\s+-\s)/u.test(source.slice(end, end + 20));
  return isClosing ? { kind: "mark", ids: numbers, start, end } : undefined;
}

/** Returns true if a UTF-16 code unit is a circled number from 1 to 20. */
export function isCircled(code: number): boolean {
  return code >= 0x2460 && code <= 0x2473;
}

/** Reads the numbers of a mark, ranges expanded. Undefined where it is no citation: `[9-3]`, `[0]`. */
export function readMark(text: string, start: number): CitationMark | undefined {
  if (!isNumbersOnly.test(text)) return readPlaces(text, start);
  const numbers: number[] = [];
  const written = text.slice(1, -1).replaceAll(/\s*([-–—])\s*/g, "$1");
  const numbersOnly = written.trim().replace(/[,\uFF0C、;]$/, "");
  for (const part of numbersOnly.split(/\s*[,\uFF0C、;]\s*|\s+/)) {
    const [first, last = first] = part.split(/[-–—]/).map(Number);
    if (
      first === undefined ||
      last === undefined ||
      first < 1 ||
      last < first ||
      last - first >= widestRange
    )
      return undefined;
    for (let number = first; number <= last; number++) numbers.push(number);
  }
  return { kind: "mark", ids: numbers, start, end: start + text.length };
}

const isNumbersOnly = /^.[0-9\s\-–—,\uFF0C、;]*.$/;

function readPlaces(text: string, start: number): CitationMark | undefined {
  const places = readLocatedMark(text, start);
  return (
    places && {
      kind: "mark",
      ids: places.map(({ id }) => id),
      locators: places.map(({ locator }) => locator),
      start,
      end: start + text.length,
    }
  );
}

/**
 * Finds the range of each id of a mark: `2` in `[1, 2]`, and `5-7` for each number from 5 to 7. If the mark has only one
 * id or one range, that is the complete mark.
 */
export function idSpans(
  source: string,
  { ids, start, end }: Pick<CitationMark, "ids" | "start" | "end">,
): Span[] {
  const complete = ids.map(() => ({ start, end }));
  if (ids.length === 1) return complete;
  const spans: Span[] = [];
  const numbers = /[\u2460-\u2473]|[0-9]+(?:\s*[-–—]\s*[0-9]+)?/g;
  for (const { 0: written, index } of source.slice(start, end).matchAll(numbers)) {
    const [first = 0, last = first] = written.split(/[-–—]/).map(Number);
    const span = { start: start + index, end: start + index + written.length };
    const count = Number.isNaN(first) ? 1 : last - first + 1;
    // The length is checked below. An address in the mark can have large numbers.
    for (let added = 0; added < count && spans.length <= ids.length; added++) spans.push(span);
  }
  const hasParts = spans.some((span) => span.start !== spans[0]!.start);
  return hasParts && spans.length === ids.length ? spans : complete;
}

/** A citation, and where it is written. */
export interface PlacedCitation {
  readonly citation: Citation;
  readonly mark: CitationMark;
  /** Its index in the ids of the mark. */
  readonly index: number;
}

/** Returns the citations of all marks, each once, in order of appearance. */
export function citationsOf(marks: readonly CitationMark[]): Citation[] {
  return placedCitations(marks).map(({ citation }) => citation);
}

/** Returns the citations of all marks, each once, in order of appearance, and where each is written. */
export function placedCitations(marks: readonly CitationMark[]): PlacedCitation[] {
  if (areUsual(marks)) return marks.map((mark) => ({ citation: mark.ids[0]!, mark, index: 0 }));
  const found = new Map<string, PlacedCitation>();
  for (const mark of marks)
    for (const [index, id] of mark.ids.entries()) {
      const locator = mark.locators?.[index]?.words;
      const key = citationKey(mark, index);
      if (found.has(key)) continue;
      found.set(key, { citation: locator === undefined ? id : { id, locator }, mark, index });
    }
  return [...found.values()];
}

/** Two citations of different places in one source are different. */
function citationKey({ ids, locators }: CitationMark, index: number): string {
  const locator = locators?.[index]?.words;
  return locator === undefined ? String(ids[index]) : `${ids[index]!}, ${locator}`;
}

/** Returns true if marks are written like `[5][6][7]`: with nothing between them, in ascending order. */
function areUsual(marks: readonly CitationMark[]): boolean {
  let end = marks[0]?.start;
  let last = 0;
  for (const mark of marks) {
    const number = mark.ids[0];
    if (
      typeof number !== "number" ||
      mark.ids.length > 1 ||
      mark.locators !== undefined ||
      number <= last ||
      mark.start !== end
    )
      return false;
    last = number;
    end = mark.end;
  }
  return true;
}

/** Reports marks that are not written like `[5][6][7]`, and passages that are cited twice. */
export function noteMarks(source: string, marks: readonly CitationMark[]): OffsetDiagnostic[] {
  const notes: OffsetDiagnostic[] = [];
  // `[1,]`
  const isOdd = ({ start, end }: CitationMark): boolean =>
    isParenthesis(source.charCodeAt(start)) || ",\uFF0C、;".includes(source[end - 2]!);
  if (areUsual(marks) && !marks.some(isOdd)) return notes;
  const seen = new Set<string>();
  for (const [index, mark] of marks.entries()) {
    const before = marks[index - 1];
    const keys = mark.ids.map((_, place) => citationKey(mark, place));
    const usual = keys.map((key) => `[${key}]`).join("");
    const gap = before === undefined ? "" : source.slice(before.end, mark.start);
    if (mark.links !== undefined) {
      const what = mark.links.some(({ url }) => url !== undefined) ? "address" : "name";
      notes.push(note(`read as a citation; its ${what} becomes a reference`, mark.start, mark.end));
      continue;
    }
    if (typeof mark.ids[0] === "string")
      notes.push(
        note(
          `read as ${usual}, which names a search result of the assistant; add it to the references if you know it`,
          mark.start,
          mark.end,
        ),
      );
    else if (mark.ids.length > 1 || isOdd(mark))
      notes.push(note(`read as ${usual}`, mark.start, mark.end));
    else if (gap !== "" && gap.trim() === "")
      notes.push(
        note(
          "write citations that belong together without spaces between them",
          before!.end,
          mark.end,
        ),
      );
    const repeated = keys.find((key) => seen.has(key));
    if (repeated !== undefined)
      notes.push(
        note(`[${repeated}] is cited twice by this insight and kept once`, mark.start, mark.end),
      );
    for (const key of keys) seen.add(key);
  }
  return notes;
}

function note(message: string, start: number, end: number): OffsetDiagnostic {
  return { code: "citation-shape", severity: "note", message, start, end };
}
