import { element, type Child } from "../parts/pieces/element.ts";

/** Creates a group of bars that have the same measure. `name` is undefined if the measure is not stated. */
export function barGroup(name: Child, bars: readonly HTMLElement[]): HTMLElement {
  return element(
    "div",
    {},
    name && element("p", { class: "measure" }, element("span", {}, name)),
    element("ul", { role: "list" }, ...bars),
  );
}
