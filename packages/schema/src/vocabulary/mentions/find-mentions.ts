import { namesLanguage } from "../names-language.ts";
import { chineseForms } from "./chinese-forms.ts";
import { composeAccents } from "./compose-accents.ts";
import { englishForms } from "./english-forms.ts";
import { formTrie, matchForms, type FormTrie } from "./form-trie.ts";
import { meantMatches } from "./meant-matches.ts";

/** A mineral or place that a text names. */
export interface Mention {
  /** Of the vocabulary. */
  readonly id: string;
  readonly kind: "mineral" | "place";
  /** In UTF-16 units from 0. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** What was found in a text. */
export interface Mentions {
  /** In the order of the text; none overlaps another. */
  readonly mentions: readonly Mention[];
  /** The language, where the vocabulary has no names in it; `mentions` is then empty. */
  readonly unsupported?: string;
}

const formsOf = { en: englishForms, zh: chineseForms };
const tries = new Map<string, FormTrie>();

/**
 * Finds the minerals and places that a text in this language (a BCP 47 tag) names.
 *
 * It knows English and simplified Chinese, and for another language says so. Adjectives, peoples and
 * seats of government are their country: "Chinese", "Beijing". Words with other senses count only where
 * the words around them say so; it rather misses a mention than makes one up. Time is linear in the
 * text, whatever stands in it. The names are made ready on the first call for a language.
 */
export function findMentions(text: string, language: string): Mentions {
  const known = namesLanguage(language);
  if (known === undefined) return { mentions: [], unsupported: language };
  let trie = tries.get(known);
  if (trie === undefined) tries.set(known, (trie = formTrie(formsOf[known]())));
  const mentions: Mention[] = [];
  const { text: composed, offsetOf } = composeAccents(text);
  for (const { form, start, end } of meantMatches(matchForms(trie, composed), composed)) {
    for (const { id, kind, at, length } of form.parts ?? [])
      mentions.push({ id, kind, start: offsetOf(start + at), end: offsetOf(start + at + length) });
    if (form.means === undefined) continue;
    const { id, kind } = form.means; // A spread here costs more than all the rest.
    mentions.push({ id, kind, start: offsetOf(start), end: offsetOf(end) });
  }
  return { mentions };
}
