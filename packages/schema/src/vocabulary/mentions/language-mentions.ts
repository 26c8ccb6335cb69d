import { lookalikeForms } from "./lookalike-forms.ts";
import type { Form, Meaning } from "./form.ts";

/** What `findMentions` needs to find the minerals and places that texts in one language mention. */
export interface LanguageMentions {
  /** A BCP 47 tag: `ru`, `zh-Hant`. */
  readonly language: string;
  /** Creates the forms to find. */
  readonly forms: () => readonly Form[];
  /** Matches what may be written before a form in the same word, from `lastIndex`; undefined for nothing. */
  readonly prefix?: RegExp;
}

/** The generated lists of a language, as JSON. */
export interface NameTexts {
  readonly namesText: string;
  readonly aliasesText: string;
  readonly lookalikesText: string;
}

/** Creates the forms of all names, aliases and lookalikes of a language. `formsOf` applies its grammar to one name. */
export function formsOfNames(
  { namesText, aliasesText, lookalikesText }: NameTexts,
  formsOf: (words: string, means: Meaning) => readonly Form[],
): Form[] {
  const names = JSON.parse(namesText) as (readonly [id: string, name: string])[];
  const aliases = JSON.parse(aliasesText) as (readonly [id: string, ...words: string[]])[];
  const forms: Form[] = [];
  for (const [id, ...words] of [...names.map(([id, name]) => [id, name] as const), ...aliases]) {
    const means: Meaning = { id, kind: isPlaceId(id) ? "place" : "mineral" };
    for (const one of words) forms.push(...formsOf(one, means));
  }
  return [...forms, ...lookalikeForms(lookalikesText)];
}

/** Ids of places are ISO codes, blocs and regions; ids of minerals are words in lower case. */
function isPlaceId(id: string): boolean {
  return /^(?:[A-Z]{2}|bloc-.+|region-.+)$/.test(id);
}
