import { startOfLine } from "@mineral-brief/schema/internal";
import { startOfBullet } from "../bullet-signs.ts";
import { countHan } from "../count-han.ts";
import { isBlankLineAbove } from "../spans.ts";
import { ornamentSpace } from "./line-ornaments.ts";
import type { PageText } from "./page-text.ts";

const headingLine = /^(?<level>[^\S\n]*#{2,6}[^\S\n]+)(?<words>[^\s#][^\n]*)$/gm;
const citations = /(?<=\S)\s?(?:\[\^?[0-9]{1,3}(?:[,–-]\s?[0-9]{1,3}){0,9}\]){1,9}$/;
const attributes = /(?<=\S)[^\S\n]?(?<found>\{[#.][^{}\n]{1,80}\})[^\S\n]*$/gm;
const emphasis = /^(?<sign>\*{1,3}|_{1,3})(?=[^\s*_]).{0,200}[^\s*_]\k<sign>:?$/;
const boldLine =
  /^[^\S\n]*(?<sign>\*{3}|__)(?=[^\s*_])[^*_\n]{0,200}[^\s*_]\k<sign>(?=:?[^\S\n]*$)/gm;

/** Drops the attributes of pandoc at the end of a heading, also of a headline: `# Tin rises {#tin .title}`. */
export function dropHeadingAttributes(page: PageText): void {
  const { text } = page;
  if (!text.includes("{#") && !text.includes("{.")) return;
  for (const { index, 0: match, groups } of text.matchAll(attributes)) {
    const found = groups!["found"]!;
    const start = index + match.indexOf(found);
    const from = startOfLine(text, index);
    if (/^[^\S\n]{0,9}#{1,6}[^\S\n]/.test(text.slice(from, Math.min(from + 20, start))))
      page.drop(
        { start, end: start + found.length },
        "interface-residue",
        "an attribute of a heading",
      );
  }
}

/**
 * Reads headings as Markdown has them: `## **Supply**`, `## Supply [2]`, `__Supply__` and `***Supply***`. Drops their citations, because a heading has none.
 */
export function readHeadingSigns(page: PageText): void {
  const { text } = page;
  for (const { index, groups } of text.matchAll(headingLine)) {
    const { level = "", words: written = "" } = groups!;
    const start = index + level.length;
    const words = dropAtEnd(page, start, written.trimEnd());
    const sign = emphasis.exec(words)?.groups!["sign"];
    if (sign === undefined) continue;
    const end = words.lastIndexOf(sign);
    page.replace(start, ornamentSpace.repeat(sign.length));
    page.replace(start + end, " ".repeat(sign.length));
  }
  for (const { index, 0: match, groups } of text.matchAll(boldLine)) {
    const sign = groups!["sign"]!;
    const bold = "**".padStart(sign.length, ornamentSpace);
    page.replace(index + match.indexOf(sign), bold);
    page.replace(index + match.length - sign.length, "**".padEnd(sign.length, " "));
  }
}

/** A longer line with citations is a statement, in UTF-16 code units. */
const longestHeading = 60;
const startsWithSign = new RegExp(String.raw`^(?:[\s\-–—*·#>[【(（0-9]|${startOfBullet})`, "u");
const boldOrShort =
  /^(?:[0-9]{1,2}\.\s)?(?:\*\*[^*]{1,50}\*\*|[^\s.!?,;:]{1,24}(?: [^\s.!?,;:]{1,24}){0,2}|[\p{Script=Han}、]{2,8})[:\uFF1A]?$/u;
const bulletBelow = new RegExp(String.raw`^[^\S\n]*${startOfBullet}`, "u");

/** Drops the citations of `Supply [3]`, a short line below an empty one and above a bullet. */
export function dropCitationsOfTitles(page: PageText): void {
  const { text } = page;
  for (let at = text.indexOf("]\n"); at !== -1; at = text.indexOf("]\n", at + 1)) {
    const start = startOfLine(text, at);
    if (at - start > longestHeading) continue;
    const line = text.slice(start, at + 1);
    if (startsWithSign.test(line) && !/^(?:\*\*|[0-9]\.\s)/.test(line)) continue;
    const below = text.slice(at + 2, at + 16);
    // `1. Tin rose [1]` above `2. …` is an item of the same list.
    if (!bulletBelow.test(below) || (/^[0-9]/.test(line) && /^\s*[0-9]/.test(below))) continue;
    if (!isBlankLineAbove(text, start)) continue;
    const match = citations.exec(line);
    if (match === null || !boldOrShort.test(line.slice(0, match.index))) continue;
    const length = match[0].trimStart().length;
    page.drop({ start: at + 1 - length, end: at + 1 }, "text-not-kept", "a citation of a heading");
  }
}

/** Drops the citations at the end of a heading. Returns its other words. */
function dropAtEnd(page: PageText, start: number, words: string): string {
  const match = citations.exec(words);
  if (match === null) return words;
  const found = match[0].trimStart();
  const span = { start: start + words.length - found.length, end: start + words.length };
  page.drop(span, "text-not-kept", "a citation of a heading");
  return words.slice(0, match.index);
}

const underlined = /^(?<words>[^\n]{1,100})\n(?<line>={3,}|-{3,})[^\S\n]*$/gm;
/** A bullet, the end of a sentence, a citation, or the date of a source line, which a rule separates from the next text. */
const noHeading = /^\s*[-–—*•>|]|[.!?;,\u3002！？\]】]\s*$|[0-9]{4}[-/.年][0-9]/u;

/** Blanks the line below a heading: `Core Insights` above `=============`, or above dashes of about its length. */
export function dropUnderlines(page: PageText): void {
  const { text } = page;
  if (!text.includes("\n==") && !text.includes("\n--")) return;
  for (const { index, groups } of text.matchAll(underlined)) {
    const { words = "", line = "" } = groups!;
    const { length } = words.trim();
    const isAsLong = (width: number): boolean =>
      Math.abs(width - line.length) <= Math.max(2, width / 10);
    const isUnderline =
      line.startsWith("=") || isAsLong(length) || isAsLong(length + countHan(words));
    if (!isUnderline || noHeading.test(words)) continue;
    const start = index + words.length + 1;
    page.blank(start, start + line.length);
  }
}
