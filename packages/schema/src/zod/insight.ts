import type { Attribution, Figure, Insight, Relation } from "../article.ts";
import { attributionSchema } from "./attribution.ts";
import { citationSchema } from "./citation.ts";
import { extensionsSchema } from "./extensions.ts";
import { figureSchema } from "./figure.ts";
import { formed, keptObject, listOf, openWord, word, type Part } from "./parts.ts";
import { relationSchema } from "./relation.ts";
import { idsSchema, mineralSchema, placeSchema } from "./term.ts";
import { textSchema } from "./text.ts";

/** One statement of the brief, with its citations. */
export const insightSchema = keptObject(
  {
    text: textSchema.describe("The statement, without citation markers such as [3]."),
    id: word("an id", "export-licence")
      .optional()
      .describe("An id for this insight, unique in the article."),
    kind: openWord("a kind of insight", "insightKinds")
      .optional()
      .describe("The kind of statement: `fact`, `claim`, `analysis` or `outlook`."),
    date: formed("period")
      .optional()
      .describe("When it happened or will happen: a year, a month, a day, a time or a period."),
    attribution: (attributionSchema as Part<Attribution>)
      .optional()
      .describe("Who makes the statement. A claim needs one."),
    citations: listOf(citationSchema, "a list of citations", "[1, 4]")
      .optional()
      .describe(
        "The sources of the statement: ids of references, or numbers of source passages if the article has no references. Write an object to cite one place in a reference.",
      ),
    minerals: listOf(mineralSchema, "a list of minerals", '["tungsten"]')
      .optional()
      .describe("The minerals that the insight mentions."),
    places: listOf(placeSchema, "a list of places", '["KZ"]')
      .optional()
      .describe("The places that the insight mentions."),
    organizations: idsSchema("organisations", "cove-capital")
      .optional()
      .describe("The ids of the organisations that the insight mentions."),
    stages: idsSchema("stages", "mining", "stages")
      .optional()
      .describe("The supply-chain stages that the insight mentions."),
    figures: listOf<Part<Figure>>(
      figureSchema,
      "a list of figures",
      '[{"text": "80%", "kind": "share", "value": 80, "unit": "percent"}]',
    )
      .optional()
      .describe("The figures in the text."),
    relations: listOf<Part<Relation>>(
      relationSchema,
      "a list of relations",
      '[{"type": "export-ban", "from": ["CN"], "to": ["US"]}]',
    )
      .optional()
      .describe("Who does what to whom, as the text states it."),
    extensions: extensionsSchema.optional(),
  },
  { noun: "an insight", example: '{"text": "...", "citations": [1, 4]}' },
).meta({ id: "Insight" });

/** Insights under one heading. */
export const groupSchema = keptObject(
  {
    id: word("an id", "tungsten-mining")
      .optional()
      .describe("An id for this group, unique in the article."),
    title: textSchema.optional().describe("The heading. Optional."),
    insights: listOf<Part<Insight>>(
      insightSchema,
      "a list of insights",
      '[{"text": "...", "citations": [1, 4]}]',
    ).describe("The insights of the group, in reading order."),
  },
  { noun: "a group of insights", example: '{"title": "...", "insights": []}' },
).meta({ id: "Group" });
