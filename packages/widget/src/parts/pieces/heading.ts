import type { TextView } from "@mineral-brief/schema/reading";
import { element } from "./element.ts";
import { partAttributes } from "./part-attributes.ts";
import { textNode } from "./text-node.ts";

/**
 * A real heading of a level between 1 and 6; `name` is its class and part.
 *
 * A direction of its own stands on a span inside, so that it starts where the article's other lines start.
 */
export function heading(level: number, view: TextView, name: string, id: string): HTMLElement {
  return element(
    `h${level as 1 | 2 | 3 | 4 | 5 | 6}`,
    { id, ...partAttributes(name) },
    textNode(view),
  );
}
