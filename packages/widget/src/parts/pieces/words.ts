import type { TextView } from "@mineral-brief/schema/reading";
import { element } from "./element.ts";

/** Words as text, in a span where they have a language or direction of their own. */
export function words({ text, lang, dir }: TextView): Node | string {
  return (lang ?? dir) === undefined ? text : element("span", { lang, dir }, text);
}
