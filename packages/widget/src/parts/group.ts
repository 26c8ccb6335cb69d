import type { GroupView } from "@mineral-brief/schema/reading";
import { groupLink } from "./group-link.ts";
import { details } from "./pieces/details.ts";
import { element } from "./pieces/element.ts";
import { heading } from "./pieces/heading.ts";
import { insight } from "./pieces/insight.ts";
import { partAttributes } from "./pieces/part-attributes.ts";
import { textNode } from "./pieces/text-node.ts";

export interface GroupOptions {
  /** Of the title's heading. */
  readonly level: number;
  readonly isOpen: boolean;
  /** Whether it closes when another opens. */
  readonly isExclusive: boolean;
  /** What a link to the group ends with; undefined where it can have none. */
  readonly fragment: string | undefined;
}

/**
 * A group that opens and closes.
 *
 * JAWS loses a heading inside `<summary>`, so the heading stands beside it and is laid over it; the summary
 * takes its name from there, and its height from an unseen copy of the title that the styles make of `data-title`.
 */
export function group(view: GroupView, id: string, options: GroupOptions): HTMLElement {
  const { title, linkName, insights } = view;
  const { level, isOpen, isExclusive, fragment } = options;
  // What stands for the groups beyond the cap.
  if (insights.length === 0) return element("p", { class: "rest" }, textNode(title));
  return element(
    "div",
    partAttributes("group"),
    heading(level, title, "group-title", id),
    ...(fragment === undefined ? [] : groupLink(linkName, fragment)),
    element(
      "details",
      { open: isOpen ? "" : undefined, name: isExclusive ? "group" : undefined },
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
