import type { PlainLabels } from "@mineral-brief/schema/labels";
import { html, nothing, type TemplateResult } from "lit";
import type { ErrorStatus } from "../loading/brief-status.ts";

export interface ErrorMessageOptions {
  readonly labels: PlainLabels;
  /** Loads the article again. Undefined if that cannot help. */
  readonly onRetry: (() => void) | undefined;
  readonly isRetrying: boolean;
}

/** Shows the error message for readers, with the details for the author of the page in a closed `<details>`. */
export function errorMessage(
  { message, list }: ErrorStatus,
  { labels, onRetry, isRetrying }: ErrorMessageOptions,
): TemplateResult {
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
          ${list}
        </div>
      </details>
    </div>
  </div>`;
}
