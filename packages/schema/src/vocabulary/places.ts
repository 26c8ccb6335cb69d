import { places } from "../generated/vocabulary-places.ts";
import { indexById } from "./index-by-id.ts";

export { places };

/** The place with this id, `CN` or `bloc-g7`; undefined where the vocabulary has none, though ISO may. */
export const placeById = /* @__PURE__ */ indexById(places);
