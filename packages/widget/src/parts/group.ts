import type { GroupView } from "@mineral-brief/schema/reading";
import { groupLink } from "./group-link.ts";
import { details } from "./pieces/details.ts";
import { element } from "./pieces/element.ts";
import { heading } from "./pieces/heading.ts";
import { insight } from "./pieces/insight.ts";
import { partAttributes } from "./pieces/part-attributes.ts";
import { textNode } from "./pieces/text-node.ts";

export interface GroupOptions {
  /** The level of the group's heading, 1 to 6. */
  readonly level: number;
  readonly isOpen: boolean;
  /** Whether the group closes when another one opens. */
  readonly isExclusive: boolean;
  /** The URL fragment of the group. Undefined if the group has no link. */
  readonly fragment: string | undefined;
}

/**
 * Creates a group that opens and closes.
 *
 * JAWS ignores a heading inside `<summary>`, so the heading is a sibling that CSS places on top of the summary. The
 * summary takes its accessible name from the heading. Its height comes from an invisible copy of the title, which the
 * styles create from `data-title`.
 */
export function group(view: GroupView, id: string, options: GroupOptions): HTMLElement {
  const { title, linkName, insights } = view;
  const { level, isOpen, isExclusive, fragment } = options;
  // A group without insights is the note that more groups were omitted.
  if (insights.length === 0) return element("p", { class: "rest" }, textNode(title));
  return element(
    "div",
    partAttributes("group"),
    heading(level, title, "group-title", id),
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
    // After the control that opens the group, which is the first thing that a keyboard reaches.
    ...(fragment === undefined ? [] : groupLink(linkName, fragment)),
  );
}
