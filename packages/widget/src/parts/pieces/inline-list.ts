import { element, type Child } from "./element.ts";

/** A list that reads as one line, such as source and date; undefined where it has no items. */
export function inlineList(name: string, items: readonly Child[]): HTMLElement | undefined {
  const there = items.filter((item) => item !== undefined);
  if (there.length === 0) return undefined;
  return element(
    "ul",
    { class: `row ${name}`, part: name, role: "list" },
    ...there.map((item) => element("li", {}, item)),
  );
}
