import { startsWithHanNumber } from "../body-lines.ts";
import { startsWithBullet } from "../bullet-signs.ts";
import { endsInCitation } from "../citation-marks.ts";
import { readHeading, startsWithLead } from "../headings.ts";
import { isSourceListHeading } from "../source-list.ts";
import type { PageLine, PageText } from "./page-text.ts";

/** The second number or sign of a list in one line: a cheap test. */
const secondNumbers = ["2)", "2）", "②", "2、", "] 2. ", " •", " ●", " ◆"];
/** `①`, `1)`, `(1)`, `1、` and `1. ` at the start of a line, also after the name of a lead or a heading with `二、`. */
const firstNumber =
  /^(?:(?<name>[^:\uFF1A\n]{2,60}?)(?<colon>\s?[:\uFF1A]\s?|\s))?(?<number>①\s?|[(\uFF08]1[)\uFF09]\s?|1[)\uFF09、]\s?|1\.\s)(?=\S)/;
/** The space before a further bullet, below the end of a statement. */
const innerBullet = /(?<=[.;\u3002；\]】])[^\S\n](?=[•●◆])/gu;
/** What may be between two statements and may be replaced by a line break. */
const separator =
  /(?:[;\uFF1B]\s?|(?<=[\]】])[.\u3002,\uFF0C]?\s|(?<=[.\u3002])\s|\u3002|(?<=[\]】])[,\uFF0C、])$/u;
const longestSeparator = 3;
/** Fewer statements without citations may be words of a sentence. */
const fewestUncited = 3;

/** ` - `, or another sign of a bullet after a citation. */
const hasBullet = /\s-\s|[\]】]\.?\s[–—•*]\s/;

/** A number of a list, and the separator before it. */
interface ListedNumber {
  readonly start: number;
  readonly end: number;
  readonly separatorLength: number;
}

/**
 * Writes the statements of a list in one line, `1) Tin rose [1]; 2) Zinc fell [2]`, on lines of their own with a bullet. The numbers
 * count from 1. Each statement ends in a citation, or there are three below a lead, or the numbers are circled.
 */
export function partInlineLists(page: PageText): void {
  const { text } = page;
  if (!secondNumbers.some((number) => text.includes(number))) return;
  let hasLead = false;
  for (const line of page.lines()) {
    if (isSourceListHeading(line.text)) hasLead = false;
    hasLead ||= startsWithLead(line.text);
    const sign = line.text[0]!;
    if ("•●◆".includes(sign))
      for (const { index } of line.text.matchAll(innerBullet))
        if (line.text[index + 1] === sign) page.replace(line.start + index, "\n");
    const match = firstNumber.exec(line.text);
    // The parts of a text in one line are sections.
    if (match === null || hasBullet.test(line.text)) continue;
    const { name, colon = "", number = "" } = match.groups!;
    hasLead ||= name !== undefined && startsWithLead(name);
    const first = { start: match[0].length - number.length, end: match[0].length };
    const numbers = [
      { ...first, separatorLength: 0 },
      ...numbersAfter(line.text, number, first.end),
    ];
    const isCircled = number.startsWith("①");
    const isHeading =
      name !== undefined &&
      (startsWithLead(name) ||
        startsWithHanNumber(name, 0) ||
        (colon.trim() !== "" && isTitle(name) && areCited(line.text, numbers, isCircled ? 1 : 2)));
    if (name !== undefined && !isHeading) continue;
    const isList = isCircled && (numbers.length > 1 || isHeading);
    if (!isList && !areStatements(line.text, numbers, hasLead)) continue;
    if (isHeading) page.replace(line.start + name.length, "\n".padEnd(colon.length));
    for (const listed of numbers) writeBullet(page, line, listed);
  }
}

/** Finds `2)`, `3)` … after a separator. Stops at the first number that is not the next one. */
function numbersAfter(line: string, first: string, from: number): ListedNumber[] {
  const found: ListedNumber[] = [];
  const written = first.trimEnd();
  for (let at = from, value = 2; ; value++) {
    const number = written.includes("①")
      ? String.fromCharCode(0x245f + value)
      : written.replace("1", String(value));
    const start = line.indexOf(number, at);
    if (start === -1 || value > 20) return found;
    at = start + number.length;
    const gap = line.slice(Math.max(from, start - longestSeparator), start);
    const separatorLength = separator.exec(gap)?.[0].length ?? 0;
    if (separatorLength === 0) return found;
    // `2. ` needs its space.
    const end = line[at] === " " ? at + 1 : at;
    if (written.endsWith(".") && end === at) return found;
    found.push({ start, end, separatorLength });
  }
}

function areStatements(line: string, numbers: readonly ListedNumber[], hasLead: boolean): boolean {
  return areCited(line, numbers, 2) || (hasLead && numbers.length >= fewestUncited);
}

/** Returns true for a number of statements that each end in a citation. */
function areCited(line: string, numbers: readonly ListedNumber[], fewest: number): boolean {
  return (
    numbers.length >= fewest &&
    numbers.every(({ end }, index) => {
      const next = numbers[index + 1];
      const to = next === undefined ? line.length : next.start - next.separatorLength;
      return endsInCitation.test(line.slice(end, to).trimEnd());
    })
  );
}

/** Returns true for words that can be the title of a group, without the sign of a bullet. */
function isTitle(words: string): boolean {
  return !startsWithBullet.test(words) && readHeading(words, 0, words.length)?.title?.start === 0;
}

function writeBullet(page: PageText, line: PageLine, listed: ListedNumber): void {
  const { start, end, separatorLength } = listed;
  if (separatorLength > 0)
    page.replace(line.start + start - separatorLength, "\n".padEnd(separatorLength));
  page.replace(line.start + start, "●".padEnd(end - start));
}
