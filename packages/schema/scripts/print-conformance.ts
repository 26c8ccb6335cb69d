import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../src/article.ts";
import { allExamples } from "../src/lint/generated/all-examples.ts";
import { lintArticle } from "../src/lint/lint-article.ts";
import { ruleByCode } from "../src/lint/all-rules.ts";
import { completeExample, exampleDay } from "../src/lint/rule-examples.ts";

const directory = join(import.meta.dirname, "../conformance");

/** Prints the conformance suite as JSON: the cases in files, and the examples of the rules. */
export function printConformance(): string {
  const suite = {
    version: "1.0",
    valid: readCases("valid"),
    invalid: readCases("invalid"),
    lint: lintCases(),
  };
  return `${JSON.stringify(suite, null, 1)}\n`;
}

/** Reads the cases of a folder, each with the name of its file. */
function readCases(folder: string): Record<string, unknown>[] {
  return readdirSync(join(directory, folder))
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({
      name: file.slice(0, -".json".length),
      ...(JSON.parse(readFileSync(join(directory, folder, file), "utf8")) as object),
    }));
}

/** Lists the issues that each rule reports for its own examples. */
function lintCases(): Record<string, unknown>[] {
  return Object.entries(allExamples).flatMap(([code, { incorrect, correct, now = exampleDay }]) => {
    const rule = ruleByCode(code);
    if (rule?.check === undefined) return [];
    const examples = [...incorrect.map(({ article }) => article), ...correct];
    return examples.map((example, index) => {
      const article: Article = completeExample(example);
      const issues = lintArticle(article, { now, rules: [rule] });
      return {
        name: `${code}-${index + 1}`,
        rule: code,
        now,
        article,
        findings: issues.map(({ path }) => ({ code, path })),
      };
    });
  });
}
