import { isObject, type Article } from "@mineral-brief/schema";
import type { Loss } from "./format.ts";

/**
 * Compares articles with what a written form gives back, and names each field that differs once.
 *
 * List positions are left open in the name: `groups[].insights[].kind`.
 */
export function findLosses(articles: readonly Article[], readBack: readonly unknown[]): Loss[] {
  const messages = new Map<string, string>();
  for (const [index, article] of articles.entries())
    compare(article, readBack[index] ?? {}, "", messages);
  return toLosses(messages);
}

function compare(
  before: unknown,
  after: unknown,
  field: string,
  messages: Map<string, string>,
): void {
  if (before === after) return;
  if (after === undefined) {
    messages.set(field, noPlace);
  } else if (before === undefined) {
    if (!messages.has(field))
      messages.set(field, "comes back though the article does not state it");
  } else if (Array.isArray(before) && Array.isArray(after)) {
    for (let index = 0; index < Math.max(before.length, after.length); index++)
      compare(before[index], after[index], `${field}[]`, messages);
  } else if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      compare(before[key], after[key], nameOf(field, key), messages);
  } else if (!messages.has(field)) {
    messages.set(field, keptInPart);
  }
}

/** What a form that cannot be read back carries of an article. */
export interface Carried {
  /**
   * The names of the values that it carries: `language`, `groups[].insights[].text`. The words of a text
   * go by the name of the text; `headline.lang` and `headline.dir` are names of their own.
   */
  readonly fields: readonly string[];
  /** Tells whether a string of such a field comes along whole. Undefined means: it does. */
  readonly keeps?: (text: string, field: string) => boolean;
}

/**
 * Names each field of articles that a written form does not carry, once; of an object of which nothing is
 * carried, the object. What describes the file and not the brief (`$schema`, `schemaVersion`) is no loss.
 */
export function findUncarried(
  articles: readonly Article[],
  { fields, keeps = () => true }: Carried,
): Loss[] {
  const carried = new Set(fields);
  const entered = new Set(fields.flatMap(headsOf));
  const messages = new Map<string, string>();
  for (const { $schema: _, schemaVersion: __, ...content } of articles) visitParts(content, "");
  return toLosses(messages);

  function visit(value: unknown, field: string): void {
    if (value === undefined || isEmpty(value)) return;
    if (typeof value === "object" && (entered.has(field) || carried.has(field)))
      visitParts(value!, field);
    else if (!carried.has(field)) messages.set(field, noPlace);
    else if (typeof value === "string" && !keeps(value, field) && !messages.has(field))
      messages.set(field, keptInPart);
  }

  function visitParts(value: object, field: string): void {
    if (Array.isArray(value)) for (const item of value) visit(item, `${field}[]`);
    else
      for (const [key, part] of Object.entries(value))
        visit(part, key === "value" && carried.has(field) ? field : nameOf(field, key));
  }
}

/** The names above a name: `groups` and `groups[]` for `groups[].title`. */
function headsOf(field: string): string[] {
  return [...field.matchAll(/\[\]|\./g)].flatMap(({ 0: step, index }) => [
    field.slice(0, index),
    ...(step === "[]" ? [field.slice(0, index + 2)] : []),
  ]);
}

const noPlace = "has no place";
const keptInPart = "is kept only in part";

function toLosses(messages: ReadonlyMap<string, string>): Loss[] {
  return [...messages].map(([field, message]) => ({ field, message }));
}

function nameOf(field: string, key: string): string {
  return field === "" ? key : `${field}.${key}`;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
