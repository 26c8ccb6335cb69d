import type { Article } from "../article.ts";
import type { DeepReadonly } from "../deep-readonly.ts";
import { applyEdits, withoutOverlaps } from "./apply-edits.ts";
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
export function applyFixes<Code extends string>(
  article: Article,
  issues: readonly LintIssue<Code>[],
): FixedArticle<Code>;
export function applyFixes<Code extends string>(
  article: DeepReadonly<Article>,
  issues: readonly LintIssue<Code>[],
): FixedArticle<Code, DeepReadonly<Article>>;
export function applyFixes<Code extends string>(
  article: DeepReadonly<Article>,
  issues: readonly LintIssue<Code>[],
): FixedArticle<Code, DeepReadonly<Article>> {
  const fixable = issues.filter(({ fix }) => fix !== undefined);
  const applied = withoutOverlaps(fixable, ({ fix = [] }) => fix);
  const edits = applied.flatMap(({ fix = [] }) => fix);
  return { article: applyEdits(article, edits) as DeepReadonly<Article>, applied };
}
