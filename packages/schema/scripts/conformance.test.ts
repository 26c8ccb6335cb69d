import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Article } from "../src/article.ts";
import { ruleByCode } from "../src/lint/all-rules.ts";
import { lintArticle } from "../src/lint/lint-article.ts";
import type { PathSegment } from "../src/issue.ts";
import { articleStandardSchema } from "../src/standard-schema.ts";
import { validateArticle } from "../src/validate-article.ts";
import { articleSchema } from "../src/zod/article.ts";
import { printConformance } from "./print-conformance.ts";

interface Suite {
  lint: {
    name: string;
    rule: string;
    now: string;
    article: Article;
    findings: { code: string; path: PathSegment[] }[];
  }[];
  valid: { name: string; article: unknown }[];
  invalid: { name: string; article: unknown; issues: { code: string; path: PathSegment[] }[] }[];
}

const generated = readFileSync(join(import.meta.dirname, "../conformance/cases.json"), "utf8");
const suite = JSON.parse(generated) as Suite;

test("the generated cases are current", () => {
  expect(generated === printConformance(), "an input of `generate` is missing in turbo.json").toBe(
    true,
  );
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

describe("lint", () => {
  test.each(suite.lint.map((item) => [item.name, item] as const))(
    "%s",
    (_, { rule, now, article, findings }) => {
      expect(validateArticle(article).ok).toBe(true);
      const found = lintArticle(article, { now, rules: [ruleByCode(rule)!] });
      expect(found.map(({ code, path }) => ({ code, path }))).toEqual(findings);
    },
  );

  test("every rule with a check has a case that it reports and one that it accepts", () => {
    const rules = new Set(suite.lint.map(({ rule }) => rule));
    for (const rule of rules) {
      const counts = suite.lint
        .filter((item) => item.rule === rule)
        .map(({ findings }) => findings.length);
      expect([counts.some((count) => count > 0), counts.includes(0)]).toEqual([true, true]);
    }
    expect(rules.size).toBeGreaterThan(40);
  });
});
