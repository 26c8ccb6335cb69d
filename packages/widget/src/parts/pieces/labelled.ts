import type { FactView } from "@mineral-brief/schema/reading";
import { element } from "./element.ts";
import { item } from "./item.ts";
import { textNode } from "./text-node.ts";

/** Creates a label followed by the first item of a fact. */
export function labelled({ label, items: [first] }: FactView, part?: string): HTMLElement {
  return element("span", { part }, element("b", {}, textNode(label)), " ", first && item(first));
}
