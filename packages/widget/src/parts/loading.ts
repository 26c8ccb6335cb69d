import type { Labels } from "@mineral-brief/schema/labels";
import { element } from "./pieces/element.ts";

/** Delays the label, so that it does not flash if the article loads quickly. In milliseconds. */
const labelDelay = 150;

/** Creates the loading placeholder. It reserves space for the brief and shows its label after a delay. */
export function loading({ language, loading: label }: Labels): HTMLElement {
  const placeholder = element("p", {
    class: "loading",
    part: "loading",
    role: "status",
    lang: language,
  });
  setTimeout(() => placeholder.append(label), labelDelay);
  return placeholder;
}
