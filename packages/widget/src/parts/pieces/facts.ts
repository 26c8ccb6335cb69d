import type { FactView, TermsView } from "@mineral-brief/schema/reading";
import { element } from "./element.ts";
import { item } from "./item.ts";
import { inlineList } from "./inline-list.ts";
import { terms } from "./terms.ts";
import { textNode } from "./text-node.ts";

/** Creates a description list, with one line per label. Undefined if there are no entries. */
export function facts(
  name: string,
  views: readonly (FactView | TermsView)[],
): HTMLElement | undefined {
  if (views.length === 0) return undefined;
  return element(
    "dl",
    { class: name },
    ...views.map((view) =>
      element(
        "div",
        {},
        element("dt", {}, textNode(view.label)),
        element("dd", {}, "part" in view ? terms(view) : inlineList("facts", view.items.map(item))),
      ),
    ),
  );
}
