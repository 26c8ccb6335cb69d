import { commaOf } from "@mineral-brief/schema/internal";
import { html, type TemplateResult } from "lit";
import type { Content } from "./text.ts";

/** Shows a list of names or notes with the comma of a language (a BCP 47 tag). */
export function listed(items: readonly Content[], language: string): TemplateResult {
  const comma = commaOf(language);
  return html`${items.flatMap((item, index) => (index > 0 ? [comma, item] : [item]))}`;
}
