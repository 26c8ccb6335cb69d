import type { Place } from "./entries.ts";
import { placesText } from "../generated/vocabulary-places.ts";
import { indexById } from "./index-by-id.ts";
import { readOnce } from "./read-once.ts";

export const allPlaces = /* @__PURE__ */ readOnce<readonly Place[]>(placesText);

/** The place with this id, `CN` or `bloc-g7`; undefined where the vocabulary has none, though ISO may. */
export const placeById = /* @__PURE__ */ indexById(allPlaces);
