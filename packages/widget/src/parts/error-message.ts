import { formatPath, type Issue } from "@mineral-brief/schema";
import type { Labels } from "@mineral-brief/schema/labels";
import type { ErrorStatus } from "../loading/brief-status.ts";
import { element } from "./pieces/element.ts";

/** The event lists all issues; the element lists only the first ones, to keep the page usable. */
const maximumIssues = 20;

/** Creates the error message. It has a retry button if `onRetry` is set. */
export function errorMessage(
  { message, issues }: ErrorStatus,
  { language, failed, retry }: Labels,
  onRetry: (() => void) | undefined,
): HTMLElement {
  const rest = issues.length - maximumIssues;
  return element(
    "div",
    { class: "failure", part: "error", role: "alert", lang: language },
    element("p", {}, element("strong", {}, failed)),
    element("p", { lang: "en" }, message),
    issues.length > 0
      ? element("ul", { lang: "en" }, ...issues.slice(0, maximumIssues).map(issueItem))
      : undefined,
    rest > 0 ? element("p", { lang: "en" }, `And ${rest} more.`) : undefined,
    onRetry && element("p", {}, retryButton(retry, onRetry)),
  );
}

function retryButton(label: string, onRetry: () => void): HTMLElement {
  const button = element("button", { type: "button", part: "retry" }, label);
  button.addEventListener("click", onRetry);
  return button;
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
