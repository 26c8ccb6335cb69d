import { knownTerms } from "../src/known-terms.ts";
import { minerals, places, relationTypes, stages } from "../src/vocabulary/lists.ts";
import { unitNames } from "../src/vocabulary/unit-names.ts";
import { unitById } from "../src/vocabulary/units.ts";

// An article can declare its own minerals and places, so these two lists are open even in the strict schema.
const vocabulary: Readonly<Record<string, { list: readonly { id: string }[]; closed: boolean }>> = {
  minerals: { list: minerals, closed: false },
  places: { list: places, closed: false },
  stages: { list: stages, closed: true },
  relationTypes: { list: relationTypes, closed: true },
  units: { list: unitNames(), closed: true },
};

/** Explains the ids of a list of the vocabulary, in its order; undefined for another list, whose terms are words. */
export function explainTerms(list: string): readonly string[] | undefined {
  switch (list) {
    case "minerals":
      return minerals.map(({ names, symbol }) =>
        [names.en, ...(symbol === undefined ? [] : [symbol]), names.zh].join(" · "),
      );
    case "places":
      return places.map(({ names }) => `${names.en} · ${names.zh}`);
    case "stages":
      return stages.map(({ names, definition }) => `${names.en} · ${names.zh}. ${definition}`);
    case "relationTypes":
      return relationTypes.map(
        ({ names, definition }) => `${names.en} · ${names.zh}. ${definition}`,
      );
    case "units":
      return unitNames().map(({ id }) => {
        const { en, zh } = unitById(id)!.names;
        return `${en} · ${zh}`;
      });
    default:
      return undefined;
  }
}

/** Returns the terms of a list, and whether the strict JSON Schema rejects other values. */
export function listTerms(list: string): { terms: readonly string[]; closed: boolean } {
  if (Object.hasOwn(vocabulary, list)) {
    const { list: entries, closed } = vocabulary[list]!;
    return { terms: entries.map(({ id }) => id), closed };
  }
  if (Object.hasOwn(knownTerms, list))
    return { terms: knownTerms[list as keyof typeof knownTerms], closed: true };
  throw new Error(`there is no list of known terms called ${list}`);
}
