export { allRules, ruleByCode } from "./lint/all-rules.ts";
export type { RuleCode } from "./lint/generated/rule-code.ts";
export { applyEdits, editsOverlap, withoutOverlaps } from "./lint/apply-edits.ts";
export { applyFixes, type FixedArticle } from "./lint/apply-fixes.ts";
export type { Edit } from "./lint/edit.ts";
export { fixArticle, type FixResult } from "./lint/fix-article.ts";
export { isAlmostSame } from "./lint/is-almost-same.ts";
export { lintArticle, type LintOptions } from "./lint/lint-article.ts";
export type {
  LintContext,
  LintDate,
  LintInsight,
  LintPeriod,
  LintText,
} from "./lint/lint-context.ts";
export type { LintIssue, Report, Rule } from "./lint/rule.ts";
export { suggestIds } from "./lint/suggest-ids.ts";
export { suggestKeys } from "./lint/suggest-keys.ts";
