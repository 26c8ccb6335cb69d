import { html, nothing, type TemplateResult } from "lit";
import type { Content } from "./text.ts";

/** Shows items with spaces between them. */
export function spaced(items: readonly (Content | undefined)[]): Content[] {
  return items.filter(isShown).flatMap((item, index) => (index > 0 ? [" ", item] : [item]));
}

/**
 * Shows the parts of running text with dots between them. Undefined if there are no parts.
 *
 * The space after a dot is not hidden: it separates the parts where they are read aloud.
 */
export function dotted(items: readonly (Content | undefined)[]): TemplateResult | undefined {
  const shown = items.filter(isShown);
  if (shown.length === 0) return undefined;
  return html`${shown.map((item, index) =>
    index > 0 ? html`<span aria-hidden="true">&nbsp;·</span> ${item}` : item,
  )}`;
}

function isShown(item: Content | undefined): item is Content {
  return item !== undefined && item !== nothing;
}
