import type { TermDetailsView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { rowList } from "../data/rows.ts";
import { link } from "../pieces/item.ts";
import { row, rowItem } from "../pieces/row.ts";
import { text } from "../pieces/text.ts";
import { popover, type PopoverOptions } from "./popover.ts";

/** Shows what the article says about a term: its kind and country, and its relations. */
export function termPopover(
  { name, notes, href, rows }: TermDetailsView,
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
      }`,
    options,
  );
}
