import type { PreviousAmount } from "../article.ts";
import { amount, formed, keptObject, openWord, unitWord, word, type Part } from "./parts.ts";
import { idsSchema } from "./term.ts";
import { textSchema } from "./text.ts";

const previousSchema = keptObject(
  {
    value: amount({ noun: "a number", example: "320" }).describe("The number."),
    period: formed("period").optional().describe("The period that it is about."),
  },
  { noun: "an earlier number", example: '{"value": 320, "period": "2025-09"}' },
);

/** A number in the text of an insight, with its meaning. */
export const figureSchema = keptObject(
  {
    text: word("the words of a figure", "$8.5 billion").describe(
      "The words of the figure, exactly as in the text of the insight.",
    ),
    kind: openWord("a kind of figure", "figureKinds")
      .optional()
      .describe(
        "The kind of figure: `share`, `amount` of money, `quantity`, `price`, `grade` or another.",
      ),
    value: amount({ noun: "a number", example: "8500000000" })
      .optional()
      .describe("The number in the unit or currency: 8500000000 for `$8.5 billion`."),
    min: amount({ noun: "a number", example: "250" })
      .optional()
      .describe("The lower end of a range."),
    max: amount({ noun: "a number", example: "260" })
      .optional()
      .describe("The upper end of a range."),
    unit: unitWord().optional().describe("The unit: `percent`, `t`, `kg` or another."),
    currency: formed("currency").optional().describe("The currency, as an ISO 4217 code."),
    qualifier: openWord("a qualifier", "figureQualifiers")
      .optional()
      .describe("How exact the number is: `about`, `at-least`, `up-to` or another."),
    measure: textSchema
      .optional()
      .describe("What the number measures, for example world mine output."),
    basis: textSchema
      .optional()
      .describe("What a price or grade applies to: CIF China, 62 % Fe, contained metal."),
    previous: (previousSchema as Part<PreviousAmount>)
      .optional()
      .describe("The number before, in the same unit or currency."),
    about: idsSchema("subjects", "tungsten")
      .optional()
      .describe("The ids of the minerals, places and organisations that the figure is about."),
    period: formed("period")
      .optional()
      .describe("The period that the figure is about: 2024, 2025-10 or 2025-10-01/2025-12-31."),
  },
  { noun: "a figure", example: '{"text": "80%", "kind": "share", "value": 80, "unit": "percent"}' },
).meta({ id: "Figure" });
