import { startOfLine } from "@mineral-brief/schema/internal";
import type { OffsetEdit } from "../positions/repaired-text.ts";
import { readSourceLine } from "../text/source-line/read-source-line.ts";
import { readDateAtEnd } from "../text/stated-date.ts";
import { findAddressAtEnd, findLinkAtStart } from "./find-link.ts";
import { frontMatterText } from "./front-matter-text.ts";
import type { ArticleSpan } from "./front-matter.ts";
import { readInline } from "./inline.ts";

/** Fields of an article, from lines such as `Date: 14 March 2026`. */
export interface LineFields {
  readonly datePublished?: string;
  readonly source?: { readonly name: string; readonly url?: string };
  readonly authors?: readonly string[];
  readonly topics?: readonly string[];
}

type Key = keyof LineFields;

/** The names of each field before a colon, in lower case. */
const names: Readonly<Record<Key, string>> = {
  datePublished:
    "date|published|publication date|date published|generated|compiled|prepared|issued|report date|release date|datum|fecha|дата|日期|发布日期|發布日期",
  source: "source|quelle|fuente|источник|来源|來源",
  authors: "author|authors|by|autor|auteur|автор|作者",
  topics: "tags|topics|topic|keywords|themen|temas|темы|标签|標籤|关键词",
};
const keyByName: ReadonlyMap<string, Key> = new Map(
  (Object.keys(names) as Key[]).flatMap((key) =>
    names[key].split("|").map((name): [string, Key] => [name, key]),
  ),
);

const longest = 600;
const labelled = /^[*_]{0,2}([^:\uFF1A*_]{2,20})[*_]{0,2}\s?[:\uFF1A]\s?[*_]{0,2}\s*(\S.*)$/u;

/**
 * Reads lines such as `Date: 14 March 2026`, `**Source:** Desk | **Tags:** tin` or `Reuters, 20 November 2026`. Returns
 * undefined if a part of them cannot be read for certain, so that nothing is lost.
 */
export function readFieldLines(text: string): LineFields | undefined {
  if (text.length > longest) return undefined;
  const fields: Record<string, unknown> = {};
  for (const line of text.split(/\r?\n/)) {
    const words = line
      .replace(/\\?\s*$/, "")
      .trim()
      .replace(/^([*_])(?=[^*_\s])(.*[^*_\s])\1$/, "$2");
    const read = readLabelled(words) ?? readSource(words);
    if (read === undefined || Object.keys(read).some((key) => Object.hasOwn(fields, key)))
      return undefined;
    Object.assign(fields, read);
  }
  return fields;
}

/** Whether every line has a label: the properties of a page. At most 20 lines. */
export function isListOfFields(text: string): boolean {
  const lines = text.slice(0, 2000).split("\n");
  return lines.length <= 20 && lines.every((line) => labelled.test(line.trim()));
}

/** Whether the label of a line is the name of a field. */
export function namesField(line: string): boolean {
  return keyByName.has((labelled.exec(line.trim())?.[1] ?? "").trim().toLowerCase());
}

/** Reads the fields with a label of one line; `|` or `·` may be between them. */
function readLabelled(line: string): LineFields | undefined {
  const fields: Record<string, unknown> = {};
  for (const part of line.split(/\s+[|·•]\s+/)) {
    const [, name = "", value = ""] = labelled.exec(part) ?? [];
    const key = keyByName.get(name.trim().toLowerCase());
    const read = key && readValue(key, value.trim());
    if (read === undefined || Object.keys(read).some((own) => Object.hasOwn(fields, own)))
      return undefined;
    Object.assign(fields, read);
  }
  return fields;
}

