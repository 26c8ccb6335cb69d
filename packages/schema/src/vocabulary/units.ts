import type { Unit } from "./entries.ts";
import { unitsText } from "../generated/vocabulary-units.ts";
import { indexById } from "./index-by-id.ts";
import { readOnce } from "./read-once.ts";

const allUnits = /* @__PURE__ */ readOnce<readonly Unit[]>(unitsText);

/** Returns the unit with this id; undefined if the vocabulary has none. */
export const unitById = /* @__PURE__ */ indexById(allUnits);

/** Every unit of the vocabulary. */
export const units = /* @__PURE__ */ allUnits();
