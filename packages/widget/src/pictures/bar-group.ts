import { element, type Child } from "../parts/pieces/element.ts";

/** Bars of one measure under its name; without a name, where there is none. */
export function barGroup(name: Child, bars: readonly HTMLElement[]): HTMLElement {
  return element(
    "div",
    {},
    name && element("p", { class: "measure" }, element("span", {}, name)),
    element("ul", { role: "list" }, ...bars),
  );
}
