import type { LinkView } from "@mineral-brief/schema/reading";
import { element } from "./element.ts";
import { textNode } from "./text-node.ts";

/** Words that lead to another page where they have a checked address. */
export function link(view: LinkView): Node | string {
  const { href } = view;
  return href === undefined
    ? textNode(view)
    : element("a", { href, rel: "noopener" }, textNode(view));
}
