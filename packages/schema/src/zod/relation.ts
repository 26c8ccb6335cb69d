import { formed, keptObject, openWord, termIdOf, word } from "./parts.ts";
import { idsSchema } from "./term.ts";
import { textSchema } from "./text.ts";

/** Who does what to whom, as the insight states it. */
export const relationSchema = keptObject(
  {
    type: termIdOf("relationTypes").describe(
      "The type of relation, a term of the vocabulary: `export-ban`, `joint-venture`, `depends-on`.",
    ),
    from: idsSchema("actors", "CN").describe(
      "The ids of the places and organisations that act: all parties of an agreement.",
    ),
    to: idsSchema("targets", "US")
      .optional()
      .describe("The ids of the places and organisations that are affected."),
    minerals: idsSchema("minerals", "tungsten", "minerals")
      .optional()
      .describe("The ids of the minerals concerned."),
    stage: termIdOf("stages").optional().describe("The supply-chain stage concerned."),
    status: openWord("a status", "relationStatuses")
      .optional()
      .describe("The status: `announced`, `signed`, `in-force`, `suspended` or another."),
    figure: word("the words of a figure", "$8.5 billion")
      .optional()
      .describe("The `text` of the figure of this insight that measures the relation."),
    date: formed("period").optional().describe("When it happened."),
    announced: formed("period").optional().describe("When it was announced."),
    effective: formed("period").optional().describe("When it takes effect."),
    until: formed("period").optional().describe("When it ends."),
    note: textSchema.optional().describe("A note for readers."),
  },
  { noun: "a relation", example: '{"type": "export-ban", "from": ["CN"], "to": ["US"]}' },
).meta({ id: "Relation" });
