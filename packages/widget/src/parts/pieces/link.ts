import type { LinkView } from "@mineral-brief/schema/reading";
import { element } from "./element.ts";
import { textNode } from "./text-node.ts";

/** Creates a link, or plain text if there is no safe URL. */
export function link(view: LinkView): Node | string {
  const { href } = view;
  return href === undefined
    ? textNode(view)
    : element("a", { href, rel: "noopener" }, textNode(view));
}
