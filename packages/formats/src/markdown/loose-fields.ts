import { isObject } from "@mineral-brief/schema/internal";
import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { parseYaml } from "../positions/parse-yaml.ts";
import type { Block } from "./block.ts";
import { writeComment } from "./comment-fields.ts";
import { notKept } from "./not-kept.ts";

/** The keys that a comment below a bullet, a heading or a reference may have. */
const keys: ReadonlySet<string> = new Set(
  (
    "kind date attribution citations minerals places organizations stages figures relations extensions " +
    "id authors url doi archivedUrl publisher datePublished language locator quote"
  ).split(" "),
);

/** Returns true for a key that a comment may have. */
export function isFieldOfComment(key: string): boolean {
  return keys.has(key);
}

/** Those whose value is a list, so that one value is its only item. */
const listKeys: ReadonlySet<string> = new Set(
  "citations minerals places organizations stages figures relations authors".split(" "),
);

/** A longer comment is a text. */
const longest = 2000;

const firstKey = /^\s*"?(\w{2,20})"?\s*[:=]/;

/**
 * Reports a comment whose fields are not written as JSON, such as `kind: claim`, with the comment that is meant. Undefined for any
 * other comment.
 */
export function reportLooseFields(block: Block, content: string): OffsetDiagnostic | undefined {
  const key = firstKey.exec(content)?.[1];
  if (key === undefined || !keys.has(key)) return undefined;
  const fields = content.length > longest ? undefined : readLoosely(content);
  const message = "fields in a comment are JSON, so these are not kept; write";
  if (fields === undefined)
    return notKept(block, `${message} them as in \`<!-- {"${key}":"..."} -->\``);
  const text = writeComment(fields, "").trimEnd();
  const { start, end } = block;
  return {
    ...notKept(block, `${message} \`${text}\``),
    repair: { isSafe: false, edits: [{ start, end, text }] },
  };
}

/** Reads `kind: claim, minerals: [tin]`, the same in lines, and `kind=claim`. Undefined if a key is not known or has no value. */
function readLoosely(content: string): Readonly<Record<string, unknown>> | undefined {
  const text = content.trim().replace(/(?<=^|[\s,])(\w{1,20})\s?=\s?/g, "$1: ");
  const source = text.includes("\n") ? text.replace(/^[ \t]+/gm, "") : `{${text}}`;
  const { documents, diagnostics } = parseYaml(source);
  const value = documents[0]?.value;
  if (diagnostics.length > 0 || !isObject(value)) return undefined;
  const isKnown = Object.entries(value).every(
    ([key, field]) => keys.has(key) && field !== null && field !== undefined,
  );
  if (!isKnown) return undefined;
  const asLists = Object.entries(value).map(([key, field]) => [
    key,
    listKeys.has(key) && !Array.isArray(field) ? [field] : field,
  ]);
  return Object.fromEntries(asLists) as Readonly<Record<string, unknown>>;
}
