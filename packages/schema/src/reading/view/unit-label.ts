import type { Labels } from "../labels/labels.ts";

/** Returns the label of a unit, which may be made of the labels of its parts; undefined if none of them has one. */
export function unitLabel(unit: string, terms: Labels["terms"]): string | undefined {
  if (Object.hasOwn(terms, unit)) return terms[unit];
  const [, first, period, material] =
    /^(.+?)(?:(-per-(?:year|month|week|day))| (.+))$/.exec(unit) ?? [];
  if (period !== undefined)
    return terms[`*${period}`]!.replace("*", unitLabel(first!, terms) ?? first!);
  const label = first !== undefined && Object.hasOwn(terms, first) ? terms[first] : undefined;
  if (label === undefined) return undefined;
  return /\p{Script=Han}$/u.test(label) ? `${label}${material}` : `${label} ${material}`;
}
