import type { Stage } from "./entries.ts";
import { stagesText } from "../generated/vocabulary-stages.ts";
import { indexById } from "./index-by-id.ts";
import { readOnce } from "./read-once.ts";

export const allStages = /* @__PURE__ */ readOnce<readonly Stage[]>(stagesText);

/** Returns the stage of the supply chain with this id; undefined if the vocabulary has none. */
export const stageById = /* @__PURE__ */ indexById(allStages);
