import { lookalikeForms } from "./lookalike-forms.ts";
import type { Form, Meaning } from "./form.ts";
import type { LanguageNames } from "../language-names.ts";

/** What `findMentions` needs to find the minerals and places that texts in one language mention. */
export interface LanguageMentions {
  /** A BCP 47 tag: `ru`, `zh-Hant`. */
  readonly language: string;
  /** The names without grammar, for `proposeTags`: without them it declares all organisations in the words of the text. */
  readonly termNames?: LanguageNames;
  /** Creates the forms to find. */
  readonly forms: () => readonly Form[];
  /** Matches what may be written before a form in the same word, from `lastIndex`; undefined for nothing. */
  readonly prefix?: RegExp;
}

/** The generated lists of a language, as JSON. */
export interface NameTexts {
  readonly namesText: string;
  readonly aliasesText: string;
  readonly metonymsText: string;
  readonly demonymsText: string;
  readonly lookalikesText: string;
}

/** Applies the grammar of a language to one name. */
export type FormsOf = (words: string, means: Meaning) => readonly Form[];

/** The grammar of seats of government (`Pekín`) and of adjectives (`chino`), if it is not that of names. */
interface OtherGrammars {
  readonly metonyms?: FormsOf;
  readonly demonyms?: FormsOf;
}

/** Creates the forms of all names, aliases, metonyms, demonyms and lookalikes of a language. */
export function formsOfNames(
  texts: NameTexts,
  formsOf: FormsOf,
  { metonyms = formsOf, demonyms = formsOf }: OtherGrammars = {},
): Form[] {
  const names = JSON.parse(texts.namesText) as (readonly [id: string, name: string])[];
  return [
    ...formsOfRows(
      names.map(([id, name]) => [id, name]),
      formsOf,
    ),
    ...formsOfRows(rowsIn(texts.aliasesText), formsOf),
    ...formsOfRows(rowsIn(texts.metonymsText), metonyms),
    ...formsOfRows(rowsIn(texts.demonymsText), demonyms),
    ...lookalikeForms(texts.lookalikesText),
  ];
}

type WordsRow = readonly [id: string, ...words: string[]];

/** Reads the rows of a generated list. */
export function rowsIn(text: string): readonly WordsRow[] {
  return JSON.parse(text) as WordsRow[];
}

/** Creates the forms of rows that have an id and words. */
export function formsOfRows(rows: readonly WordsRow[], formsOf: FormsOf): Form[] {
  return rows.flatMap(([id, ...words]) => {
    const means: Meaning = { id, kind: isPlaceId(id) ? "place" : "mineral" };
    return words.flatMap((one) => formsOf(one, means));
  });
}

/** Ids of places are ISO codes, blocs and regions; ids of minerals are words in lower case. */
function isPlaceId(id: string): boolean {
  return /^(?:[A-Z]{2}|bloc-.+|region-.+)$/.test(id);
}
