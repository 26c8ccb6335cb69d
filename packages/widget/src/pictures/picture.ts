import type { TextView } from "@mineral-brief/schema/reading";
import { element, type Child } from "../parts/pieces/element.ts";
import { words } from "../parts/pieces/words.ts";

/** A picture under its caption. */
export function picture(name: string, label: TextView, ...children: readonly Child[]): HTMLElement {
  return element(
    "figure",
    { class: `picture ${name}`, part: name },
    element(
      "figcaption",
      { class: "caption", part: "picture-title" },
      element("span", {}, words(label)),
    ),
    ...children,
  );
}
