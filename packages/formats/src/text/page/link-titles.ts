import { linkAddress } from "../address.ts";
import { noWidth, type PageText } from "./page-text.ts";

/** `[Tin report](https://… "Report")`, with the title of the link that a browser shows under the pointer. */
const titled = new RegExp(
  String.raw`\[(?<words>[^[\]\n]{1,300})\]\((?<address>${linkAddress})(?<title>[^\S\n]{1,9}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|“[^”\n]{0,300}”))[^\S\n]{0,9}\)`,
  "g",
);

/** Drops the titles of links, and reports those that say something else than the words of the link. */
export function dropLinkTitles(page: PageText): void {
  const { text } = page;
  if (!text.includes("](http") || !/["'”]\s{0,9}\)/.test(text)) return;
  for (const { index, 0: match, groups } of text.matchAll(titled)) {
    const { words = "", address = "", title = "" } = groups!;
    const written = `[${words}](${address})`;
    const filler = /\S/.test(text[index - 1] ?? " ") ? noWidth : " ";
    page.replace(index, written.padStart(match.length, filler));
    const quoted = title.trim();
    const start = index + match.lastIndexOf(quoted);
    const end = start + quoted.length;
    if (quoted.slice(1, -1) !== words)
      page.residue.push({ code: "interface-residue", what: "the title of a link", start, end });
  }
}
