import type { Figure } from "../../article.ts";

/** A number that is a limit, not the amount itself. */
export type Limit = "least" | "most";

/** Returns whether a number is a limit: because of its qualifier, or because it has only one end. */
export function limitOf({ qualifier, value, min, max }: Figure): Limit | undefined {
  if (qualifier === "at-least" || qualifier === "more-than") return "least";
  if (qualifier === "at-most" || qualifier === "up-to" || qualifier === "less-than") return "most";
  if (value !== undefined || (min === undefined) === (max === undefined)) return undefined;
  return min === undefined ? "most" : "least";
}

/** Returns the range of a share. "At least 30 %" has the range [30, 30], and "at most 30 %" has [0, 30]. */
export function percentRange(figure: Figure): readonly [low: number, high: number] {
  const { value, min, max } = figure;
  const ends = [value ?? min ?? max, value ?? max ?? min].map((end) => end ?? 0);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const limit = limitOf(figure);
  return limit === "least" ? [low, low] : limit === "most" ? [0, high] : [low, high];
}
