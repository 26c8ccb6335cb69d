/** Where the JSON Schemas of this major version of the format are, once the package is out. The one place that says so. */
const base = "https://cdn.jsdelivr.net/npm/@mineral-brief/schema/json-schema/1/";

export interface JsonSchemaVariant {
  /** The dialect; editors know draft-07 best, and 2020-12 is the current one. */
  readonly dialect: "2020-12" | "draft-07";
  /** Refuses unknown keys and words outside the known lists. */
  readonly strict: boolean;
}

export const jsonSchemaVariants: readonly JsonSchemaVariant[] = [
  { dialect: "2020-12", strict: false },
  { dialect: "2020-12", strict: true },
  { dialect: "draft-07", strict: false },
  { dialect: "draft-07", strict: true },
];

/** `article.schema.json`, `article.draft-07.strict.schema.json` */
export function jsonSchemaFileName({ dialect, strict }: JsonSchemaVariant): string {
  return `article${dialect === "draft-07" ? ".draft-07" : ""}${strict ? ".strict" : ""}.schema.json`;
}

/** The `$id` of a JSON Schema, which is also where it can be fetched. */
export function jsonSchemaAddress(variant: JsonSchemaVariant): string {
  return base + jsonSchemaFileName(variant);
}
