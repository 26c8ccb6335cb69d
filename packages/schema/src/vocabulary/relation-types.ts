import { relationTypes } from "../generated/vocabulary-relation-types.ts";
import { indexById } from "./index-by-id.ts";

export { relationTypes };

/** The relation type with this id; undefined where the vocabulary has none. */
export const relationTypeById = /* @__PURE__ */ indexById(relationTypes);
