import { startOfLine, valueAt } from "@mineral-brief/schema/internal";
import { writeComment } from "../markdown/comment-fields.ts";
import { readFrontMatter, type ArticleSpan } from "../markdown/front-matter.ts";
import type { OutlineComment, OutlineEntry } from "../markdown/outline.ts";
import { parseOrUndefined } from "../positions/parse-json.ts";
import type { ArticleChanges, EntryChanges } from "./article-changes.ts";
import { changeJson, jsonWriter } from "./change-json.ts";
import { changeYaml, writeYamlEntry } from "./change-yaml.ts";
import { lineBreakOf } from "./line-cuts.ts";
import { structureOfTree } from "./structure.ts";
import type { TextEdit } from "./text-edit.ts";

/** Escaped in the JSON of a comment, so that no text can end the comment. */
const marks = /[<>]/g;

/** Reads the fields in the comment below an insight, a group or a reference. */
export function readComment(text: string, { start, end }: OutlineComment): object {
  return parseOrUndefined(text.slice(start + "<!--".length, end - "-->".length)) as object;
}

/** Changes fields in a comment; undefined if it lacks one of them. Paths start at the comment's object. */
export function changeComment(
  text: string,
  comment: OutlineComment | undefined,
  changes: ArticleChanges,
): TextEdit[] | undefined {
  if (comment === undefined) return undefined;
  const fields = readComment(text, comment);
  if (!hasAll(fields, changes)) return undefined;
  const writer = jsonWriter(text.slice(comment.start, comment.end), marks);
  return changeJson(structureOfTree(text, fields, comment.tree()), changes, writer);
}

/** Adds a comment with new fields below an insight, indented like its text. Returns undefined if a field is to be removed. */
export function addComment(
  text: string,
  { block }: OutlineEntry,
  { removed, added }: EntryChanges,
): TextEdit[] | undefined {
  if (removed.size > 0) return undefined;
  const indent = text.slice(startOfLine(text, block.start), block.contentStart).replace(/\S/g, " ");
  const fields = Object.fromEntries(added.map(({ key, value }) => [key, value]));
  const comment = writeComment(fields, indent).trimEnd();
  return [{ start: block.end, end: block.end, text: lineBreakOf(text) + comment }];
}

/** Changes fields in the front matter, or adds it; undefined if it lacks one of them. */
export function changeFrontMatter(
  text: string,
  { start, frontMatter }: ArticleSpan,
  changes: ArticleChanges,
): TextEdit[] | undefined {
  if (frontMatter === "unclosed") return undefined;
  if (frontMatter === undefined) {
    const lines = newFields(changes);
    return lines && [insertLines(text, start, ["---", ...lines, "---", ""])];
  }
  const written = text.slice(frontMatter.start, frontMatter.end);
  if (written.split("\n").every((line) => /^\s*(?:#|$)/.test(line))) {
    const lines = newFields(changes);
    return lines && [insertLines(text, frontMatter.end, lines)];
  }
  const front = readFrontMatter(text, frontMatter, []);
  if (front === undefined || !hasAll(front.value, changes)) return undefined;
  return changeYaml(structureOfTree(text, front.value, front.tree), changes);
}

/** Returns the lines of new fields; undefined if anything else changes. */
function newFields({ values, entries: [entry, ...others] }: ArticleChanges): string[] | undefined {
  if (entry === undefined || values.length + others.length > 0) return undefined;
  const { path, removed, leading = [], added } = entry;
  if (path.length > 0 || removed.size > 0) return undefined;
  return [...leading, ...added].flatMap(({ key, value }) => writeYamlEntry(key!, value));
}

function insertLines(text: string, at: number, lines: readonly string[]): TextEdit {
  const lineBreak = lineBreakOf(text);
  return { start: at, end: at, text: lines.map((line) => line + lineBreak).join("") };
}

function hasAll(fields: unknown, { values, entries }: ArticleChanges): boolean {
  return [...values, ...entries].every(({ path }) => valueAt(fields, path) !== undefined);
}
