import type { Citation } from "../article.ts";
import { citationIdSchema } from "./citation-id.ts";
import { eitherOf, keptObject, word, type Part } from "./parts.ts";
import { textSchema } from "./text.ts";

/** A citation of an insight: the id of a reference, or an object that also names the place in it. */
export const citationSchema: Part<Citation> = eitherOf(
  citationIdSchema,
  keptObject(
    {
      id: citationIdSchema.describe("The id of the reference."),
      locator: word("a place in the work", "p. 40")
        .optional()
        .describe("The page, section or paragraph. Replaces the locator of the reference."),
      quote: textSchema
        .optional()
        .describe("The cited passage, verbatim. Replaces the quote of the reference."),
      prefix: word("the words before the quote", "the ministry wrote that")
        .optional()
        .describe("The words of the work directly before the quote."),
      suffix: word("the words after the quote", "until the end of the year")
        .optional()
        .describe("The words of the work directly after the quote."),
    },
    { noun: "a citation with its id", example: '{"id": 2, "locator": "p. 40"}' },
  ),
  { noun: "a citation", example: '3 or {"id": 3, "locator": "p. 40"}' },
).meta({ id: "Citation" });
