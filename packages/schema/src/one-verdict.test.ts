import { arbitraryArticle, runs } from "@mineral-brief/fixtures";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { printJsonSchema } from "../scripts/print-json-schema.ts";
import { formatPath } from "./issue.ts";
import { verdictOf as smallVerdictOf } from "./small-verdict.ts";
import { validateArticle } from "./validate-article.ts";
import { verdictOf, type Verdict } from "./verdict.ts";
import { articleSchema } from "./zod/article.ts";
import { flattenUnions } from "./zod/parts.ts";

const numRuns = runs;

const wrong = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    NaN,
    Infinity,
    0,
    -1,
    1.5,
    true,
    "",
    "x y",
    "javascript:x",
    [],
    {},
    { value: "x" },
    { lang: "en" },
    [null],
    [undefined],
    [NaN],
    "2025-13-01",
  ),
  fc.jsonValue({ maxDepth: 1 }),
);

/** An article without unknown keys. */
const plainArticle = arbitraryArticle.map(
  (article) =>
    JSON.parse(JSON.stringify(article), (key, value: unknown) =>
      key === "newerField" ? undefined : value,
    ) as typeof article,
);

/** An article with one to three values replaced, removed or added anywhere in it. */
const mutated = fc
  .tuple(
    fc.oneof(arbitraryArticle, plainArticle),
    fc.array(fc.tuple(fc.nat(), wrong, fc.constantFrom("replace", "remove", "add")), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([article, mutations]) => {
    const copy = structuredClone(article) as unknown;
    for (const [at, wrongValue, kind] of mutations) {
      // A copy: two mutations with one object could put it into itself.
      const value = structuredClone(wrongValue);
      const places = containers(copy);
      if (places.length === 0) break;
      const [container, key] = places[at % places.length]!;
      if (kind === "remove" && Array.isArray(container)) container.splice(Number(key), 1);
      else if (kind === "remove") delete container[key];
      else if (kind === "add") container["added"] = value;
      else container[key] = value;
    }
    return copy;
  });

function containers(value: unknown): [container: Record<string, unknown>, key: string][] {
  if (typeof value !== "object" || value === null) return [];
  const container = value as Record<string, unknown>;
  return Object.keys(container)
    .filter((key) => key !== "__proto__")
    .flatMap((key) => [
      [container, key] as [Record<string, unknown>, string],
      ...containers(container[key]),
    ]);
}

/** zod drops an own key called __proto__, at any depth; the validator keeps it. */
function withoutPrototypeKeys(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, item: unknown) =>
    key === "__proto__" ? undefined : item,
  );
}

test.each([
  ["valid", arbitraryArticle],
  ["mutated", mutated],
])(
  "zod and the generated validator report the same issues for %s articles, with the same messages",
  (_, articles) => {
    fc.assert(
      fc.property(articles, (article) => {
        const { ok, issues } = validateArticle(article);
        const parsed = articleSchema.safeParse(article);
        expect(parsed.success).toBe(ok);
        const ours = issues
          .filter(({ severity }) => severity === "error")
          .map(({ path, message }) => `${formatPath(path)}: ${message}`);
        const theirs = flattenUnions(parsed.error?.issues ?? []).map(
          ({ path, message }) => `${formatPath(path)}: ${message}`,
        );
        expect(theirs.sort()).toEqual(ours.sort());
        const kept = parsed.success ? parsed.data : article;
        expect(withoutPrototypeKeys(kept)).toEqual(withoutPrototypeKeys(article));
      }),
      { numRuns },
    );
  },
  600_000,
);

// Data that a program builds can have values that no document contains.
test.each([
  [{ topics: [undefined] }, "topics[0]: expected text such as "],
  [{ coreInsights: [undefined] }, "coreInsights[0]: expected an insight such as "],
  [{ minerals: [undefined] }, "minerals[0]: expected "],
  [
    { coreInsights: [{ text: "a", citations: [NaN] }] },
    "coreInsights[0].citations[0]: expected a ",
  ],
  [{ references: [{ id: Infinity }] }, "references[0].id: expected a "],
  [{ coreInsights: [{ text: undefined }] }, "coreInsights[0].text: missing; "],
])("%o has the same message in zod", (parts, start) => {
  const value = { schemaVersion: "1.0", headline: "T", language: "en", ...parts };
  const format = ({ path, message }: { path: readonly PropertyKey[]; message: string }): string =>
    `${formatPath(path)}: ${message}`;
  const ours = validateArticle(value).issues.map(format);
  expect(flattenUnions(articleSchema.safeParse(value).error!.issues).map(format)).toEqual(ours);
  expect(ours).toEqual([expect.stringContaining(start)]);
});

