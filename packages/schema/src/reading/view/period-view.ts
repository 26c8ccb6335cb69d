import { whenShape, type DateLength } from "../english-dates.ts";
import { formatPeriod } from "../format-period.ts";
import type { DateView, TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** Views a period; undefined without one. A day or a time is a date. */
export function periodView(
  period: string | undefined,
  wording: Wording,
  length: DateLength = wording.dateLength,
): TextView | DateView | undefined {
  if (period === undefined) return undefined;
  return whenShape.test(period)
    ? wording.date(period, length)
    : wording.inLocale(formatPeriod(period, wording.locale, length));
}

/** Views a period with words around it; undefined without one. */
export function datedWords(
  words: (date: string) => string,
  period: string | undefined,
  wording: Wording,
): TextView | undefined {
  const date = periodView(period, wording);
  return date && wording.label(words(date.text));
}
