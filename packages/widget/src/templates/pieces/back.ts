import type { BackView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";

/** Shows the link to an insight, which stays on the line of the last word. */
export function back(view: BackView | undefined): TemplateResult | typeof nothing {
  return view
    ? html`&nbsp;<a class="back" href="#${view.target}" aria-label=${view.name}>↑</a>`
    : nothing;
}
