import type { FactView } from "@mineral-brief/schema/reading";
import { html, type TemplateResult } from "lit";
import { item } from "../pieces/item.ts";
import { dotted } from "../pieces/joined.ts";
import { text } from "../pieces/text.ts";

/** Shows how the brief was made, with one line per label. */
export function facts(views: readonly FactView[], language: string): TemplateResult {
  return html`<dl class="facts">
    ${views.map(
      ({ label, items }) =>
        html`<div>
          <dt>${[text(label), " "]}</dt>
          <dd>${dotted(items.map((one) => item(one, language)))}</dd>
        </div>`,
    )}
  </dl>`;
}
