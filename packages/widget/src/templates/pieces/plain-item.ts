import type {
  DateView,
  FactView,
  ItemView,
  LinkView,
  TermView,
} from "@mineral-brief/schema/reading";
import { html, nothing } from "lit";
import { text, type Content } from "./text.ts";

/** Shows a date, a link or a text, without its notes. */
export function plainItem(view: ItemView): Content {
  if ("datetime" in view) return date(view);
  return "href" in view ? link(view) : text(view);
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

/** Shows a label followed by the date of a fact. */
export function labelled({ label, items: [first] }: FactView): Content {
  return html`${text(label)} ${first ? plainItem(first) : nothing}`;
}
