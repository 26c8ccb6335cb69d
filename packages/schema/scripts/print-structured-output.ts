import { printJsonSchema } from "./print-json-schema.ts";

type JsonSchema = { readonly [key: string]: unknown };

/**
 * Prints the JSON Schema of an article in the subset that models accept for structured outputs.
 *
 * It is the strict JSON Schema with these differences: every key is required, and an optional one may be null instead of
 * missing; open lists of terms are plain strings; forms and limits of values are descriptions; `$schema` and `extensions`
 * are missing. The subset is that of OpenAI, the narrowest one for a schema of this size: all keys required, no unknown
 * keys, an object at the root, at most 5000 keys, 10 levels, 1000 terms and 120,000 characters in names and terms, and a
 * `$ref` alone in its object. Anthropic also limits a schema to 16 unions, which this one exceeds.
 *
 * See https://platform.openai.com/docs/guides/structured-outputs#supported-schemas and
 * https://platform.claude.com/docs/en/build-with-claude/structured-outputs.
 */
export function printStructuredOutput(): string {
  const strict = JSON.parse(printJsonSchema({ dialect: "2020-12", strict: true })) as JsonSchema;
  const { $defs, properties, required } = strict;
  const { Extensions: _, ...definitions } = $defs as Record<string, JsonSchema>;
  const schema = {
    description:
      "A short, cited brief on the geopolitics of critical minerals. Null means that the source does not say it.",
    ...objectOf(properties as Properties, required as readonly string[]),
    $defs: mapValues(definitions, schemaOf),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

type Properties = Readonly<Record<string, JsonSchema>>;

/** Keys that a model must not write. */
const omitted = new Set(["$schema", "extensions"]);

function objectOf(properties: Properties, required: readonly string[]): JsonSchema {
  const kept = Object.entries(properties).filter(([key]) => !omitted.has(key));
  return {
    type: "object",
    properties: Object.fromEntries(
      kept.map(([key, value]) => [key, fieldOf(value, required.includes(key))]),
    ),
    required: kept.map(([key]) => key),
    additionalProperties: false,
  };
}

/** The schema of a key. Its description is beside the schema, because a `$ref` allows nothing beside it. */
function fieldOf(field: JsonSchema, isRequired: boolean): JsonSchema {
  const { description, ...rest } = schemaOf(field);
  const branches = (rest["anyOf"] as readonly JsonSchema[] | undefined) ?? [rest];
  const isPlain = isRequired && rest["$ref"] === undefined;
  return {
    ...(description !== undefined && { description }),
    ...(isPlain ? rest : { anyOf: isRequired ? branches : [...branches, { type: "null" }] }),
  };
}

function schemaOf(schema: JsonSchema): JsonSchema {
  const { type, items, properties, required = [], anyOf, $ref, examples } = schema;
  const terms = schema["enum"] as readonly string[] | undefined;
  const text = [schema["description"], exampleIn(examples)].filter(Boolean).join(" ");
  const described = text === "" ? {} : { description: text };
  if ($ref !== undefined) return { ...described, $ref };
  if (anyOf !== undefined) {
    const branches = (anyOf as readonly JsonSchema[]).map(schemaOf);
    // A list of terms or any string is any string.
    const open = branches.filter((branch) => branch["enum"] === undefined);
    return open.length === 1
      ? { ...open[0], ...described }
      : { ...described, anyOf: withoutNesting(open) };
  }
  if (terms !== undefined) return { ...described, type: "string", enum: terms };
  if (properties !== undefined)
    return { ...described, ...objectOf(properties as Properties, required as readonly string[]) };
  return {
    ...described,
    type,
    ...(items !== undefined && { items: withoutDescription(schemaOf(items as JsonSchema)) }),
  };
}

/** The example of a text states its form, which the subset has no keyword for. */
function exampleIn(examples: unknown): string {
  const [example] = (examples as readonly unknown[] | undefined) ?? [];
  return typeof example === "string" ? `For example: ${example}.` : "";
}

function withoutNesting(branches: readonly JsonSchema[]): readonly JsonSchema[] {
  return branches.flatMap((branch) =>
    branch["anyOf"] === undefined
      ? [withoutDescription(branch)]
      : withoutNesting(branch["anyOf"] as readonly JsonSchema[]),
  );
}

/** A `$ref` must be alone. */
function withoutDescription(schema: JsonSchema): JsonSchema {
  return schema["$ref"] === undefined ? schema : { $ref: schema["$ref"] };
}

function mapValues(
  record: Readonly<Record<string, JsonSchema>>,
  change: (value: JsonSchema) => JsonSchema,
): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
