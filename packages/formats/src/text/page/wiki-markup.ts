import type { PageText } from "./page-text.ts";

/** `h2. Supply` */
const heading = /^(?<margin>[^\S\n]*)h(?<level>[1-6])\. (?=\S)/gm;
/** `* Output rose`, `** In Asia`, `# First`, `## Second`: bullets and numbers, with a level for each sign. */
const bullet = /^(?<margin>[^\S\n]*)(?<signs>[*#-]{1,5}) (?=\S)/gm;
/** A link after a space: `[Tin report|https://example.org]`. */
const link = / \[(?<words>[^[\]|\n]{1,300})\|(?<url>https?:\/\/[^\s[\]|]{1,2000})\]/g;
/** `{quote}`, `{panel:title=Note}`, `{color}` */
const macro =
  /\{(?:quote|panel|info|note|tip|warning|noformat|code|color|toc|expand)(?::[^{}\n]{0,200})?\}/g;

/**
 * Reads the markup of Jira and old Confluence as Markdown of the same length: `h2. Supply` as a heading, `*` and `#` as
 * bullets, `[Tin report|https://…]` as a link. Drops macros such as `{quote}`.
 */
export function readWikiMarkup(page: PageText): void {
  const { text } = page;
  for (const { index, groups } of text.matchAll(heading)) {
    const { margin = "", level = "" } = groups!;
    page.replace(index + margin.length, `${level === "1" ? "#" : "##"} `.padEnd(4));
  }
  for (const { index, groups } of text.matchAll(bullet)) {
    const { margin = "", signs = "" } = groups!;
    page.replace(index + margin.length, "-".padStart(signs.length));
  }
  for (const { index, groups } of text.matchAll(link))
    page.replace(index, `[${groups!["words"]!}](${groups!["url"]!})`);
  for (const { index, 0: found } of text.matchAll(macro))
    page.drop(
      { start: index, end: index + found.length },
      "interface-residue",
      "a macro of a wiki",
    );
}
