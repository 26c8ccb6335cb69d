import type { Agent } from "../article.ts";
import { agentSchema } from "./agent.ts";
import { citationIdSchema } from "./citation-id.ts";
import { formed, keptObject, listOf, word, type Part } from "./parts.ts";
import { textSchema } from "./text.ts";

/** A work, or a place in one, that insights cite. */
export const referenceSchema = keptObject(
  {
    id: citationIdSchema.describe("What citations call it."),
    title: textSchema.optional().describe("The title of the work, in its own language."),
    publisher: textSchema.optional().describe("Who published it."),
    authors: listOf<Part<Agent>>(agentSchema, "a list of authors", '[{"name": "..."}]')
      .optional()
      .describe("Who wrote it."),
    url: formed("url").optional().describe("Where it can be read."),
    datePublished: formed("when").optional().describe("When it came out, as stated there."),
    language: formed("language").optional().describe("The language of the work, a BCP 47 tag."),
    locator: word("a place in the work", "p. 12")
      .optional()
      .describe("The place in the work: a page, section or paragraph."),
    quote: textSchema.optional().describe("The passage that is relied on, verbatim."),
  },
  { noun: "a reference", example: '{"id": 1, "title": "..."}' },
);

/** The work that the brief sums up. */
export const sourceSchema = keptObject(
  {
    name: textSchema.describe("The name of the outlet or institution."),
    url: formed("url").optional().describe("The address of the work that the brief sums up."),
    headline: textSchema
      .optional()
      .describe("The headline of that work, where it differs from the brief's."),
    language: formed("language").optional().describe("The language of that work, a BCP 47 tag."),
    country: word("a country code", "CN")
      .optional()
      .describe("The outlet's country, ISO 3166-1 alpha-2."),
    datePublished: formed("when").optional().describe("When that work came out, as stated there."),
  },
  { noun: "a source", example: '{"name": "..."}' },
);
