import type { PlainLabels } from "@mineral-brief/schema/labels";
import { html, nothing, type TemplateResult } from "lit";

/** Shows the loading placeholder, which reserves space for the brief. Its words appear after a delay. */
export function loading(
  { language, loading: label }: PlainLabels,
  hasWords: boolean,
): TemplateResult {
  return html`<div class="brief">
    <div class="wait" part="loading" role="status" lang=${language}>
      <i></i><i></i><i></i><i></i><i></i>
      <p>${hasWords ? label : nothing}</p>
    </div>
  </div>`;
}
