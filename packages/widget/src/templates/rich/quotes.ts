import type { QuoteView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { text } from "../pieces/text.ts";

/** Shows passages that are quoted. */
export function quotes(views: readonly QuoteView[]): TemplateResult[] {
  return views.map(quote);
}

/** An address is not printed for each quote, so that of a link is empty. */
function quote({ place, text: words, href }: QuoteView): TemplateResult {
  const content = text(words);
  return html`<blockquote part="quote">
    ${place ? html`<span class="dim">${text(place)}</span> ` : nothing}<q
      >${href ? html`<a rel="noopener" href=${href} data-address="">${content}</a>` : content}</q
    >
  </blockquote>`;
}
