import type { TextView } from "@mineral-brief/schema/reading";
import { element } from "./pieces/element.ts";

/** A link to a group, whose click copies it, and the place where that is said. */
export function groupLink({ text, lang }: TextView, fragment: string): HTMLElement[] {
  return [
    element("a", {
      class: "group-link",
      part: "group-link",
      href: fragment,
      lang,
      "aria-label": text,
    }),
    element("span", { class: "hidden", role: "status", lang }),
  ];
}
