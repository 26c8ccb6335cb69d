import { formatPath, type Issue } from "./issue.ts";
import { quote } from "./quote.ts";
import { validateArticle } from "./validate-article.ts";
import { applyFixes } from "./lint/apply-fixes.ts";
import { fixArticle } from "./lint/fix-article.ts";
import { lintArticle, type LintOptions } from "./lint/lint-article.ts";
import {
  completeExample,
  exampleDay,
  type ExampleArticle,
  type RuleExamples,
} from "./lint/rule-examples.ts";
import type { Rule } from "./lint/rule.ts";

/** A rule with its examples. */
export interface ExplainedRule extends Rule {
  readonly examples: RuleExamples;
}

/**
 * Checks that a rule reports its incorrect examples at the stated paths, and none of its correct ones. If the rule is
 * `fixable`, its fixes must leave valid articles that it does not report.
 *
 * Returns a sentence for each example that disagrees. Throws what the rule throws.
 */
export function checkExamples(rule: Rule, examples: RuleExamples): string[] {
  const { incorrect, correct, now = exampleDay } = examples;
  const options = { now, rules: [rule] };
  const pathsIn = (article: ExampleArticle): string[] =>
    lintArticle(completeExample(article), options).map(({ path }) => formatPath(path));
  const mistakes: string[] = [];
  incorrect.forEach(({ article, at }, index) => {
    const name = `incorrect example ${index + 1}`;
    const invalid = structureError(article);
    if (invalid !== undefined) return void mistakes.push(`${name} ${invalid}`);
    const found = listPaths(pathsIn(article));
    const expected = listPaths(at);
    if (found !== expected) mistakes.push(`${name}: expected ${expected}, found ${found}`);
    if (rule.fixable === true) mistakes.push(...fixMistakes(name, article, options));
  });
  correct.forEach((article, index) => {
    const name = `correct example ${index + 1}`;
    const invalid = structureError(article);
    if (invalid !== undefined) return void mistakes.push(`${name} ${invalid}`);
    const found = pathsIn(article);
    if (found.length > 0) mistakes.push(`${name}: expected no finding, found ${listPaths(found)}`);
  });
  return mistakes;
}

function fixMistakes(
  name: string,
  example: ExampleArticle,
  options: LintOptions<string>,
): string[] {
  const article = completeExample(example);
  const fixedOnce = applyFixes(article, lintArticle(article, options)).article;
  const invalid = structureError(fixedOnce as ExampleArticle);
  if (invalid !== undefined) return [`${name}: the fixed article ${invalid}`];
  const [left] = fixArticle(article, options).issues;
  return left === undefined ? [] : [`${name}: the fix leaves a finding: ${left.message}`];
}

function listPaths(paths: readonly string[]): string {
  if (paths.length === 0) return "no finding";
  const named = paths.map((path) => (path === "" ? "the article itself" : quote(path)));
  return `${paths.length === 1 ? "a finding" : "findings"} at ${named.toSorted().join(" and ")}`;
}

function structureError(example: ExampleArticle): string | undefined {
  const error = validateArticle(completeExample(example)).issues.find(
    ({ severity }: Issue) => severity === "error",
  );
  return error && `is not a valid article: ${formatPath(error.path)}: ${error.message}`;
}
