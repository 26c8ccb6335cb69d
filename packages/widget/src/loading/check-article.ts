import type { Article, Issue } from "@mineral-brief/schema";
import { insightsOf } from "@mineral-brief/schema/internal";
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
    if (verdict === "invalid") return explained(value);
    const article = value as Article;
    return {
      state: insightsOf(article).length > 0 ? "ready" : "empty",
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
export function warningsOf(article: Article): Promise<readonly Issue[]> {
  return messages().then(
    ({ warningsIn }) => warningsIn(article),
    () => [],
  );
}

function explained(value: unknown): Promise<BriefStatus> {
  return messages()
    .then(({ explainErrors }) => ({ ...errorStatus(""), ...explainErrors(value) }))
    .catch(() =>
      errorStatus("The article has errors. The file that describes them cannot be loaded."),
    );
}

const messages = (): Promise<typeof import("../messages.ts")> => import("../messages.ts");
