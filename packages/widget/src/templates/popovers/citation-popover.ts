import type { CitationDetailsView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { item } from "../pieces/item.ts";
import { link } from "../pieces/plain-item.ts";
import { row, rowItem } from "../pieces/row.ts";
import { text } from "../pieces/text.ts";
import { popover, type PopoverOptions } from "./popover.ts";

/** Shows the source of a citation: the quote first, then who published it, its title, and where to read it. */
export function citationPopover(
  { facts, title, quote, source, inList }: CitationDetailsView,
  options: PopoverOptions,
): TemplateResult {
  const { language } = options;
  return popover(
    html`${quote ? html`<blockquote part="quote">${text(quote)}</blockquote>` : nothing}${row(
        { name: "sub" },
        facts.map((fact) => rowItem(item(fact, language))),
      )}${title ? html`<p class="name" data-work>${text(title)}</p>` : nothing}
      <p class="acts">
        ${source ? html`<span>${link(source)} <span aria-hidden="true">↗</span></span> ` : nothing}
        <span><a href=${inList.href!}>${text(inList)}</a> <span aria-hidden="true">↓</span></span>
      </p>`,
    options,
  );
}
