import type { DateView } from "@mineral-brief/schema/reading";
import { element } from "./element.ts";

/** Creates a `<time>` element. */
export function date({ text, datetime, lang, dir }: DateView): HTMLElement {
  return element("time", { datetime, lang, dir }, text);
}
