import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { printRuleExamples } from "../../scripts/print-rule-examples.ts";
import { formatPath, type Issue } from "../issue.ts";
import { validateArticle } from "../validate-article.ts";
import { allExamples } from "./generated/all-examples.ts";
import { allRules, ruleByCode } from "./all-rules.ts";
import { fixArticle } from "./fix-article.ts";
import { lintArticle } from "./lint-article.ts";
import type { Rule } from "./rule.ts";
import {
  completeExample,
  exampleDay,
  type ExampleArticle,
  type RuleExamples,
} from "./rule-examples.ts";

/** Tests a rule with its examples: it reports only this code, at the stated paths, for incorrect ones, and nothing for correct ones. */
function testRule({ code }: Rule, { incorrect, correct, now = exampleDay }: RuleExamples) {
  test.each(incorrect.map((example) => [JSON.stringify(example.article), example] as const))(
    "reports %s",
    (_, { article, at, alongside = [] }) => {
      const found = issuesOf(article, now).filter((issue) => !alongside.includes(issue.code));
      expect(found.map((issue) => `${issue.code} ${formatPath(issue.path)}`)).toEqual(
        at.map((path) => `${code} ${path}`),
      );
      for (const { message } of found) expect(message).toMatch(/^[^\n]{20,}$/);
    },
  );
  test.each(correct.map((article) => [JSON.stringify(article), article] as const))(
    "accepts %s",
    (_, article) => {
      expect(issuesOf(article, now).filter((issue) => issue.code === code)).toEqual([]);
    },
  );
}

function issuesOf(example: ExampleArticle, now: string): readonly Issue[] {
  const article = completeExample(example);
  const validation = validateArticle(article);
  expect(validation).toMatchObject({ ok: true });
  return [...validation.issues, ...lintArticle(article, { now })];
}

describe.each(allRules.map((rule) => [rule.code, rule] as const))("%s", (code, rule) => {
  testRule(rule, allExamples[code]!);

  test("has a summary that is one sentence, and a severity", () => {
    expect(rule.summary).toMatch(/^[A-Z][^\n]*\.$/);
    expect(["error", "warning", "note"]).toContain(rule.severity);
  });
});

const cases = allRules.map((rule) => [rule.code, rule] as const);

test.each(cases.filter(([, { fixable }]) => fixable))("%s fixes its examples", (code) => {
  for (const { article } of allExamples[code]!.incorrect) {
    const result = fixArticle(completeExample(article), { now: exampleDay });
    expect(result.fixed.map((issue) => issue.code)).toContain(code);
    expect(result.issues.map((issue) => issue.code)).not.toContain(code);
    expect(validateArticle(result.article).ok).toBe(true);
  }
});

test.each(cases.filter(([, { fixable }]) => !fixable))("%s offers no fix", (code, rule) => {
  for (const { article } of allExamples[code]!.incorrect)
    for (const issue of lintArticle(completeExample(article), { now: exampleDay, rules: [rule] }))
      expect(issue.fix).toBeUndefined();
});

test("the complete example article has no issues", () => {
  expect(issuesOf({}, exampleDay)).toEqual([]);
});

test("the list has every rule of the folder, and each rule has examples and a page", () => {
  const files = readdirSync(join(import.meta.dirname, "rules")).filter(
    (file) => !file.endsWith(".test.ts"),
  );
  const codes = allRules.map(({ code }) => code);
  expect(files.sort()).toEqual(
    codes.flatMap((code) => [`${code}.ts`, `${code}.examples.ts`]).sort(),
  );
  const pages = join(import.meta.dirname, "../../../../docs/rules");
  expect(codes.filter((code) => !existsSync(join(pages, `${code}.md`)))).toEqual([]);
});

test("the committed list of examples follows from the list of rules", () => {
  const committed = readFileSync(join(import.meta.dirname, "generated/all-examples.ts"), "utf8");
  const printed = printRuleExamples(allRules.map(({ code }) => code));
  expect(committed === printed, "run: npm run generate").toBe(true);
});

test("a rule is found by its code", () => {
  expect(ruleByCode("share-sum")?.code).toBe("share-sum");
  expect(ruleByCode("constructor")).toBeUndefined();
});
