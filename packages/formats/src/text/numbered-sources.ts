import { allBulletSigns } from "./bullet-signs.ts";
import { assistantMark, citationMark, endsInCitation } from "./citation-marks.ts";
import { address, backLinks, isOnlyAddress, readEntry } from "./source-entry.ts";
import {
  isSourceListHeading,
  notesHeading,
  readInlineSources,
  readListedSource,
  signBeforeEntry,
} from "./source-list.ts";
import { isInstitution, isKnownOutlet, isNewsOutlet } from "./source-line/names.ts";
import { readPeriodAtEnd } from "./stated-period.ts";
import type { ListedSource, Words } from "./summary.ts";
import { fromSuperscripts, raisedMark, superscripts } from "./superscripts.ts";

/** What is known of a line: whether it looks like a part of a body. */
interface Line extends Words {
  readonly isBody: boolean;
}

/** What the first line of a list can start with. Few lines do. */
const firstSigns = `[【(\uFF081①${allBulletSigns}`;
const eachNumber = /[0-9]{1,3}/g;
const superscript = `[${superscripts}]{1,3}`;
/** `【4:2†source】`, `[web:1]`, and `¹` after a word or the end of a sentence. */
const eachMark = new RegExp(
  `${citationMark.source}|${assistantMark.source}|[【[][0-9]{1,3}(?:[:-][0-9]{1,3})?†[^】\\]\\n]{0,80}[】\\]]|(?<=[\\p{L}\\p{N}.\u3002,;)”"’%\\s${superscripts}])${raisedMark}(?=[\\s.\u3002]|$)`,
  "giu",
);
/** `②` at the end of a statement. */
const eachCircled =
  /(?<=[\p{L}\p{N}.\u3002,;)”"’%]\s{0,2})[\u2460-\u2473]{1,20}(?=[.\u3002;\uFF1B]?[^\S\n]{0,9}(?:\n|$))/gu;
const endsInSuperscript = new RegExp(`${superscript}[.\u3002]?$`);
/** `[1] Tin report`, `【1】锡业报告`, `- [1] Tin report`. `1. Tin report` and `(1) Tin report` can be insights too. */
const marked = new RegExp(String.raw`^${signBeforeEntry}[[【]`);

/**
 * Finds lists of sources that have neither a heading nor addresses: lines with the numbers 1, 2, 3 … directly below the
 * text that cites them. Returns the indexes of their lines.
 *
 * `1.` and `(1)` also begin insights, so these need an empty line above and all cited numbers.
 *
 * They may be below a short line, which is then their heading in any language.
 */
export function findNumberedSources(source: string, lines: readonly Line[]): number[] {
  const found: number[] = [];
  const cited = new CitedNumbers(source);
  for (let at = 1; at < lines.length; at++) {
    const { text } = lines[at]!;
    if (!firstSigns.includes(text[0] ?? " ")) continue;
    if (entryNumber(text) !== 1) continue;
    const isMarked = marked.test(text);
    // `①` may also be the bullet of statements.
    if (text.startsWith("①") && !cited.areCircled(lines[at]!.start)) continue;
    const isNext = (line: Line | undefined, number: number): boolean =>
      line !== undefined &&
      marked.test(line.text) === isMarked &&
      entryNumber(line.text) === number;
    const entries = [lines[at]!];
    const mayHaveCards = isMarked && !isSourceListHeading(lines[at - 1]!.text);
    let end = at + 1;
    for (; end < lines.length; end++) {
      const line = lines[end]!;
      if (isNext(line, entries.length + 1)) entries.push(line);
      else if (!isOnlyAddress(line.text) && !(mayHaveCards && isInCard(lines, end))) break;
    }
    if (
      isNumberedList(source, lines[at - 1]!, entries, isMarked, cited) ||
      isHeadedList(source, lines, { at, end }, entries, cited) ||
      (entries.length === 1 && isLine(entries[0]!, cited))
    ) {
      for (let index = at; index < end; index++) found.push(index);
      cited.restart(lines[end - 1]!.end);
    }
    at = end - 1;
  }
  return found;
}

/** Returns true for a name or a title between `[1] Tin report` and its address, which is one of the next two lines. */
function isInCard(lines: readonly Line[], at: number): boolean {
  const isPart = ({ text, isBody }: Line): boolean => !isBody && !citationMark.test(text);
  if (!isPart(lines[at]!)) return false;
  const [next, second] = lines.slice(at + 1, at + 3);
  if (next === undefined) return false;
  return (
    isOnlyAddress(next.text) || (second !== undefined && isPart(next) && isOnlyAddress(second.text))
  );
}

function isNumberedList(
  source: string,
  above: Line,
  entries: readonly Line[],
  isMarked: boolean,
  cited: CitedNumbers,
): boolean {
  const isCited =
    above.isBody || endsInCitation.test(above.text) || endsInSuperscript.test(above.text);
  if (!isMarked && (entries.length < 2 || !isCited)) return false;
  if (entries.some(({ text }) => citationMark.test(text.slice(3)))) return false;
  const { start } = entries[0]!;
  const isAfterGap = isGap(source, above, entries[0]!);
  const numbers = cited.above(start);
  const listed = [...numbers].filter((number) => number <= entries.length).length;
  // The footnotes of a text whose citations are raised, with each of its numbers.
  const areFootnotes =
    endsInSuperscript.test(above.text) &&
    numbers.size === entries.length &&
    listed === entries.length;
  if (!isAfterGap && !(isMarked && isCited) && !areFootnotes) return false;
  // A single entry, if the text cites nothing else.
  if (entries.length === 1) {
    const isBelowText = isAfterGap || (above.isBody && endsInCitation.test(above.text));
    return isBelowText && numbers.size === 1 && listed === 1;
  }
  if (isMarked && isCited) return listed > 0;
  // Below a line that is not of the text, such as the offer of an assistant, each entry is cited.
  return listed > 0 && listed === (isMarked ? entries.length : numbers.size);
}

/**
 * Returns true for lines below a short line, with nothing or an empty line below them, if statements above end in citations of them
 * and half of them look like sources. Those with `1.` need all cited numbers, and each an address or an outlet.
 */
function isHeadedList(
  source: string,
  lines: readonly Line[],
  { at, end }: { readonly at: number; readonly end: number },
  entries: readonly Line[],
  cited: CitedNumbers,
): boolean {
  const above = lines[at - 2];
  if (above === undefined || !mayHeadList(lines[at - 1]!) || marked.test(above.text)) return false;
  const isLast = end === lines.length;
  if (!isLast && !isGap(source, lines[end - 1]!, lines[end]!)) return false;
  if (entries.some(({ text }) => citationMark.test(text.slice(5)))) return false;
  const numbers = cited.above(entries[0]!.start);
  const listed = [...numbers].filter((number) => number <= entries.length).length;
  const areAll = listed === entries.length && numbers.size === listed;
  const words = entries.map(({ text }) => text.replace(entrySigns, ""));
  if (!marked.test(entries[0]!.text))
    return isLast && areAll && entries.length > 1 && words.every(hasAddressOrOutlet);
  const isCited = isLast && entries.length > 1 ? listed > 0 : areAll;
  return (
    isCited &&
    words.filter(looksLikeSource).length * 2 >= words.length &&
    lines.slice(Math.max(0, at - mostLinesAbove), at).some(endsInNumbers)
  );
}

/** `[1] ` of `- [1] USGS`, and `1. ` */
const entrySigns = new RegExp(
  String.raw`^${signBeforeEntry}[[【(\uFF08]?[0-9]{1,3}[\]】)\uFF09.、:]{0,2}\s*`,
);
/** `Ministry of Environment`: at most ten words, of which none with four or more letters starts with a small one. */
const onlyNames =
  /^(?![^\s]{1,40}(?:\s\S{1,40}){10})[^\p{Ll}]*\p{Lu}(?!.*(?<![\p{L}\p{M}'’-])\p{Ll}{4})/u;

function hasAddressOrOutlet(words: string): boolean {
  return address.test(words) || partsOf(words).some(isOutlet);
}

/** Returns true for words with an address, an outlet or the title of a Chinese document, or that start with a name: `JRC, Raw Materials Profile`. */
export function looksLikeSource(words: string): boolean {
  const name = partsOf(words)[0]!.replace(/(?<=[^.])\.$/, "");
  return hasAddressOrOutlet(words) || /^《[^》]{2,80}》/.test(words) || onlyNames.test(name);
}

/** Returns true for a line with citations at its end and none at its start. */
function endsInNumbers({ text }: Line): boolean {
  return (endsInCitation.test(text) || endsInSuperscript.test(text)) && !marked.test(text);
}

function isGap(source: string, above: Line, below: Line): boolean {
  return /\n\s*\n/.test(source.slice(above.end, below.start));
}

/** Statements further above a list are not looked at. */
const mostLinesAbove = 100;
/** A longer line is no heading of a list, in UTF-16 code units. */
const longestHeading = 40;

/** Returns true for a short line without a citation and without the end of a sentence, such as `Materials used:`. */
export function mayHeadList({ text, isBody }: Line): boolean {
  return (
    text.length <= longestHeading &&
    !isBody &&
    /\p{L}/u.test(text) &&
    !/[.!?;,\u3002\uFF01\uFF1F\uFF1B\uFF0C]$/u.test(text) &&
    !citationMark.test(text) &&
    !address.test(text)
  );
}

/** `[1] Reuters [2] SMM`: several sources on one line, all cited above. */
function isLine({ text, start }: Line, cited: CitedNumbers): boolean {
  const found = readInlineSources(text, start);
  if (found.length < 2) return false;
  const numbers = cited.above(start);
  return found.every(({ id }) => numbers.has(id));
}

/** What can be before a source without a number. Wikipedia has `^`. */
const sign = new RegExp(String.raw`^(?:${backLinks}|[${allBulletSigns}]\s*)?`, "u");

/** A longer line is no name or title of a source, in UTF-16 code units. */
const longestTitle = 200;

/**
 * Numbers the sources below a heading from 1, if none of them has a number: if each has an address, if there are as
 * many as the highest number that the lines above cite, or if these cite nothing and each line has the name of an outlet or ends in a
 * date. Returns none for any other lines, unless `areNames` says that the lines name sources and the lines above cite nothing.
 */
export function numberSources(
  source: string,
  lines: readonly Words[],
  heading: number,
  areNames = false,
): ListedSource[] {
  const listed = lines.slice(heading + 1);
  const first = lines[0]!;
  const cited = new CitedNumbers(source.slice(first.start, lines[heading]!.start));
  const highest = Math.max(0, ...cited.above(Number.POSITIVE_INFINITY));
  const hasAddresses = listed.every(({ text }) => address.test(text));
  const areSources =
    highest === 0 &&
    (areNames ||
      (!notesHeading.test(lines[heading]!.text) &&
        listed.every(({ text }) => isDatedOrOutlet(text))));
  const isNumberedList =
    (areSources || (hasAddresses ? listed.length >= highest : listed.length === highest)) &&
    !listed.some(({ text }) => citationMark.test(text));
  if (!isNumberedList) return [];
  const areLettered =
    listed.length > 1 &&
    letters.some((names) =>
      listed.every(
        ({ text }, index) => letterAtStart.exec(text)?.groups!["letter"] === names[index],
      ),
    );
  return listed.map(({ start, end }, index) => {
    // The line of an entry that goes on below.
    const line = source.slice(start, end).replace(/\n\s*/g, ({ length }) => " ".repeat(length));
    const at = (areLettered && letterAtStart.exec(line)) || sign.exec(line)!;
    return readEntry(line, index + 1, at[0].length, start);
  });
}

/** The numbers of lists in letters. `A. ` may be the initial of an author. */
const letters: readonly (readonly string[])[] = [
  ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"],
  ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"],
  ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"],
];
/** `iv. `, `b) ` and `(b) ` before an entry. */
const letterAtStart = /^\(?(?<letter>[ivx]{1,4}|[IVX]{1,4}|[a-l])[.)]\s{1,6}(?=\S)/;

/** `- Reuters, Tungsten rises, 3 Nov 2025`, `Argus`. A statement such as `- Recycling grows` has neither. */
export function isDatedOrOutlet(line: string): boolean {
  const text = line.replace(sign, "").replace(/[)\]）.]$/, "");
  if (text.length > longestTitle) return false;
  if (readPeriodAtEnd(text) !== undefined) return true;
  return partsOf(text).some(isOutlet);
}

function partsOf(text: string): string[] {
  return text.split(/\s*[,;:|，；：（(《》–—]\s*/u);
}

function isOutlet(name: string): boolean {
  return isKnownOutlet(name) || isNewsOutlet(name) || isInstitution(name);
}

/** The numbers that a text cites, read once from its start or from the list before it. */
class CitedNumbers {
  readonly #source: string;
  #circled = new Set<number>();
  #numbers = new Set<number>();
  #from = 0;

  constructor(source: string) {
    this.#source = source;
  }

  above(end: number): ReadonlySet<number> {
    const text = this.#source.slice(this.#from, end);
    for (const [mark] of text.matchAll(eachCircled))
      for (const character of mark) {
        const number = character.charCodeAt(0) - 0x24_5f;
        this.#numbers.add(number);
        this.#circled.add(number);
      }
    for (const [mark] of text.matchAll(eachMark)) {
      const numbers = mark.includes("†")
        ? mark.slice(0, mark.search(/[:†]|-/))
        : fromSuperscripts(mark);
      for (const [number] of numbers.matchAll(eachNumber)) this.#numbers.add(Number(number));
    }
    this.#from = Math.max(this.#from, end);
    return this.#numbers;
  }

  /** Returns true if all citations above an offset are like `②`. */
  areCircled(end: number): boolean {
    const numbers = this.above(end);
    return numbers.size > 0 && numbers.size === this.#circled.size;
  }

  restart(from: number): void {
    this.#numbers = new Set();
    this.#circled = new Set();
    this.#from = from;
  }
}

function entryNumber(text: string): number | undefined {
  return readListedSource(text, 0, true)?.id;
}
