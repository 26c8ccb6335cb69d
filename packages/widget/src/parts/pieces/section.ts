import type { TextView } from "@mineral-brief/schema/reading";
import { element, type Child } from "./element.ts";
import { partAttributes } from "./part-attributes.ts";
import { textNode } from "./text-node.ts";

/**
 * Creates a section below the insights, with a small heading.
 *
 * The heading does not name the section. A named section is a landmark, and a page of many briefs would have many
 * landmarks with the same name.
 */
export function section(
  name: string,
  label: TextView,
  level: number,
  ...children: readonly Child[]
): HTMLElement {
  return element(
    "section",
    partAttributes(name),
    element(
      `h${level as 1 | 2 | 3 | 4 | 5 | 6}`,
      { id: name, class: "title", part: `${name}-title` },
      textNode(label),
    ),
    ...children,
  );
}
