import { labelsFor } from "@mineral-brief/schema/reading";
import { html, type TemplateResult } from "lit";

/** Says that the brief is on its way. */
export function loading(locale: string): TemplateResult {
  const { language, loading: label } = labelsFor(locale);
  return html`<p class="loading" part="loading" role="status" lang=${language}>${label}</p>`;
}
