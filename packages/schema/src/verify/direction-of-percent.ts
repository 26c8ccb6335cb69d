import type { Amount, AmountContext } from "../tagging/figures/amount.ts";

/** Reads the words around an amount. */
type Read = (text: string, amount: Amount) => AmountContext;

/** A sign in a bracket that is not read as a part of the number: "(–9%)", "(- 9%)", "( + 9%)". */
const signBefore = /[(（]\s?(?:(?<minus>[-\u2212\u2013－])|[+＋])\s?$/;

const about = String.raw`(?:(?:or|about|around|some|nearly|almost|approximately|approx\.|~)\s?|约|近|逾)?`;
const bracketBefore = new RegExp(String.raw`\s?[(（]\s?${about}$`, "i");
const bracketAfter = /^\s?[)）]/;
/** 增加3000吨，即19%. */
const thatIs = /[，,](?:即|合|折合|相当于)约?$/;

/** How much of the text around a bracket is read. */
const around = 120;

/**
 * Reads the direction of a percentage from its sign, or of one in brackets from the change that it repeats: "4,000 t (26%) lower",
 * "fell by 4,000 t (26%)". `context` is what the words beside it say. 0 if nothing says a direction; brackets alone are none,
 * although they are a minus in accounts.
 */
export function directionOfPercent(
  text: string,
  amount: Amount,
  isNegative: boolean,
  previous: Amount | undefined,
  { change, role }: AmountContext,
  read: Read,
): AmountContext["change"] {
  const { start, end } = amount;
  const before = text.slice(Math.max(0, start - around), start);
  const sign = signBefore.exec(before);
  // "Growth of -9%" is a fall.
  if (isNegative || sign?.groups!["minus"] !== undefined)
    return change === 0 && role !== undefined ? 0 : -1;
  if (change !== 0 || role !== undefined) return change;
  if (sign !== null) return 1;
  const bracket = bracketBefore.exec(before)?.[0] ?? thatIs.exec(before)?.[0];
  if (bracket === undefined) return 0;
  const open = start - bracket.length;
  const close = bracketAfter.exec(text.slice(end, end + 2))?.[0];
  if (close !== undefined) {
    // Without its brackets, "26% lower".
    const rest = before.slice(0, -bracket.length) + " ";
    const words = text.slice(start, end);
    const after = text.slice(end + close.length, end + close.length + around);
    const bare = { ...amount, start: rest.length, end: rest.length + words.length };
    const direction = read(rest + words + after, bare).change;
    if (direction !== 0) return direction;
  } else if (!thatIs.test(before)) return 0;
  return previous?.end === open && previous.measure.kind !== "percent"
    ? read(text, previous).change
    : 0;
}
