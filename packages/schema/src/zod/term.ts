import type * as z from "zod";
import type { Term } from "../article.ts";
import {
  eitherOf,
  formed,
  keptObject,
  listOf,
  openWord,
  termIdOf,
  type Part,
  type VocabularyList,
} from "./parts.ts";
import { textSchema } from "./text.ts";

/** A mineral: an id of the vocabulary or of this article, or an object that declares one. */
export const mineralSchema: Part<Term> = termOf("minerals", "a mineral", "tungsten");

/** A place: an id of the vocabulary or of this article, or an object that declares one, such as a mine. */
export const placeSchema: Part<Term> = termOf("places", "a place", "KZ");

function termOf(list: VocabularyList, noun: string, example: string): Part<Term> {
  const declared = keptObject(
    {
      id: termIdOf(list).describe(
        "What the article calls it; an id of the vocabulary where there is one.",
      ),
      name: textSchema.optional().describe("Its name, where the vocabulary has none."),
      kind: openWord("a kind of place", "placeKinds")
        .optional()
        .describe("What it is: a mine, a plant, a port, a corridor."),
      country: termIdOf("places")
        .optional()
        .describe("The country that it is in, ISO 3166-1 alpha-2."),
      sameAs: listOf(formed("url"), "a list of addresses")
        .optional()
        .describe("Pages that say which one it is."),
    },
    { noun: "a term with its id", example: '{"id": "northern-katpar", "kind": "mine"}' },
  );
  return eitherOf(termIdOf(list), declared, { noun, example: `"${example}"` });
}

/** A list of ids of what they name: `idsSchema("organisations", "cove-capital")`. */
export function idsSchema(
  what: string,
  example: string,
  list?: VocabularyList,
): z.ZodArray<z.ZodString> {
  const id = list === undefined ? formed("termId") : termIdOf(list);
  return listOf(id, `a list of ids of ${what}`, `["${example}"]`);
}
