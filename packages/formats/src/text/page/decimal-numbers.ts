import { endsCited } from "../citation-marks.ts";
import { readHeading } from "../headings.ts";
import { isBlank } from "../spans.ts";
import { ornamentSpace } from "./line-ornaments.ts";
import type { PageLine, PageText } from "./page-text.ts";
import { endsSentence } from "../sentence-end.ts";

const mayHaveDecimals = /^[^\S\n]*[0-9]{1,2}\.[0-9]{1,2}\.?[^\S\n]/m;
/** `2 Supply`, `2. Supply`, `2.1 Mine output`, `2.1.1 China leads [1].`, but not `2.1 Mt` and `2.1 million`. */
const numbered =
  /^(?<number>[0-9]{1,2}(?:\.[0-9]{1,2}){0,2})\.?[^\S\n]+(?=["“«「]?[\p{Lu}\p{Lo}])(?!(?:Mt|Moz|Mlb|[MGT]Wh?|USD|EUR|CNY|RMB|GBP|JPY|AUD|CAD|MT|KT|Mio|Mrd|Millionen|Million)(?!\p{L})|[十百千万萬亿億兆吨噸倍个個年月])/u;
const headingSign = "## ";

interface NumberedLine {
  readonly line: PageLine;
  /** `[2, 1]` for `2.1`. */
  readonly parts: readonly number[];
  /** The length of the number with the white space after it, in UTF-16 code units. */
  readonly label: number;
  readonly isTitle: boolean;
}

/**
 * Reads `2.1 Mine output` above a statement as a heading, and so the titles of sections such as `2. Supply`. Other lines with such
 * numbers open bullets. At least two titles must count on, or at least two statements below the titles of their sections.
 */
export function readDecimalNumbers(page: PageText): void {
  if (!mayHaveDecimals.test(page.text)) return;
  const lines = page.lines();
  const found = lines.flatMap((line, index) => readLine(line, lines[index + 1]) ?? []);
  const titles = found.filter(({ parts, isTitle }) => isTitle && parts.length > 1);
  const counted = titles.length === 0 ? findStatements(found) : titles;
  if (counted.length < 2 || !counted.every((line, index) => countsOn(counted[index - 1], line)))
    return;
  const { text } = page;
  for (const [index, { line, parts, label, isTitle }] of found.entries()) {
    const isSection = parts.length === 1;
    if (isSection && !isTitle) continue;
    const next = found[index + 1];
    const isAbove = isSection && next?.isTitle === true && isBlank(text, line.end, next.line.start);
    // `2 ` has no room for the sign.
    const sign = label < headingSign.length ? "" : isTitle ? headingSign : "- ";
    if (isAbove) page.drop(line, "text-not-kept", "a heading above other headings");
    else page.replace(line.start, sign.padStart(label, ornamentSpace));
  }
}

function readLine(line: PageLine, below: PageLine | undefined): NumberedLine | undefined {
  const match = numbered.exec(line.text);
  if (match === null) return undefined;
  const parts = match.groups!["number"]!.split(".").map(Number);
  const label = match[0].length;
  return { line, parts, label, isTitle: isTitle(line.text.slice(label), parts, below) };
}

/** The statements with numbers such as `2.1`, if each section has a title. */
function findStatements(found: readonly NumberedLine[]): readonly NumberedLine[] {
  const statements = found.filter(({ parts }) => parts.length === 2);
  const sections = new Set(
    found.flatMap(({ parts, isTitle }) => (isTitle && parts.length === 1 ? parts : [])),
  );
  return statements.every(({ parts }) => sections.has(parts[0]!)) ? statements : [];
}

/** Returns true for a short line above a statement or a line with a longer number. */
function isTitle(words: string, parts: readonly number[], below: PageLine | undefined): boolean {
  if (below === undefined || readHeading(words, 0, words.length)?.title?.start !== 0) return false;
  const number = numbered.exec(below.text)?.groups!["number"];
  if (number !== undefined) return number.startsWith(`${parts.join(".")}.`);
  return (
    (endsCited(below.text) || endsSentence(below.text, below.text.length)) &&
    !/^\p{Ll}/u.test(below.text)
  );
}

/** Returns true for `2.2` after `2.1`, and `3.1` after `2.2`. */
function countsOn(above: NumberedLine | undefined, { parts }: NumberedLine): boolean {
  const [section = 0, part = 0] = parts;
  const [sectionAbove = 0, partAbove = 0] = above?.parts ?? [];
  if (above === undefined) return part === 1;
  return section === sectionAbove ? part === partAbove + 1 : section > sectionAbove && part === 1;
}
