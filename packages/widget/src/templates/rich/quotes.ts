import type { QuoteView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { text } from "../pieces/text.ts";

/** Shows passages that are quoted. */
export function quotes(views: readonly QuoteView[]): TemplateResult[] {
  return views.map(quote);
}

function quote({ place, text: words }: QuoteView): TemplateResult {
  return html`<blockquote part="quote">
    ${place ? html`<span class="dim">${text(place)}</span> ` : nothing}<q>${text(words)}</q>
  </blockquote>`;
}
