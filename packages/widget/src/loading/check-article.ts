import { validateArticle } from "@mineral-brief/schema";
import { allInsights } from "@mineral-brief/schema/reading";
import { contentOf } from "./article-content.ts";
import { errorStatus, type BriefStatus } from "./brief-status.ts";

/** Validates a value and gives the status that follows: ready, empty, or an error with its issues. */
export function checkArticle(value: unknown): BriefStatus {
  try {
    return validate(value);
  } catch (error) {
    // Only reading an object of the page can throw, for example a revoked proxy.
    const { message } = error as Error;
    return errorStatus(`The article cannot be read: ${message}`);
  }
}

function validate(value: unknown): BriefStatus {
  const result = validateArticle(value);
  const { issues } = result;
  if (result.ok) {
    const { article } = result;
    const state = allInsights(article).length === 0 ? "empty" : "ready";
    return { state, article, issues, content: contentOf(article) };
  }
  const errors = issues.filter((issue) => issue.severity === "error");
  const count = errors.length;
  return errorStatus(`The article has ${count} error${count === 1 ? "" : "s"}.`, errors);
}
