import type { ArticleView, ItemView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { heading } from "./pieces/heading.ts";
import { labelled, plainItem } from "./pieces/plain-item.ts";
import { row, rowItem } from "./pieces/row.ts";
import { text, type Content } from "./pieces/text.ts";
import type { RichTemplates } from "./rich-templates.ts";

/** Shows the header: topics, headline, byline and links to other versions. */
export function header(
  view: ArticleView,
  level: number,
  rich: RichTemplates | undefined,
): TemplateResult {
  const { headline, topics } = view;
  return html`<header class="top">
    ${row(
      { name: "topics", part: "topics" },
      topics.map((topic) => rowItem(text(topic))),
    )}
    ${
      headline
        ? heading(rich ? rich.headline(headline) : text(headline), {
            level,
            name: "headline",
            id: "headline",
          })
        : nothing
    }
    ${byline(view, rich)} ${rich?.lines(view)}
    <slot name="header-actions"></slot>
  </header>`;
}

/** Shows source, authors, dates and disclosure. */
function byline(view: ArticleView, rich: RichTemplates | undefined): Content {
  const { source, authors, date, modified, corrected, disclosure, data } = view;
  const named = (part: string, one: ItemView | undefined): TemplateResult | undefined =>
    one && rowItem((rich?.item ?? plainItem)(one, view.lang), part);
  return row({ name: "meta", part: "meta" }, [
    named("source", source),
    ...authors.map((author) => named("author", author)),
    named("date", date),
    modified && rowItem(labelled(modified), "modified"),
    corrected && rowItem(html`<a href="#corrections">${labelled(corrected)}</a>`, "corrected"),
    disclosure &&
      rowItem(
        rich && data ? html`<a href="#about">${text(disclosure)}</a>` : text(disclosure),
        "disclosure",
      ),
  ]);
}
