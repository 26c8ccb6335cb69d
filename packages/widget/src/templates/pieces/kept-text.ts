import { keepTogether } from "@mineral-brief/schema/internal";
import type { TextView } from "@mineral-brief/schema/reading";
import { text, type Content } from "./text.ts";

/** Shows a text whose lines do not break between a number and its unit. Plain briefs, in the first file, do without it. */
export function keptText(view: TextView): Content {
  return text({ ...view, text: keepTogether(view.text) });
}
