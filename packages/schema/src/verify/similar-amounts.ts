import type { StatedAmount } from "./stated-amounts.ts";
import { upperNumber } from "./upper-number.ts";

/**
 * How much the number of a brief looks like a wrong copy of that of a source.
 *
 * - `digits`: the same digits with another unit, scale or currency: `€12 million` and `€12 billion`.
 * - `near`: one of three or more digits differs, or two are exchanged: 437 and 473.
 * - `partly`: one of two digits differs, or one is missing: 15 and 16, 19.8 and 9.8.
 * - `other`: anything else.
 */
export type Similarity = "digits" | "near" | "partly" | "other";

/** Compares the digits of two amounts of one kind. */
export function similarityOf(brief: StatedAmount, source: StatedAmount): Similarity {
  const [own, other] = [digitsOf(brief), digitsOf(source)];
  if (own === other) return "digits";
  if (Math.min(own.length, other.length) < 2 || !areOfOneScale(brief, source)) return "other";
  if (own.length !== other.length) return isMissingOne(own, other) ? "partly" : "other";
  const differing = Array.from(own).filter((digit, index) => digit !== other[index]).length;
  if (differing === 1) return own.length > 2 ? "near" : "partly";
  const isExchange = Array.from(own).sort().join("") === Array.from(other).sort().join("");
  return differing === 2 && isExchange ? "near" : "other";
}

/** The digits of a number, or of both ends of a range, without the zeros at the ends: `184` for 18.4 million. */
export function digitsOf(amount: StatedAmount): string {
  const upper = upperNumber(amount);
  return [amount.numbers[0]!, ...(upper === undefined ? [] : [upper])]
    .map((end) =>
      Math.abs(end)
        .toPrecision(12)
        .replace(/e.*$|\./g, "")
        .replace(/^0+|0+$/g, ""),
    )
    .join(" ");
}

function areOfOneScale(
  { values: [own] }: StatedAmount,
  { values: [other] }: StatedAmount,
): boolean {
  const ratio = Math.abs(own! / other!);
  return ratio > 0.1 && ratio < 10;
}

function isMissingOne(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length !== short.length + 1) return false;
  return Array.from(long).some(
    (_, index) => long.slice(0, index) + long.slice(index + 1) === short,
  );
}
