import { formed, keptObject, openWord, sameAsSchema, termIdOf } from "./parts.ts";
import { textSchema } from "./text.ts";

/** A company, ministry or other body that the article mentions. */
export const organizationSchema = keptObject(
  {
    id: formed("termId", "cove-capital").describe(
      "The id by which the article refers to the organisation.",
    ),
    name: textSchema.describe("The name of the organisation."),
    kind: openWord("a kind of organisation", "organizationKinds")
      .optional()
      .describe("The kind of organisation: `company`, `government`, `agency` or another."),
    country: termIdOf("places").optional().describe("The country, as an ISO 3166-1 alpha-2 code."),
    url: formed("url").optional().describe("The website of the organisation."),
    sameAs: sameAsSchema()
      .optional()
      .describe("Pages that identify the organisation, for example its Wikidata entry."),
  },
  { noun: "an organisation", example: '{"id": "cove-capital", "name": "Cove Capital"}' },
).meta({ id: "Organization" });
