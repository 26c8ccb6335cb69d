import { startOfLine } from "@mineral-brief/schema/internal";
import { endOfLine, trimSpan } from "../spans.ts";
import { monthName } from "../stated-date.ts";
import { superscripts } from "../superscripts.ts";
import { noWidth, type PageText } from "./page-text.ts";

const numbers = String.raw`\[[0-9]{1,3}(?:[,–-]\s?[0-9]{1,3}){0,9}\]`;
/** Citations in backticks: `[1]` as code. */
const codedMarks = new RegExp("`" + String.raw`(?:${numbers}\s?){1,9}` + "`", "g");
/** `[2]/[8]` */
const slash = /(?<=[0-9]\])\s?\/ ?(?=\[[0-9])/g;
/** `[2]↗`: the sign of a link. */
const arrow = /(?<=[0-9]\])\s?↗\uFE0E?/g;
/** `⁽²⁾` */
const raisedMark = new RegExp(
  String.raw`\u207D(?=[${superscripts}]{1,3}\u207E)|(?<=[${superscripts}])\u207E`,
  "g",
);
/** The hard line break of Markdown, as Pandoc writes it. */
const hardBreak = /\\(?=[^\S\n]*(?:\n|$))/g;
/** `@December 1, 2026`, a date that Notion writes as a mention. */
const mentionedDate = new RegExp(
  String.raw`(?<![\p{L}\p{N}])@(?=(?:${monthName} [0-9]{1,2}, |[0-9]{1,2} ${monthName} )20[0-9]{2}|20[0-9]{2}(?:年[0-9]|-[0-9]{2}-[0-9]))`,
  "giu",
);
const quotes = new Map([
  ['"', '"'],
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ["「", "」"],
  ["『", "』"],
]);

/** Removes signs around citations, the backslashes at line ends, and quotation marks around a text. */
export function dropStraySigns(page: PageText): void {
  const { text } = page;
  if (text.includes("]`"))
    for (const { index, 0: match } of text.matchAll(codedMarks)) {
      page.replace(index, " ");
      page.replace(index + match.length - 1, noWidth);
    }
  if (text.includes("/[") || text.includes("/ ["))
    for (const { index, 0: match } of text.matchAll(slash))
      page.replace(index, ",".padEnd(match.length));
  if (text.includes("↗"))
    for (const { index, 0: match } of text.matchAll(arrow))
      page.replace(index, " ".repeat(match.length));
  if (text.includes("\u207D"))
    for (const { index } of text.matchAll(raisedMark)) page.replace(index, " ");
  if (text.includes("@"))
    for (const { index } of text.matchAll(mentionedDate)) page.replace(index, noWidth);
  if (text.includes("\\"))
    for (const { index } of text.matchAll(hardBreak)) page.replace(index, " ");
  dropQuotesAround(page);
}

/** Removes the quotation marks before the first line and after the last one, if neither line has the other mark. */
function dropQuotesAround(page: PageText): void {
  const { text } = page;
  const { start, end } = trimSpan(text, 0, text.length);
  const closing = quotes.get(text[start] ?? " ");
  if (closing === undefined || end - start < 2 || text[end - 1] !== closing) return;
  const first = text.slice(start + 1, endOfLine(text, start));
  const from = startOfLine(text, end);
  const last = text.slice(from, end - 1);
  if (from <= start || first.includes(closing) || last.includes(text[start]!)) return;
  page.replace(start, noWidth);
  page.replace(end - 1, " ");
}
