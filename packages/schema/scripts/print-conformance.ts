import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../src/article.ts";
import { allExamples } from "../src/lint/all-examples.ts";
import { lintArticle } from "../src/lint/lint-article.ts";
import { ruleByCode } from "../src/lint/all-rules.ts";
import { completeExample, exampleDay } from "../src/lint/rule-examples.ts";

const directory = join(import.meta.dirname, "../conformance");

/** Prints the whole suite as one JSON text: the cases of the files, and those that the rules' examples make. */
export function printConformance(): string {
  const suite = {
    version: "1.0",
    valid: readCases("valid"),
    invalid: readCases("invalid"),
    lint: lintCases(),
  };
  return `${JSON.stringify(suite, null, 1)}\n`;
}

/** Puts the cases of a folder together, each with the name of its file. */
function readCases(folder: string): Record<string, unknown>[] {
  return readdirSync(join(directory, folder))
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({
      name: file.slice(0, -".json".length),
      ...(JSON.parse(readFileSync(join(directory, folder, file), "utf8")) as object),
    }));
}

/** What each rule says of its own examples, incorrect and correct. */
function lintCases(): Record<string, unknown>[] {
  return Object.entries(allExamples).flatMap(([code, { incorrect, correct, now = exampleDay }]) => {
    const rule = ruleByCode(code);
    if (rule?.check === undefined) return [];
    const examples = [...incorrect.map(({ article }) => article), ...correct];
    return examples.map((example, index) => {
      const article: Article = completeExample(example);
      const findings = lintArticle(article, { now, rules: [rule] });
      return {
        name: `${code}-${index + 1}`,
        rule: code,
        now,
        article,
        findings: findings.map(({ path }) => ({ code, path })),
      };
    });
  });
}
