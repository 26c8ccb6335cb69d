import * as z from "zod";
import { jsonSchemaAddress, type JsonSchemaVariant } from "../src/json-schema-address.ts";
import { stringForms } from "../src/validation/string-forms.ts";
import type { Expectation } from "../src/validation/structure-issues.ts";
import { articleSchema } from "../src/zod/article.ts";
import { expectationOf, termLists } from "../src/zod/parts.ts";
import { explainTerms, listTerms } from "./list-terms.ts";

type JsonSchema = { [key: string]: unknown };

/**
 * Prints the JSON Schema of an article. The loose schema accepts what the validator accepts; the strict one rejects unknown
 * keys and unknown terms.
 */
export function printJsonSchema(variant: JsonSchemaVariant): string {
  const target = variant.dialect === "draft-07" ? "draft-7" : "draft-2020-12";
  const { $schema, ...body } = z.toJSONSchema(articleSchema, {
    io: "input",
    target,
    metadata: describedParts as typeof z.globalRegistry,
  });
  const schema = {
    $schema,
    $id: jsonSchemaAddress(variant),
    title: variant.strict ? "Mineral brief, strict" : "Mineral brief",
    description:
      "A short, cited brief on the geopolitics of critical minerals, version 1 of the format.",
    ...(settle(body, variant) as JsonSchema),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The metadata of a part, with an example, the name of its list of terms and a snippet. `settle` replaces the last two. */
const describedParts = {
  get(part: z.core.$ZodType): JsonSchema | undefined {
    const example = exampleOf(part);
    const list = termLists.get(part)?.list;
    const snippet = part._zod.def.type === "object" ? expectationOf(part) : undefined;
    const known = z.globalRegistry.get(part);
    if (example === undefined && list === undefined && snippet === undefined) return known;
    return {
      ...known,
      ...(example !== undefined && { examples: [example] }),
      ...(list !== undefined && { knownTerms: list }),
      ...(snippet !== undefined && { snippet }),
    };
  },
  has(part: z.core.$ZodType): boolean {
    return z.globalRegistry.has(part);
  },
};

/** Returns the example of a part as a value; undefined if it is only a placeholder. */
function exampleOf(part: z.core.$ZodType): unknown {
  const example = expectationOf(part)?.example;
  if (example === undefined || example.includes("...") || / or /.test(example)) return undefined;
  return example === "[]" ? undefined : (JSON.parse(example) as unknown);
}

/** Opens or closes all objects and lists of terms. */
function settle(value: unknown, variant: JsonSchemaVariant, name = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => settle(item, variant));
  if (typeof value !== "object" || value === null) return value;
  const { knownTerms, snippet, additionalProperties, ...rest } = value as JsonSchema;
  const settled: JsonSchema = {};
  for (const [key, item] of Object.entries(rest)) settled[key] = settle(item, variant, key);
  if (typeof knownTerms === "string")
    return withHelp(settleTerms(settled, knownTerms, variant), variant);
  if (additionalProperties !== undefined && variant.strict && name !== "Extensions")
    settled["additionalProperties"] = false;
  if (variant.forEditors && snippet !== undefined)
    settled["defaultSnippets"] = [snippetOf(snippet as Expectation)];
  return withHelp(settled, variant);
}

/** Adds the explanations of editors to one schema. `properties` and the definitions are not schemas, and have none. */
function withHelp(schema: JsonSchema, { forEditors }: JsonSchemaVariant): JsonSchema {
  if (!forEditors) return schema;
  const { description, examples, pattern } = schema;
  const example = Array.isArray(examples) ? (examples[0] as unknown) : undefined;
  const form = Object.values(stringForms).find((one) => one.pattern.source === pattern);
  return {
    ...schema,
    ...(typeof description === "string" && {
      markdownDescription:
        example === undefined
          ? description
          : `${description}\n\nExample: \`${JSON.stringify(example)}\``,
    }),
    ...(form !== undefined && {
      patternErrorMessage: `Expected ${form.noun} like ${form.example}.`,
    }),
  };
}

/** Turns the first example of an object into a snippet: each placeholder becomes a place to type. */
function snippetOf({ noun, example }: Expectation): JsonSchema {
  let places = 0;
  const [first] = example.split(/(?<=\}) or (?=\{)/);
  const body = JSON.parse(first!, (_, value: unknown) =>
    value === "..." ? `$${++places}` : value,
  ) as unknown;
  return { label: noun.replace(/^an? /, ""), description: `Inserts ${noun}.`, body };
}

function settleTerms(schema: JsonSchema, list: string, variant: JsonSchemaVariant): JsonSchema {
  const { strict, forEditors } = variant;
  const { terms, closed } = listTerms(list);
  const explained = forEditors ? explainTerms(list) : undefined;
  const { description, examples, type, minLength, pattern, ...others } = schema;
  const any = {
    type,
    ...(minLength !== undefined && { minLength }),
    ...(pattern !== undefined && { pattern }),
  };
  return {
    ...(description !== undefined && { description }),
    ...(examples !== undefined && { examples }),
    ...others,
    ...(strict && closed
      ? { enum: terms }
      : {
          anyOf: [
            { enum: terms, ...(explained !== undefined && { enumDescriptions: explained }) },
            withHelp(any, variant),
          ],
        }),
  };
}
