import type { PathSegment } from "@mineral-brief/schema";
import { isObject, valueAt } from "@mineral-brief/schema/internal";
import type { ParsedDocument } from "../format.ts";
import type { Fixer } from "./fixer.ts";
import { mayChange } from "./fix-text.ts";
import { sameValue } from "./same-value.ts";
import { applyTextEdits, type TextEdit } from "./text-edit.ts";

/** A key of an article in a text, and its new name. */
export interface KeyRename {
  /** Index of the article in the text, from 0. */
  readonly document: number;
  readonly path: readonly PathSegment[];
  readonly to: string;
}

/**
 * Finds the edit of a text that renames a key and keeps its value.
 *
 * Reads the result again to check it. Undefined if the text does not have the key, if the object already has the new
 * key, or if the edit would change something else.
 */
export function renameKey(
  source: string,
  { document: index, path, to }: KeyRename,
  { parse }: Pick<Fixer, "parse">,
): TextEdit | undefined {
  const parsed = parse(source, undefined, { partial: true });
  const { documents, diagnostics } = parsed;
  const document: ParsedDocument | undefined = documents[index];
  const from = path.at(-1);
  const owner = valueAt(document?.data, path.slice(0, -1));
  if (document === undefined || !mayChange(parsed, document)) return undefined;
  if (typeof from !== "string" || !isObject(owner)) return undefined;
  if (!Object.hasOwn(owner, from) || Object.hasOwn(owner, to)) return undefined;
  const { start, end } = document.locate(path, "key");
  const written = source.slice(start.offset, end.offset);
  const quote = /^["']/.exec(written)?.[0] ?? "";
  const edit = { start: start.offset, end: end.offset, text: quote + to + quote };
  const text = applyTextEdits(source, [edit]);
  if (text === undefined || written.replace(/^["']|["']$/g, "") !== from) return undefined;
  const read = parse(text, undefined, { partial: true });
  const isSame =
    read.documents.length === documents.length &&
    read.diagnostics.length <= diagnostics.length &&
    read.documents.every(({ data }, at) =>
      sameValue(data, at === index ? withKey(document.data, path, to) : documents[at]!.data),
    );
  return isSame ? edit : undefined;
}

/** Returns a copy of a value in which the key at a path has another name. */
function withKey(value: unknown, [segment, ...rest]: readonly PathSegment[], to: string): unknown {
  if (Array.isArray(value))
    return value.map((item, index) => (index === segment ? withKey(item, rest, to) : item));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, item]) => {
      if (key !== segment) return [key, item];
      return rest.length === 0 ? [to, item] : [key, withKey(item, rest, to)];
    }),
  );
}
