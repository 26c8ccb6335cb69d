import type { Article, Organization } from "../article.ts";
import { knownTerms } from "../known-terms.ts";
import { vocabularyLanguage } from "../reading/vocabulary-language.ts";
import { declaredFinder } from "./find-declared.ts";
import { findNamed, type LoadedNames } from "./find-named.ts";
import { declaredIds, organizationOf, type KnownOrganization } from "./known-organizations.ts";
import type { NamedThing } from "./named-thing.ts";
import type { LanguageMentions } from "../vocabulary/mentions/language-mentions.ts";

/** Finds the terms that a text in a language (a BCP 47 tag) names. */
export type TermFinder = (text: string, language: string) => NamedThing[];

/**
 * Creates a finder of the terms that the texts of an article name. An organisation that the article declares has the
 * declared id, also under a name that only the vocabulary has.
 */
export function termFinder(article: Article, names: LoadedNames): TermFinder {
  const findDeclared = declaredFinder(article);
  const ids = declaredIds(article.organizations ?? [], names.organizations ?? []);
  return (text, language) =>
    findNamed(text, language, findDeclared, names).map((thing) => {
      const id = thing.kind === "organization" ? ids.get(thing.id) : undefined;
      return id === undefined ? thing : { ...thing, id };
    });
}

/**
 * Returns what an article has to declare for an organisation that a text in a language names with some words; undefined if
 * nothing.
 */
export type Declarer = (id: string, language: string, words: string) => Organization | undefined;

/**
 * Creates the declarer of the organisations of a list. The name is that of the vocabulary in the language of the text. Without one,
 * it is the words of the text, and not the English name.
 */
export function declarer(
  article: Article,
  { organizations = [], mentions = [] }: LoadedNames,
): Declarer {
  const declared = new Set(article.organizations?.map(({ id }) => id));
  return (id, language, words) => {
    const entry = declared.has(id) ? undefined : organizationOf(id, organizations);
    if (entry === undefined) return undefined;
    const { country } = entry;
    const kind = "kind" in entry ? entry.kind : "company";
    const isKnown = (knownTerms.organizationKinds as readonly string[]).includes(kind);
    return {
      id,
      name: nameIn(language, words, entry, mentions),
      ...(isKnown && { kind }),
      ...(country !== undefined && { country }),
    };
  };
}

function nameIn(
  tag: string,
  words: string,
  { id, names, aliases }: KnownOrganization,
  mentions: readonly LanguageMentions[],
): string {
  const language = vocabularyLanguage(tag);
  switch (language) {
    case "en":
      return names.en;
    case "zh":
      return names.zh ?? words;
    // The vocabulary has no names of organisations in traditional Chinese, whose words differ from region to region.
    case "zh-Hant":
      return /\p{Script=Han}/u.test(words) ? words : names.en;
    case "de":
      return blocName(id, tag, mentions) ?? germanName(words, aliases);
    default:
      return blocName(id, tag, mentions) ?? words;
  }
}

/** An international body is also a bloc, which has names in each language. A text may inflect them. */
function blocName(
  id: string,
  language: string,
  mentions: readonly LanguageMentions[],
): string | undefined {
  return mentions
    .map(({ termNames }) => termNames?.nameOf(`bloc-${id}`, language))
    .find((name) => name !== undefined);
}

/** Returns the dictionary form of a name: `Europäisches Parlament` for `Europäischen Parlament`. */
function germanName(words: string, aliases: readonly string[]): string {
  const stems = germanStems(words);
  return aliases.find((alias) => germanStems(alias) === stems) ?? words;
}

function germanStems(words: string): string {
  return words.replace(/(?<=\p{Ll})e[nrsm]?(?= )/gu, "");
}
