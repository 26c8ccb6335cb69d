import type { Figure } from "@mineral-brief/schema";
import type { TextView } from "@mineral-brief/schema/reading";
import type { PictureSource } from "./picture-source.ts";

/** Whom or what a figure is about, and of when it is. What its measure names is not said again. */
export function ofWhomAndWhen(
  { about, measure, period }: Figure,
  { wording, names }: PictureSource,
): (TextView | undefined)[] {
  const said = wording.optional(measure)?.text ?? "";
  const whom = wording.items(about, names.name).filter(({ text }) => !said.includes(text));
  return [...whom, wording.period(period)];
}
