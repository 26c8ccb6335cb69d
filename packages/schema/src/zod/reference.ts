import type { Agent } from "../article.ts";
import { agentSchema } from "./agent.ts";
import { citationIdSchema } from "./citation-id.ts";
import { formed, keptObject, listOf, openWord, word, type Part } from "./parts.ts";
import { textSchema } from "./text.ts";

/** A work, or a place in one, that insights cite. */
export const referenceSchema = keptObject(
  {
    id: citationIdSchema.describe("The id that citations use."),
    kind: openWord("a kind of reference", "referenceKinds")
      .optional()
      .describe("The kind of work: `news`, `report`, `filing`, `law` or another."),
    title: textSchema.optional().describe("The title of the work, in its own language."),
    publisher: textSchema.optional().describe("The publisher of the work."),
    authors: listOf<Part<Agent>>(agentSchema, "a list of authors", '[{"name": "..."}]')
      .optional()
      .describe("The authors of the work."),
    url: formed("url").optional().describe("The address of the work."),
    doi: formed("doi").optional().describe("The DOI of the work, without an address."),
    archivedUrl: formed("url")
      .optional()
      .describe("The address of a copy of the work in an archive."),
    datePublished: formed("period")
      .optional()
      .describe(
        "The publication date of the work, as stated there: a day, a month, a year or a period.",
      ),
    language: formed("language").optional().describe("The language of the work, as a BCP 47 tag."),
    locator: word("a place in the work", "p. 40")
      .optional()
      .describe("The page, section or paragraph that is cited."),
    quote: textSchema.optional().describe("The cited passage, verbatim."),
  },
  { noun: "a reference", example: '{"id": 1, "title": "..."}' },
).meta({ id: "Reference" });

/** The work that the brief summarises. */
export const sourceSchema = keptObject(
  {
    name: textSchema.describe("The name of the outlet or institution."),
    url: formed("url").optional().describe("The address of the work."),
    headline: textSchema
      .optional()
      .describe("The headline of the work, if it differs from the brief's."),
    language: formed("language").optional().describe("The language of the work, as a BCP 47 tag."),
    country: word("a country code", "CN")
      .optional()
      .describe("The country of the outlet, as an ISO 3166-1 alpha-2 code."),
    datePublished: formed("when")
      .optional()
      .describe("The publication date of the work, as stated there."),
  },
  { noun: "a source", example: '{"name": "..."}' },
).meta({ id: "Source" });
