import type { TextView } from "@mineral-brief/schema/reading";
import { element } from "./element.ts";
import { hasUnbalancedBidiControls } from "./has-unbalanced-bidi-controls.ts";

/** Creates a text node in the language of the article. Wraps it in a `<span>` if it needs bidi isolation. */
export function plainText(text: string): Node | string {
  return textNode({ text, lang: undefined, dir: undefined });
}

/** Creates a text node. Wraps it in a `<span>` if it has its own language or direction, or needs bidi isolation. */
export function textNode({ text, lang, dir }: TextView): Node | string {
  const needsIsolation = hasUnbalancedBidiControls(text);
  if ((lang ?? dir) === undefined && !needsIsolation) return text;
  return element("span", { lang, dir, class: needsIsolation ? "isolate" : undefined }, text);
}
