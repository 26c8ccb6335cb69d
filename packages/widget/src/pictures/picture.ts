import type { TextView } from "@mineral-brief/schema/reading";
import { element, type Child } from "../parts/pieces/element.ts";
import { textNode } from "../parts/pieces/text-node.ts";

/** Creates a `<figure>` with a caption above its content. */
export function picture(name: string, label: TextView, ...children: readonly Child[]): HTMLElement {
  return element(
    "figure",
    { class: `picture ${name}`, part: name },
    element(
      "figcaption",
      { class: "caption", part: "picture-title" },
      element("span", {}, textNode(label)),
    ),
    ...children,
  );
}
