import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The part of a JSON Schema that the pages about the fields read. `article.schema.json` is generated from the zod schema. */
export interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly $ref?: string;
}

const file = join(import.meta.dirname, "../packages/schema/json-schema/1/article.schema.json");

export const article = JSON.parse(readFileSync(file, "utf8")) as Schema & {
  readonly $defs: Readonly<Record<string, Schema>>;
};

/** The sentence that opens the page about the fields. */
export const aboutArticle =
  "An Article is one brief: a headline, insights with their citations, and the sources they rest on.";

export const smallArticle = `schemaVersion: "1.0"
headline: Tungsten prices rise for a third week
language: en
datePublished: 2026-03-03
coreInsights:
  - text: China mined 79% of the world's tungsten in 2025.
    kind: fact
    citations: [1]
references:
  - id: 1
    title: Mineral Commodity Summaries 2026
    publisher: US Geological Survey
`;

/** The object form of a type: the type itself, or one of its alternatives. */
export function objectOf(schema: Schema): Schema | undefined {
  if (schema.properties !== undefined) return schema;
  return schema.anyOf?.find(({ properties }) => properties !== undefined);
}

/** The types that are or can be objects, by name. */
export function objectTypes(): [name: string, schema: Schema][] {
  return Object.entries(article.$defs).filter(([, schema]) => objectOf(schema) !== undefined);
}

/** The other forms of a type: a `Text` can be a string. */
export function otherForms(schema: Schema): readonly Schema[] {
  return schema.anyOf?.filter(({ properties }) => properties === undefined) ?? [];
}

/** The name of the type that a field refers to, directly or as a list; undefined for plain values. */
export function referenceOf(field: Schema): string | undefined {
  return (field.$ref ?? field.items?.$ref)?.split("/").at(-1);
}

export function typeOf(field: Schema): string {
  if (field.$ref !== undefined) return field.$ref.split("/").at(-1)!;
  if (field.items !== undefined) {
    const inner = typeOf(field.items);
    return inner.includes(" ") ? `(${inner})[]` : `${inner}[]`;
  }
  if (field.enum !== undefined)
    return field.enum.length > 6 ? "string" : field.enum.map((term) => `"${term}"`).join(" | ");
  if (field.anyOf !== undefined) {
    const isOpen = field.anyOf.some((part) => part.type === "string");
    const parts = isOpen ? field.anyOf.filter((part) => part.enum === undefined) : field.anyOf;
    return [...new Set(parts.map(typeOf))].join(" | ");
  }
  return field.type ?? "any";
}

export function describe(field: Schema): string {
  const target = referenceOf(field);
  return field.description ?? (target && article.$defs[target]?.description) ?? "";
}

/** The terms of a list, which an open list of terms only recommends. Undefined for a field without a list, or with a long one. */
export function termsOf(field: Schema): readonly string[] | undefined {
  const terms = field.enum ?? field.anyOf?.find((part) => part.enum !== undefined)?.enum;
  return terms === undefined || terms.length > 40 ? undefined : terms;
}
