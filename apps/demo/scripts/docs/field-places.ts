import { text } from "@mineral-brief/formats";
import { isObject } from "@mineral-brief/schema/internal";

/**
 * Finds the value of a field in a written brief. Gives the place in a few words; undefined if it is not found, or if the
 * value is undefined because other fields have the same value.
 */
export function placeIn(
  format: string,
  written: string,
  value: string | undefined,
): string | undefined {
  if (sameKeys.has(format)) return "the same key";
  return value === undefined ? undefined : (finders[format] ?? placeInText)(written, value);
}

/** Formats that write an article as it is. */
const sameKeys: ReadonlySet<string> = new Set(["json", "yaml", "ndjson"]);

type Finder = (written: string, value: string) => string | undefined;

const finders: Readonly<Record<string, Finder>> = {
  jsonld: placeInJson,
  jsonfeed: placeInJson,
  csl: placeInJson,
  csv: placeInTable,
  atom: placeInXml,
  html: placeInHtml,
  "html-fragment": placeInHtml,
  markdown: placeInMarkdown,
  text: placeInSummary,
};

function placeInText(written: string, value: string): string | undefined {
  return written.includes(value) ? "in the text" : undefined;
}

/** The keys that lead to the value, without the numbers of items: `isBasedOn.publisher.name`. */
function placeInJson(written: string, value: string): string | undefined {
  const found = new Map<string, boolean>();
  const visit = (part: unknown, path: string): void => {
    if (typeof part === "string") {
      if (part === value) found.set(path, true);
      else if (part.includes(value) && !found.has(path)) found.set(path, false);
    } else if (Array.isArray(part)) for (const item of part) visit(item, path);
    else if (isObject(part))
      for (const [key, item] of Object.entries(part))
        visit(item, path === "" ? key : `${path}.${key}`);
  };
  visit(JSON.parse(written), "");
  const exact = [...found].find(([, isExact]) => isExact);
  return (exact ?? [...found][0])?.[0];
}

/** The column of CSV whose cell has the value. The cells of the article with every field have no line breaks. */
function placeInTable(written: string, value: string): string | undefined {
  const [head, ...rows] = written.trimEnd().split(/\r?\n/).map(cellsOf);
  for (const cells of rows) {
    const column = cells.findIndex((cell) => cell === value);
    if (column !== -1) return `column ${head![column]}`;
  }
  const part = rows.flatMap((cells) => cells.map((cell, index) => [cell, index] as const));
  const column = part.find(([cell]) => cell.split(/[ ;] ?/).includes(value))?.[1];
  return column === undefined ? undefined : `column ${head![column]}`;
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) =>
    cell!.replace(/^"|"$/g, "").replaceAll('""', '"'),
  );
}

/** The element of the entry that has the value in its text or an attribute. */
function placeInXml(written: string, value: string): string | undefined {
  const entry = written.slice(written.indexOf("<entry"));
  for (const [, element, attributes, content] of entry.matchAll(
    /<([\w:]+)([^<>]*?)(?:\/>|>([^<]*))/g,
  ))
    if (attributes!.includes(`"${value}"`) || content?.includes(value)) return `<${element}>`;
  return undefined;
}

/** In the page, or only in the JSON that it carries. */
function placeInHtml(written: string, value: string): string | undefined {
  const [data = ""] = /<script type="application\/json"[^]*?<\/script>/.exec(written) ?? [];
  const page = written.replace(data, "").replaceAll("&#39;", "'").replaceAll("&quot;", '"');
  if (page.includes(value)) return "in the page";
  return data.includes(value) ? "only in its data" : undefined;
}

function placeInMarkdown(written: string, value: string): string | undefined {
  let section = "front matter";
  let isComment = false;
  for (const line of written.split("\n").slice(1)) {
    if (line === "---") section = "title";
    const heading = /^## (.*)/.exec(line)?.[1];
    if (heading !== undefined) section = heading === "References" ? "references" : "bullet";
    if (line.includes("<!--")) isComment = true;
    if (line.includes(value)) {
      if (isComment) return "comment";
      if (heading !== undefined) return "heading";
      return section;
    }
    if (line.includes("-->")) isComment = false;
  }
  return undefined;
}

/** The part of a plain text, in the words of its ledger. */
function placeInSummary(written: string, value: string): string | undefined {
  const { entries } = text.parse(written).ledger!();
  const entry = entries.find(({ range }) =>
    written.slice(range.start.offset, range.end.offset).includes(value),
  );
  return entry?.part.replace(/ \d+/g, "").replace(/ of .*/, "");
}
