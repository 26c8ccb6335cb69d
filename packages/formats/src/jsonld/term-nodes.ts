import type { Organization, Term, TermId, Text } from "@mineral-brief/schema";
import { termId, textOf } from "@mineral-brief/schema/reading";
import { mineralById } from "@mineral-brief/schema/vocabulary";
import type { DefinedTermLeaf, OrganizationLeaf, PlaceLeaf, PostalAddressLeaf } from "schema-dts";
import { termName } from "../exports/term-name.ts";
import { withoutUndefined } from "./without-undefined.ts";

/** Writes a mineral with its name in the article's language, and its Wikidata item if the vocabulary has one. */
export function mineralNode(term: Term, language: string): DefinedTermLeaf {
  const item = mineralById(termId(term))?.wikidata;
  const { kind, sameAs = [] } = declared(term);
  return {
    "@type": "DefinedTerm",
    identifier: termId(term),
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
export function placeNode(term: Term, language: string): PlaceLeaf {
  const { kind, country, sameAs } = declared(term);
  return {
    "@type": "Place",
    identifier: termId(term),
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

function declared(term: Term): Partial<Exclude<Term, string>> {
  return typeof term === "string" ? {} : term;
}

function addressIn(country: string | undefined): PostalAddressLeaf | undefined {
  return country === undefined ? undefined : { "@type": "PostalAddress", addressCountry: country };
}
