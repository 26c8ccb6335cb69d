import type { Figure } from "@mineral-brief/schema";

/** The ends of a share, in percent. */
export type Range = readonly [low: number, high: number];

/**
 * Gives the range of a share. Undefined if the figure is not a share in percent from 0 to 100.
 *
 * "At least 30 %" gives [30, 30], and "at most 30 %" gives [0, 30].
 */
export function percentRange({ kind, unit, value, min, max }: Figure): Range | undefined {
  const ends = [value ?? min ?? 0, value ?? max ?? min ?? NaN];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return kind === "share" && unit === "percent" && low >= 0 && high <= 100
    ? [low, high]
    : undefined;
}
