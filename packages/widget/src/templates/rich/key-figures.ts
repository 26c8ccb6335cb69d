import type { ArticleView, KeyFigureView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { item } from "../pieces/item.ts";
import { spaced } from "../pieces/joined.ts";
import { rowItem } from "../pieces/row.ts";
import { text } from "../pieces/text.ts";

/** A strip with a longer number has smaller numbers. */
const longNumber = 15;

/** Shows the strip of key figures. Each leads to its sentence. Undefined if there are none. */
export function keyFigures({
  keyFigures: figures,
  labels,
  lang,
}: ArticleView): TemplateResult | undefined {
  if (figures.length === 0) return undefined;
  const isLong = figures.some(({ number }) => number.text.length > longNumber);
  return html`<div
    class="figures"
    part="key-figures"
    role="group"
    aria-label=${labels.keyFigures.text}
  >
    <ul class=${isLong ? "long" : nothing} role="list">
      ${figures.map((figure) => keyFigure(figure, lang))}
    </ul>
  </div>`;
}

function keyFigure(view: KeyFigureView, lang: string): TemplateResult {
  const { target, qualifier, isQualifierLast, number, measure, facts, status } = view;
  const limit = qualifier && html`<span class="q" part="qualifier">${text(qualifier)}</span>`;
  const words = spaced([
    html`<b part="measure">${text(measure)}</b>`,
    ...facts.map((fact) => rowItem(item(fact, lang))),
    status && html`<span class="st" part="status">${text(status)}</span>`,
  ]);
  return html`<li>
    <a part="key-figure" href="#${target}"
      ><span class="num"
        >${[spaced(isQualifierLast ? [text(number), limit] : [limit, text(number)]), " "]}</span
      >
      <span class="what row">${words}</span></a
    >
  </li>`;
}
