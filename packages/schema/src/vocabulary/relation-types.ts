import type { RelationType } from "./entries.ts";
import { relationTypesText } from "../generated/vocabulary-relation-types.ts";
import { indexById } from "./index-by-id.ts";
import { readOnce } from "./read-once.ts";

export const allRelationTypes =
  /* @__PURE__ */ readOnce<readonly RelationType[]>(relationTypesText);

/** Returns the relation type with this id; undefined if the vocabulary has none. */
export const relationTypeById = /* @__PURE__ */ indexById(allRelationTypes);
