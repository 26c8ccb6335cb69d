import type { TermsView } from "@mineral-brief/schema/reading";
import { element } from "./element.ts";
import { item } from "./item.ts";

/** Creates a list of terms, displayed as chips. Set `label` for screen readers unless a visible label is next to them. */
export function terms({ part, items }: TermsView, label?: string): HTMLElement {
  return element(
    "ul",
    { class: `terms ${part}`, part, role: "list", "aria-label": label },
    ...items.map((view) => element("li", {}, item(view))),
  );
}
