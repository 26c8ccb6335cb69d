import type { Article } from "./article.ts";
import { articleJsonSchemaText } from "./generated/json-schema.ts";
import { isObject } from "./is-object.ts";
import { jsonSchemaAddress } from "./json-schema-address.ts";
import { articleStandardSchema, type StandardSchema } from "./standard-schema.ts";

/** The part of Standard JSON Schema that libraries use. See https://standardschema.dev/json-schema */
export interface StandardJsonSchema<Output> {
  readonly "~standard": StandardSchema<Output>["~standard"] & {
    readonly jsonSchema: {
      /** Returns the JSON Schema of what `validate` accepts. Throws a RangeError for another target. */
      readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
      /** Returns the JSON Schema of what `validate` returns, which is the same. */
      readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
    };
  };
}

/** The options of a conversion: the dialect of JSON Schema. */
export interface JsonSchemaOptions {
  readonly target: "draft-2020-12" | "draft-07" | (string & {});
}

/** The validator as a Standard Schema that also has its JSON Schema, for AI tools and generators of API documentation. */
export const articleStandardJsonSchema: StandardJsonSchema<Article> = {
  "~standard": {
    ...articleStandardSchema["~standard"],
    jsonSchema: { input: jsonSchemaFor, output: jsonSchemaFor },
  },
};

/** Returns a new copy, which the caller may change. */
function jsonSchemaFor({ target }: JsonSchemaOptions): Record<string, unknown> {
  if (target === "draft-2020-12")
    return JSON.parse(articleJsonSchemaText) as Record<string, unknown>;
  if (target !== "draft-07")
    throw new RangeError(
      `there is no JSON Schema for ${JSON.stringify(target)}; use "draft-2020-12" or "draft-07"`,
    );
  const references = articleJsonSchemaText.replaceAll('"#/$defs/', '"#/definitions/');
  const { $defs, ...schema } = JSON.parse(references, withoutSiblings) as Record<string, unknown>;
  return {
    ...schema,
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: jsonSchemaAddress({ dialect: "draft-07", strict: false }),
    definitions: $defs,
  };
}

/** In draft-07, the keywords beside a `$ref` have no effect. */
function withoutSiblings(_: string, value: unknown): unknown {
  if (!isObject(value) || typeof value["$ref"] !== "string") return value;
  const { $ref, ...others } = value;
  return Object.keys(others).length === 0 ? value : { ...others, allOf: [{ $ref }] };
}
