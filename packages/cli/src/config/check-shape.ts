import type { PathSegment } from "@mineral-brief/schema";
import { didYouMean } from "./did-you-mean.ts";

/** What is wrong at a place of a config. */
export interface ConfigFault {
  readonly path: readonly PathSegment[];
  readonly target: "key" | "value" | "missing";
  readonly message: string;
}

/** The part of JSON Schema that config.schema.json is written in, but for `pattern`, which the article's own check knows better. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Shape | boolean;
}

/** Says where a value has another shape than it should, every place once. */
export function checkShape(
  value: unknown,
  shape: Shape,
  path: readonly PathSegment[],
): ConfigFault[] {
  const wrong = (message: string): ConfigFault[] => [{ path, target: "value", message }];
  if (shape.enum !== undefined)
    return shape.enum.includes(value as string)
      ? []
      : wrong(`expected ${orList(shape.enum)}, found ${nameOf(value)}`);
  const type = Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
  if (!typesOf(shape).includes(type))
    return wrong(`expected ${nounOf(shape)}${exampleOf(shape)}, found ${nameOf(value)}`);
  if (type === "string" && shape.minLength === 1 && value === "")
    return wrong(`expected text${exampleOf(shape)}, found an empty one; leave the key out`);
  if (type === "array")
    return (value as unknown[]).flatMap((item, index) =>
      checkShape(item, shape.items!, [...path, index]),
    );
  return type === "object" ? checkObject(value as Record<string, unknown>, shape, path) : [];
}

function checkObject(
  value: Readonly<Record<string, unknown>>,
  { properties = {}, required = [], additionalProperties = true }: Shape,
  path: readonly PathSegment[],
): ConfigFault[] {
  const faults: ConfigFault[] = [];
  for (const [key, entry] of Object.entries(value)) {
    const shape = Object.hasOwn(properties, key) ? properties[key]! : additionalProperties;
    if (typeof shape === "object") faults.push(...checkShape(entry, shape, [...path, key]));
    else if (!shape)
      faults.push({
        path: [...path, key],
        target: "key",
        message: `a config has no such key here; ${didYouMean(key, Object.keys(properties))}`,
      });
  }
  for (const key of required)
    if (!Object.hasOwn(value, key))
      faults.push({
        path: [...path, key],
        target: "missing",
        message: `missing; add ${nounOf(properties[key]!)}${exampleOf(properties[key]!)}`,
      });
  return faults;
}

const nouns: Readonly<Record<string, string>> = {
  array: "a list",
  object: "an object",
  string: "text",
};

function typesOf({ type = [] }: Shape): readonly string[] {
  return typeof type === "string" ? [type] : type;
}

function nounOf(shape: Shape): string {
  return nouns[typesOf(shape)[0]!]!;
}

function exampleOf({ examples = [] }: Shape): string {
  return examples.length === 0 ? "" : ` such as ${JSON.stringify(examples[0])}`;
}

function orList(words: readonly string[]): string {
  return `${words
    .slice(0, -1)
    .map((word) => `"${word}"`)
    .join(", ")} or "${words.at(-1)!}"`;
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return JSON.stringify(value.slice(0, 60));
  if (typeof value === "function") return "a function";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
