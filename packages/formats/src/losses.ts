import type { Article, DeepReadonly } from "@mineral-brief/schema";
import { isObject, valueAt } from "@mineral-brief/schema/internal";
import type { Loss } from "./format.ts";

/**
 * Compares articles with the result of reading them back, and names each field that differs once.
 *
 * Names have no list positions: `groups[].insights[].kind`.
 */
export function findLosses(
  articles: readonly DeepReadonly<Article>[],
  readBack: readonly unknown[],
): Loss[] {
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
    messages.set(field, notKept);
  } else if (before === undefined) {
    if (!messages.has(field)) messages.set(field, "added when the text is read again");
  } else if (Array.isArray(before) && Array.isArray(after)) {
    for (let index = 0; index < Math.max(before.length, after.length); index++)
      compare(before[index], after[index], `${field}[]`, messages);
  } else if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      compare(valueAt(before, [key]), valueAt(after, [key]), nameOf(field, key), messages);
  } else if (!messages.has(field)) {
    messages.set(field, describeChange(before, after, field));
  }
}

/** Says what became of a value that is read back as another one. A part of an id is worth nothing. */
function describeChange(before: unknown, after: unknown, field: string): string {
  if (field === "id") return `${notKept}; another one is made when the text is read again`;
  const isPart =
    typeof before === "string"
      ? typeof after === "string" && before.includes(after)
      : isObject(before);
  return isPart ? keptInPart : "changed when the text is read again";
}

/** What one part of the written text carries of an article. */
export interface Carrier {
  /**
   * The names of the values that it carries: `language`, `groups[].insights[].text`. A text goes by the name
   * of its field; its language and direction have names of their own, `headline.lang` and `headline.dir`.
   */
  readonly fields: readonly string[];
  /**
   * Returns a function for one article that tells how much of a value, object or list of such a field it carries;
   * `holder` is the object or list that has the value. Undefined carries every value completely.
   *
   * A method, so that a carrier may read the article as `Article`, with mutable types. It changes nothing.
   */
  keeps?(
    this: void,
    article: DeepReadonly<Article>,
  ): (value: unknown, field: string, holder: object) => Kept;
}

/** Names the fields of an object or list: `below("groups[]", "id", "title")`. */
export function below(head: string, ...names: readonly string[]): string[] {
  return names.map((name) => `${head}.${name}`);
}

/** How much of a value is carried: all of it, a part such as its text without its language, or nothing. */
export type Kept = "all" | "part" | "nothing";

/**
 * Names each field that no carrier carries, once. If an object is lost completely, names the object. A field
 * that is carried in one place and lost in another is kept in part.
 *
 * `$schema` and `schemaVersion` describe the file and not the brief, so they are no loss.
 */
export function findUncarried(
  articles: readonly DeepReadonly<Article>[],
  ...carriers: readonly Carrier[]
): Loss[] {
  const named = new Set(carriers.flatMap(({ fields }) => fields));
  const entered = carriers.map(({ fields }) => new Set([...fields, ...fields.flatMap(headsOf)]));
  const messages = new Map<string, string>();
  const keptSomewhere = new Set<string>();
  for (const article of articles) {
    const { $schema: _, schemaVersion: __, ...content } = article;
    const keeps = carriers.map((carrier) => carrier.keeps?.(article) ?? (() => "all"));
    visitParts(content, "", article);

    function visit(value: unknown, field: string, holder: object): void {
      if (value === undefined || isEmpty(value)) return;
      const isLeaf = typeof value !== "object" || value === null;
      const kept =
        isLeaf && !named.has(field)
          ? []
          : keeps
              .filter((_keeps, index) => entered[index]!.has(field))
              .map((keep) => keep(value, field, holder));
      if (kept.every((amount) => amount === "nothing")) {
        if (!messages.has(field)) messages.set(field, notKept);
        return;
      }
      if (kept.includes("all")) keptSomewhere.add(field);
      else messages.set(field, keptInPart);
      if (!isLeaf) visitParts(value, field, holder);
    }

    function visitParts(value: object, field: string, holder: object): void {
      if (Array.isArray(value)) for (const item of value) visit(item, `${field}[]`, value);
      else
        for (const [key, part] of Object.entries(value))
          // The words of a text are a value of what has the text.
          if (key === "value" && named.has(field)) visit(part, field, holder);
          else visit(part, nameOf(field, key), value);
    }
  }
  for (const field of messages.keys())
    if (keptSomewhere.has(field)) messages.set(field, keptInPart);
  return toLosses(messages);
}

/** Returns the parents of a field name: `groups` and `groups[]` for `groups[].title`. */
function headsOf(field: string): string[] {
  return [...field.matchAll(/\[\]|\./g)].flatMap(({ 0: step, index }) => [
    field.slice(0, index),
    ...(step === "[]" ? [field.slice(0, index + 2)] : []),
  ]);
}

const notKept = "not kept";
const keptInPart = "kept only in part";

function toLosses(messages: ReadonlyMap<string, string>): Loss[] {
  return [...messages].map(([field, message]) => ({ field, message }));
}

function nameOf(field: string, key: string): string {
  return field === "" ? key : `${field}.${key}`;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
