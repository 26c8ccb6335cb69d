import type { TextView } from "@mineral-brief/schema/reading";
import { element } from "./element.ts";
import { turnsNeighbours } from "./turns-neighbours.ts";

/** Words as text, in a span where they have a language or direction of their own, or could turn what stands beside them. */
export function textNode({ text, lang, dir }: TextView): Node | string {
  const isApart = turnsNeighbours(text);
  if ((lang ?? dir) === undefined && !isApart) return text;
  return element("span", { lang, dir, class: isApart ? "apart" : undefined }, text);
}
