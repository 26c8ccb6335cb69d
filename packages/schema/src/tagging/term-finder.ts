import type { Article, Organization } from "../article.ts";
import { knownTerms } from "../known-terms.ts";
import { vocabularyLanguage } from "../reading/vocabulary-language.ts";
import { declaredFinder } from "./find-declared.ts";
import { findNamed, type LoadedNames } from "./find-named.ts";
import { declaredIds, organizationOf, type KnownOrganization } from "./known-organizations.ts";
import type { NamedThing } from "./named-thing.ts";

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

/** Returns what an article has to declare for an organisation that a text in a language names; undefined if nothing. */
export type Declarer = (id: string, language: string, words: string) => Organization | undefined;

/**
 * Creates the declarer of the organisations of a list. The vocabulary has no names of organisations in traditional Chinese, so
 * there the name is the words of the text.
 */
export function declarer(article: Article, organizations: readonly KnownOrganization[]): Declarer {
  const declared = new Set(article.organizations?.map(({ id }) => id));
  return (id, language, words) => {
    const entry = declared.has(id) ? undefined : organizationOf(id, organizations);
    if (entry === undefined) return undefined;
    const { names, country } = entry;
    const kind = "kind" in entry ? entry.kind : "company";
    const isKnown = (knownTerms.organizationKinds as readonly string[]).includes(kind);
    return {
      id,
      name: nameIn(vocabularyLanguage(language), words, names),
      ...(isKnown && { kind }),
      ...(country !== undefined && { country }),
    };
  };
}

function nameIn(language: string, words: string, { en, zh }: KnownOrganization["names"]): string {
  if (language === "zh-Hant" && /\p{Script=Han}/u.test(words)) return words;
  return (language === "zh" ? zh : undefined) ?? en;
}
