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

/** Shows a list of names or notes with the comma of a language (a BCP 47 tag). */
export function listed(items: readonly Content[], language: string): TemplateResult {
  const comma = commaOf(language);
  return html`${items.flatMap((item, index) => (index > 0 ? [comma, item] : [item]))}`;
}

function commaOf(language: string): string {
  if (isFullWidth(language)) return "\u3001";
  return /^(?:ar|fa|ur)\b/i.test(language) ? "\u060C " : ", ";
}

/** True if the punctuation of a language (a BCP 47 tag) is as wide as its letters. */
export function isFullWidth(language: string): boolean {
  return /^(?:zh|ja)\b/i.test(language);
}

/** Returns the colon of a language (a BCP 47 tag), with the spaces around it. */
export function colonOf(language: string): string {
  if (isFullWidth(language)) return "\uFF1A";
  return /^fr\b/i.test(language) ? "\u00A0: " : ": ";
}

function isShown(item: Content | undefined): item is Content {
  return item !== undefined && item !== nothing;
}
