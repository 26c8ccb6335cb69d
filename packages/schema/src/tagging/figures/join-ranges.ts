import { scaled, type Amount, type Measure } from "./amount.ts";

/**
 * Joins two amounts that are the ends of a range: `1,200 to 1,300 t`, `2.6亿至2.7亿吨`.
 *
 * `joins` tests whether the text between two amounts makes them a range; it also receives the text before them.
 */
export function joinRanges(
  amounts: readonly Amount[],
  text: string,
  joins: (between: string, before: string) => boolean,
): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const first = joined.at(-1);
    const between = first === undefined ? "" : text.slice(first.end, amount.start);
    if (
      first === undefined ||
      first.upTo !== undefined ||
      between.length > 6 ||
      !isAlike(first.measure, amount.measure) ||
      !joins(between, text.slice(Math.max(0, first.start - 12), first.start))
    ) {
      joined.push(amount);
      continue;
    }
    const low = lowEnd(first, amount);
    if (low >= amount.value) joined.push(amount);
    else {
      joined.pop();
      const measure = amount.measure.kind === "bare" ? first.measure : amount.measure;
      joined.push({ ...amount, start: first.start, value: low, upTo: amount.value, measure });
    }
  }
  return joined;
}

/** Tests whether two amounts can form a range. One of them may omit the unit or currency of the other: `$8-9 billion`. */
function isAlike(first: Measure, second: Measure): boolean {
  if (first.kind === "bare" || (first.kind === "money" && second.kind === "bare")) return true;
  if (first.kind !== second.kind) return false;
  // In `$8 to $9 a kilogram`, the second amount states the unit of both.
  if (first.kind === "money" && second.kind === "money")
    return first.currency === second.currency && first.per === undefined;
  return !("unit" in first) || !("unit" in second) || first.unit === second.unit;
}

/** Returns the lower end: `10 to 12 million` starts at ten million. */
function lowEnd(first: Amount, second: Amount): number {
  const takesScale = first.scale === 1 && first.value < second.value / second.scale;
  return takesScale ? scaled(first.value, second.scale) : first.value;
}
