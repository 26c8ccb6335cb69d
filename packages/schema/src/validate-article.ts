import type { Article } from "./article.ts";
import { checkArticle } from "./generated/validator.ts";
import type { Issue } from "./issue.ts";

/** What a validation says. With `ok`, `issues` holds warnings only. */
export type Validation =
  | { readonly ok: true; readonly article: Article; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Checks that a value is an Article, and lists every fault.
 *
 * The value comes back as it is, unknown keys included; each of those is a warning. It never throws,
 * and needs neither zod nor `eval`.
 */
export function validateArticle(value: unknown): Validation {
  const issues: Issue[] = [];
  checkArticle(value, { path: [], issues });
  if (issues.some((issue) => issue.severity === "error")) return { ok: false, issues };
  return { ok: true, article: value as Article, issues };
}

/** Tells whether a value is an Article. */
export function isArticle(value: unknown): value is Article {
  return validateArticle(value).ok;
}
