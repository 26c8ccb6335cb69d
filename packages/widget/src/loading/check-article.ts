import { validateArticle } from "@mineral-brief/schema";
import { allInsights } from "@mineral-brief/schema/reading";
import type { BriefStatus } from "./brief-status.ts";

/** Decides what an unknown value makes of the brief: ready, empty, or an error that lists the faults. */
export function checkArticle(value: unknown): BriefStatus {
  try {
    return validated(value);
  } catch (error) {
    // Only what a page's own code made can throw when it is read, such as a revoked proxy.
    const { message } = error as Error;
    return { state: "error", message: `The article cannot be read: ${message}`, issues: [] };
  }
}

function validated(value: unknown): BriefStatus {
  const { issues, ...validation } = validateArticle(value);
  if (validation.ok) {
    const { article } = validation;
    return { state: allInsights(article).length === 0 ? "empty" : "ready", article, issues };
  }
  const faults = issues.filter((issue) => issue.severity === "error");
  const count = faults.length === 1 ? "a fault" : `${faults.length} faults`;
  return { state: "error", message: `The article has ${count}.`, issues: faults };
}
