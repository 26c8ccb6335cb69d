import type { ArticleView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import type { DataTemplates } from "../data-templates.ts";
import { text } from "../pieces/text.ts";

/** Shows the closed disclosure with the data of the brief. */
export function dataDisclosure(
  { title }: NonNullable<ArticleView["data"]>,
  data: DataTemplates | undefined,
): TemplateResult {
  return html`<details id="data" class="data" part="data">
    <summary part="data-title">${text(title)}<span>${data?.sections ?? nothing}</span></summary>
    <div>${data?.content ?? nothing}</div>
  </details>`;
}
