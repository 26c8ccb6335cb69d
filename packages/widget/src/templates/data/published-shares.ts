import type { PublishedSharesView, TextView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { dotted } from "../pieces/joined.ts";
import { text } from "../pieces/text.ts";

/** Shows shares that others publish, as bars with their source. The name of the mineral is shown if it is not above them. */
export function publishedShares(
  { title, shares, source, rounding, origin }: PublishedSharesView,
  mineral?: TextView,
): TemplateResult {
  return html`<p class="title">
      ${mineral ? html`<b class="mineral">${text(mineral)}</b> ` : nothing}${text(title)}
    </p>
    <ul class="shares" part="published" role="list">
      ${shares.map(
        ({ country, amount, percent }) =>
          html`<li>
            <span>${text(country)}</span
            ><svg class="track" part="bar" aria-hidden="true">
              <rect class="fill" width="${percent}%" height="6"></rect>
            </svg>
            <span class="val">${text(amount)}</span>
          </li>`,
      )}
    </ul>
    <p class="src">
      ${dotted([source, rounding, origin].filter((part) => part !== undefined).map(text))}
    </p>`;
}
