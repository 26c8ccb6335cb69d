import type { TextView } from "@mineral-brief/schema/reading";
import { element, type Child } from "../parts/pieces/element.ts";
import { textNode } from "../parts/pieces/text-node.ts";

/** Short texts on one line with dots between them, each with a direction of its own; undefined where there is none. */
export function joined(views: readonly (TextView | undefined)[]): Child {
  const texts = views.filter((view) => view !== undefined);
  if (texts.length === 0) return undefined;
  const pieces = texts.flatMap((view) => [" ", element("span", {}, textNode(view))]);
  return element("span", { class: "joined" }, ...pieces.slice(1));
}
