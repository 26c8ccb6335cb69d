import type { Figure } from "@mineral-brief/schema";

/** In percent. */
export type Range = readonly [low: number, high: number];

/**
 * What the bar of a share covers for certain, and how far it may reach. Undefined for what is no share of a whole.
 *
 * An open range covers its lower end; or up to its upper end, and nothing for certain.
 */
export function percentRange({ kind, unit, value, min, max }: Figure): Range | undefined {
  const ends = [value ?? min ?? 0, value ?? max ?? min ?? NaN];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return kind === "share" && unit === "percent" && low >= 0 && high <= 100
    ? [low, high]
    : undefined;
}
