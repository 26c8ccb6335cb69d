import type { TermsView } from "@mineral-brief/schema/reading";
import { element } from "./element.ts";
import { item } from "./item.ts";

/** Names as chips. The label is for screen readers; undefined where it is seen beside them. */
export function terms({ part, items }: TermsView, label?: string): HTMLElement {
  return element(
    "ul",
    { class: `terms ${part}`, part, role: "list", "aria-label": label },
    ...items.map((view) => element("li", {}, item(view))),
  );
}
