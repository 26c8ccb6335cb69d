import type { TextView } from "@mineral-brief/schema/reading";
import { element } from "./pieces/element.ts";

/** Creates the link to a group and the live region that confirms when it was copied. */
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
