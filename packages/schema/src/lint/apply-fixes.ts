import type { Article } from "../article.ts";
import type { DeepReadonly } from "../deep-readonly.ts";
import { applyEdits, editsOverlap } from "./apply-edits.ts";
import type { Edit } from "./edit.ts";
import type { LintIssue } from "./rule.ts";

/** The result of `applyFixes`. */
export interface FixedArticle<
  Code extends string = string,
  Fixed extends DeepReadonly<Article> = Article,
> {
  readonly article: Fixed;
  /** The issues whose fix was applied. */
  readonly applied: readonly LintIssue<Code>[];
}

/**
 * Applies the fixes of issues that `lintArticle` reported for this article.
 *
 * The article is not changed; unchanged parts are shared with the result. If two fixes overlap, only the first is
 * applied, and the next lint reports the other again. `fixArticle` repeats this until no fix is left.
 */
export function applyFixes<Code extends string, Fixed extends DeepReadonly<Article>>(
  article: Fixed,
  issues: readonly LintIssue<Code>[],
): FixedArticle<Code, Fixed> {
  const applied: LintIssue<Code>[] = [];
  const edits: Edit[] = [];
  for (const issue of issues) {
    if (issue.fix === undefined || editsOverlap(issue.fix, edits)) continue;
    applied.push(issue);
    edits.push(...issue.fix);
  }
  return { article: applyEdits(article, edits) as Fixed, applied };
}
