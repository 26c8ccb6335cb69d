import { formatPath, type Issue } from "@mineral-brief/schema";
import type { Labels } from "@mineral-brief/schema/labels";
import type { ErrorStatus } from "../loading/brief-status.ts";
import { element } from "./pieces/element.ts";

/** The event lists all issues; the element lists only the first ones, to keep the page usable. */
const maximumIssues = 20;

/**
 * Creates the error message for readers, with the details for the author of the page in a closed `<details>`.
 *
 * It has a retry button if `onRetry` is set.
 */
export function errorMessage(
  { message, issues }: ErrorStatus,
  { language, failed, failedForNow, errorDetails, retry, loading }: Labels,
  onRetry: (() => void) | undefined,
): HTMLElement {
  const rest = issues.length - maximumIssues;
  const advice = onRetry && element("p", {}, failedForNow);
  const button = onRetry && element("button", { type: "button", part: "retry" }, retry);
  button?.addEventListener("click", () => {
    // The message stays while the article loads, so that the button keeps the focus.
    advice!.textContent = loading;
    onRetry!();
  });
  return element(
    "div",
    { class: "failure", part: "error", role: "status", lang: language },
    element("p", {}, element("strong", {}, failed)),
    advice,
    button,
    element(
      "details",
      { part: "error-details" },
      element("summary", {}, errorDetails),
      element(
        "div",
        { lang: "en", dir: "ltr" },
        element("p", {}, message),
        issues.length > 0
          ? element("ul", {}, ...issues.slice(0, maximumIssues).map(issueItem))
          : undefined,
        rest > 0 ? element("p", {}, `And ${rest} more.`) : undefined,
      ),
    ),
  );
}

function issueItem({ path, message }: Issue): HTMLElement {
  const location = formatPath(path);
  return element(
    "li",
    {},
    ...(location === "" ? [] : [element("code", {}, location), " "]),
    message,
  );
}
