import type { Article } from "./article.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { formatPath, type Issue } from "./issue.ts";
import { quote } from "./quote.ts";
import { validateArticle } from "./validate-article.ts";
import { applyEdits } from "./lint/apply-edits.ts";
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
 * `fixable`, its findings must have fixes or suggested fixes, some of them fixes. Both must leave valid articles that it does
 * not report. A rule that the validator reports is checked with the validator.
 *
 * Returns a sentence for each example that disagrees. Throws what the rule throws.
 */
export function checkExamples(rule: Rule, examples: RuleExamples): string[] {
  const { incorrect, correct, now = exampleDay } = examples;
  const options = { now, rules: [rule] };
  const pathsIn = (article: ExampleArticle): string[] =>
    issuesOf(completeExample(article), rule, options).map(({ path }) => formatPath(path));
  const mistakes: string[] = [];
  incorrect.forEach(({ article, at }, index) => {
    const name = `incorrect example ${index + 1}`;
    const invalid = structureError(article);
    if (invalid !== undefined) return void mistakes.push(`${name} ${invalid}`);
    const found = listPaths(pathsIn(article));
    const expected = listPaths(at);
    if (found !== expected) mistakes.push(`${name}: expected ${expected}, found ${found}`);
    mistakes.push(...fixMistakes(name, article, rule, options));
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

/** Lists what a rule reports: the issues of the validator with its code, if that reports them. */
function issuesOf(
  article: Article,
  rule: Rule,
  options: LintOptions<string>,
): readonly Pick<Issue, "path">[] {
  if (rule.reportedBy !== "validation") return lintArticle(article, options);
  return validateArticle(article).issues.filter(({ code }) => code === rule.code);
}

function fixMistakes(
  name: string,
  example: ExampleArticle,
  { fixable }: Rule,
  options: LintOptions<string>,
): string[] {
  let article: DeepReadonly<Article> = completeExample(example);
  let issues = lintArticle(article, options);
  if (fixable === true && issues.length > 0) {
    if (issues.every(({ fix }) => fix === undefined))
      return [
        `${name}: no finding has a \`fix\`; remove \`fixable\`, which no \`suggestedFix\` needs`,
      ];
    const invalid = structureError(applyFixes(article, issues).article as ExampleArticle);
    if (invalid !== undefined) return [`${name}: the fixed article ${invalid}`];
    ({ article, issues } = fixArticle(article, options));
    const left = issues.find(
      (issue) => issue.fix !== undefined || issue.suggestedFix === undefined,
    );
    if (left !== undefined) return [`${name}: the fix leaves a finding: ${left.message}`];
  }
  return issues.flatMap(({ path, message, suggestedFix }) => {
    if (suggestedFix === undefined) return [];
    const fixed = applyEdits(article, suggestedFix) as Article;
    const invalid = structureError(fixed as ExampleArticle);
    if (invalid !== undefined) return [`${name}: the article with the suggested fix ${invalid}`];
    const isLeft = lintArticle(fixed, options).some(
      (issue) => issue.message === message && formatPath(issue.path) === formatPath(path),
    );
    return isLeft ? [`${name}: the suggested fix leaves a finding: ${message}`] : [];
  });
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
