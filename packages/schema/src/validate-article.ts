import type { Article } from "./article.ts";
import { checkArticle } from "./generated/validator.ts";
import type { Issue, IssueCode } from "./issue.ts";

/** The result of a validation. If `ok` is true, `issues` contains only warnings. */
export type Validation =
  | { readonly ok: true; readonly article: Article; readonly issues: readonly Issue<IssueCode>[] }
  | { readonly ok: false; readonly issues: readonly Issue<IssueCode>[] };

/**
 * Checks whether a value is an Article, and reports all issues.
 *
 * Returns the same object as `article`, with its unknown keys; each unknown key is a warning. Needs neither zod nor `eval`.
 * Throws only if a getter or a proxy in the value throws.
 *
 * Does not look into `extensions` and unknown keys, so it accepts values there that JSON does not have, such as a bigint.
 */
export function validateArticle(value: unknown): Validation {
  const issues: Issue<IssueCode>[] = [];
  checkArticle(value, { path: [], issues });
  if (issues.some((issue) => issue.severity === "error")) return { ok: false, issues };
  return { ok: true, article: value as Article, issues };
}

/** Tests whether a value is an Article. */
export function isArticle(value: unknown): value is Article {
  return validateArticle(value).ok;
}
