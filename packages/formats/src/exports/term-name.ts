import type { Term } from "@mineral-brief/schema";
import { termId, textOf } from "@mineral-brief/schema/reading";
import { nameOf } from "@mineral-brief/schema/vocabulary";

/** Returns the name of a mineral or place: the article's own, otherwise the vocabulary's in that language or in English, otherwise the id. */
export function termName(term: Term, language: string): string {
  if (typeof term !== "string" && term.name !== undefined) return textOf(term.name);
  const id = termId(term);
  return nameOf(id, language) ?? nameOf(id, "en") ?? id;
}
