import type { GroupView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { heading } from "./pieces/heading.ts";
import { insight } from "./pieces/insight.ts";
import { text } from "./pieces/text.ts";
import type { RichTemplates } from "./rich-templates.ts";

export interface GroupOptions {
  /** The level of the group's heading, 1 to 6. */
  readonly level: number;
  readonly isOpen: boolean;
  /** Whether the group closes when another one opens. */
  readonly isExclusive: boolean;
  /** The URL fragment of the group. Undefined if the group has no link. */
  readonly fragment: string | undefined;
  /** The language of the article. */
  readonly language: string;
  readonly rich: RichTemplates | undefined;
}

/**
 * Shows a group that opens and closes.
 *
 * JAWS ignores a heading inside `<summary>`, so the heading is a sibling that CSS places on top of the summary. The
 * summary takes its accessible name from the heading. Its height comes from an invisible copy of the title, which the
 * styles create from `data-title`.
 */
export function group(view: GroupView, id: string, options: GroupOptions): TemplateResult {
  const { title, linkName, insights } = view;
  const { level, isOpen, isExclusive, fragment, language, rich } = options;
  // A group without insights is the note that more groups were omitted.
  if (insights.length === 0) return html`<p class="rest">${text(title)}</p>`;
  const lang = linkName.lang ?? nothing;
  return html`<div class="section" part="group">
    ${heading(text(title), { level, name: "group-title", id })}
    <details class="group" ?open=${isOpen} name=${isExclusive ? "group" : nothing}>
      <summary
        part="summary"
        aria-labelledby=${id}
        data-title=${title.text}
        lang=${title.lang ?? nothing}
      ></summary>
      <ul role="list">
        ${insights.map((item) => html`<li id=${item.id} part="insight">${insight(item, language, rich)}${rich?.quotes(item.quotes)}</li>`)}
      </ul>
    </details>
    ${
      fragment === undefined
        ? nothing
        : // After the control that opens the group, which is the first thing that a keyboard reaches.
          html`<a
              class="group-link"
              part="group-link"
              href=${fragment}
              lang=${lang}
              aria-label=${linkName.text}
            ></a
            ><span class="hidden" role="status" lang=${lang}></span>`
    }
  </div>`;
}
