import type { ArticleSpan } from "../markdown/front-matter.ts";
import type { OutlineComment } from "../markdown/outline.ts";
import { readFrontMatter } from "../markdown/read-front-matter.ts";
import { parseOrUndefined } from "../positions/parse-json.ts";
import { valueAt, type ArticleChanges } from "./article-changes.ts";
import { changeJson, jsonWriter } from "./change-json.ts";
import { changeYaml } from "./change-yaml.ts";
import { structureOfTree } from "./structure.ts";
import type { TextEdit } from "./text-edit.ts";

/** In a comment of JSON nothing may look like markup. */
const marks = /[<>]/g;

/** The fields in the comment below an insight, a group or a reference. */
export function readComment(text: string, { start, end }: OutlineComment): object {
  return parseOrUndefined(text.slice(start + "<!--".length, end - "-->".length)) as object;
}

/** Changes fields in a comment; undefined where it does not state them. Paths start at the comment's object. */
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

/** Changes fields in the front matter; undefined where it does not state them. */
export function changeFrontMatter(
  text: string,
  { frontMatter }: ArticleSpan,
  changes: ArticleChanges,
): TextEdit[] | undefined {
  if (typeof frontMatter !== "object") return undefined;
  const front = readFrontMatter(text, frontMatter, []);
  if (front === undefined || !hasAll(front.value, changes)) return undefined;
  return changeYaml(structureOfTree(text, front.value, front.tree), changes);
}

function hasAll(fields: unknown, { values, entries }: ArticleChanges): boolean {
  return [...values, ...entries].every(({ path }) => valueAt(fields, path) !== undefined);
}
