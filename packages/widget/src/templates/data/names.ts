import type { ItemView, TermsView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { item } from "../pieces/item.ts";
import { dotted } from "../pieces/joined.ts";
import { text } from "../pieces/text.ts";

/** Shows the names of the article. Each is the target of its marks in the sentences. */
export function names(terms: readonly TermsView[], language: string): TemplateResult {
  return html`<dl class="names">
    ${terms.map(
      ({ part, label, items }) =>
        html`<div>
          <dt>${[text(label), " "]}</dt>
          <dd part=${part}>${dotted(items.map((one) => name(one, language)))}</dd>
        </div>`,
    )}
  </dl>`;
}

function name(view: ItemView, language: string): TemplateResult {
  const id = "id" in view && view.id !== undefined ? `name-${view.id}` : nothing;
  return html`<span id=${id}>${item(view, language)}</span>`;
}
