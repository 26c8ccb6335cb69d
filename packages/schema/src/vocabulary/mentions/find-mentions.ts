import { vocabularyLanguage } from "../../reading/vocabulary-language.ts";
import { chineseForms } from "./chinese-forms.ts";
import { normaliseText } from "./normalise-text.ts";
import { englishForms } from "./english-forms.ts";
import { formTrie, matchForms, type FormTrie } from "./form-trie.ts";
import type { LanguageMentions } from "./language-mentions.ts";
import { meantMatches } from "./meant-matches.ts";
import { requireLoaded } from "../require-loaded.ts";

/** A mineral or place that a text names. */
export interface Mention {
  /** The id in the vocabulary. */
  readonly id: string;
  readonly kind: "mineral" | "place";
  /** In UTF-16 code units from 0. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** The result of `findMentions`. */
export interface Mentions {
  /** In the order of the text, without overlaps. */
  readonly mentions: readonly Mention[];
  /** The language, if the vocabulary has no names in it; `mentions` is then empty. */
  readonly unsupported?: string;
}

const builtIn: readonly LanguageMentions[] = [
  { language: "en", forms: englishForms },
  { language: "zh", forms: chineseForms },
];
const tries = new WeakMap<LanguageMentions, FormTrie>();

/**
 * Finds the minerals and places that a text in a language (a BCP 47 tag) mentions.
 *
 * Supports English and simplified Chinese, and other languages that `loaded` has: `[ruMentions]` of
 * `@mineral-brief/schema/names/ru`. For other languages it sets `unsupported`. Adjectives and seats of
 * government count as the country: "Chinese", "Beijing", "chinois"; in English, peoples do too. Words with other meanings count only if the context confirms
 * them; it misses a mention rather than invent one. Takes linear time for any text. The first call for a language
 * prepares its names.
 */
export function findMentions(
  text: string,
  language: string,
  loaded: readonly LanguageMentions[] = [],
): Mentions {
  requireLoaded(loaded, "mentions");
  const wanted = vocabularyLanguage(language);
  const known = [...builtIn, ...loaded].find((names) => names.language === wanted);
  if (known === undefined) return { mentions: [], unsupported: language };
  let trie = tries.get(known);
  if (trie === undefined) tries.set(known, (trie = formTrie(known.forms(), known.prefix)));
  const mentions: Mention[] = [];
  const { text: normal, offsetOf } = normaliseText(text);
  for (const { form, start, end } of meantMatches(matchForms(trie, normal), normal)) {
    for (const { id, kind, at, length } of form.parts ?? [])
      mentions.push({ id, kind, start: offsetOf(start + at), end: offsetOf(start + at + length) });
    if (form.means === undefined) continue;
    const { id, kind } = form.means; // A spread would take longer than all other work here.
    mentions.push({ id, kind, start: offsetOf(start), end: offsetOf(end) });
  }
  return { mentions };
}
