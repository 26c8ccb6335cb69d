import { vocabularyLanguage } from "@mineral-brief/schema/reading";
import type { PageNames } from "../page-options.ts";

/** Creates the names of a language from generated rows of ids and names. */
export function namesFrom(language: string, text: string): PageNames {
  const byId = new Map(JSON.parse(text) as [id: string, name: string][]);
  return {
    language,
    nameOf: (id, wanted) => (vocabularyLanguage(wanted) === language ? byId.get(id) : undefined),
  };
}
