import type { InsightView } from "@mineral-brief/schema/reading";
import { element, type Child } from "./element.ts";
import { partAttributes } from "./part-attributes.ts";
import { plainText, textNode } from "./text-node.ts";

// Keeps a citation on the same line as the last word.
const wordJoiner = "\u2060";

/** Creates the kind, the text and the citations of an insight. */
export function insight({ kind, text, citations, passages }: InsightView): Child[] {
  const children: Child[] = [];
  if (kind) children.push(element("span", partAttributes("kind"), textNode(kind)), " ");
  children.push(textNode(text));
  for (const { id, target, name, mark } of citations) {
    children.push(
      wordJoiner,
      element(
        "a",
        { ...partAttributes("citation"), id, href: `#${target}`, "aria-label": name },
        plainText(mark),
      ),
    );
  }
  if (passages) {
    children.push(
      wordJoiner,
      element(
        "span",
        { class: "passages", part: "citation", "aria-hidden": "true" },
        plainText(passages.marks),
      ),
      element("span", { class: "hidden" }, textNode(passages.phrase)),
    );
  }
  return children;
}
