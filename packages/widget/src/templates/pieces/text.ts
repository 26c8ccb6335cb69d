import type { TextView } from "@mineral-brief/schema/reading";
import { html, nothing, type TemplateResult } from "lit";
import { hasUnbalancedBidiControls } from "./has-unbalanced-bidi-controls.ts";

/** The content of a template's child position. */
export type Content = string | TemplateResult | typeof nothing;

/** Shows a text. Wraps it in a `<span>` if it has its own language or direction, or needs bidi isolation. */
export function text({ text: stated, lang, dir }: TextView): Content {
  // Browsers show a line break as a space. In templates, line breaks are not content.
  const words = stated.replace(/[\r\n]/g, " ");
  const needsIsolation = hasUnbalancedBidiControls(words);
  if ((lang ?? dir) === undefined && !needsIsolation) return words;
  return html`<span
    class=${needsIsolation ? "isolate" : nothing}
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
    >${words}</span
  >`;
}

/** Shows a text in the language of the article. */
export function plainText(words: string): Content {
  return text({ text: words, lang: undefined, dir: undefined });
}
