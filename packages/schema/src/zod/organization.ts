import { formed, keptObject, listOf, openWord, termIdOf } from "./parts.ts";
import { textSchema } from "./text.ts";

/** A firm, ministry or body that the article speaks of. */
export const organizationSchema = keptObject(
  {
    id: formed("termId").describe("What the article calls it."),
    name: textSchema.describe("Its name."),
    kind: openWord("a kind of organisation", "organizationKinds")
      .optional()
      .describe("`company`, `government`, `agency` and so on."),
    country: termIdOf("places").optional().describe("Its country, ISO 3166-1 alpha-2."),
    url: formed("url").optional().describe("Its own page."),
    sameAs: listOf(formed("url"), "a list of addresses", '["https://www.wikidata.org/entity/Q1"]')
      .optional()
      .describe("Pages that say which one it is."),
  },
  { noun: "an organisation", example: '{"id": "cove-capital", "name": "Cove Capital"}' },
);