function readValue(key: Key, value: string): LineFields | undefined {
  switch (key) {
    case "datePublished": {
      const date = readDateAtEnd(value, undefined);
      return date?.start === 0 && date.end === value.length && date.when !== undefined
        ? { datePublished: date.when }
        : undefined;
    }
    case "source":
      return readSource(value) ?? readName(value);
    case "authors":
      return { authors: value.split(/\s*(?:[,;、]|\s(?:and|und|y|et|и)\s)\s*/u).map(readInline) };
    case "topics":
      return {
        topics: value
          .split(/\s*[,;、，]\s*|\s+(?=#)/u)
          .map((topic) => readInline(topic.replace(/^#/, "")))
          .filter((topic) => topic !== ""),
      };
  }
}

/** Reads `Reuters, 20 November 2026`. */
function readSource(line: string): LineFields | undefined {
  const read = readSourceLine(line, 0);
  if (read?.source === undefined || read.published === undefined) return undefined;
  const { source, published, tag, others = [], address, modified } = read;
  if (tag !== undefined || others.length > 0 || address !== undefined || modified !== undefined)
    return undefined;
  return { source: { name: source.text }, datePublished: published.text };
}

/** Reads the name of a source, with an address if it has one. */
function readName(value: string): LineFields | undefined {
  const link = findLinkAtStart(value);
  if (link?.title !== undefined && link.end === value.length) {
    const url = value.slice(link.url.start, link.url.end);
    const name = readInline(value.slice(link.title.start, link.title.end));
    return /^https?:\/\//.test(url) ? { source: { name, url } } : undefined;
  }
  const last = findAddressAtEnd(value);
  const words = (last === undefined ? value : value.slice(0, last.start)).replace(
    /[\s,;:|(–—-]+$/,
    "",
  );
  if (words === "" || words.length > 80 || /https?:|\d{4}/.test(words)) return undefined;
  const name = readInline(words);
  return {
    source:
      last === undefined ? { name } : { name, url: value.slice(last.url.start, last.url.end) },
  };
}

/** Writes fields as lines of a front matter. */
function writeFields({ source, datePublished, authors = [], topics = [] }: LineFields): string[] {
  return [
    ...(source === undefined ? [] : ["source:", `  name: ${writeText(source.name)}`]),
    ...(source?.url === undefined ? [] : [`  url: ${source.url}`]),
    ...(datePublished === undefined ? [] : [`datePublished: ${datePublished}`]),
    ...(authors.length === 0
      ? []
      : ["authors:", ...authors.map((name) => `  - name: ${writeText(name)}`)]),
    ...(topics.length === 0
      ? []
      : ["topics:", ...topics.map((topic) => `  - ${writeText(topic)}`)]),
  ];
}

/** Writes fields on one line, for a message. */
export function describeFields({ source, datePublished, authors, topics }: LineFields): string {
  const url = source?.url === undefined ? "" : `, url: ${source.url}`;
  return [
    ...(source === undefined ? [] : [`source: { name: ${writeText(source.name)}${url} }`]),
    ...(datePublished === undefined ? [] : [`datePublished: ${datePublished}`]),
    ...(authors?.map((name) => `authors: [{ name: ${writeText(name)} }]`).slice(0, 1) ?? []),
    ...(topics === undefined ? [] : [`topics: [${topics.map(writeText).join(", ")}]`]),
  ]
    .map((field) => `\`${field}\``)
    .join(" and ");
}

function writeText(text: string): string {
  return frontMatterText.isSafe(text) && plainText.test(text) ? text : frontMatterText.quote(text);
}

/** A text that needs no quotes in YAML, also in brackets. */
const plainText = /^(?!(?:true|false|null|yes|no|on|off)$)\p{L}[^:#,[\]{}]*$/iu;

/** Lines of a text and the fields that they hold. */
export interface FieldLines {
  readonly start: number;
  readonly end: number;
  readonly fields: LineFields;
}

/** Returns the edits that move lines of an article into its front matter, or into a new one. */
export function moveToFrontMatter(
  text: string,
  { start, frontMatter }: ArticleSpan,
  moved: readonly FieldLines[],
): OffsetEdit[] | undefined {
  if (frontMatter === "unclosed") return undefined;
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  const fields: LineFields = Object.assign({}, ...moved.map((one) => one.fields));
  const written = writeFields(fields)
    .map((line) => line + lineBreak)
    .join("");
  const at = frontMatter?.end ?? start;
  const added =
    frontMatter === undefined ? `---${lineBreak}${written}---${lineBreak.repeat(2)}` : written;
  return [
    { start: at, end: at, text: added },
    ...moved.map((one) => {
      const from = startOfLine(text, one.start);
      const isBelowBlank = /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(Math.max(0, from - 20), from));
      const after = isBelowBlank ? /^(?:[ \t]*\r?\n)*/ : /^[ \t]*\r?\n/;
      const blank = after.exec(text.slice(one.end, one.end + longest))?.[0] ?? "";
      return { start: from, end: one.end + blank.length, text: "" };
    }),
  ];
}
