import { isShort } from "@mineral-brief/schema/internal";
import type { PieceView } from "@mineral-brief/schema/reading";
import { html, nothing } from "lit";
import { keptText } from "./kept-text.ts";
import type { Content } from "./text.ts";

/** Shows a piece of a sentence or line. */
export function piece(view: PieceView): Content {
  const { role, id, href, datetime } = view;
  const content = keptText(view);
  const words =
    datetime === undefined ? content : html`<time datetime=${datetime}>${content}</time>`;
  switch (role) {
    case undefined:
      return words;
    case "figure":
      return html`<b class=${isShort(view.text) ? "fig nb" : "fig"} part="figure">${content}</b>`;
    case "term":
      // A term that leads nowhere is a button for its popover.
      return html`<a
        class="term"
        part="term"
        role=${href === undefined ? "button" : nothing}
        href=${href ?? `#name-${id}`}
        data-term=${id ?? nothing}
        >${words}</a
      >`;
    default:
      return html`<span class=${role} part=${role === "status" ? role : nothing}>${words}</span>`;
  }
}
