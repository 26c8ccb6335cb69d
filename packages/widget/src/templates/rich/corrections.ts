import { colonOf } from "@mineral-brief/schema/internal";
import type { ArticleView, CorrectionView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { heading } from "../pieces/heading.ts";
import { item } from "../pieces/item.ts";
import { dotted } from "../pieces/joined.ts";
import { text, type Content } from "../pieces/text.ts";

/** Shows the corrections. Nothing if there are none. */
export function corrections(view: ArticleView, level: number): Content {
  const { corrections: views, labels, lang } = view;
  if (views.length === 0) return nothing;
  return html`<section id="corrections" class="corrections" part="corrections">
    ${heading(text(labels.corrections), { level, name: "title", part: "corrections-title" })}
    <ul role="list">
      ${views.map((one) => correction(one, lang))}
    </ul>
  </section>`;
}

function correction(
  { date, kind, insight, text: words }: CorrectionView,
  lang: string,
): TemplateResult {
  const head = dotted([date, kind, insight].map((view) => view && item(view, lang)));
  return html`<li part="correction">
    ${head ? html`${head}${colonOf(lang)}` : nothing}${text(words)}
  </li>`;
}
