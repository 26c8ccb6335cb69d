import type { ArticleView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { text } from "./pieces/text.ts";

/** Shows the closed disclosure with the data of the brief. Its content may be added later. */
export function dataDisclosure(
  { title, sections }: NonNullable<ArticleView["data"]>,
  content: TemplateResult | undefined,
): TemplateResult {
  return html`<details id="data" class="data" part="data">
    <summary part="data-title">
      ${text(title)}
      <span
        >—
        ${sections.map((section, index) => html`${index > 0 ? ", " : nothing}${text(section)}`)}</span
      >
    </summary>
    <div>${content ?? nothing}</div>
  </details>`;
}
