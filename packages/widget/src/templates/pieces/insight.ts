import type { InsightView, ItemView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import type { RichTemplates } from "../rich-templates.ts";
import { cited } from "./cited.ts";
import { plainItem } from "./plain-item.ts";
import { text, type Content } from "./text.ts";

/** In the text, so that it stays without styles, in what a reader copies, and as a pause where it is read aloud. */
const dot = html`<span>&nbsp;·</span>`;

/** Shows what warns about a statement: its kind, and who says so, as an item. */
export function warning(
  { kind, attribution }: Pick<InsightView, "kind" | "attribution">,
  language: string,
  item: (view: ItemView, language: string) => Content,
): Content {
  if (!kind && !attribution) return nothing;
  return html`${kind ? html`<span class="kind" part="kind">${text(kind)}${dot}</span> ` : nothing}${
    attribution
      ? html`<span class="kind" part="attribution">${item(attribution, language)}${dot}</span> `
      : nothing
  }`;
}

/** Shows an insight: the words that warn, the sentence and its citations. */
export function insight(
  view: InsightView,
  language: string,
  rich: RichTemplates | undefined,
): TemplateResult {
  const { unsourced } = view;
  return html`${warning(view, language, rich?.item ?? plainItem)}${
    rich ? rich.sentence(view) : text(view.text)
  }${cited(view)}${unsourced ? html` <span class="unsourced">${text(unsourced)}</span>` : nothing}`;
}
