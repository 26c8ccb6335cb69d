import { startOfLine } from "@mineral-brief/schema/internal";
import { startOfBullet } from "../bullet-signs.ts";
import { citationMark, endsInCitation } from "../citation-marks.ts";
import { readHeading } from "../headings.ts";
import { ornamentSpace } from "./line-ornaments.ts";
import type { PageLine, PageText } from "./page-text.ts";

const itemSign = new RegExp(String.raw`^${startOfBullet}\s*`, "u");
/** A cheap test that rules out most texts: an indented line below one that is not. */
const mayHaveNested = /\n\S[^\n]*\n[^\S\n]+\S/;
/** `• ` has no room for it. */
const headingSign = "## ";
/** A longer line is a statement, in UTF-16 code units. */
const longestTitle = 60;

interface Item {
  readonly line: PageLine;
  readonly indent: number;
  /** The length of the sign with the space after it, in UTF-16 code units; 0 for a line without one. */
  readonly sign: number;
}

/**
 * Reads `1. Policy` and `• Policy` above indented items as the titles of groups. There must be two, each without a citation above
 * items that have one, and no other item must be on the same level from the first one on.
 */
export function readNestedTitles(page: PageText): void {
  const { text } = page;
  if (!mayHaveNested.test(text)) return;
  const items = page.lines().map((line): Item => ({
    line,
    indent: line.start - startOfLine(text, line.start),
    sign: itemSign.exec(line.text)?.[0].length ?? 0,
  }));
  const first = items.findIndex((_, at) => isTitle(items, at));
  if (first === -1) return;
  const { indent } = items[first]!;
  const titles: Item[] = [];
  for (const [at, item] of items.entries()) {
    if (at < first || item.indent > indent) continue;
    // The text of the list ends.
    if (item.sign === 0) break;
    if (!isTitle(items, at)) return;
    titles.push(item);
  }
  if (titles.length < 2) return;
  for (const { line, sign } of titles)
    page.replace(
      line.start,
      (sign < headingSign.length ? "" : headingSign).padStart(sign, ornamentSpace),
    );
}

/** Returns true for an item of a few words without a citation, directly above an indented one with a citation. */
function isTitle(items: readonly Item[], at: number): boolean {
  const { line, indent, sign } = items[at]!;
  const below = items[at + 1];
  const words = line.text.slice(sign);
  return (
    sign > 0 &&
    words.length <= longestTitle &&
    below !== undefined &&
    below.sign > 0 &&
    below.indent > indent &&
    endsInCitation.test(below.line.text) &&
    !citationMark.test(words) &&
    readHeading(words, 0, words.length)?.title?.start === 0
  );
}

const mayHaveLettered = /\n[^\S\n]*(?:\(a\)|a[.)])\s/;
const numberedLine = /^(?<sign>(?<number>[1-9][0-9]?)[.)]\s+)(?<words>\S.*)$/;
const firstLetter = /^(?:\(a\)|a[.)])\s/;

/**
 * Reads `1. Supply` directly above `a) …` as the title of a group. There must be two that count from 1, each without a citation
 * above an item that has one, and no other line may count on with them.
 */
export function readLetteredTitles(page: PageText): void {
  if (!mayHaveLettered.test(page.text)) return;
  const lines = page.lines();
  const titles: PageLine[] = [];
  let last = 0;
  for (const [at, line] of lines.entries()) {
    const { sign = "", number, words = "" } = numberedLine.exec(line.text)?.groups ?? {};
    if (number === undefined) continue;
    const below = lines[at + 1]?.text ?? "";
    const isTitle =
      words.length <= longestTitle &&
      firstLetter.test(below) &&
      endsInCitation.test(below) &&
      !citationMark.test(words) &&
      readHeading(words, 0, words.length)?.title?.start === 0;
    const isNext = Number(number) === last + 1;
    if (isTitle && (isNext || number === "1")) {
      titles.push({ ...line, text: sign });
      last = Number(number);
    } else if (isNext && last > 0) return;
  }
  if (titles.length < 2) return;
  for (const { start, text: sign } of titles)
    page.replace(start, headingSign.padStart(sign.length, ornamentSpace));
}
