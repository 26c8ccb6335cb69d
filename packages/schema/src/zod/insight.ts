import type { Figure, Insight, Relation } from "../article.ts";
import { citationIdSchema } from "./citation-id.ts";
import { extensionsSchema } from "./extensions.ts";
import { figureSchema } from "./figure.ts";
import { keptObject, listOf, openWord, word, type Part } from "./parts.ts";
import { relationSchema } from "./relation.ts";
import { idsSchema, mineralSchema, placeSchema } from "./term.ts";
import { textSchema } from "./text.ts";

/** One statement of the brief and what it rests on. */
export const insightSchema = keptObject(
  {
    text: textSchema.describe("The statement, without citation markers."),
    id: word("an id", "export-licence")
      .optional()
      .describe("A name for this insight, unique in the article."),
    kind: openWord("a kind of insight", "insightKinds")
      .optional()
      .describe("`fact`, `claim`, `analysis` or `outlook`."),
    citations: listOf(citationIdSchema, "a list of citation ids", "[1, 4]")
      .optional()
      .describe(
        "What the statement rests on: ids of references, or numbers of source passages where the article lists no references.",
      ),
    minerals: listOf(mineralSchema, "a list of minerals", '["tungsten"]')
      .optional()
      .describe("The minerals that it speaks of."),
    places: listOf(placeSchema, "a list of places", '["KZ"]')
      .optional()
      .describe("The places that it speaks of."),
    organizations: idsSchema("organisations", "cove-capital")
      .optional()
      .describe("Ids of the article's organisations that it speaks of."),
    stages: idsSchema("stages", "mining", "stages")
      .optional()
      .describe("The supply-chain stages that it speaks of."),
    figures: listOf<Part<Figure>>(figureSchema, "a list of figures", '[{"text": "80%"}]')
      .optional()
      .describe("The figures that stand in the text."),
    relations: listOf<Part<Relation>>(
      relationSchema,
      "a list of relations",
      '[{"type": "export-ban", "from": ["CN"]}]',
    )
      .optional()
      .describe("Who does what to whom, as the text states it."),
    extensions: extensionsSchema.optional(),
  },
  { noun: "an insight", example: '{"text": "...", "citations": [1, 4]}' },
);

/** Insights under one heading. */
export const groupSchema = keptObject(
  {
    id: word("an id", "tungsten-mining")
      .optional()
      .describe("A name for this group, unique in the article; also its address in a page."),
    title: textSchema.optional().describe("The heading. A group may have none."),
    insights: listOf<Part<Insight>>(
      insightSchema,
      "a list of insights",
      '[{"text": "..."}]',
    ).describe("The group's insights, in reading order."),
  },
  { noun: "a group of insights", example: '{"title": "...", "insights": []}' },
);
