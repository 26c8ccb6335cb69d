import type { PageText } from "./page-text.ts";

// cspell:disable -- words of several languages
/** The line above the titles of the sections of a page. */
const heading =
  /^(?:#{1,6} |\*\*)?(?:on this page|in this (?:issue|article|edition|alert|update)|(?:table of )?contents|jump to|目录|目錄|本期目录|本期内容|目次|inhalt|inhaltsverzeichnis|sommaire|sumario|en este artículo|dans cet article)(?:\*\*)?\s?[:\uFF1A]?$/i;
// cspell:enable
const sign = /^(?:[•*·-]\s+|[0-9]{1,2}[.)]\s+|#{1,6} |\*\*)|\*\*$/g;
/** Fewer titles may be the start of a text. */
const fewestTitles = 2;

/** Removes a list of the sections of a page: a line such as `On this page`, and the lines below it that the text has again in this order. */
export function dropContents(page: PageText): void {
  const lines = page.lines();
  const at = lines.findIndex(({ text }) => text.length <= 40 && heading.test(text));
  if (at === -1) return;
  const words = lines.map(({ text }) => text.replace(sign, "").toLowerCase());
  const last = new Map(words.map((title, index) => [title, index]));
  let end = at + 1;
  while (end < lines.length && last.get(words[end]!)! > end) end++;
  let found = end - 1;
  for (const title of words.slice(at + 1, end)) {
    found = words.indexOf(title, found + 1);
    if (found === -1) return;
  }
  if (end - at - 1 < fewestTitles) return;
  for (const line of lines.slice(at, end))
    page.drop(line, "interface-residue", "a list of the sections of the page");
}
