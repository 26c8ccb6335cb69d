import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { PathSegment } from "../src/issue.ts";
import { articleStandardSchema } from "../src/standard-schema.ts";
import { validateArticle } from "../src/validate-article.ts";
import { articleSchema } from "../src/zod/article.ts";
import { printConformance } from "./print-conformance.ts";

interface Suite {
  valid: { name: string; article: unknown }[];
  invalid: { name: string; article: unknown; issues: { code: string; path: PathSegment[] }[] }[];
}

const committed = readFileSync(join(import.meta.dirname, "../conformance/cases.json"), "utf8");
const suite = JSON.parse(committed) as Suite;

test("the committed cases are those of the files", () => {
  expect(committed === printConformance(), "run: npm run generate").toBe(true);
});

describe("valid", () => {
  test.each(suite.valid.map(({ name, article }) => [name, article] as const))(
    "%s",
    (_, article) => {
      expect(validateArticle(article)).toMatchObject({ ok: true, article });
      expect(articleSchema.parse(article)).toEqual(article);
      expect(articleStandardSchema["~standard"].validate(article)).toEqual({ value: article });
    },
  );

  test.each(suite.valid.map(({ name, article }) => [name, article] as const))(
    "%s is valid in every later minor version",
    (_, article) => {
      for (const schemaVersion of ["1.1", "1.9", "1.10", "1.999"])
        expect(validateArticle({ ...(article as object), schemaVersion }).ok).toBe(true);
    },
  );
});

describe("invalid", () => {
  test.each(suite.invalid.map(({ name, article, issues }) => [name, article, issues] as const))(
    "%s",
    (_, article, issues) => {
      const errors = validateArticle(article).issues.filter(({ severity }) => severity === "error");
      expect(errors.map(({ code, path }) => ({ code, path }))).toEqual(
        expect.arrayContaining([...issues]),
      );
      expect(errors).toHaveLength(issues.length);
      expect(articleSchema.safeParse(article).success).toBe(false);
      expect(articleStandardSchema["~standard"].validate(article).issues).toHaveLength(
        issues.length,
      );
    },
  );
});
