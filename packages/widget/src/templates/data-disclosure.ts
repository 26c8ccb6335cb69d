import type { ArticleView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { text } from "./pieces/text.ts";

/** The data of a brief, which may be added later. */
export interface DataTemplates {
  /** The titles of the sections. */
  readonly sections: TemplateResult;
  readonly content: TemplateResult;
}

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
