import { below, type Carrier } from "@mineral-brief/formats/losses";
import type { Group, Organization } from "@mineral-brief/schema";
import { allInsights } from "@mineral-brief/schema/reading";

/** The fields of an insight that a row has, in the tables of insights, relations and figures. */
const insightFields = [
  "id",
  "text",
  "text.lang",
  "kind",
  "date",
  ...below("attribution", "name", "organization"),
  ...["citations", "minerals", "places"].flatMap((list) => [`${list}[]`, `${list}[].id`]),
  "organizations[]",
  "stages[]",
  ...below(
    "relations[]",
    "type",
    "from[]",
    "to[]",
    "minerals[]",
    "stage",
    "status",
    "date",
    "announced",
    "effective",
    "until",
    "figure",
    "note",
  ),
  ...below(
    "figures[]",
    "text",
    "kind",
    "value",
    "min",
    "max",
    "unit",
    "currency",
    "qualifier",
    "measure",
    "basis",
    "previous.value",
    "previous.period",
    "period",
    "about[]",
  ),
];

/** What the tables carry of an article. */
export const tableCarrier: Carrier = {
  fields: [
    "id",
    "url",
    "headline",
    "headline.lang",
    "language",
    "datePublished",
    "dateModified",
    "timeZone",
    "topics[]",
    "authors[].name",
    "series.id",
    "supersedes",
    "provenance.disclosure",
    "rights.license",
    "groups[].title",
    ...below("source", "name", "url", "country", "datePublished"),
    ...["minerals", "places"].flatMap((list) => [`${list}[]`, `${list}[].id`]),
    ...below("organizations[]", "id", "name"),
    ...["coreInsights[]", "groups[].insights[]"].flatMap((list) => below(list, ...insightFields)),
    ...below(
      "references[]",
      "id",
      "kind",
      "title",
      "title.lang",
      "publisher",
      "authors[].name",
      "url",
      "doi",
      "archivedUrl",
      "datePublished",
      "language",
      "locator",
      "quote",
    ),
    ...below("corrections[]", "insight", "date", "kind", "text", "text.lang"),
  ],
  keeps(article) {
    const speakers = new Set(
      allInsights(article).map(({ insight: { attribution } }) =>
        attribution?.name === undefined ? attribution?.organization : undefined,
      ),
    );
    return (_, field, holder) => {
      // `date` is that of the source only if the brief has none.
      if (field === "source.datePublished" && article.datePublished !== undefined) return "nothing";
      if (field === "organizations[].name" && !speakers.has((holder as Organization).id))
        return "nothing";
      // The title of a group is in the rows of its insights.
      if (field === "groups[].title" && (holder as Group).insights.length === 0) return "nothing";
      return "all";
    };
  },
};
