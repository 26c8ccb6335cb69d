import type { Provenance, Rights } from "@mineral-brief/schema";
import { isIri } from "../exports/entry-id.ts";
import { agentNode } from "./agent-node.ts";
import { withoutUndefined } from "./without-undefined.ts";

/** Who answers for the brief is its publisher if an organisation, else the accountable person. How it was made is its backstory. */
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

/** The address of a term of the IPTC vocabulary. See https://cv.iptc.org/newscodes/digitalsourcetype/ */
function digitalSourceId(term: string): string {
  // Half a surrogate pair has no percent-encoding.
  const name = () => encodeURIComponent(term.replace(/\p{Cs}/gu, "\uFFFD"));
  return isIri(term) ? term : `http://cv.iptc.org/newscodes/digitalsourcetype/${name()}`;
}

/** A licence stands by its address, or by its name as a work; terms of use by their address or their words. */
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
