import type { DateView } from "@mineral-brief/schema/reading";
import { element } from "./element.ts";

/** A date that machines can read too. */
export function date({ text, datetime, lang, dir }: DateView): HTMLElement {
  return element("time", { datetime, lang, dir }, text);
}
