import { partNames, type PartName } from "@mineral-brief/schema/reading";

/** Returns the parts of a brief without the hidden ones, as the option `show` of a view. */
export function partsExcept(hidden: readonly PartName[]): ReadonlySet<PartName> {
  return new Set(partNames.filter((name) => !hidden.includes(name)));
}
