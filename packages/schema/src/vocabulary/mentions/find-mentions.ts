import { namesLanguage } from "../names-language.ts";
import { chineseForms } from "./chinese-forms.ts";
import { composeAccents } from "./compose-accents.ts";
import { englishForms } from "./english-forms.ts";
import { formTrie, matchForms, type FormTrie } from "./form-trie.ts";
import { meantMatches } from "./meant-matches.ts";

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

const formsOf = { en: englishForms, zh: chineseForms };
const tries = new Map<string, FormTrie>();

/**
 * Finds the minerals and places that a text in a language (a BCP 47 tag) mentions.
 *
 * Supports English and simplified Chinese; for other languages it sets `unsupported`. Adjectives, peoples and seats of
 * government count as the country: "Chinese", "Beijing". Words with other meanings count only if the context confirms
 * them; it misses a mention rather than invent one. Takes linear time for any text. The first call for a language
 * prepares its names.
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
    const { id, kind } = form.means; // A spread would take longer than all other work here.
    mentions.push({ id, kind, start: offsetOf(start), end: offsetOf(end) });
  }
  return { mentions };
}
