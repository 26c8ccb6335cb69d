import type { PieceView } from "@mineral-brief/schema/reading";
import { html, nothing } from "lit";
import { text, type Content } from "./text.ts";

/** Words of fewer characters do not break. */
const shortWords = 17;

/** Shows a piece of a sentence or line. */
export function piece(view: PieceView): Content {
  const { role, id, href, datetime } = view;
  const words =
    datetime === undefined ? text(view) : html`<time datetime=${datetime}>${text(view)}</time>`;
  const isShort = view.text.length < shortWords;
  switch (role) {
    case undefined:
      return words;
    case "figure":
      return html`<b class=${isShort ? "fig nb" : "fig"} part="figure">${words}</b>`;
    case "term":
      return html`<a class="term" part="term" href=${href ?? nothing} data-term=${id ?? nothing}
        >${words}</a
      >`;
    default:
      return html`<span class=${role} part=${role === "status" ? role : nothing}>${words}</span>`;
  }
}
