import type { PositionNode } from "../positions/position-tree.ts";

/** Fields that Markdown has no place for, from the JSON comment below what they belong to. */
export interface CommentFields {
  readonly value: Readonly<Record<string, unknown>>;
  readonly tree: PositionNode;
}

/** Writes fields as an HTML comment of JSON; nothing where all are undefined. `<` and `>` are escaped, so that no text can end it. */
export function writeComment(fields: Readonly<Record<string, unknown>>, indent: string): string {
  const json = JSON.stringify(fields);
  if (json === "{}") return "";
  const escaped = json.replace(/[<>]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
  return `${indent}<!-- ${escaped} -->\n`;
}

/**
 * Parts a Text for Markdown: the words, and what else it says.
 *
 * The rest goes into the comment under the same key, without `value`, so that nothing stands twice.
 */
export function splitText(text: unknown): {
  words: string | undefined;
  rest: Record<string, unknown> | undefined;
} {
  if (text === undefined) return { words: undefined, rest: undefined };
  if (typeof text === "string") return { words: text, rest: undefined };
  const { value, ...rest } = text as Record<string, unknown> & { value: string };
  return { words: value, rest };
}

/** Puts a Text together again from its words and what the comment says of it. */
export function joinText(words: string, rest: unknown): unknown {
  return typeof rest === "object" && rest !== null && !Array.isArray(rest)
    ? { value: words, ...rest }
    : words;
}
