import { isFullWidth, longestMark, shownReferences } from "@mineral-brief/schema/internal";
import type { ArticleView, ReferenceView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { back } from "./pieces/back.ts";
import { heading } from "./pieces/heading.ts";
import { dotted } from "./pieces/joined.ts";
import { link, plainItem } from "./pieces/plain-item.ts";
import { text } from "./pieces/text.ts";
import type { RichTemplates } from "./rich-templates.ts";

/** Shows the list of references. Each links back to the text. */
export function references(
  view: ArticleView,
  level: number,
  rich: RichTemplates | undefined,
): TemplateResult {
  const { references: all, moreReferences, labels, lang } = view;
  const first = moreReferences ? all.slice(0, shownReferences) : all;
  return html`<section id="references" class="references" part="references">
    ${heading(text(labels.references), { level, name: "title", part: "references-title" })}
    <ol class="refs" role="list">
      ${first.map((one) => reference(one, lang, rich))}
    </ol>
    ${
      moreReferences
        ? html`<details class="more">
            <summary>${text(moreReferences)}</summary>
            <ol class="refs" role="list">
              ${all.slice(shownReferences).map((one) => reference(one, lang, rich))}
            </ol>
          </details>`
        : nothing
    }
  </section>`;
}

function reference(
  view: ReferenceView,
  lang: string,
  rich: RichTemplates | undefined,
): TemplateResult {
  const { id, mark, publisher, title, facts } = view;
  const details = dotted(facts.map(plainItem));
  const stop = isFullWidth(lang) ? "。" : ". ";
  const arrow = back(view.back);
  const linked = rich?.link ?? link;
  return html`<li id=${id ?? nothing} part="reference">
    <span class=${mark.length > longestMark ? "mark long" : "mark"}>${mark}</span>
    <div dir=${(title ?? publisher)?.dir ?? nothing}>
      ${
        publisher
          ? html`<span class="pub">${linked(publisher)}</span>${title ? stop : nothing}`
          : nothing
      }${title ? linked(title) : nothing}${
        details
          ? html`${(publisher ?? title) ? " " : nothing}<span class="when"
                ><bdi>${details}</bdi>${arrow}</span
              >`
          : arrow
      }${rich?.quotes(view.quotes)}
    </div>
  </li>`;
}
