import { arbitraryArticle, runs } from "@mineral-brief/fixtures";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { printJsonSchema } from "../scripts/print-json-schema.ts";
import type { JsonSchemaVariant } from "./json-schema-address.ts";
import { formatPath, type PathSegment } from "./issue.ts";
import { validateArticle } from "./validate-article.ts";
import { articleSchema } from "./zod/article.ts";

// Mutates articles at every path, one path at a time, and asks four engines for a verdict. 1,000 documents by default,
// 20,000 in `npm run test:deep`.

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Container = Record<PathSegment, Json>;

/** Changes one entry of a container. `pick` returns one of the values that it is given. */
type Mutation = (container: Container, key: PathSegment, pick: Pick, all: readonly Json[]) => void;
type Pick = <Value>(values: readonly Value[]) => Value;

const strange: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  2 ** 53,
  "",
  " ",
  "x",
  "1.0",
  "2025-02-30",
  "2025-10-24T25:00",
  "javascript:alert(1)",
  "https://例.example/路径",
  "😀",
  [],
  {},
  [[]],
  { value: "x", lang: "en" },
  { id: 1 },
];

const mutations: Readonly<Record<string, Mutation>> = {
  delete(container, key) {
    if (Array.isArray(container)) container.splice(Number(key), 1);
    else delete container[key];
  },
  replace(container, key, pick) {
    container[key] = structuredClone(pick(strange));
  },
  duplicate(container, key) {
    const copy = structuredClone(container[key]!);
    if (Array.isArray(container)) container.splice(Number(key), 0, copy);
    else container[`${key}2`] = copy;
  },
  rename(container, key, pick) {
    const value = container[key]!;
    if (Array.isArray(container)) container.push(value);
    else {
      delete container[key];
      container[pick([`${key}s`, String(key).toUpperCase(), "id", "text", "value"])] = value;
    }
  },
  swap(container, key, pick, all) {
    container[key] = structuredClone(pick(all));
  },
  edit(container, key, pick) {
    const value = container[key]!;
    if (typeof value === "string")
      container[key] = pick([
        value.slice(1),
        `${value} `,
        value.toUpperCase(),
        `${value}\n`,
        `-${value}`,
      ]);
    else if (typeof value === "number") container[key] = pick([-value, value + 0.5, String(value)]);
    else if (Array.isArray(value)) container[key] = value[0] ?? null;
    else container[key] = [value];
  },
};

/** Lists every entry of a document: its container, its key and its path. */
function entriesOf(
  value: Json,
  path: readonly PathSegment[] = [],
): { readonly container: Container; readonly key: PathSegment; readonly path: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const container = value as Container;
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys
    .filter((key) => key !== "__proto__")
    .flatMap((key) => [
      { container, key, path: formatPath([...path, key]) },
      ...entriesOf(container[key]!, [...path, key]),
    ]);
}

/** Returns a picker with its own sequence of numbers, so that a failure can be repeated. */
function pickerFrom(seed: number): Pick {
  let state = seed;
  return (values) => {
    // The constants of Numerical Recipes.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return values[Math.floor((state / 2 ** 32) * values.length)]!;
  };
}

/** Yields documents until there are `count`: each article with one mutation at every path. */
function* mutatedDocuments(count: number, seed: number) {
  const pick = pickerFrom(seed);
  const names = Object.keys(mutations);
  for (let made = 0, batch = 0; ; batch++)
    for (const article of fc.sample(arbitraryArticle, { numRuns: 20, seed: seed + batch })) {
      const text = JSON.stringify(article);
      const all = entriesOf(JSON.parse(text) as Json).map(({ container, key }) => container[key]!);
      for (let index = 0; index < all.length; index++) {
        if (made++ === count) return;
        const document = JSON.parse(text) as Json;
        const { container, key, path } = entriesOf(document)[index]!;
        const name = pick(names);
        mutations[name]!(container, key, pick, all);
        yield { document, what: `${name} ${path}` };
      }
    }
}

const compiled = (variant: JsonSchemaVariant) => JSON.parse(printJsonSchema(variant)) as object;
const draft07 = new Ajv().compile(compiled({ dialect: "draft-07", strict: false }));
const draft2020 = new Ajv2020().compile(compiled({ dialect: "2020-12", strict: false }));

test("zod, the validator and both JSON Schemas give one verdict on mutated documents", () => {
  const seed = Number(process.env["MINERAL_BRIEF_SEED"] ?? 20_251_024);
  const disagreements: string[] = [];
  const counts = { valid: 0, invalid: 0 };
  for (const { document, what } of mutatedDocuments(runs * 2, seed)) {
    const { ok } = validateArticle(document);
    counts[ok ? "valid" : "invalid"]++;
    const verdicts = [
      articleSchema.safeParse(document).success,
      draft07(document),
      draft2020(document),
    ];
    if (verdicts.some((verdict) => verdict !== ok))
      disagreements.push(`${what}: validator ${ok}, zod, draft-07, 2020-12 ${verdicts.join(", ")}`);
  }
  expect(disagreements).toEqual([]);
  // Both verdicts must be frequent, or the test compares nothing.
  expect(counts.valid).toBeGreaterThan(runs * 0.2);
  expect(counts.invalid).toBeGreaterThan(runs * 0.2);
}, 600_000);
