import { startsWithBullet } from "../bullet-signs.ts";
import { endsInCitation } from "../citation-marks.ts";
import { groupNumberAtStart } from "../group-names.ts";
import { readHeading } from "../headings.ts";
import { isLeadName } from "../lead-names.ts";
import { isKnownOutlet, isNewsOutlet } from "../source-line/names.ts";
import { isSourceListHeading } from "../source-list.ts";
import { endOfLine, isBlankLineAbove, trimSpan, type Span } from "../spans.ts";
import { mayBeDate } from "../stated-date.ts";
import { ornamentSpace } from "./line-ornaments.ts";
import type { PageText } from "./page-text.ts";

/** `[Supply]`, `## [Supply]`, `**[Supply]**`, `<공급>:` */
const bracketed =
  /^(?<sign>#{1,6} {1,3}|\*\*)?(?<open>[【[［〔<＜〈(（])(?<words>(?=\s?[\p{Lu}\p{Lo}])[^\n【】[\]［］〔〕<>＜＞〈〉()（）*#]{1,60})(?<close>[】\]］〕>＞〉)）])(?<bold>\*\*)?[:\uFF1A]?[^\S\n]*$/gmu;
const brackets = "【】[]［］〔〕<>＜＞〈〉()（）";
/** What lines that start with brackets have. */
const starts = "\n【,\n[,\n［,\n〔,\n<,\n＜,\n〈,\n(,\n（,# [,# <,# (,\n**[,\n**<,\n**(".split(",");
const closingTag = /<\/(?<name>[^<>\n]{1,60})>/g;

/** `[Image]`, `[Chart 2]`: what a copied page has in place of a picture. */
const picture =
  /^(?:image|photo|picture|chart|figure|table|video|logo|advert|图|圖|사진|표|写真)/iu;
const startsWithEmoji = /^\p{Extended_Pictographic}/u;
/** The part of a line that shows its citation, in UTF-16 code units. */
const mostOfEnd = 60;

/** No more white space is between a heading and its text, in UTF-16 code units. */
const longestGap = 200;

interface Bracketed extends Span {
  readonly open: string;
  readonly words: string;
  /** The first line below it that is not empty. */
  readonly below: Span;
  readonly sign: string;
  readonly isBold: boolean;
}

/**
 * Removes the brackets around headings: `[Key Takeaways]`, `<핵심 요약>`, `[Group 1: Supply]` and `【第一组：供应】`. Other words are a heading
 * above a bullet or a citation, if the name of a lead has the same brackets, or if two of them have, below empty lines.
 */
export function dropHeadingBrackets(page: PageText): void {
  const { text } = page;
  if (!starts.some((start) => text.includes(start))) return;
  const tags = new Set(
    text.includes("</") ? Array.from(text.matchAll(closingTag), (tag) => tag.groups!["name"]) : [],
  );
  // `<Summary>` above `</Summary>` is a tag.
  const found = findBracketed(text).filter(({ open, words }) => open !== "<" || !tags.has(words));
  const leads = new Map<string, boolean>();
  for (const one of found) if (isLead(text, one)) leads.set(one.open, !isBody(text, one.below));
  const titles = found.filter((one) => mayBeTitle(text, one, leads));
  const count = new Map<string, number>();
  for (const { open } of titles) count.set(open, (count.get(open) ?? 0) + 1);
  const dropped = new Set(
    titles.filter(({ open }) => leads.has(open) || (!/[(（]/.test(open) && count.get(open)! > 1)),
  );
  for (const one of found) {
    const isList = isSourceListHeading(one.words) && leads.has(one.open);
    const isGroup = groupNumberAtStart(one.words) !== undefined;
    if (isGroup || isList || isLead(text, one) || dropped.has(one)) dropBrackets(page, one);
  }
}

function findBracketed(text: string): Bracketed[] {
  const found: Bracketed[] = [];
  for (const { index, groups } of text.matchAll(bracketed)) {
    const { sign = "", open = "", words = "", close = "", bold } = groups!;
    if (brackets.indexOf(close) !== brackets.indexOf(open) + 1) continue;
    if ((sign === "**") !== (bold !== undefined)) continue;
    const start = index + sign.length;
    const end = start + words.length + 2;
    found.push({
      open,
      words: words.trim(),
      sign,
      isBold: bold !== undefined,
      start,
      end,
      below: lineBelow(text, end),
    });
  }
  return found;
}

/** Returns the first line below an offset that is not empty. */
function lineBelow(text: string, at: number): Span {
  const from = endOfLine(text, at);
  const { start } = trimSpan(text, from, Math.min(from + longestGap, text.length));
  return { start, end: endOfLine(text, start) };
}

/** Returns true for the name of a lead with a text below it. */
function isLead(text: string, { open, words, below }: Bracketed): boolean {
  if (open === "【" || below.start >= below.end || !isLeadName(words)) return false;
  return !/[(（]/.test(open) || isBody(text, below);
}

/** Returns true for a bullet, and for a line that ends in a citation. */
function isBody(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, start + 12);
  return (
    startsWithBullet.test(line) ||
    startsWithEmoji.test(line) ||
    endsInCitation.test(text.slice(Math.max(start, end - mostOfEnd), end).trimEnd())
  );
}

/** Returns true for words that may be a heading above a text. `leads` tells for each sort of bracket whether the lead has neither bullets nor citations. */
function mayBeTitle(
  text: string,
  { open, words, below, start, end, sign }: Bracketed,
  leads: ReadonlyMap<string, boolean>,
): boolean {
  const isPlain = leads.get(open) === true && below.start < below.end;
  if (open === "【" || !(isPlain || isBody(text, below))) return false;
  if (!leads.has(open) && !isBlankLineAbove(text, start - sign.length)) return false;
  if (picture.test(words) || mayBeDate(words) || /[=:：@©ⓒ]/.test(words)) return false;
  if (isKnownOutlet(words) || isNewsOutlet(words) || isSourceListHeading(words)) return false;
  return readHeading(text, start + 1, end - 1)?.kind === "group";
}

/** Replaces the brackets by spaces. Signs of bold stay next to the words. */
function dropBrackets(page: PageText, { start, end, isBold, sign }: Bracketed): void {
  if (isBold) {
    page.replace(start - 2, `${ornamentSpace}**`);
    page.replace(end - 1, "** ");
    return;
  }
  page.replace(start, sign === "" ? ornamentSpace : " ");
  page.replace(end - 1, " ");
}
