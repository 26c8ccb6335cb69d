import type { TextView } from "@mineral-brief/schema/reading";
import { element } from "./element.ts";
import { partAttributes } from "./part-attributes.ts";
import { textNode } from "./text-node.ts";

/**
 * Creates a heading with a level from 1 to 6. `name` is its class and part.
 *
 * A text direction is set on a `<span>` inside, so that the heading is aligned like the rest of the article.
 */
export function heading(level: number, view: TextView, name: string, id: string): HTMLElement {
  return element(
    `h${level as 1 | 2 | 3 | 4 | 5 | 6}`,
    { id, ...partAttributes(name) },
    textNode(view),
  );
}
