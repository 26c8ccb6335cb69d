/** The folder of the published JSON Schemas for this major version of the format. */
const base = "https://cdn.jsdelivr.net/npm/@mineral-brief/schema/json-schema/1/";

/** One of the published JSON Schemas. */
export interface JsonSchemaVariant {
  /** The dialect of JSON Schema. Editors support draft-07 best; 2020-12 is the current one. */
  readonly dialect: "2020-12" | "draft-07";
  /** Whether unknown keys and unknown terms are errors. */
  readonly strict: boolean;
  /**
   * Whether it has the keywords of VS Code and yaml-language-server that JSON Schema does not define: names of ids,
   * snippets and error messages. Validators in strict mode reject them.
   */
  readonly forEditors?: true;
}

/** All published JSON Schemas. */
export const jsonSchemaVariants: readonly JsonSchemaVariant[] = [
  { dialect: "2020-12", strict: false },
  { dialect: "2020-12", strict: true },
  { dialect: "draft-07", strict: false },
  { dialect: "draft-07", strict: true },
  { dialect: "draft-07", strict: false, forEditors: true },
];

/** Returns the file name of a JSON Schema: `article.schema.json`, `article.draft-07.strict.schema.json`. */
export function jsonSchemaFileName({ dialect, strict, forEditors }: JsonSchemaVariant): string {
  if (forEditors) return "article.editor.schema.json";
  return `article${dialect === "draft-07" ? ".draft-07" : ""}${strict ? ".strict" : ""}.schema.json`;
}

/** Returns the `$id` of a JSON Schema, which is also its address. */
export function jsonSchemaAddress(variant: JsonSchemaVariant): string {
  return base + jsonSchemaFileName(variant);
}
