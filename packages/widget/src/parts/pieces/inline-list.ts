import { element, type Child } from "./element.ts";

/** Creates a list that is displayed on one line, such as source and date. Undefined if it has no items. */
export function inlineList(name: string, items: readonly Child[]): HTMLElement | undefined {
  const present = items.filter((item) => item !== undefined);
  if (present.length === 0) return undefined;
  return element(
    "ul",
    { class: `row ${name}`, part: name, role: "list" },
    ...present.map((item) => element("li", {}, item)),
  );
}
