import type { Article } from "../article.ts";
import { applyEdits, editsOverlap } from "./apply-edits.ts";
import type { Edit } from "./edit.ts";
import type { LintIssue } from "./rule.ts";

/** The result of `applyFixes`. */
export interface FixedArticle {
  readonly article: Article;
  /** The issues whose fix was applied. */
  readonly applied: readonly LintIssue[];
}

/**
 * Applies the fixes of issues that `lintArticle` reported for this article.
 *
 * The article is not changed; unchanged parts are shared with the result. If two fixes overlap, only the first is
 * applied, and the next lint reports the other again. `fixArticle` repeats this until no fix is left.
 */
export function applyFixes(article: Article, issues: readonly LintIssue[]): FixedArticle {
  const applied: LintIssue[] = [];
  const edits: Edit[] = [];
  for (const issue of issues) {
    if (issue.fix === undefined || editsOverlap(issue.fix, edits)) continue;
    applied.push(issue);
    edits.push(...issue.fix);
  }
  return { article: applyEdits(article, edits) as Article, applied };
}
