import type { TextView } from "@mineral-brief/schema/reading";
import { element, type Child } from "../parts/pieces/element.ts";
import { textNode } from "../parts/pieces/text-node.ts";

/** Creates one line of short texts with dots between them. Each text has its own direction. Undefined if there are none. */
export function dotSeparated(views: readonly (TextView | undefined)[]): Child {
  const texts = views.filter((view) => view !== undefined);
  if (texts.length === 0) return undefined;
  const pieces = texts.flatMap((view) => [" ", element("span", {}, textNode(view))]);
  return element("span", { class: "dot-separated" }, ...pieces.slice(1));
}
