import type { Io } from "../io.ts";

export interface SchemaOptions {
  /** Whether unknown keys and unknown terms are errors. */
  readonly strict?: boolean | undefined;
  /** Whether the schema is draft-07, which editors support best. JSON Schema 2020-12 if undefined. */
  readonly draft07?: boolean | undefined;
  /** Whether the schema has the names of ids, snippets and error messages for editors. Replaces the other options. */
  readonly editor?: boolean | undefined;
  /** Whether the schema is in the subset that models accept for structured outputs. Replaces the other options. */
  readonly structuredOutput?: boolean | undefined;
}

/** Prints the JSON Schema of an article from the schema package. */
export async function schema(
  { strict, draft07, editor, structuredOutput }: SchemaOptions,
  io: Io,
): Promise<number> {
  const { default: printed } = await (structuredOutput
    ? import("@mineral-brief/schema/json-schema/1/article.structured-output.schema.json")
    : editor
      ? import("@mineral-brief/schema/json-schema/1/article.editor.schema.json")
      : draft07
        ? strict
          ? import("@mineral-brief/schema/json-schema/1/article.draft-07.strict.schema.json")
          : import("@mineral-brief/schema/json-schema/1/article.draft-07.schema.json")
        : strict
          ? import("@mineral-brief/schema/json-schema/1/article.strict.schema.json")
          : import("@mineral-brief/schema/json-schema/1/article.schema.json"));
  io.stdout(`${JSON.stringify(printed, null, 2)}\n`);
  return 0;
}
