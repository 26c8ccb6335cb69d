import { allMinerals } from "../minerals.ts";
import { allPlaces } from "../places.ts";
import { chineseAbbreviations } from "./chinese-abbreviations.ts";
import { chineseCautionOf } from "./chinese-cautions.ts";
import { chineseSeats } from "./chinese-seats.ts";
import { lookalikesText } from "../../generated/vocabulary-lookalikes-zh.ts";
import { metonymsText } from "../../generated/vocabulary-metonyms-zh.ts";
import { isAcronym, type Form } from "./form.ts";
import { formsOfRows, rowsIn } from "./language-mentions.ts";
import { lookalikeForms } from "./lookalike-forms.ts";

/** Returns the forms to find in Chinese texts: names, aliases, English acronyms and lookalikes. */
export function chineseForms(): Form[] {
  const kinds = [
    ["mineral", allMinerals()],
    ["place", allPlaces()],
  ] as const;
  return [
    ...kinds.flatMap(([kind, list]) =>
      list.flatMap(({ id, names, aliases }) =>
        [names.zh, ...aliases.zh, ...[names.en, ...aliases.en].filter(isAcronym)].map(
          (words): Form => ({
            words,
            means: { id, kind },
            letters: "exact",
            ...chineseCautionOf(words),
          }),
        ),
      ),
    ),
    ...chineseAbbreviations,
    ...formsOfRows(rowsIn(metonymsText), chineseSeats),
    ...lookalikeForms(lookalikesText),
  ];
}
