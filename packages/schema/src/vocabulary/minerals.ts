import { minerals } from "../generated/vocabulary-minerals.ts";
import { indexById } from "./index-by-id.ts";

export { minerals };

/** The mineral with this id; undefined where the vocabulary has none. */
export const mineralById = /* @__PURE__ */ indexById(minerals);
