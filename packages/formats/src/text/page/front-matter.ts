import { startsWithBullet } from "../bullet-signs.ts";
import { isLeadName } from "../lead-names.ts";
import { sourceListName } from "../source-list.ts";
import type { PageText } from "./page-text.ts";

/** The fields at the top of a page of a site or a note in Markdown: YAML between two lines `---`, or TOML between two lines `+++`. */
const block =
  /^\s*(?<rule>---|\+\+\+)[^\S\n]*\n(?=[a-z_]{2,20}[^\S\n]*[:=])(?<fields>[^\n]+\n(?:[^\n]*\n){0,60}?)\k<rule>[^\S\n]*(?:\n|$)/i;
/** A field with a value on its line: `title: "Prices rise"`, `date = 2026-01-12`, `tags: [tin, "rare earths"]`. */
const written = /^(?<key>[a-z_]{2,20})[^\S\n]*[:=][^\S\n]*(?=\S)(?<value>[^\n]*?)[^\S\n]*$/i;
/** Quotation marks around a value, and the signs around the values of a list. */
const marks = {
  one: /^["'](?=.*["']$)|["']$/g,
  list: /^\[|\]$|(?<=[[,]\s*)["']|["'](?=\s*[\],])/g,
};

/** How the reader of lines knows the fields that it needs. No label is longer than the name of its field. */
const labels: ReadonlyMap<string, string> = new Map([
  ["title", "# "],
  ["source", "source:"],
  ["publisher", "source:"],
  ["tags", "tags:"],
  ["keywords", "tags:"],
  ["topics", "tags:"],
  // Only the first of these that a page has is its date.
  ["published", "date:"],
  ["publishdate", "date:"],
  ["date", "date:"],
]);

/** Removes the fields at the top, except the headline, the source, the date and the topics. A headline `# …` below replaces the title of the fields. */
export function dropFrontMatter(page: PageText): void {
  const { text } = page;
  const { 0: found = "", groups } = block.exec(text) ?? {};
  const fields = groups?.["fields"];
  if (fields === undefined) return;
  const parts = fields.split(/(?=(?<=\n)[^\s-])/).map((part) => {
    const { key = "", value = "" } = written.exec(part.trimEnd())?.groups ?? {};
    return { part, key: key.toLowerCase(), value };
  });
  const isDate = (name: string): boolean => labels.get(name) === "date:";
  const dates = [...labels.keys()].filter(
    (name) => isDate(name) && parts.some(({ key }) => key === name),
  );
  const unneeded = new Set(dates.slice(1));
  const title = parts.find(({ key }) => key === "title")?.value.replace(marks.one, "");
  if (hasHeadline(text.slice(found.length), title)) unneeded.add("title");
  let at = found.indexOf(fields);
  page.blank(0, at);
  for (const { part, key, value } of parts) {
    const label = unneeded.has(key) ? undefined : labels.get(key);
    if (label !== undefined) {
      const valueAt = at + part.lastIndexOf(value);
      page.replace(at, label === "# " ? label.padStart(valueAt - at) : label.padEnd(valueAt - at));
      const signs = label === "tags:" ? marks.list : marks.one;
      for (const { index } of value.matchAll(signs))
        page.blank(valueAt + index, valueAt + index + 1);
    } else if (part.trim() !== "") {
      page.drop(
        { start: at, end: at + part.trimEnd().length },
        "text-not-kept",
        "a field of the page",
      );
    }
    at += part.length;
  }
  page.blank(at, found.length);
}

const topHeading = /^# +(?<name>[^\n]*)\n*(?<below>[^\n]*)/gm;

/**
 * Returns true for a text with a headline `# …`. Word documents and notes whose title is a field have such headings for their
 * sections: the first one is the name of a lead, or a bullet is below it and another section follows.
 */
function hasHeadline(text: string, title: string | undefined): boolean {
  const headings = Array.from(text.matchAll(topHeading), ({ groups }) => ({
    name: groups!["name"]!.trim().replace(/^\*{1,2}|\s?[:\uFF1A]?\*{0,2}$/g, ""),
    below: groups!["below"]!.trim(),
  })).filter(({ name }) => !sourceListName.test(name));
  const [first] = headings;
  if (first === undefined) return false;
  const isSection =
    isLeadName(first.name) ||
    (headings.length > 1 && first.name !== title && startsWithBullet.test(first.below));
  return !isSection;
}
