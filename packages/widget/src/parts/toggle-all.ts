import type { ArticleView } from "@mineral-brief/schema/reading";
import { element } from "./pieces/element.ts";
import { textNode } from "./pieces/text-node.ts";

/** Creates the button that opens all groups, or closes them if all are open. */
export function toggleAll(
  { labels }: ArticleView,
  groups: readonly HTMLDetailsElement[],
): HTMLElement {
  const button = element("button", { type: "button", part: "toggle-all" });
  const allOpen = (): boolean => groups.every((group) => group.open);
  const updateLabel = (): void =>
    button.replaceChildren(textNode(allOpen() ? labels.collapseAll : labels.expandAll));
  button.addEventListener("click", () => {
    const open = !allOpen();
    for (const group of groups) group.open = open;
  });
  for (const group of groups) group.addEventListener("toggle", updateLabel);
  updateLabel();
  return element("p", { class: "controls" }, button);
}
