import { quote, type Issue, type PathSegment } from "@mineral-brief/schema";
import { didYouMean } from "./did-you-mean.ts";

/** The part of JSON Schema that config.schema.json uses, without `pattern`: the validator of articles checks these fields. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
}

/** Checks a value against a JSON Schema. Returns at most one issue per path. */
export function checkShape(
  value: unknown,
  schema: JsonSchema,
  path: readonly PathSegment[],
): Issue[] {
  const wrong = (message: string): Issue[] => [
    { code: "type-mismatch", severity: "error", path, message },
  ];
  if (schema.enum !== undefined)
    return schema.enum.includes(value as string)
      ? []
      : wrong(`expected ${orList(schema.enum)}, found ${describe(value)}`);
  const type = Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
  if (!typesOf(schema).includes(type))
    return wrong(`expected ${nounOf(schema)}${exampleOf(schema)}, found ${describe(value)}`);
  if (type === "string" && schema.minLength === 1 && value === "")
    return wrong(`expected text${exampleOf(schema)}, found empty text; omit the key instead`);
  if (type === "array")
    return (value as unknown[]).flatMap((item, index) =>
      checkShape(item, schema.items!, [...path, index]),
    );
  return type === "object" ? checkObject(value as Record<string, unknown>, schema, path) : [];
}

function checkObject(
  value: Readonly<Record<string, unknown>>,
  { properties = {}, required = [], additionalProperties = true }: JsonSchema,
  path: readonly PathSegment[],
): Issue[] {
  const issues: Issue[] = [];
  for (const [key, entry] of Object.entries(value)) {
    const schema = Object.hasOwn(properties, key) ? properties[key]! : additionalProperties;
    if (typeof schema === "object") issues.push(...checkShape(entry, schema, [...path, key]));
    else if (!schema)
      issues.push({
        code: "unknown-key",
        severity: "error",
        path: [...path, key],
        message: `unknown key; ${didYouMean(key, Object.keys(properties))}`,
      });
  }
  for (const key of required)
    if (!Object.hasOwn(value, key))
      issues.push({
        code: "key-missing",
        severity: "error",
        path: [...path, key],
        message: `missing; add ${nounOf(properties[key]!)}${exampleOf(properties[key]!)}`,
      });
  return issues;
}

const nouns: Readonly<Record<string, string>> = {
  array: "a list",
  object: "an object",
  string: "text",
};

function typesOf({ type = [] }: JsonSchema): readonly string[] {
  return typeof type === "string" ? [type] : type;
}

function nounOf(schema: JsonSchema): string {
  return nouns[typesOf(schema)[0]!]!;
}

function exampleOf({ examples = [] }: JsonSchema): string {
  return examples.length === 0 ? "" : ` such as ${JSON.stringify(examples[0])}`;
}

function orList(words: readonly string[]): string {
  return `${words
    .slice(0, -1)
    .map((word) => `"${word}"`)
    .join(", ")} or "${words.at(-1)!}"`;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return quote(value);
  if (typeof value === "function") return "a function";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
