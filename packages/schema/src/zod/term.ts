import type * as z from "zod";
import type { Term } from "../article.ts";
import {
  eitherOf,
  formed,
  keptObject,
  listOf,
  openWord,
  sameAsSchema,
  termIdOf,
  type Part,
  type VocabularyList,
} from "./parts.ts";
import { textSchema } from "./text.ts";

/** A mineral: an id of the vocabulary or of this article, or an object that declares one. */
export const mineralSchema: Part<Term> = termOf("minerals", "a mineral", "tungsten").meta({
  id: "Mineral",
});

/** A place: an id of the vocabulary or of this article, or an object that declares one, such as a mine. */
export const placeSchema: Part<Term> = termOf("places", "a place", "KZ").meta({ id: "Place" });

function termOf(list: VocabularyList, noun: string, example: string): Part<Term> {
  const ofPlace = list === "places" ? "" : "For places only. ";
  const declared = keptObject(
    {
      id: termIdOf(list).describe(
        "The id by which the article refers to it. Use the id of the vocabulary if there is one.",
      ),
      name: textSchema.optional().describe("The name, if the vocabulary has none."),
      kind: openWord("a kind of place", "placeKinds")
        .optional()
        .describe(`${ofPlace}What a place is, for example a mine or a plant.`),
      country: termIdOf("places")
        .optional()
        .describe(`${ofPlace}The country, as an ISO 3166-1 alpha-2 code.`),
      sameAs: sameAsSchema()
        .optional()
        .describe("Pages that identify it, for example its Wikidata entry."),
    },
    { noun: "a term with its id", example: '{"id": "northern-katpar", "kind": "mine"}' },
  );
  return eitherOf(termIdOf(list), declared, { noun, example: `"${example}"` });
}

/** A list of ids. `what` says in messages what they identify: `idsSchema("organisations", "cove-capital")`. */
export function idsSchema(
  what: string,
  example: string,
  list?: VocabularyList,
): z.ZodArray<z.ZodString> {
  const id = list === undefined ? formed("termId") : termIdOf(list);
  return listOf(id, `a list of ids of ${what}`, `["${example}"]`);
}
