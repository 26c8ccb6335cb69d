import type { DateLength } from "../english-dates.ts";
import type { DateView, TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** Views a period; undefined without one. */
export function periodView(
  period: string | undefined,
  wording: Wording,
  length: DateLength = wording.dateLength,
): TextView | DateView | undefined {
  return period === undefined ? undefined : wording.period(period, length);
}

/** Views a period with words around it; undefined without one. */
export function datedWords(
  words: (date: string) => string,
  period: string | undefined,
  wording: Wording,
  length?: DateLength,
): TextView | undefined {
  const date = periodView(period, wording, length);
  return date && wording.label(words(date.text));
}
