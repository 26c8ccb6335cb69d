import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { arbitraryArticle, runs, validArticles } from "@mineral-brief/fixtures";
import { expect, test } from "vitest";
import { printJsonSchema } from "./print-json-schema.ts";
import { printStructuredOutput } from "./print-structured-output.ts";

type Node = Readonly<Record<string, unknown>>;

const text = printStructuredOutput();
const schema = JSON.parse(text) as Node & { readonly $defs: Readonly<Record<string, Node>> };

/** Lists all schemas in a schema, with the number of objects around each. `$ref`s are followed. */
function* nodesIn(node: Node, depth = 0): Generator<{ node: Node; depth: number }> {
  const { $ref, anyOf, items, properties } = node as {
    $ref?: string;
    anyOf?: readonly Node[];
    items?: Node;
    properties?: Readonly<Record<string, Node>>;
  };
  const inside = properties === undefined ? depth : depth + 1;
  yield { node, depth: inside };
  if ($ref !== undefined) yield* nodesIn(schema.$defs[$ref.replace("#/$defs/", "")]!, depth);
  for (const branch of anyOf ?? []) yield* nodesIn(branch, depth);
  if (items !== undefined) yield* nodesIn(items, depth);
  for (const field of Object.values(properties ?? {})) yield* nodesIn(field, inside);
}

const nodes = [...nodesIn(schema)];
const unique = [...new Set(nodes.map(({ node }) => node))];

test("the file is current", () => {
  const name = "article.structured-output.schema.json";
  const file = readFileSync(join(import.meta.dirname, "../json-schema/1", name), "utf8");
  expect(file === text, "run `npm run generate`").toBe(true);
});

test("has only the keywords of the subset, and a `$ref` is alone", () => {
  const keywords = new Set(unique.flatMap((node) => Object.keys(node)));
  expect([...keywords].sort()).toEqual(
    ["$defs", "$ref", "additionalProperties", "anyOf", "description", "enum", "items"].concat([
      "properties",
      "required",
      "type",
    ]),
  );
  const references = unique.filter((node) => "$ref" in node);
  for (const node of references) expect(Object.keys(node)).toEqual(["$ref"]);
});

test("every key of every object is required, and no other one is allowed", () => {
  const objects = unique.filter(({ type }) => type === "object");
  expect(objects.length).toBeGreaterThan(20);
  for (const { properties, required, additionalProperties } of objects)
    expect([required, additionalProperties]).toEqual([Object.keys(properties as object), false]);
});

test("the objects of a union differ in their first key", () => {
  for (const { anyOf = [] } of unique as { anyOf?: readonly Node[] }[]) {
    const resolved = anyOf.map((one) =>
      typeof one["$ref"] === "string" ? schema.$defs[one["$ref"].replace("#/$defs/", "")]! : one,
    );
    const first = resolved.flatMap(({ properties }) => Object.keys(properties ?? {}).slice(0, 1));
    expect(new Set(first).size).toBe(first.length);
  }
});

test("is within the limits: 5000 keys, 10 levels, 1000 terms, 120,000 characters", () => {
  const keys = nodes.flatMap(({ node }) => Object.keys((node["properties"] as object) ?? {}));
  const terms = nodes.flatMap(({ node }) => (node["enum"] as string[]) ?? []);
  const longest = Math.max(...unique.map(({ enum: list }) => ((list as string[]) ?? []).length));
  expect(schema["type"]).toBe("object");
  expect(keys.length).toBeLessThan(2000);
  expect(Math.max(...nodes.map(({ depth }) => depth))).toBeLessThanOrEqual(8);
  expect(unique.flatMap((node) => (node["enum"] as string[]) ?? []).length).toBeLessThan(500);
  expect([...keys, ...terms].join("").length).toBeLessThan(120_000);
  expect(longest).toBeLessThanOrEqual(250);
});

const isValid = new Ajv2020({ strict: true }).compile(schema);

/** Writes null for every key that an object may have and has not, as a model must. */
function withNulls(value: unknown, node: Node): unknown {
  const { $ref, anyOf, items, properties } = node as {
    $ref?: string;
    anyOf?: readonly Node[];
    items?: Node;
    properties?: Readonly<Record<string, Node>>;
  };
  if ($ref !== undefined) return withNulls(value, schema.$defs[$ref.replace("#/$defs/", "")]!);
  if (anyOf !== undefined) {
    const branch = anyOf.find((one) => accepts(one, value));
    return branch === undefined ? value : withNulls(value, branch);
  }
  if (Array.isArray(value) && items !== undefined)
    return value.map((item) => withNulls(item, items));
  if (typeof value !== "object" || value === null || properties === undefined) return value;
  const known = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(properties).map(([key, field]) => [
      key,
      known[key] === undefined ? null : withNulls(known[key], field),
    ]),
  );
}

/** Whether a branch of a union is for a value: by its type, and for an object by its first key that is not optional. */
function accepts(node: Node, value: unknown): boolean {
  const { $ref, type, anyOf, properties } = node as {
    $ref?: string;
    type?: string;
    anyOf?: readonly Node[];
    properties?: object;
  };
  if ($ref !== undefined) return accepts(schema.$defs[$ref.replace("#/$defs/", "")]!, value);
  if (anyOf !== undefined) return anyOf.some((one) => accepts(one, value));
  if (Array.isArray(value)) return type === "array";
  if (typeof value === "object" && value !== null)
    return type === "object" && Object.keys(value).every((key) => key in (properties ?? {}));
  if (typeof value === "number")
    return type === "number" || (type === "integer" && value % 1 === 0);
  return type === typeof value;
}

/** What the subset cannot hold: private data and unknown keys. */
function withoutPrivateData(article: object): unknown {
  return JSON.parse(JSON.stringify(article), (key, value: unknown) =>
    ["extensions", "$schema", "newerField"].includes(key) ? undefined : value,
  );
}

/** The way back: null means that the key is missing. */
const withoutNulls = (answer: string): unknown =>
  JSON.parse(answer, (_, value: unknown) => value ?? undefined);

const isStrict = new Ajv2020().compile(
  JSON.parse(printJsonSchema({ dialect: "2020-12", strict: true })) as object,
);
const strictArticles = Object.entries(validArticles)
  .map(([name, article]) => [name, withoutPrivateData(article)] as const)
  .filter(([, article]) => isStrict(article));

test.each(strictArticles)("%s is a valid answer with nulls, and the same without", (_, article) => {
  const answer = withNulls(article, schema);
  isValid(answer);
  expect(isValid.errors).toBe(null);
  expect(withoutNulls(JSON.stringify(answer))).toEqual(article);
});

test("most fixtures are strict", () => {
  expect(strictArticles.length).toBeGreaterThan(10);
});

test("any article comes back from its answer", () => {
  fc.assert(
    fc.property(arbitraryArticle, (generated) => {
      const article = withoutPrivateData(generated);
      const answer = withNulls(article, schema);
      expect(withoutNulls(JSON.stringify(answer))).toEqual(article);
    }),
    { numRuns: runs / 5 },
  );
});