/** The verdict that follows from the issues of the validator. */
function verdictFromIssues(value: unknown): Verdict {
  const { ok, issues } = validateArticle(value);
  if (!ok) return "invalid";
  return issues.length > 0 ? "extended" : "valid";
}

test("both verdicts without messages are that of the validator", () => {
  const counts = { valid: 0, extended: 0, invalid: 0 };
  fc.assert(
    fc.property(fc.oneof(arbitraryArticle, plainArticle, mutated, wrong), (value) => {
      const verdict = verdictOf(value);
      counts[verdict]++;
      expect([verdict, smallVerdictOf(value)]).toEqual(Array(2).fill(verdictFromIssues(value)));
    }),
    { numRuns },
  );
  // Each must be frequent, or the test compares nothing.
  expect(Math.min(counts.valid, counts.extended, counts.invalid)).toBeGreaterThan(numRuns / 10);
}, 600_000);

function verdictsOf(value: unknown): Verdict[] {
  return [verdictOf(value), smallVerdictOf(value), verdictFromIssues(value)];
}

const smallest = { schemaVersion: "1.0", headline: "Tungsten", language: "en" };

test("every article without unknown keys is valid", () => {
  fc.assert(
    fc.property(plainArticle, (article) => {
      expect(verdictOf(article)).toBe("valid");
    }),
    { numRuns },
  );
}, 600_000);

test.each([
  ["no key", smallest, "valid"],
  ["an unknown key", Object.assign(Object.create({ added: 1 }) as object, smallest), "valid"],
  ["a wrong value", Object.assign(Object.create({ id: 1 }) as object, smallest), "valid"],
  ["every value", Object.create(smallest) as object, "valid"],
  [
    "a required value that is wrong",
    Object.create({ ...smallest, headline: 1 }) as object,
    "valid",
  ],
  [
    "a wrong value under an own one",
    Object.assign(Object.create({ id: 1 }) as object, smallest, { id: 2 }),
    "invalid",
  ],
] as const)("the verdict ignores what an object inherits: %s", (_, value, verdict) => {
  expect(verdictsOf(value)).toEqual([verdict, verdict, verdict]);
});

test.each([
  ["own undefined values", { ...smallest, id: undefined, added: undefined }, "extended"],
  ["a required key without a value", { ...smallest, language: undefined }, "invalid"],
  ["a sparse list", { ...smallest, topics: Array<string>(2) }, "invalid"],
] as const)("the verdict on %s is that of the validator", (_, value, verdict) => {
  expect(verdictsOf(value)).toEqual([verdict, verdict, verdict]);
});

const jsonSchemas = [
  [
    "draft-07",
    new Ajv().compile(JSON.parse(printJsonSchema({ dialect: "draft-07", strict: false }))),
  ],
  [
    "2020-12",
    new Ajv2020().compile(JSON.parse(printJsonSchema({ dialect: "2020-12", strict: false }))),
  ],
] as const;

test.each(jsonSchemas)(
  "the loose JSON Schema %s gives the validator's verdict on every article",
  (_, accepts) => {
    fc.assert(
      fc.property(fc.oneof(arbitraryArticle, mutated), (article) => {
        expect(accepts(article)).toBe(validateArticle(article).ok);
      }),
      { numRuns },
    );
  },
  600_000,
);

test.each(["2020-12", "draft-07"] as const)(
  "the strict JSON Schema %s accepts nothing that the loose one refuses",
  (dialect) => {
    const schema = JSON.parse(printJsonSchema({ dialect, strict: true })) as object;
    const accepts =
      dialect === "draft-07" ? new Ajv().compile(schema) : new Ajv2020().compile(schema);
    fc.assert(
      fc.property(fc.oneof(arbitraryArticle, mutated), (article) => {
        expect(accepts(article) && !validateArticle(article).ok).toBe(false);
      }),
      { numRuns: numRuns / 5 },
    );
    expect(accepts(smallest)).toBe(true);
    expect(accepts({ ...smallest, headlin: "x" })).toBe(false);
    expect(accepts({ ...smallest, coreInsights: [{ text: "One", kind: "rumour" }] })).toBe(false);
    expect(accepts({ ...smallest, extensions: { "org.example": [1] } })).toBe(true);
  },
  600_000,
);

test("lengths count code points in every engine", () => {
  const article = { schemaVersion: "1.0", headline: "😀", language: "en" };
  for (const [, accepts] of jsonSchemas) expect(accepts(article)).toBe(true);
  expect(validateArticle(article).ok && articleSchema.safeParse(article).success).toBe(true);
});
