import type { PageText } from "./page-text.ts";

/** The fields at the top of a page of a site in Markdown, between two lines `---`. */
const block =
  /^\s*---[^\S\n]*\n(?=[a-z_]{2,20}:)(?<fields>[^\n]+\n(?:[^\n]*\n){0,60}?)---[^\S\n]*(?:\n|$)/i;
/** A field that the text needs: `title: "Prices rise"`, `date: 2026-01-12`, `source: Reuters`. */
const neededField =
  /^(?:(?<title>title:\s*["']?)(?=[^\s"'])[^\n]*?(?<close>["']?)|(?:date|source):\s*\S[^\n]*?)[^\S\n]*$/i;

/** Removes the fields at the top, except the headline, the source and the date. A headline `# …` below replaces that of the fields. */
export function dropFrontMatter(page: PageText): void {
  const { text } = page;
  const { 0: found = "", groups } = block.exec(text) ?? {};
  const fields = groups?.["fields"];
  if (fields === undefined) return;
  const hasHeadline = /^# /m.test(text.slice(found.length));
  let at = found.indexOf(fields);
  page.blank(0, at);
  for (const line of fields.split("\n")) {
    const end = at + line.length;
    const needed = neededField.exec(line);
    const { title, close = "" } = needed?.groups ?? {};
    if (needed === null || (title !== undefined && hasHeadline)) {
      if (line.trim() !== "") page.drop({ start: at, end }, "text-not-kept", "a field of the page");
    } else if (title !== undefined) {
      page.replace(at, "# ".padStart(title.length));
      const closeEnd = at + line.trimEnd().length;
      page.blank(closeEnd - close.length, closeEnd);
    }
    at = end + 1;
  }
  page.blank(at - 1, found.length);
}
