import { amount, formed, keptObject, openWord, word } from "./parts.ts";
import { idsSchema } from "./term.ts";
import { textSchema } from "./text.ts";

/** A number of the text, tied to its words. */
export const figureSchema = keptObject(
  {
    text: word("the words of the figure", "$8.5 billion").describe(
      "The words as they stand in the insight.",
    ),
    kind: openWord("a kind of figure", "figureKinds")
      .optional()
      .describe("What it measures: a share, an amount of money, a quantity, a price."),
    value: amount({ noun: "a number", example: "8500000000" })
      .optional()
      .describe("The number that the words say, in the unit or currency."),
    min: amount({ noun: "a number", example: "250" })
      .optional()
      .describe("The lower end of a range."),
    max: amount({ noun: "a number", example: "260" })
      .optional()
      .describe("The upper end of a range."),
    unit: openWord("a unit", "units").optional().describe("`percent`, `t`, `kg` and so on."),
    currency: formed("currency").optional().describe("ISO 4217."),
    qualifier: openWord("a qualifier", "figureQualifiers")
      .optional()
      .describe("`about`, `at-least`, `up-to` and so on."),
    measure: textSchema
      .optional()
      .describe("What is counted: world mine output, project pipeline."),
    about: idsSchema("what is measured", "tungsten")
      .optional()
      .describe("The minerals, places and organisations that it is about."),
    period: word("a period", "2024")
      .optional()
      .describe("The time that it is about: 2024, 2025-10, 2025-10-01/2025-12-31."),
  },
  { noun: "a figure", example: '{"text": "80%", "kind": "share", "value": 80, "unit": "percent"}' },
);
