import type { Mineral } from "./entries.ts";
import { mineralsText } from "../generated/vocabulary-minerals.ts";
import { indexById } from "./index-by-id.ts";
import { readOnce } from "./read-once.ts";

export const allMinerals = /* @__PURE__ */ readOnce<readonly Mineral[]>(mineralsText);

/** Returns the mineral with this id; undefined if the vocabulary has none. */
export const mineralById = /* @__PURE__ */ indexById(allMinerals);
