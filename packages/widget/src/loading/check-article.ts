import type { Article, Issue } from "@mineral-brief/schema";
import { allInsights } from "@mineral-brief/schema/reading";
import { verdictOf } from "@mineral-brief/schema/small-verdict";
import { fingerprintOf } from "./article-content.ts";
import { errorStatus, type BriefStatus } from "./brief-status.ts";

/**
 * Validates a value and gives the status that follows: ready, empty, or an error with its issues.
 *
 * The sentences of the issues are in a file of their own, so an error takes a request.
 */
export function checkArticle(value: unknown): BriefStatus | Promise<BriefStatus> {
  try {
    const verdict = verdictOf(value);
    if (verdict === "invalid") return explainErrors(value);
    const article = value as Article;
    const state = allInsights(article).length === 0 ? "empty" : "ready";
    return {
      state,
      article,
      hasWarnings: verdict === "extended",
      fingerprint: fingerprintOf(article),
    };
  } catch (error) {
    // Only reading an object of the page can throw, for example a revoked proxy.
    const { message } = error as Error;
    return errorStatus(`The article cannot be read: ${message}`);
  }
}

/** Gives the validator's warnings about an article. None if the file with their sentences cannot be loaded. */
export async function warningsOf(article: Article): Promise<readonly Issue[]> {
  try {
    return await issuesOf(article);
  } catch {
    return [];
  }
}

async function explainErrors(value: unknown): Promise<BriefStatus> {
  let issues: readonly Issue[];
  try {
    issues = await issuesOf(value);
  } catch {
    return errorStatus("The article has errors. The file that describes them cannot be loaded.");
  }
  const errors = issues.filter((issue) => issue.severity === "error");
  const count = errors.length;
  return errorStatus(`The article has ${count} error${count === 1 ? "" : "s"}.`, errors);
}

async function issuesOf(value: unknown): Promise<readonly Issue[]> {
  const { validateArticle } = await import("../messages.ts");
  return validateArticle(value).issues;
}
