import type { Term } from "@mineral-brief/schema";
import { termId, textOf, type NameOf } from "@mineral-brief/schema/reading";
import { nameOf as vocabularyName } from "@mineral-brief/schema/vocabulary";

/** Returns the name of a mineral or place: the article's own, otherwise that of `nameOf` in that language or in English, otherwise the id. */
export function termName(term: Term, language: string, nameOf: NameOf = vocabularyName): string {
  if (typeof term !== "string" && term.name !== undefined) return textOf(term.name);
  const id = termId(term);
  return nameOf(id, language) ?? nameOf(id, "en") ?? id;
}
