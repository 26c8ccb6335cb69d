import type {
  DateView,
  FactView,
  ItemView,
  LinkView,
  TermView,
} from "@mineral-brief/schema/reading";
import { html, nothing } from "lit";
import { isFullWidth, listed } from "./joined.ts";
import { text, type Content } from "./text.ts";

/** Shows a date, a link or a text, followed by its notes. `language` is that of the article. */
export function item(view: ItemView, language: string): Content {
  if ("datetime" in view) return date(view);
  const name = "href" in view ? link(view) : text(view);
  if (!("notes" in view) || view.notes.length === 0) return name;
  const notes = listed(view.notes.map(text), language);
  return isFullWidth(language)
    ? html`${name}<span class="dim">（${notes}）</span>`
    : html`${name} <span class="dim">(${notes})</span>`;
}

/** Shows a link, or plain text if there is no safe URL. */
export function link(view: LinkView | TermView): Content {
  const { href } = view;
  if (href === undefined) return text(view);
  const id = ("id" in view ? view.id : undefined) ?? nothing;
  return html`<a rel="noopener" href=${href} data-term=${id}>${text(view)}</a>`;
}

/** Shows a date. */
function date({ text: words, datetime, lang, dir }: DateView): Content {
  return html`<time datetime=${datetime} lang=${lang ?? nothing} dir=${dir ?? nothing}
    >${words}</time
  >`;
}

/** Shows a label followed by the first item of a fact. */
export function labelled({ label, items: [first] }: FactView, language: string): Content {
  return html`${text(label)} ${first ? item(first, language) : nothing}`;
}
