import { formatPath, type Issue } from "@mineral-brief/schema";
import type { Labels } from "@mineral-brief/schema/labels";
import { html, nothing, type TemplateResult } from "lit";
import type { ErrorStatus } from "../loading/brief-status.ts";

/** The event lists all issues; the element lists only the first ones, to keep the page usable. */
const maximumIssues = 20;

export interface ErrorMessageOptions {
  readonly labels: Labels;
  /** Loads the article again. Undefined if that cannot help. */
  readonly onRetry: (() => void) | undefined;
  readonly isRetrying: boolean;
}

/** Shows the error message for readers, with the details for the author of the page in a closed `<details>`. */
export function errorMessage(
  { message, issues }: ErrorStatus,
  { labels, onRetry, isRetrying }: ErrorMessageOptions,
): TemplateResult {
  const rest = issues.length - maximumIssues;
  return html`<div class="brief">
    <div class="sorry" part="error" role="status" lang=${labels.language}>
      <p><strong>${labels.failed}</strong></p>
      ${
        onRetry
          ? html`<p>${isRetrying ? labels.loading : labels.failedForNow}</p>
              <button type="button" part="retry" @click=${onRetry}>${labels.retry}</button>`
          : nothing
      }
      <details part="error-details">
        <summary>${labels.errorDetails}</summary>
        <div lang="en" dir="ltr">
          <p>${message}</p>
          ${
            issues.length > 0
              ? html`<ul>
                  ${issues.slice(0, maximumIssues).map(issueItem)}
                </ul>`
              : nothing
          }
          ${rest > 0 ? html`<p>And ${rest} more.</p>` : nothing}
        </div>
      </details>
    </div>
  </div>`;
}

function issueItem({ path, message }: Issue): TemplateResult {
  const location = formatPath(path);
  return html`<li>${location === "" ? nothing : html`<code>${location}</code> `}${message}</li>`;
}
