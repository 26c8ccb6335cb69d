import type { Place } from "./entries.ts";
import { placesText } from "../generated/vocabulary-places.ts";
import { indexById } from "./index-by-id.ts";
import { readOnce } from "./read-once.ts";

export const allPlaces = /* @__PURE__ */ readOnce<readonly Place[]>(placesText);

/** Returns the place with this id, for example `CN` or `bloc-g7`; undefined if the vocabulary has none, even if it is an ISO code. */
export const placeById = /* @__PURE__ */ indexById(allPlaces);
