import type { GroupView } from "@mineral-brief/schema/reading";
import { details } from "./pieces/details.ts";
import { element } from "./pieces/element.ts";
import { heading } from "./pieces/heading.ts";
import { insight } from "./pieces/insight.ts";
import { named } from "./pieces/named.ts";
import { words } from "./pieces/words.ts";

/**
 * A group that opens and closes.
 *
 * JAWS loses a heading inside `<summary>`, so the heading stands beside it and is laid over it; the summary
 * takes its name from there, and its height from an unseen copy of the title that the styles make of `data-title`.
 */
export function group(view: GroupView, id: string, open: boolean, level: number): HTMLElement {
  const { title, insights } = view;
  // What stands for the groups beyond the cap.
  if (insights.length === 0) return element("p", { class: "rest" }, words(title));
  return element(
    "div",
    named("group"),
    heading(level, title, "group-title", id),
    element(
      "details",
      { open: open ? "" : undefined },
      element("summary", {
        part: "summary",
        "aria-labelledby": id,
        "data-title": title.text,
        lang: title.lang,
      }),
      element(
        "ul",
        { role: "list" },
        ...insights.map((item) =>
          element("li", { part: "insight" }, ...insight(item), details(item)),
        ),
      ),
    ),
  );
}
