import { knownTerms } from "../src/known-terms.ts";

/** The terms of a list that a part names, and whether the strict JSON Schema accepts no other. */
export function listTerms(list: string): { terms: readonly string[]; closed: boolean } {
  if (Object.hasOwn(knownTerms, list))
    return { terms: knownTerms[list as keyof typeof knownTerms], closed: true };
  throw new Error(`there is no list of known terms called ${list}`);
}
