import type { LinkView, TermView } from "@mineral-brief/schema/reading";
import { element } from "./element.ts";
import { textNode } from "./text-node.ts";

/** Creates a link, or plain text if there is no safe URL. */
export function link(view: LinkView | TermView): Node | string {
  const { href } = view;
  return href === undefined
    ? textNode(view)
    : element(
        "a",
        { href, rel: "noopener", "data-term": "id" in view ? view.id : undefined },
        textNode(view),
      );
}
