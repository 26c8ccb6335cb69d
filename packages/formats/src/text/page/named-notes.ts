import type { OffsetDiagnostic } from "../../positions/offset-diagnostic.ts";
import { noWidth, type PageText } from "./page-text.ts";

const label = String.raw`\[\^(?<name>(?![0-9]{1,9}(?:_[0-9]{1,9})?\^?\])[^\s[\]]{1,40})\]`;
/** `[^fcx]: Quarterly report` */
const definition = new RegExp(String.raw`^[^\S\n]*(?:[-*] )?${label}:[^\S\n]*(?=\S)`, "gmu");
/** `Prices rose[^fcx].` */
const mark = new RegExp(String.raw`(?<=\S ?)${label}`, "gu");
const usual = /\S ?\[\^?[0-9]{1,3}\^?\]/;
/** A number of two digits is not longer than the shortest mark, `[^a]`. */
const mostNotes = 99;

/**
 * Reads the named footnotes of Markdown as numbers, in the order of their definitions: `rose[^fcx]` as `rose[1]`, and `[^fcx]: Report` as
 * `[1]: Report`. Reports this, and the marks that stay in the text: those without a definition, and all in a text with citations
 * such as `[1]`.
 */
export function readNamedNotes(page: PageText): OffsetDiagnostic[] {
  const { text } = page;
  if (!text.includes("[^")) return [];
  const definitions = [...text.matchAll(definition)];
  const starts = new Set(definitions.map(({ index, 0: match }) => index + match.indexOf("[")));
  const marks = [...text.matchAll(mark)].filter(({ index }) => !starts.has(index));
  if (marks.length === 0) return [];
  const numbers = new Map<string, number>();
  const isUsual = usual.test(text);
  for (const { groups } of isUsual ? [] : definitions) {
    const name = groups!["name"]!;
    if (!numbers.has(name) && numbers.size < mostNotes) numbers.set(name, numbers.size + 1);
  }
  for (const { index, 0: match, groups } of definitions) {
    const number = numbers.get(groups!["name"]!);
    const start = match.indexOf("[");
    if (number !== undefined)
      page.replace(index + start, `[${number}]:`.padEnd(match.length - start));
  }
  const unread = isUsual
    ? "other citations are like `[1]`"
    : "the text has no definition of it, a line such as `[^fcx]: Report`";
  const reports: OffsetDiagnostic[] = [];
  let isFirst = true;
  for (const { index: start, 0: match, groups } of marks) {
    const number = numbers.get(groups!["name"]!);
    const end = start + match.length;
    if (number === undefined) {
      const message = `\`${match}\` looks like a citation, but is read as text, because ${unread}; write its number, like \`[1]\``;
      reports.push({ code: "citation-in-text", severity: "warning", message, start, end });
      continue;
    }
    // Marks that belong together have no space between them.
    const gap = text[start - 1] === "]" ? noWidth : " ";
    page.replace(start, `[${number}]`.padStart(match.length, gap));
    if (!isFirst) continue;
    isFirst = false;
    const message = `\`${match}\` is read as [${number}], and other names as numbers too, in the order of their definitions`;
    reports.push({ code: "citation-shape", severity: "note", message, start, end });
  }
  return reports;
}
