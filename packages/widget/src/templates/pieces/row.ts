import { html, nothing, type TemplateResult } from "lit";
import { spaced } from "./joined.ts";
import type { Content } from "./text.ts";

/** Shows items on one line, such as source and date. The styles draw dots between them. Nothing if it has no items. */
export function row(
  { name, part }: { readonly name: string; readonly part?: string },
  items: readonly (TemplateResult | undefined)[],
): Content {
  const present = spaced(items);
  if (present.length === 0) return nothing;
  return html`<p class="row ${name}" part=${part ?? nothing}>${present}</p>`;
}

/** Shows an item of a row. It may have a part of its own. */
export function rowItem(content: Content, part?: string): TemplateResult {
  return html`<span part=${part ?? nothing}>${content}</span>`;
}
