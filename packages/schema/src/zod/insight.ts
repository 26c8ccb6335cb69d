import { citationIdSchema } from "./citation-id.ts";
import { anyMap, anyText, keptObject, listOf } from "./parts.ts";
import { textSchema } from "./text.ts";

/** Private data of whoever made the article, under keys that name their owner. */
export const extensionsSchema = anyMap({
  noun: "a map of private data",
  example: '{"org.example.desk": "metals"}',
}).describe("Private data; each key is a reverse domain name or a URL.");

/** One statement of the brief and what it rests on. */
export const insightSchema = keptObject(
  {
    text: textSchema.describe("The statement, without citation markers."),
    id: anyText({ noun: "an id", example: '"export-licence"' })
      .optional()
      .describe("A name for this insight, unique in the article."),
    kind: anyText({ noun: "a kind of insight", example: '"fact"' })
      .optional()
      .describe("`fact`, `claim`, `analysis` or `outlook`."),
    citations: listOf(citationIdSchema, "a list of citation ids", "[1, 4]")
      .optional()
      .describe(
        "What the statement rests on: ids of references, or numbers of source passages where the article lists no references.",
      ),
    extensions: extensionsSchema.optional(),
  },
  { noun: "an insight", example: '{"text": "...", "citations": [1, 4]}' },
);

/** Insights under one heading. */
export const groupSchema = keptObject(
  {
    id: anyText({ noun: "an id", example: '"tungsten-mining"' })
      .optional()
      .describe("A name for this group, unique in the article; also its address in a page."),
    title: textSchema.optional().describe("The heading. A group may have none."),
    insights: listOf(insightSchema, "a list of insights", '[{"text": "..."}]').describe(
      "The group's insights, in reading order.",
    ),
  },
  { noun: "a group of insights", example: '{"title": "...", "insights": []}' },
);
