import type { TextEdit } from "@mineral-brief/formats/fix";
import { isObject, valueAt } from "@mineral-brief/schema/internal";
import { fieldAt, type Field } from "../key-schema.ts";
import { placeAt, type OpenBrief } from "../open-brief.ts";
import { choicesAt } from "./choices.ts";
import type { Cursor, Syntax } from "./cursor.ts";
import { jsonCursor, ndjsonCursor } from "./json-cursor.ts";
import { markCursor, markdownCursor } from "./markdown-cursor.ts";
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

/** Lists completions at an offset: only those that the word before it finds, by their id or any of their names. */
export function completeAt(brief: OpenBrief, offset: number): Completion[] {
  const cursor = cursorAt(brief, offset);
  if (cursor === undefined) return [];
  const found =
    cursor.target === "key"
      ? completeKeys(cursor, keysOfBody(brief, cursor))
      : completeValues(cursor, articleAt(brief, offset));
  return found.slice(0, maximum);
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

function completeKeys(cursor: Cursor, others: readonly string[]): Completion[] {
  const { path, start, end, typed, siblings, syntax } = cursor;
  const keys = fieldAt(path)?.keys ?? new Map<string, string | undefined>();
  return [...keys]
    .filter(([key]) => !siblings.has(key) && !others.includes(key) && finds(typed, [key]))
    .map(([key, description]) => {
      const { text, cursor: at } = writeKey(key, fieldAt([...path, key])!, syntax);
      return {
        label: key,
        kind: "key",
        detail: undefined,
        documentation: description,
        edit: { start: start - (syntax.language === "json" ? syntax.quote.length : 0), end, text },
        cursor: at,
        alsoEdit: commaBefore(syntax),
      };
    });
}

/** Writes a key with the start of its value, and the place of the cursor in that value. */
function writeKey(
  key: string,
  { kind }: Field,
  { language, quote, closing, hasColon, needsCommaAfter }: Syntax,
): { text: string; cursor: number | undefined } {
  if (language === "json") {
    // The quote before the cursor is replaced too; one after it stays.
    const isClosed = quote !== "" && closing === "";
    if (hasColon) return { text: isClosed ? `"${key}` : `"${key}"`, cursor: undefined };
    if (isClosed) return { text: `"${key}`, cursor: undefined };
    const [opening, close] = jsonBrackets[kind];
    const text = `"${key}": ${opening}`;
    return { text: text + close + (needsCommaAfter ? "," : ""), cursor: text.length };
  }
  if (hasColon || (quote !== "" && closing === "")) return { text: key, cursor: undefined };
  if (quote !== "") return { text: `${key}${quote}: `, cursor: undefined };
  const [opening, close] =
    kind === "list" ? ["[", "]"] : kind === "object" ? ["{ ", " }"] : ["", ""];
  const text = `${key}: ${opening}`;
  return { text: text + close + closing, cursor: close + closing === "" ? undefined : text.length };
}

const jsonBrackets: Readonly<Record<Field["kind"], readonly [string, string]>> = {
  text: ['"', '"'],
  number: ["", "0"],
  list: ["[", "]"],
  object: ["{", "}"],
};

function completeValues(cursor: Cursor, article: unknown): Completion[] {
  const { path, start, end, typed, syntax } = cursor;
  const field = fieldAt(path);
  const needsBrackets = field?.kind === "list" && syntax.language !== "mark";
  return choicesAt(path, article)
    .filter(({ id, names }) => finds(typed, [String(id), ...names]))
    .filter(({ id }) => canWrite(id, syntax))
    .map(({ id, detail }): Completion => {
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
          end: replacesQuotes && syntax.closing === "" ? end + 1 : end,
          text: replacesQuotes ? value + (syntax.needsCommaAfter ? "," : "") : written + after,
        },
        cursor: after === "" || replacesQuotes ? undefined : written.length,
        alsoEdit: commaBefore(syntax),
      };
    });
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

/** Whether a typed word is in one of the names. Case, spaces and hyphens do not count. */
function finds(typed: string, names: readonly string[]): boolean {
  if (typed === "") return true;
  const word = fold(typed);
  return names.some((name) => fold(name).includes(word));
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, "-");
}
