import type { Term } from "@mineral-brief/schema";
import { termId, textOf } from "@mineral-brief/schema/reading";
import { nameOf } from "@mineral-brief/schema/vocabulary";

/** The name of a mineral or place: as the article declares it, else the vocabulary's in that language, else its id. */
export function termName(term: Term, language: string): string {
  if (typeof term !== "string" && term.name !== undefined) return textOf(term.name);
  return nameOf(termId(term), language) ?? termId(term);
}
