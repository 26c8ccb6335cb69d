import type { InsightView, QuoteView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { cited } from "./cited.ts";
import { item } from "./item.ts";
import { piece } from "./piece.ts";
import { text, type Content } from "./text.ts";

/** Shows what warns about a statement: its kind, and who says so. */
export function warning(
  { kind, attribution }: Pick<InsightView, "kind" | "attribution">,
  language: string,
): Content {
  if (!kind && !attribution) return nothing;
  return html`${kind ? html`<span class="kind" part="kind">${text(kind)}</span> ` : nothing}${
    attribution
      ? html`<span class="kind" part="attribution">${item(attribution, language)}</span> `
      : nothing
  }`;
}

/** Shows an insight: the words that warn, the sentence and its citations. */
export function insight(view: InsightView, language: string): TemplateResult {
  const { unsourced } = view;
  return html`${warning(view, language)}${sentence(view)}${cited(view)}${
    unsourced ? html` <span class="unsourced">${text(unsourced)}</span>` : nothing
  }`;
}

function sentence({ text: words, pieces }: InsightView): Content {
  const { lang, dir } = words;
  if (pieces.length === 1) return piece(pieces[0]!);
  // The pieces have the language of the sentence.
  const content = pieces.map((one) => piece({ ...one, lang: undefined, dir: undefined }));
  return (lang ?? dir) === undefined
    ? html`${content}`
    : html`<span lang=${lang ?? nothing} dir=${dir ?? nothing}>${content}</span>`;
}

/** Shows passages that are quoted. */
export function quotes(views: readonly QuoteView[]): TemplateResult[] {
  return views.map(quote);
}

function quote({ place, text: words }: QuoteView): TemplateResult {
  return html`<blockquote part="quote">
    ${place ? html`<span class="dim">${text(place)}</span> ` : nothing}${text(words)}
  </blockquote>`;
}
