import type { TextEdit } from "@mineral-brief/formats/fix";
import { isObject, valueAt } from "@mineral-brief/schema/internal";
import { fieldAt, type Field } from "../key-schema.ts";
import { placeAt, type OpenBrief } from "../open-brief.ts";
import { choicesAt, type Choice } from "./choices.ts";
import type { Cursor, Syntax } from "./cursor.ts";
import { jsonCursor, ndjsonCursor } from "./json-cursor.ts";
import { markCursor, markdownCursor } from "./markdown-cursor.ts";
import { rankOf } from "./rank.ts";
import { yamlCursor } from "./yaml-cursor.ts";

/** A completion at a cursor. */
export interface Completion {
  readonly label: string;
  readonly kind: "key" | "term" | "reference";
  readonly detail: string | undefined;
  readonly documentation: string | undefined;
  /** The edit that accepts it. */
  readonly edit: TextEdit;
  /** Where the cursor goes in the text of the edit; at its end if undefined. */
  readonly cursor: number | undefined;
  /** A further edit, of another place. */
  readonly alsoEdit: TextEdit | undefined;
}

const maximum = 200;

/** A completion, and what decides its place in the list. */
interface Found {
  readonly completion: Completion;
  /** How well the word before the cursor finds it, as `rankOf` says. */
  readonly rank: number;
  /** Within a rank: whether the object needs the key. */
  readonly isNeeded: boolean;
  /** Whether the list of the value already has it. */
  readonly isUsed: boolean;
}

/**
 * Lists completions at an offset: only those that the word before it finds, by their id or any of their names. The best ones
 * are first, and of these the keys that the object must have. Ids that the list already has are after the other ones.
 */
export function completeAt(brief: OpenBrief, offset: number): Completion[] {
  const cursor = cursorAt(brief, offset);
  if (cursor === undefined) return [];
  const values = cursor.target === "key" ? [] : findValues(cursor, articleAt(brief, offset));
  const keys = cursor.target === "value" ? [] : findKeys(cursor, keysOfBody(brief, cursor));
  return [...bestFirst(values), ...bestFirst(keys)].slice(0, maximum);
}

function bestFirst(found: readonly Found[]): Completion[] {
  return [...found]
    .sort(
      (one, two) =>
        Number(one.isUsed) - Number(two.isUsed) ||
        one.rank - two.rank ||
        Number(two.isNeeded) - Number(one.isNeeded),
    )
    .map(({ completion }) => completion);
}

/** Finds the article at an offset: the last one that starts before it. The text may have changed since it was read. */
function articleAt({ parsed: { documents } }: OpenBrief, offset: number): unknown {
  const own = documents.findLast(({ locate }) => locate([], "value").start.offset <= offset);
  return (own ?? documents[0])?.data;
}

function cursorAt({ text, format }: OpenBrief, offset: number): Cursor | undefined {
  switch (format.name) {
    case "yaml":
      return yamlCursor(text, offset);
    case "json":
      return jsonCursor(text, offset);
    case "ndjson":
      return ndjsonCursor(text, offset);
    case "markdown":
      return markdownCursor(text, offset);
    case "text":
      return markCursor(text, offset);
    default:
      return undefined;
  }
}

/** The keys that a Markdown brief states in its text: of the article, and of its insights, groups and references. */
const articleKeys = ["headline", "coreInsights", "groups", "references"];
const partKeys = ["text", "title", "insights", "id", "url", "publisher", "datePublished"];

/** The keys that the text of a Markdown brief states for the object whose fields have the cursor. */
function keysOfBody(brief: OpenBrief, { path, start, end, fieldsStart }: Cursor): string[] {
  if (fieldsStart === undefined) return [];
  const isArticle = path.length === 0;
  const owner = isArticle
    ? { data: articleAt(brief, fieldsStart), path }
    : placeAt(brief, fieldsStart - 1);
  const value = owner && valueAt(owner.data, owner.path);
  if (!isObject(value)) return [];
  // A key of the fields is not one of the text.
  const own = brief.text.slice(start, end);
  return (isArticle ? articleKeys : partKeys).filter(
    (key) => key !== own && Object.hasOwn(value, key),
  );
}

function findKeys(cursor: Cursor, others: readonly string[]): Found[] {
  const { path, start, end, typed, siblings, syntax } = cursor;
  if (hasObjects(path) && syntax.column !== undefined) return findItem(cursor);
  const { keys, required } = fieldAt(path) ?? { keys: new Map(), required: new Set() };
  return [...keys].flatMap(([key, description]): Found[] => {
    const rank = rankOf(typed, key, []);
    if (rank === undefined || siblings.has(key) || others.includes(key)) return [];
    const { text, cursor: at } = writeKey(key, [...path, key], syntax);
    const completion: Completion = {
      label: key,
      kind: "key",
      detail: undefined,
      documentation: description,
      // The quotes around a key are written again: what follows the key comes after them.
      edit: { start: start - syntax.quote.length, end: syntax.isQuoteClosed ? end + 1 : end, text },
      cursor: at,
      alsoEdit: commaBefore(syntax),
    };
    // A brief without insights is no use, although it is valid.
    const isNeeded = required.has(key) || key === "coreInsights";
    return [{ completion, rank, isNeeded, isUsed: false }];
  });
}

