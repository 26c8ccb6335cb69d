import type * as z from "zod";
import type { Term } from "../article.ts";
import { eitherOf, formed, keptObject, listOf, openWord, type Part } from "./parts.ts";
import { textSchema } from "./text.ts";

/** A mineral or a place: an id of the vocabulary or of this article, or an object that declares one. */
export const termSchema: Part<Term> = eitherOf(
  formed("termId"),
  keptObject(
    {
      id: formed("termId").describe(
        "What the article calls it; an id of the vocabulary where there is one.",
      ),
      name: textSchema.optional().describe("Its name, where the vocabulary has none."),
      kind: openWord("a kind of place", "placeKinds")
        .optional()
        .describe("What it is: a mine, a plant, a port, a corridor."),
      country: formed("termId")
        .optional()
        .describe("The country that it is in, ISO 3166-1 alpha-2."),
      sameAs: listOf(
        formed("url"),
        "a list of addresses",
        '["https://www.wikidata.org/entity/Q743"]',
      )
        .optional()
        .describe("Pages that say which one it is."),
    },
    {
      noun: "a term with its id",
      example: '{"id": "northern-katpar", "kind": "mine", "country": "KZ"}',
    },
  ),
  { noun: "a term", example: '"tungsten" or {"id": "northern-katpar", "kind": "mine"}' },
);

/** A list of ids of what they name: `idsSchema("organisations", "cove-capital")`. */
export function idsSchema(what: string, example: string): z.ZodArray<z.ZodString> {
  return listOf(formed("termId"), `a list of ids of ${what}`, `["${example}"]`);
}
