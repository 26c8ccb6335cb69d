import { formatPath, type Issue } from "@mineral-brief/schema";
import type { Labels } from "@mineral-brief/schema/labels";
import type { FailedStatus } from "../loading/brief-status.ts";
import { element } from "./pieces/element.ts";

/** More would push the page away, and the event has them all. */
const shownFaults = 20;

/** Says what failed; `onRetry` is undefined where trying again cannot help. */
export function failure(
  { message, issues }: FailedStatus,
  { language, failed, retry }: Labels,
  onRetry: (() => void) | undefined,
): HTMLElement {
  const rest = issues.length - shownFaults;
  return element(
    "div",
    { class: "failure", part: "error", role: "alert", lang: language },
    element("p", {}, element("strong", {}, failed)),
    element("p", { lang: "en" }, message),
    issues.length > 0
      ? element("ul", { lang: "en" }, ...issues.slice(0, shownFaults).map(fault))
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

function fault({ path, message }: Issue): HTMLElement {
  const place = formatPath(path);
  return element(
    "li",
    {},
    place === "" ? undefined : element("code", {}, place),
    place === "" ? undefined : " ",
    message,
  );
}
