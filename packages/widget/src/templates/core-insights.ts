import type { ArticleView } from "@mineral-brief/schema/reading";
import { html, type TemplateResult } from "lit";
import { heading } from "./pieces/heading.ts";
import { insight } from "./pieces/insight.ts";
import { text } from "./pieces/text.ts";
import type { RichTemplates } from "./rich-templates.ts";

/** Shows the core insights. Their heading is visually hidden. */
export function coreInsights(
  view: ArticleView,
  level: number,
  rich: RichTemplates | undefined,
): TemplateResult {
  const { coreInsights: insights, labels, lang } = view;
  return html`<section class="core" part="core-insights">
    ${heading(text(labels.coreInsights), { level, name: "hidden", part: "core-insights-title" })}
    ${insights.map(
      (one) =>
        html`<p id=${one.id} part="insight">${insight(one, lang, rich)}</p>
          ${rich?.quotes(one.quotes)}`,
    )}
  </section>`;
}
