import type { Figure } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import { qualifierOf } from "./qualifier.ts";

/** A number that is a limit, not the amount itself. */
export type Limit = "least" | "most";

/** Returns whether a number is a limit: because of its qualifier, or because it has only one end. */
export function limitOf(figure: DeepReadonly<Figure>): Limit | undefined {
  switch (qualifierOf(figure)) {
    case "at-least":
    case "more-than":
      return "least";
    case "at-most":
    case "up-to":
    case "less-than":
      return "most";
    default:
      return undefined;
  }
}

/** Returns the least and the most that an amount can be, as its figure says: at least 30 is [30, Infinity], and no number [-Infinity, Infinity]. */
export function amountRange(figure: DeepReadonly<Figure>): readonly [low: number, high: number] {
  const { value, min, max } = figure;
  const limit = limitOf(figure);
  return [
    limit === "most" ? -Infinity : (value ?? min ?? max ?? -Infinity),
    limit === "least" ? Infinity : (value ?? max ?? min ?? Infinity),
  ];
}

/** Returns the range of a share. "At least 30 %" has the range [30, 30], and "at most 30 %" has [0, 30]. */
export function percentRange(figure: DeepReadonly<Figure>): readonly [low: number, high: number] {
  const [low, high] = amountRange(figure);
  if (low === -Infinity) return [0, high === Infinity ? 0 : high];
  return high === Infinity ? [low, low] : [Math.min(low, high), Math.max(low, high)];
}
