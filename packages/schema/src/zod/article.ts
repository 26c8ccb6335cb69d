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
  Source,
} from "../article.ts";
import { agentSchema } from "./agent.ts";
import { extensionsSchema } from "./extensions.ts";
import { groupSchema, insightSchema } from "./insight.ts";
import { organizationSchema } from "./organization.ts";
import { formed, keptObject, listOf, word, type Part } from "./parts.ts";
import { correctionSchema, provenanceSchema, rightsSchema } from "./provenance.ts";
import { referenceSchema, sourceSchema } from "./reference.ts";
import { mineralSchema, placeSchema } from "./term.ts";
import { textSchema } from "./text.ts";

const alternateSchema = keptObject(
  {
    language: formed("language").describe("The language of that version, a BCP 47 tag."),
    url: formed("url").describe("Where that version is."),
  },
  { noun: "another version", example: '{"language": "zh", "url": "https://example.org/zh"}' },
);

/**
 * An Article, version 1: the one source from which types, validator and JSON Schema follow.
 *
 * Only structure stands here: types, required keys, patterns and bounds. What a good brief is, is the
 * matter of lint rules. Unknown keys pass and are kept.
 */
export const articleSchema = keptObject(
  {
    $schema: word("the address of a JSON Schema", "https://...")
      .optional()
      .describe("The JSON Schema that editors check this file with."),
    schemaVersion: formed("schemaVersion").describe("The version of the format: 1.0."),
    id: word("an id", "https://example.org/briefs/1")
      .optional()
      .describe("A stable name for this article; a URI is best."),
    url: formed("url").optional().describe("Where this brief is published."),
    alternates: listOf<Part<Alternate>>(alternateSchema, "a list of other versions")
      .optional()
      .describe("The same brief in other languages."),
    headline: textSchema.describe(
      "The headline. Where its language is not the article's, write {value, lang}.",
    ),
    language: formed("language").describe("The language of the insights, a BCP 47 tag."),
    source: (sourceSchema as Part<Source>).optional().describe("The work that the brief sums up."),
    datePublished: formed("when")
      .optional()
      .describe("When the brief, or its source, was published: a day, or a local time as stated."),
    dateModified: formed("when").optional().describe("When the brief was last changed."),
    timeZone: formed("timeZone")
      .optional()
      .describe("The IANA time zone of dates that state no offset."),
    topics: listOf(textSchema, "a list of topics", '["tungsten"]')
      .optional()
      .describe("What the brief is filed under; the first is the watch-list topic."),
    authors: listOf<Part<Agent>>(agentSchema, "a list of authors", '[{"name": "..."}]')
      .optional()
      .describe("Who signs the brief: people and organisations, never a model."),
    coreInsights: listOf<Part<Insight>>(insightSchema, "a list of insights", '[{"text": "..."}]')
      .optional()
      .describe("What the whole brief comes down to."),
    groups: listOf<Part<Group>>(
      groupSchema,
      "a list of groups",
      '[{"title": "...", "insights": []}]',
    )
      .optional()
      .describe("Insights under headings, in reading order."),
    references: listOf<Part<Reference>>(
      referenceSchema,
      "a list of references",
      '[{"id": 1, "title": "..."}]',
    )
      .optional()
      .describe("What the insights cite."),
    minerals: listOf(mineralSchema, "a list of minerals", '["tungsten"]')
      .optional()
      .describe("The article's main minerals."),
    places: listOf(placeSchema, "a list of places", '["KZ", "US"]')
      .optional()
      .describe(
        "The article's main places; also where mines, plants, ports and corridors are declared.",
      ),
    organizations: listOf<Part<Organization>>(
      organizationSchema,
      "a list of organisations",
      '[{"id": "...", "name": "..."}]',
    )
      .optional()
      .describe("The firms, ministries and bodies that insights and relations name by id."),
    provenance: (provenanceSchema as Part<Provenance>)
      .optional()
      .describe("Machine-made or not, who checked, who answers for it."),
    corrections: listOf<Part<Correction>>(
      correctionSchema,
      "a list of corrections",
      '[{"date": "2025-10-24", "text": "..."}]',
    )
      .optional()
      .describe("What was changed after publication."),
    rights: (rightsSchema as Part<Rights>).optional().describe("Who may use the brief and how."),
    extensions: extensionsSchema.optional(),
  },
  { noun: "an article", example: '{"schemaVersion": "1.0", "headline": "...", "language": "en"}' },
);
