import type { StatedAmount } from "./stated-amounts.ts";

/** Returns the upper end of a range in the unit of its text: 50 for `30-50 kt`. Undefined if the amount is no range. */
export function upperNumber({ numbers, values, upTo }: StatedAmount): number | undefined {
  if (upTo === undefined) return undefined;
  const factor = values[0] === 0 ? 1 : values[0]! / numbers[0]!;
  return Number((upTo / factor).toPrecision(12));
}
