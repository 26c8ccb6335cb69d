import type { DeclaredTerm, Organization, Term, TermId, Text } from "@mineral-brief/schema";
import { termId, textOf } from "@mineral-brief/schema/reading";
import { mineralById } from "@mineral-brief/schema/vocabulary";
import type { DefinedTermLeaf, OrganizationLeaf, PlaceLeaf, PostalAddressLeaf } from "schema-dts";
import { termName } from "../exports/term-name.ts";
import { withoutUndefined } from "./without-undefined.ts";

/** What an article states of its terms, in any place. */
export interface TermContext {
  readonly language: string;
  readonly minerals: ReadonlyMap<TermId, DeclaredTerm>;
  readonly places: ReadonlyMap<TermId, DeclaredTerm>;
}

/** Writes a mineral with its name in the article's language, and its Wikidata item if the vocabulary has one. */
export function mineralNode(stated: Term, { language, minerals }: TermContext): DefinedTermLeaf {
  const term = declaredTerm(stated, minerals);
  const item = mineralById(term.id)?.wikidata;
  const { kind, sameAs = [] } = term;
  return {
    "@type": "DefinedTerm",
    identifier: term.id,
    name: termName(term, language),
    ...withoutUndefined({
      additionalType: kind,
      sameAs: [
        ...(item === undefined ? [] : [`https://www.wikidata.org/entity/${item}`]),
        ...sameAs,
      ],
    }),
  };
}

/** Writes a place with its name in the article's language. */
export function placeNode(stated: Term, { language, places }: TermContext): PlaceLeaf {
  const term = declaredTerm(stated, places);
  const { kind, country, sameAs } = term;
  return {
    "@type": "Place",
    identifier: term.id,
    name: termName(term, language),
    ...withoutUndefined({ additionalType: kind, address: addressIn(country), sameAs }),
  };
}

/** Writes an organisation that the article declares, with all fields. */
export function organizationNode(organization: Organization): OrganizationLeaf {
  const { id, name, kind, country, url, sameAs } = organization;
  return {
    "@type": "Organization",
    identifier: id,
    name: textOf(name),
    ...withoutUndefined({ additionalType: kind, address: addressIn(country), url, sameAs }),
  };
}

/** Writes a mention of an organisation: its id, and its name if the article declares it. */
export function organizationMention(id: TermId, name: Text | undefined): OrganizationLeaf {
  return {
    "@type": "Organization",
    identifier: id,
    ...withoutUndefined({ name: name && textOf(name) }),
  };
}

/** Adds to a term what the article declares of it in another place. */
function declaredTerm(term: Term, declared: ReadonlyMap<TermId, DeclaredTerm>): DeclaredTerm {
  const id = termId(term);
  return { ...(declared.get(id) ?? { id }), ...(typeof term === "string" ? {} : term) };
}

function addressIn(country: string | undefined): PostalAddressLeaf | undefined {
  return country === undefined ? undefined : { "@type": "PostalAddress", addressCountry: country };
}
