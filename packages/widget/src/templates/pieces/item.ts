import { isFullWidth } from "@mineral-brief/schema/internal";
import type { ItemView } from "@mineral-brief/schema/reading";
import { html } from "lit";
import { listed } from "./listed.ts";
import { plainItem } from "./plain-item.ts";
import { text, type Content } from "./text.ts";

/** Shows a date, a link or a text, followed by its notes. `language` is that of the article. */
export function item(view: ItemView, language: string): Content {
  const name = plainItem(view);
  if (!("notes" in view) || view.notes.length === 0) return name;
  const notes = listed(view.notes.map(text), language);
  return isFullWidth(language)
    ? html`${name}<span class="dim">（${notes}）</span>`
    : html`${name} <span class="dim">(${notes})</span>`;
}
