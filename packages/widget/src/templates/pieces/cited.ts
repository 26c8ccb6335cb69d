import { longestChip } from "@mineral-brief/schema/internal";
import type { CitedView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { plainText } from "./text.ts";

/**
 * Shows the citations of a statement.
 *
 * A word joiner keeps each on the line of the last word, but lines break before a long one. The brackets have no size: they are
 * for copied text and print.
 */
export function cited({ citations, passages }: CitedView): TemplateResult {
  return html`${citations.map(
    ({ target, mark, name }) =>
      html`${isLong(mark) ? "" : "\u2060"}<a
          class=${className(mark)}
          part="citation"
          href="#${target}"
          aria-label=${name}
          ><i>[</i>${plainText(mark)}<i>]</i></a
        >`,
  )}${
    passages
      ? html`&#8288;<span
            class=${className(passages.marks)}
            part="citation"
            role="img"
            aria-label=${passages.phrase.text}
            >${plainText(passages.marks)}</span
          >`
      : nothing
  }`;
}

const isLong = (mark: string): boolean => mark.length > longestChip;
const className = (mark: string): string => (isLong(mark) ? "cite long" : "cite");
