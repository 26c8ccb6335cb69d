import { formed, keptObject, openWord, termIdOf, word } from "./parts.ts";
import { idsSchema } from "./term.ts";
import { textSchema } from "./text.ts";

/** Who does what to whom, as the insight that it stands in states it. */
export const relationSchema = keptObject(
  {
    type: termIdOf("relationTypes").describe(
      "What happens, a term of the vocabulary: `export-ban`, `joint-venture`, `depends-on`.",
    ),
    from: idsSchema("who acts", "CN").describe("Who acts: places and organisations."),
    to: idsSchema("whom it meets", "US").optional().describe("Whom it meets."),
    minerals: idsSchema("minerals", "tungsten", "minerals")
      .optional()
      .describe("What it is about."),
    stage: termIdOf("stages").optional().describe("The supply-chain stage that it is about."),
    status: openWord("a status", "relationStatuses")
      .optional()
      .describe("How far it has come: `announced`, `signed`, `in-force`, `suspended`."),
    figure: word("the words of a figure", "$8.5 billion")
      .optional()
      .describe("The `text` of the insight's figure that measures it."),
    date: formed("when").optional().describe("When it happened or takes effect."),
    note: textSchema.optional().describe("What a reader should know of it."),
  },
  { noun: "a relation", example: '{"type": "export-ban", "from": ["CN"], "to": ["US"]}' },
);
