import type { TermDetailsView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { publishedShares } from "../data/published-shares.ts";
import { rowList } from "../data/rows.ts";
import { link } from "../pieces/plain-item.ts";
import { row, rowItem } from "../pieces/row.ts";
import { text } from "../pieces/text.ts";
import { popover, type PopoverOptions } from "./popover.ts";

/** Shows what the article says about a term, its kind, country and relations, and published shares of a mineral. */
export function termPopover(
  { name, notes, href, rows, published }: TermDetailsView,
  options: PopoverOptions,
): TemplateResult {
  const { language } = options;
  return popover(
    html`<p class="name">${link({ ...name, href })}</p>
      ${row(
        { name: "sub" },
        notes.map((note) => rowItem(text(note))),
      )}
      ${
        rows
          ? html`<div class="part">
              <p class="title">${text(rows.title)}</p>
              ${rowList({ part: "relation", title: rows.title, rows: rows.items, ladder: undefined }, language)}
            </div>`
          : nothing
      }${published.map((shares) => html`<div class="part">${publishedShares(shares)}</div>`)}`,
    options,
  );
}
