import { regionsText } from "../generated/vocabulary-regions.ts";
import { readOnce } from "./read-once.ts";

/** A state, province or mining region. */
export interface Region {
  /** The ISO 3166-2 code, or the code of the country with other letters for a region without one. */
  readonly id: string;
  /** All names, with the adjectives in English. */
  readonly names: { readonly en: readonly string[]; readonly zh: readonly string[] };
}

export const allRegions = /* @__PURE__ */ readOnce<readonly Region[]>(regionsText);
