import { unitNamesText } from "../generated/vocabulary-unit-names.ts";
import { indexById } from "./index-by-id.ts";
import { readOnce } from "./read-once.ts";

/** A unit that a figure can have. */
export interface UnitNames {
  readonly id: string;
  /** The size of a mass, also of a mass of something and of a mass in a period; null for another unit. */
  readonly kilograms: number | null;
  /** Other spellings, in English and Chinese. */
  readonly spellings: readonly string[];
}

/** Lists the units that figures can have: all of the vocabulary except money and prices, which have a `currency`. */
export const unitNames = /* @__PURE__ */ readOnce<readonly UnitNames[]>(unitNamesText);

/** Returns the unit with this id; undefined if figures have none. */
export const unitNamesById = /* @__PURE__ */ indexById(unitNames);
