import type { Article } from "../src/article.ts";
import { formatPath } from "../src/issue.ts";
import type { Edit } from "../src/lint/edit.ts";
import { lintArticle } from "../src/lint/lint-article.ts";
import type { Rule } from "../src/lint/rule.ts";
import { completeExample, exampleDay, type ExampleArticle } from "../src/lint/rule-examples.ts";

/** What a rule reports in one place of an example. */
export interface Reported {
  readonly at: string;
  readonly message: string;
  readonly suggestion?: string | undefined;
  readonly fix?: readonly Edit[] | undefined;
  readonly suggestedFix?: readonly Edit[] | undefined;
}

/** Completes an example article and lists what one rule reports in it. */
export function reportOf(rule: Rule, example: ExampleArticle, now = exampleDay): Reported[] {
  const issues = lintArticle(completeExample(example), { now, rules: [rule] });
  return issues.map(({ path, message, suggestion, fix, suggestedFix }) => ({
    at: formatPath(path),
    message,
    ...(suggestion !== undefined && { suggestion }),
    ...(fix !== undefined && { fix }),
    ...(suggestedFix !== undefined && { suggestedFix }),
  }));
}

/** Lists the places in which one rule reports something. */
export function placesOf(rule: Rule, example: ExampleArticle, now = exampleDay): string[] {
  return reportOf(rule, example, now).map(({ at }) => at);
}

/** The messages of one rule as one text, one message per line. */
export function messagesOf(rule: Rule, example: ExampleArticle, now = exampleDay): string {
  return reportOf(rule, example, now)
    .map(({ message }) => message)
    .join("\n");
}

/** An article with one core insight. */
export function withInsight(
  text: string,
  more: Omit<NonNullable<Article["coreInsights"]>[number], "text"> = {},
): ExampleArticle {
  return { coreInsights: [{ text, ...more }] };
}
