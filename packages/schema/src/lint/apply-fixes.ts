import type { Article } from "../article.ts";
import { applyEdits, editsOverlap } from "./apply-edits.ts";
import type { Edit } from "./edit.ts";
import type { LintIssue } from "./rule.ts";

/** What came of the fixes. */
export interface FixedArticle {
  readonly article: Article;
  /** The issues whose fix was applied. */
  readonly applied: readonly LintIssue[];
}

/**
 * Applies the fixes of issues that `lintArticle` found in this very article.
 *
 * The article stays as it is; what did not change is shared with the new one. Two fixes of one place
 * cannot both be applied: the first is, and the other comes up again in the next lint. `fixArticle`
 * does that until nothing is left.
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
