import type { Article } from "../article.ts";
import { applyFixes } from "./apply-fixes.ts";
import { lintArticle, type LintOptions } from "./lint-article.ts";
import type { LintIssue } from "./rule.ts";

export interface FixResult {
  /** The same object where nothing was fixed. */
  readonly article: Article;
  /** The issues that were fixed. */
  readonly fixed: readonly LintIssue[];
  /** What a person has to fix, found in the new article. */
  readonly issues: readonly LintIssue[];
}

/** A fix can uncover another, such as white space before a marker; each removes something, so this is plenty. */
const mostRounds = 20;

/** Lints, applies the fixes, and lints again, until no issue with a fix is left. */
export function fixArticle(article: Article, options?: LintOptions): FixResult {
  const fixed: LintIssue[] = [];
  let issues = lintArticle(article, options);
  for (let round = 0; round < mostRounds; round++) {
    const result = applyFixes(article, issues);
    if (result.applied.length === 0) break;
    fixed.push(...result.applied);
    article = result.article;
    issues = lintArticle(article, options);
  }
  return { article, fixed, issues };
}
