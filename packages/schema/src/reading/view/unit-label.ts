import type { Labels } from "../labels/labels.ts";

/** Adds a period, such as `-per-year`, to an amount or a unit: "5 t a year", or "5 t / year" if the labels do not have it. */
export function inPeriod(words: string, period: string, terms: Labels["terms"]): string {
  const id = `*${period}`;
  return Object.hasOwn(terms, id)
    ? terms[id]!.replace("*", () => words)
    : `${words} / ${period.slice("-per-".length)}`;
}

/**
 * Returns the label of a unit, which may be made of the labels of its parts; undefined if none of them has one. `isOne` asks
 * for the singular, which `terms` has as `1 barrel` if it differs.
 */
export function unitLabel(unit: string, terms: Labels["terms"], isOne = false): string | undefined {
  const singular = `1 ${unit}`;
  if (isOne && Object.hasOwn(terms, singular)) return terms[singular];
  if (Object.hasOwn(terms, unit)) return terms[unit];
  const [, first, period, material] =
    /^(.+?)(?:(-per-(?:year|month|week|day))| (.+))$/.exec(unit) ?? [];
  if (period !== undefined)
    return inPeriod(unitLabel(first!, terms, isOne) ?? first!, period, terms);
  const label = first !== undefined && Object.hasOwn(terms, first) ? terms[first] : undefined;
  if (label === undefined) return undefined;
  return /\p{Script=Han}$/u.test(label) ? `${label}${material}` : `${label} ${material}`;
}
