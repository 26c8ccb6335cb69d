import type { Provenance, Rights } from "@mineral-brief/schema";
import { isIri } from "../exports/entry-id.ts";
import { agentNode } from "./agent-node.ts";
import { withoutUndefined } from "./without-undefined.ts";

/** Writes the responsible party as publisher or, if a person, as accountable person. The disclosure is the backstory. */
export function provenanceParts(provenance: Provenance | undefined) {
  const { disclosure, digitalSourceType, responsibleParty } = provenance ?? {};
  const party = responsibleParty && agentNode(responsibleParty);
  return withoutUndefined({
    publisher: party?.["@type"] === "Organization" ? party : undefined,
    accountablePerson: party?.["@type"] === "Person" ? party : undefined,
    backstory: disclosure,
    digitalSourceType:
      digitalSourceType === undefined ? undefined : { "@id": digitalSourceId(digitalSourceType) },
  });
}

/** Returns the address of a term of the IPTC vocabulary. See https://cv.iptc.org/newscodes/digitalsourcetype/ */
function digitalSourceId(term: string): string {
  // `encodeURIComponent` throws for half of a surrogate pair.
  const name = () => encodeURIComponent(term.replace(/\p{Cs}/gu, "\uFFFD"));
  return isIri(term) ? term : `http://cv.iptc.org/newscodes/digitalsourcetype/${name()}`;
}

/** Writes a licence and terms of use as an address if they are one, otherwise as a work with that name or text. */
export function rightsParts(rights: Rights | undefined) {
  const { license, copyrightNotice, credit, usageTerms } = rights ?? {};
  return withoutUndefined({
    license:
      license === undefined || isIri(license)
        ? license
        : { "@type": "CreativeWork" as const, name: license },
    copyrightNotice,
    creditText: credit,
    usageInfo:
      usageTerms === undefined || isIri(usageTerms)
        ? usageTerms
        : { "@type": "CreativeWork" as const, text: usageTerms },
  });
}
