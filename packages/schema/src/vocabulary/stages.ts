import { stages } from "../generated/vocabulary-stages.ts";
import { indexById } from "./index-by-id.ts";

export { stages };

/** The stage of the supply chain with this id; undefined where the vocabulary has none. */
export const stageById = /* @__PURE__ */ indexById(stages);
