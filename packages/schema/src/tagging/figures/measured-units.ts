import { measuredUnitsText as chineseText } from "../../generated/vocabulary-measured-units-zh.ts";
import { measuredUnitsText as englishText } from "../../generated/vocabulary-measured-units-en.ts";
import type { Measure } from "./amount.ts";

/** Units by their words. Units that the format does not know are kept with the names used here. */
export type Units = ReadonlyMap<string, Extract<Measure, { readonly unit: string }>>;

/** Reads the units that English figures have, such as `koz` or `grams per tonne`. */
export function englishUnits(): Units {
  return read(englishText);
}

/** Reads the units that Chinese figures have, such as `吨度` or `kt`. */
export function chineseUnits(): Units {
  return read(chineseText);
}

function read(text: string): Units {
  const rows = JSON.parse(text) as [words: string, unit: string, kind: "quantity" | "grade"][];
  return new Map(rows.map(([words, unit, kind]) => [words, { kind, unit }]));
}
