import type { TermName } from "./entries.ts";
import { indexById } from "./index-by-id.ts";
import { vocabularyLanguage } from "../reading/vocabulary-language.ts";

/** The names of minerals, places, stages and relation types in one language. */
export interface LanguageNames {
  /** A BCP 47 tag: `ru`, `zh-Hant`. */
  readonly language: string;
  readonly names: () => readonly TermName[];
  /** Returns the name of a term with its source; undefined if the language has none. */
  readonly byId: (id: string) => TermName | undefined;
  /** Returns the name of a term; undefined if the language has none, or if `language` (a BCP 47 tag) is another one. */
  readonly nameOf: (id: string, language: string) => string | undefined;
}

type Row = readonly [id: string, name: string, nameSource: TermName["nameSource"]];

/** Creates the names of a language from generated rows, which are read on first use. */
export function languageNames(language: string, ...texts: readonly string[]): LanguageNames {
  let list: readonly TermName[] | undefined;
  const names = (): readonly TermName[] =>
    (list ??= texts
      .flatMap((text) => JSON.parse(text) as readonly Row[])
      .map(([id, name, nameSource]) => ({ id, name, nameSource })));
  const byId = indexById(names);
  const nameOf = (id: string, wanted: string): string | undefined =>
    vocabularyLanguage(wanted) === language ? byId(id)?.name : undefined;
  return { language, names, byId, nameOf };
}
