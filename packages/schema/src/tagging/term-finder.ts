import type { Article, Organization } from "../article.ts";
import { knownTerms } from "../known-terms.ts";
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

/** Creates a function that returns what an article has to declare for an organisation of a list; undefined if nothing. */
export function declarer(
  article: Article,
  organizations: readonly KnownOrganization[],
): (id: string, language: string) => Organization | undefined {
  const declared = new Set(article.organizations?.map(({ id }) => id));
  return (id, language) => {
    const entry = declared.has(id) ? undefined : organizationOf(id, organizations);
    if (entry === undefined) return undefined;
    const { names, country } = entry;
    const kind = "kind" in entry ? entry.kind : "company";
    const isKnown = (knownTerms.organizationKinds as readonly string[]).includes(kind);
    return {
      id,
      name: (/^zh\b/i.test(language) ? names.zh : undefined) ?? names.en,
      ...(isKnown && { kind }),
      ...(country !== undefined && { country }),
    };
  };
}
