import type { ArticleView, FactView, ItemView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { heading } from "./pieces/heading.ts";
import { headline } from "./pieces/headline.ts";
import { item, labelled } from "./pieces/item.ts";
import { row, rowItem } from "./pieces/row.ts";
import { text, type Content } from "./pieces/text.ts";

/** Shows the header: topics, headline, byline and links to other versions. */
export function header(view: ArticleView, level: number): TemplateResult {
  const { lang, topics, sourceWork, alternates, series } = view;
  return html`<header class="top">
    ${row(
      { name: "topics", part: "topics" },
      topics.map((topic) => rowItem(text(topic))),
    )}
    ${
      view.headline
        ? heading(headline(view.headline), { level, name: "headline", id: "headline" })
        : nothing
    }
    ${byline(view)} ${line("source-work", sourceWork, lang)} ${line("alternates", alternates, lang)}
    ${series.map((fact) => line("series", fact, lang))}
    <slot name="header-actions"></slot>
  </header>`;
}

/** Shows source, authors, dates and disclosure. */
function byline(view: ArticleView): Content {
  const { lang, source, authors, date, modified, corrected, disclosure, data } = view;
  const named = (part: string, one: ItemView | undefined): TemplateResult | undefined =>
    one && rowItem(item(one, lang), part);
  return row({ name: "meta", part: "meta" }, [
    named("source", source),
    ...authors.map((author) => named("author", author)),
    named("date", date),
    modified && rowItem(labelled(modified, lang), "modified"),
    corrected &&
      rowItem(html`<a href="#corrections">${labelled(corrected, lang)}</a>`, "corrected"),
    disclosure &&
      rowItem(
        data ? html`<a href="#about">${text(disclosure)}</a>` : text(disclosure),
        "disclosure",
      ),
  ]);
}

function line(part: string, fact: FactView | undefined, lang: string): Content {
  if (!fact) return nothing;
  const more = fact.items.slice(1).map((one) => rowItem(item(one, lang)));
  return row({ name: "meta", part }, [rowItem(labelled(fact, lang)), ...more]);
}
