import { below } from "../losses.ts";

/** The fields of an article that its JSON-LD holds, except the date of its last change. */
export const jsonldFields: readonly string[] = [
  "id",
  "url",
  "headline",
  "language",
  "datePublished",
  "topics[]",
  ...below("alternates[]", "url", "language", "relation"),
  ...below("series", "id", "name", "name.lang"),
  ...agents("authors[]", "provenance.responsibleParty"),
  ...below("source", "name", "url", "headline", "language", "country", "datePublished"),
  "minerals[]",
  ...below("minerals[]", "id", "name", "kind", "sameAs[]"),
  "places[]",
  ...below("places[]", "id", "name", "kind", "country", "sameAs[]"),
  ...below("organizations[]", "id", "name", "kind", "country", "url", "sameAs[]"),
  ...insights("coreInsights[]", "groups[].insights[]"),
  ...below("groups[]", "id", "title", "title.lang"),
  ...below("references[]", "id", "title", "publisher", "url", "datePublished", "language", "quote"),
  ...below("references[]", "kind", "doi", "archivedUrl"),
  ...agents("references[].authors[]"),
  ...below("provenance", "disclosure", "digitalSourceType"),
  ...below("corrections[]", "date", "text", "text.lang", "kind", "insight"),
  ...below("rights", "license", "copyrightNotice", "credit", "usageTerms"),
];

function agents(...heads: string[]): string[] {
  return heads.flatMap((head) => below(head, "name", "url", "kind"));
}

function insights(...heads: string[]): string[] {
  return heads.flatMap((head) => [
    ...below(head, "id", "text", "text.lang", "kind", "citations[]", "organizations[]"),
    ...below(head, "date", "attribution.organization", "attribution.name"),
    ...below(`${head}.attribution`, "url", "kind"),
    ...below(`${head}.citations[]`, "id", "locator", "quote", "quote.lang"),
    ...below(head, "minerals[]", "minerals[].id", "minerals[].name", "minerals[].kind"),
    ...below(head, "minerals[].sameAs[]", "places[]", "places[].id", "places[].name"),
    ...below(head, "places[].kind", "places[].country", "places[].sameAs[]"),
  ]);
}
