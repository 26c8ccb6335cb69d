import { formatPath, type Issue } from "@mineral-brief/schema";
import { labelsFor } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import type { FailedStatus } from "../brief-status.ts";

/** More would push the page away, and the console has them all. */
const shownFaults = 20;

/** Says what failed; `onRetry` is undefined where trying again cannot help. */
export function failure(
  status: FailedStatus,
  locale: string,
  onRetry: (() => void) | undefined,
): TemplateResult {
  const { language, failed, retry } = labelsFor(locale);
  const rest = status.issues.length - shownFaults;
  return html`<div class="failure" part="error" role="alert" lang=${language}>
    <p><strong>${failed}</strong></p>
    <p lang="en">${status.message}</p>
    ${
      status.issues.length > 0
        ? html`<ul lang="en">
            ${status.issues.slice(0, shownFaults).map(fault)}
          </ul>`
        : nothing
    }
    ${rest > 0 ? html`<p lang="en">And ${rest} more.</p>` : nothing}
    ${onRetry ? html`<p><button type="button" part="retry" @click=${onRetry}>${retry}</button></p>` : nothing}
  </div>`;
}

function fault({ path, message }: Issue): TemplateResult {
  const place = formatPath(path);
  return html`<li>${place === "" ? "" : html`<code>${place}</code> `}${message}</li>`;
}
