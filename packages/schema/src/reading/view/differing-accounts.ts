import type { Figure, Insight } from "../../article.ts";
import { textOf } from "../text-of.ts";
import { amountRange } from "./percent-range.ts";

/**
 * The end of a measure that names its source or a year, as of an edition: "world output, by the IEA", "share (2025 edition)".
 * A name follows "by": "output, by month" is a measure of its own.
 */
const source =
  /\s?[,，、،;(（]\s?(?:(?:by|по)\s(?:the\s)?\p{Lu}|according|laut|selon|d[’']après|según|[据據]|وفق|ب?حسب|[^,，、،;(（]*\d{4}).*/u;

/**
 * Returns whether accounts of a figure differ: if insights state numbers that exclude each other for the same measure of the
 * same in one period. Figures that are each of a relation are not accounts but acts, such as two loans.
 */
export function differingAccounts(insights: readonly Insight[]): (figure: Figure) => boolean {
  const found = new Map<string, readonly [least: number, most: number, isAccount: boolean]>();
  for (const { figures = [], relations = [] } of insights)
    for (const figure of figures) {
      const key = measuredBy(figure);
      const [least, most, isAccount] = found.get(key) ?? [-Infinity, Infinity, false];
      const [low, high] = rangeOf(figure);
      found.set(key, [
        Math.max(least, low),
        Math.min(most, high),
        isAccount || !relations.some((relation) => relation.figure === figure.text),
      ]);
    }
  return (figure) => {
    const [least, most, isAccount] = found.get(measuredBy(figure))!;
    return isAccount && least > most;
  };
}

/** Returns a text that is the same for figures that measure the same. */
function measuredBy({ kind, unit, currency, basis, period, about = [], measure }: Figure): string {
  const measured = textOf(measure ?? "").replace(source, "");
  return JSON.stringify([
    measured.toLowerCase(),
    kind,
    unit,
    currency,
    basis,
    period,
    about.toSorted(),
  ]);
}

/** Returns the least and the most that an amount can be. "About 70" can be some per cent more or less. */
function rangeOf(figure: Figure): readonly [low: number, high: number] {
  const [low, high] = amountRange(figure);
  const margin = figure.qualifier === "about" ? Math.abs(high) / 20 : 0;
  return [low - margin, high + margin];
}
