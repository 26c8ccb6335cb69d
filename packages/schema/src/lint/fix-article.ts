import type { Article } from "../article.ts";
import type { DeepReadonly } from "../deep-readonly.ts";
import { applyFixes } from "./apply-fixes.ts";
import type { RuleCode } from "./generated/rule-code.ts";
import { lintArticle, type LintOptions } from "./lint-article.ts";
import type { LintIssue } from "./rule.ts";

/** The result of `fixArticle`. */
export interface FixResult<
  Code extends string = string,
  Fixed extends DeepReadonly<Article> = Article,
> {
  /** The fixed article; the same object if nothing was fixed. */
  readonly article: Fixed;
  /** The issues that were fixed. */
  readonly fixed: readonly LintIssue<Code>[];
  /** The issues of the fixed article, which a person has to fix. */
  readonly issues: readonly LintIssue<Code>[];
}

/** A fix can make another one possible, for example white space before a removed marker. Each removes something, so 20 are enough. */
const mostRounds = 20;

/** Lints the article and applies fixes until no issue with a fix is left. */
export function fixArticle<Code extends string = never>(
  article: Article,
  options?: LintOptions<Code>,
): FixResult<RuleCode | Code>;
export function fixArticle<Code extends string = never>(
  article: DeepReadonly<Article>,
  options?: LintOptions<Code>,
): FixResult<RuleCode | Code, DeepReadonly<Article>>;
export function fixArticle<Code extends string = never>(
  article: DeepReadonly<Article>,
  options?: LintOptions<Code>,
): FixResult<RuleCode | Code, DeepReadonly<Article>> {
  let current = article;
  const fixed: LintIssue<RuleCode | Code>[] = [];
  let issues = lintArticle(current, options);
  for (let round = 0; round < mostRounds; round++) {
    const result = applyFixes(current, issues);
    if (result.applied.length === 0) break;
    fixed.push(...result.applied);
    current = result.article;
    issues = lintArticle(current, options);
  }
  return { article: current, fixed, issues };
}