/** Completes a line in a list of objects that has no dash yet: with the dash and the first key. */
function findItem({ path, start, end, typed, syntax: { quote, hasColon } }: Cursor): Found[] {
  const key = firstKeyOf([...path, 0]);
  const rank = rankOf(typed, key, []);
  if (rank === undefined || quote !== "" || hasColon) return [];
  const completion: Completion = {
    label: `- ${key}`,
    kind: "key",
    detail: undefined,
    documentation: fieldAt([...path, 0])!.keys.get(key),
    edit: { start, end, text: `- ${key}: ` },
    cursor: undefined,
    alsoEdit: undefined,
  };
  return [{ completion, rank, isNeeded: true, isUsed: false }];
}

/** Tests for a list whose items are objects, such as insights. */
function hasObjects(path: Cursor["path"]): boolean {
  return fieldAt(path)?.kind === "list" && fieldAt([...path, 0])?.kind === "object";
}

/** Writes a key with the start of its value, and the place of the cursor in that value. */
function writeKey(
  key: string,
  path: Cursor["path"],
  { language, quote, isQuoteClosed, closing, hasColon, column, needsCommaAfter }: Syntax,
): { text: string; cursor: number | undefined } {
  const { kind } = fieldAt(path)!;
  const isOfObjects = hasObjects(path);
  if (language === "json") {
    if (hasColon) return { text: `"${key}"`, cursor: undefined };
    const [opening, close] = isOfObjects ? ["[{", "}]"] : jsonBrackets[kind];
    const text = `"${key}": ${opening}`;
    return { text: text + close + (needsCommaAfter ? "," : ""), cursor: text.length };
  }
  // In the middle of a line, an open quote stays open.
  const isOpen = quote !== "" && closing === "" && !isQuoteClosed;
  const quoted = quote + key + (isOpen ? "" : quote);
  if (hasColon || isOpen) return { text: quoted, cursor: undefined };
  if (quote !== "") return { text: `${quoted}: `, cursor: undefined };
  if (isOfObjects && column !== undefined) {
    const first = firstKeyOf([...path, 0]);
    return { text: `${key}:\n${" ".repeat(column)}  - ${first}: `, cursor: undefined };
  }
  const [opening, close] = isOfObjects ? ["[{ ", " }]"] : yamlBrackets[kind];
  const text = `${key}: ${opening}`;
  return { text: text + close + closing, cursor: close + closing === "" ? undefined : text.length };
}

/** The key that an author writes first in an object: the first one it must have, else its title. */
function firstKeyOf(path: Cursor["path"]): string {
  const { required } = fieldAt(path)!;
  const isText = (key: string): boolean => fieldAt([...path, key])?.kind === "text";
  return [...required].find(isText) ?? "title";
}

const yamlBrackets: Readonly<Record<Field["kind"], readonly [string, string]>> = {
  text: ["", ""],
  number: ["", ""],
  list: ["[", "]"],
  object: ["{ ", " }"],
};

const jsonBrackets: Readonly<Record<Field["kind"], readonly [string, string]>> = {
  text: ['"', '"'],
  number: ["", "0"],
  list: ["[", "]"],
  object: ["{", "}"],
};

function findValues(cursor: Cursor, article: unknown): Found[] {
  const { path, typed, used, syntax } = cursor;
  return choicesAt(path, article).flatMap((choice): Found[] => {
    const rank = rankOf(typed, String(choice.id), choice.names);
    if (rank === undefined || !canWrite(choice.id, syntax)) return [];
    const completion = completeValue(choice, cursor);
    return [{ completion, rank, isNeeded: false, isUsed: used.has(String(choice.id)) }];
  });
}

function completeValue({ id, detail }: Choice, { path, start, end, syntax }: Cursor): Completion {
  const needsBrackets = fieldAt(path)?.kind === "list" && syntax.language !== "mark";
  const value = writeValue(id, syntax);
  const written = needsBrackets && syntax.quote === "" ? `[${value}]` : value;
  const after = syntax.closing + (syntax.needsCommaAfter ? "," : "");
  const replacesQuotes =
    syntax.language === "json" && syntax.quote !== "" && typeof id === "number";
  return {
    label: String(id),
    kind: isReference(path) ? "reference" : "term",
    detail,
    documentation: undefined,
    edit: {
      start: replacesQuotes ? start - 1 : start,
      end: replacesQuotes && syntax.isQuoteClosed ? end + 1 : end,
      text: replacesQuotes ? value + (syntax.needsCommaAfter ? "," : "") : written + after,
    },
    cursor: after === "" || replacesQuotes ? undefined : written.length,
    alsoEdit: commaBefore(syntax),
  };
}

function isReference(path: Cursor["path"]): boolean {
  return path.includes("citations");
}

function commaBefore({ needsCommaBefore: at }: Syntax): TextEdit | undefined {
  return at === undefined ? undefined : { start: at, end: at, text: "," };
}

/** `[1` takes numbers, and `[^` takes every id. */
function canWrite(id: string | number, { language, quote }: Syntax): boolean {
  return language !== "mark" || quote === "^" || typeof id === "number";
}

/** Words that YAML readers take for another type. */
const notText = /^(?:y|n|yes|no|on|off|true|false|null|~|[-+.]?[0-9].*)$/i;

function writeValue(id: string | number, { language, quote }: Syntax): string {
  if (typeof id === "number") return String(id);
  if (language === "json") return quote === "" ? JSON.stringify(id) : id;
  return language === "yaml" && quote === "" && notText.test(id) ? `"${id}"` : id;
}
