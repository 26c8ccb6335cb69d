import { html, type TemplateResult } from "lit";
import { isFullWidth } from "./joined.ts";
import type { Content } from "./text.ts";

/** Shows a list of names or notes with the comma of a language (a BCP 47 tag). */
export function listed(items: readonly Content[], language: string): TemplateResult {
  const comma = commaOf(language);
  return html`${items.flatMap((item, index) => (index > 0 ? [comma, item] : [item]))}`;
}

function commaOf(language: string): string {
  if (isFullWidth(language)) return "\u3001";
  return /^(?:ar|fa|ur)\b/i.test(language) ? "\u060C " : ", ";
}

/** Returns the colon of a language (a BCP 47 tag), with the spaces around it. */
export function colonOf(language: string): string {
  if (isFullWidth(language)) return "\uFF1A";
  return /^fr\b/i.test(language) ? "\u00A0: " : ": ";
}
