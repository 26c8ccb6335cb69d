import type { RelationView } from "@mineral-brief/schema/reading";
import { element } from "./element.ts";
import { item } from "./item.ts";

/** Creates the text of a relation: names with arrows between them. */
export function sentence({ steps, arrow }: RelationView): HTMLElement {
  const children = steps.flatMap((step, index) => [
    index > 0 ? ` ${arrow} ` : undefined,
    element("span", { class: "step" }, ...step.map((view) => element("span", {}, item(view)))),
  ]);
  return element("b", {}, ...children);
}
