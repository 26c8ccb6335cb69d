import { allBulletSigns } from "./bullet-signs.ts";
import { citationMark, endsInCitation } from "./citation-marks.ts";
import { address, backLinks, isOnlyAddress, readEntry } from "./source-entry.ts";
import {
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
const firstSigns = `[【(\uFF081${allBulletSigns}`;
const eachNumber = /[0-9]{1,3}/g;
const superscript = `[${superscripts}]{1,3}`;
/** `【4:2†source】`, and `¹` after a word or the end of a sentence. */
const eachMark = new RegExp(
  `${citationMark.source}|[【[][0-9]{1,3}(?:[:-][0-9]{1,3})?†[^】\\]\\n]{0,80}[】\\]]|(?<=[\\p{L}\\p{N}.\u3002,;)”"’%\\s${superscripts}])${raisedMark}(?=[\\s.\u3002]|$)`,
  "gu",
);
const endsInSuperscript = new RegExp(`${superscript}[.\u3002]?$`);
/** `[1] Tin report`, `【1】锡业报告`, `- [1] Tin report`. `1. Tin report` and `(1) Tin report` can be insights too. */
const marked = new RegExp(String.raw`^${signBeforeEntry}[[【]`);

/**
 * Finds lists of sources that have neither a heading nor addresses: lines with the numbers 1, 2, 3 … directly below the
 * text that cites them. Returns the indexes of their lines.
 *
 * `1.` and `(1)` also begin insights, so these need an empty line above and all cited numbers.
 */
export function findNumberedSources(source: string, lines: readonly Line[]): number[] {
  const found: number[] = [];
  const cited = new CitedNumbers(source);
  for (let at = 1; at < lines.length; at++) {
    const { text } = lines[at]!;
    if (!firstSigns.includes(text[0] ?? " ")) continue;
    if (entryNumber(text) !== 1) continue;
    const isMarked = marked.test(text);
    const isNext = (line: Line | undefined, number: number): boolean =>
      line !== undefined &&
      marked.test(line.text) === isMarked &&
      entryNumber(line.text) === number;
    const entries = [lines[at]!];
    let end = at + 1;
    for (; end < lines.length; end++) {
      const line = lines[end]!;
      if (isNext(line, entries.length + 1)) entries.push(line);
      else if (!isOnlyAddress(line.text)) break;
    }
    if (
      isNumberedList(source, lines[at - 1]!, entries, isMarked, cited) ||
      (entries.length === 1 && isLine(entries[0]!, cited))
    ) {
      for (let index = at; index < end; index++) found.push(index);
      cited.restart(lines[end - 1]!.end);
    }
    at = end - 1;
  }
  return found;
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
  const isAfterGap = /\n\s*\n/.test(source.slice(above.end, start));
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
 * date. Returns none for any other lines.
 */
export function numberSources(
  source: string,
  lines: readonly Words[],
  heading: number,
): ListedSource[] {
  const listed = lines.slice(heading + 1);
  const first = lines[0]!;
  const cited = new CitedNumbers(source.slice(first.start, lines[heading]!.start));
  const highest = Math.max(0, ...cited.above(Number.POSITIVE_INFINITY));
  const hasAddresses = listed.every(({ text }) => address.test(text));
  const areSources =
    highest === 0 &&
    !notesHeading.test(lines[heading]!.text) &&
    listed.every(({ text }) => isDatedOrOutlet(text));
  const isNumberedList =
    (areSources || (hasAddresses ? listed.length >= highest : listed.length === highest)) &&
    !listed.some(({ text }) => citationMark.test(text));
  if (!isNumberedList) return [];
  return listed.map(({ start, end }, index) => {
    const line = source.slice(start, end);
    return readEntry(line, index + 1, sign.exec(line)![0].length, start);
  });
}

/** `- Reuters, Tungsten rises, 3 Nov 2025`, `Argus`. A statement such as `- Recycling grows` has neither. */
function isDatedOrOutlet(line: string): boolean {
  const text = line.replace(sign, "").replace(/[)\]）.]$/, "");
  if (text.length > longestTitle) return false;
  if (readPeriodAtEnd(text) !== undefined) return true;
  return text
    .split(/\s*[,;:|，；：（(《》–—]\s*/u)
    .some((part) => isKnownOutlet(part) || isNewsOutlet(part) || isInstitution(part));
}

/** The numbers that a text cites, read once from its start or from the list before it. */
class CitedNumbers {
  readonly #source: string;
  #numbers = new Set<number>();
  #from = 0;

  constructor(source: string) {
    this.#source = source;
  }

  above(end: number): ReadonlySet<number> {
    for (const [mark] of this.#source.slice(this.#from, end).matchAll(eachMark)) {
      const numbers = mark.includes("†")
        ? mark.slice(0, mark.search(/[:†]|-/))
        : fromSuperscripts(mark);
      for (const [number] of numbers.matchAll(eachNumber)) this.#numbers.add(Number(number));
    }
    this.#from = Math.max(this.#from, end);
    return this.#numbers;
  }

  restart(from: number): void {
    this.#numbers = new Set();
    this.#from = from;
  }
}

function entryNumber(text: string): number | undefined {
  return readListedSource(text, 0)?.id;
}
