import { checkArticle } from "./generated/verdict.ts";

/** The verdict on a value: whether it is an Article. An Article with unknown keys, which are warnings, is `extended`. */
export type Verdict = "valid" | "extended" | "invalid";

/**
 * Tests whether a value is an Article, with the verdict of `validateArticle` but without its messages.
 *
 * For a page that must be small and rarely meets an invalid article: it can load `validateArticle` when it needs the
 * messages. Never throws, unless reading the value does.
 */
export function verdictOf(value: unknown): Verdict {
  const notes = { hasUnknownKeys: false };
  if (!checkArticle(value, notes)) return "invalid";
  return notes.hasUnknownKeys ? "extended" : "valid";
}
