import type { Amount, AmountContext } from "../tagging/figures/amount.ts";
import { sameInPercent } from "../tagging/figures/same-in-percent.ts";

/** Reads the words around an amount. */
type Read = (text: string, amount: Amount) => AmountContext;

/** A sign in a bracket that is not read as a part of the number: "(–9%)", "(- 9%)", "( + 9%)". */
const signBefore = /[(（]\s?(?:(?<minus>[-\u2212\u2013－])|[+＋])\s?$/;

/** How much of the text before a percentage is read. */
const around = 12;

/**
 * Reads the direction of a percentage from its sign, or from the change that it repeats: "4,000 t (26%) lower",
 * "fell by 4,000 t (26%)". `context` is what the words beside it say. 0 if nothing says a direction; brackets alone are none,
 * although they are a minus in accounts.
 */
export function directionOfPercent(
  text: string,
  { start }: Amount,
  isNegative: boolean,
  previous: Amount | undefined,
  { change, role }: AmountContext,
  read: Read,
): AmountContext["change"] {
  const before = text.slice(Math.max(0, start - around), start);
  const sign = signBefore.exec(before);
  // "Growth of -9%" is a fall.
  if (isNegative || sign?.groups!["minus"] !== undefined)
    return change === 0 && role !== undefined ? 0 : -1;
  if (change !== 0 || role !== undefined) return change;
  if (sign !== null) return 1;
  return previous !== undefined &&
    previous.measure.kind !== "percent" &&
    sameInPercent.test(text.slice(previous.end, start))
    ? read(text, previous).change
    : 0;
}
