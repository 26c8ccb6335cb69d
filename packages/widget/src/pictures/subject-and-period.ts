import type { Figure } from "@mineral-brief/schema";
import type { TextView } from "@mineral-brief/schema/reading";
import type { PictureSource } from "./picture-source.ts";

/** Lists a figure's subjects, then its period. Skips subjects that its measure already names. */
export function subjectAndPeriod(
  { about, measure, period }: Figure,
  { wording, names }: PictureSource,
): (TextView | undefined)[] {
  const measureText = wording.optional(measure)?.text ?? "";
  const subjects = wording
    .items(about, names.name)
    .filter(({ text }) => !measureText.includes(text));
  return [...subjects, wording.period(period)];
}
