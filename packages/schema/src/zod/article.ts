import type {
  Agent,
  Alternate,
  Correction,
  Group,
  Insight,
  Organization,
  Provenance,
  Reference,
  Rights,
  Series,
  Source,
} from "../article.ts";
import { agentSchema } from "./agent.ts";
import { extensionsSchema } from "./extensions.ts";
import { groupSchema, insightSchema } from "./insight.ts";
import { organizationSchema } from "./organization.ts";
import { formed, keptObject, listOf, openWord, word, type Part } from "./parts.ts";
import { correctionSchema, provenanceSchema, rightsSchema } from "./provenance.ts";
import { referenceSchema, sourceSchema } from "./reference.ts";
import { mineralSchema, placeSchema } from "./term.ts";
import { textSchema } from "./text.ts";

/** The same brief in another language. */
export const alternateSchema = keptObject(
  {
    language: formed("language").describe("The language of that version, as a BCP 47 tag."),
    url: formed("url").describe("The address of that version."),
    relation: openWord("a relation", "alternateRelations")
      .optional()
      .describe("What that version is: the `original` of this brief, or a `translation`."),
  },
  { noun: "another version", example: '{"language": "zh", "url": "https://example.org/zh"}' },
).meta({ id: "Alternate" });

const seriesSchema = keptObject(
  {
    id: word("an id", "weekly-tungsten").describe("The id of the series."),
    name: textSchema.describe("The name of the series."),
  },
  { noun: "a series", example: '{"id": "weekly-tungsten", "name": "..."}' },
).meta({ id: "Series" });

/**
 * The schema of an Article, version 1: the one source of the types, the validator and the JSON Schemas.
 *
 * It describes structure only: types, required keys, patterns and bounds. Lint rules check whether a brief is a good
 * one. Unknown keys are accepted and kept.
 */
export const articleSchema = keptObject(
  {
    $schema: word("the address of a JSON Schema", "https://...")
      .optional()
      .describe("The JSON Schema that editors use to check this file."),
    schemaVersion: formed("schemaVersion").describe("The version of the format, for example 1.0."),
    id: word("an id", "https://example.org/briefs/1")
      .optional()
      .describe("A stable identifier of this article, preferably a URI."),
    url: formed("url").optional().describe("The address where this brief is published."),
    alternates: listOf<Part<Alternate>>(alternateSchema, "a list of other versions")
      .optional()
      .describe("The same brief in other languages."),
    series: (seriesSchema as Part<Series>)
      .optional()
      .describe("The series that this brief belongs to."),
    supersedes: word("an id", "https://example.org/briefs/1")
      .optional()
      .describe("The id of the earlier brief that this one replaces."),
    headline: textSchema.describe(
      "The headline. If its language differs from the article's, write {value, lang}.",
    ),
    language: formed("language").describe("The language of the insights, as a BCP 47 tag."),
    source: (sourceSchema as Part<Source>)
      .optional()
      .describe("The work that the brief summarises."),
    datePublished: formed("when")
      .optional()
      .describe(
        "The publication date of the brief or its source: a day, or a time as stated there.",
      ),
    dateModified: formed("when").optional().describe("The date of the last change to the brief."),
    timeZone: formed("timeZone")
      .optional()
      .describe("The IANA time zone of all times without an offset."),
    topics: listOf(textSchema, "a list of topics", '["tungsten"]')
      .optional()
      .describe("The topics of the brief. The first one is the watch-list topic."),
    authors: listOf<Part<Agent>>(agentSchema, "a list of authors", '[{"name": "..."}]')
      .optional()
      .describe("The people and organisations that wrote the brief, never an AI model."),
    coreInsights: listOf<Part<Insight>>(
      insightSchema,
      "a list of insights",
      '[{"text": "...", "citations": [1, 4]}]',
    )
      .optional()
      .describe("The main insights of the brief."),
    groups: listOf<Part<Group>>(
      groupSchema,
      "a list of groups",
      '[{"title": "...", "insights": []}]',
    )
      .optional()
      .describe("Insights grouped under headings, in reading order."),
    references: listOf<Part<Reference>>(
      referenceSchema,
      "a list of references",
      '[{"id": 1, "title": "..."}]',
    )
      .optional()
      .describe("The works that the insights cite."),
    minerals: listOf(mineralSchema, "a list of minerals", '["tungsten"]')
      .optional()
      .describe("The main minerals of the article."),
    places: listOf(placeSchema, "a list of places", '["KZ"]')
      .optional()
      .describe(
        "The main places of the article. Mines, plants, ports and corridors are declared here.",
      ),
    organizations: listOf<Part<Organization>>(
      organizationSchema,
      "a list of organisations",
      '[{"id": "cove-capital", "name": "Cove Capital"}]',
    )
      .optional()
      .describe(
        "The companies, ministries and other bodies that insights and relations refer to by id.",
      ),
    provenance: (provenanceSchema as Part<Provenance>)
      .optional()
      .describe("How the brief was made, who reviewed it and who is responsible for it."),
    corrections: listOf<Part<Correction>>(
      correctionSchema,
      "a list of corrections",
      '[{"date": "2025-10-24", "text": "..."}]',
    )
      .optional()
      .describe("The changes made after publication."),
    rights: (rightsSchema as Part<Rights>).optional().describe("Who may use the brief, and how."),
    extensions: extensionsSchema.optional(),
  },
  { noun: "an article", example: '{"schemaVersion": "1.0", "headline": "...", "language": "en"}' },
);
