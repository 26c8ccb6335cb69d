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
    index > 0 ? html`<span aria-hidden="true"> ·</span> ${item}` : item,
  )}`;
}

/** Shows a list of names or notes with the comma of a language (a BCP 47 tag). */
export function listed(items: readonly Content[], language: string): TemplateResult {
  const comma = commaOf(language);
  return html`${items.flatMap((item, index) => (index > 0 ? [comma, item] : [item]))}`;
}

function commaOf(language: string): string {
  if (/^(?:zh|ja)\b/i.test(language)) return "\u3001";
  return /^(?:ar|fa|ur)\b/i.test(language) ? "\u060C " : ", ";
}

function isShown(item: Content | undefined): item is Content {
  return item !== undefined && item !== nothing;
}
