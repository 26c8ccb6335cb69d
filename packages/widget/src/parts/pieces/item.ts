import type { ItemView } from "@mineral-brief/schema/reading";
import { date } from "./date.ts";
import { element } from "./element.ts";
import { link } from "./link.ts";
import { textNode } from "./text-node.ts";

/** Creates a date, a link or a text, followed by its notes. */
export function item(view: ItemView): Node | string {
  if ("datetime" in view) return date(view);
  const name = "href" in view ? link(view) : textNode(view);
  if (!("notes" in view) || view.notes.length === 0) return name;
  const notes = view.notes.map((note) => element("span", {}, textNode(note)));
  return element("span", {}, name, " ", element("span", { class: "notes" }, ...notes));
}
