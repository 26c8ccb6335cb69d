import type { ArticleView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { coreInsights } from "./core-insights.ts";
import type { DataTemplates } from "./data-templates.ts";
import { group } from "./group.ts";
import { header } from "./header.ts";
import { text } from "./pieces/text.ts";
import { references } from "./references.ts";
import type { RichTemplates } from "./rich-templates.ts";

/** Options of a brief. */
export interface BriefOptions {
  /** The level of the headline, 1 to 6. */
  readonly headingLevel: number;
  /** Whether the group at an index is open. */
  readonly isOpen: (index: number) => boolean;
  /** Whether opening a group closes the others. */
  readonly isExclusive: boolean;
  /** Gives the URL fragment of the group at an index. Undefined if the group has no link. */
  readonly fragmentOf: (index: number) => string | undefined;
  /** Undefined to show a plain article. */
  readonly rich: RichTemplates | undefined;
  /** The data. Undefined if it is added later. */
  readonly data?: DataTemplates | undefined;
}

/** From this number of groups on, a button opens and closes all of them. */
const manyGroups = 4;

/** Shows what the button does that opens or closes all groups. */
export function toggleAllLabel(
  { collapseAll, expandAll }: ArticleView["labels"],
  isAllOpen: boolean,
): TemplateResult {
  return html`${text(isAllOpen ? collapseAll : expandAll)}`;
}

/** Shows a complete brief. */
export function brief(view: ArticleView, options: BriefOptions): TemplateResult {
  const { headingLevel, isOpen, isExclusive, fragmentOf, rich, data } = options;
  const level = Math.min(headingLevel + 1, 6);
  const { groups, labels } = view;
  const count = groups.filter(({ insights }) => insights.length > 0).length;
  const isAllOpen = groups.every((_, index) => isOpen(index));
  return html`<article
    class=${view.references.length > 0 ? "brief has-refs" : "brief"}
    part="brief"
    aria-labelledby=${view.headline ? "headline" : nothing}
    aria-label=${view.headline ? nothing : view.name}
  >
    ${header(view, headingLevel, rich)}
    ${view.isEmpty ? html`<p class="empty" part="empty">${text(labels.empty)}</p>` : nothing}
    ${view.coreInsights.length > 0 ? coreInsights(view, level, rich) : nothing}
    <slot name="after-core"></slot>
    ${rich?.keyFigures(view)}
    ${
      groups.length > 0
        ? html`<div class="groups">
            ${
              count >= manyGroups && !isExclusive
                ? html`<p class="controls">
                    <button type="button" part="toggle-all">
                      ${toggleAllLabel(labels, isAllOpen)}
                    </button>
                  </p>`
                : nothing
            }
            ${groups.map((item, index) =>
              group(item, `group-${index + 1}`, {
                level,
                isOpen: isOpen(index),
                isExclusive,
                fragment: fragmentOf(index),
                language: view.lang,
                rich,
              }),
            )}
          </div>`
        : nothing
    }
    ${rich?.corrections(view, level)}
    ${view.references.length > 0 ? references(view, level, rich) : nothing}
    ${
      view.data
        ? (rich?.dataDisclosure(view.data, data) ??
          html`<p class="rest">${text(view.data.title)}</p>`)
        : nothing
    }
    <slot name="footer"></slot>
  </article>`;
}
