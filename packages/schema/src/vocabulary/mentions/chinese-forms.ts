import { allMinerals } from "../minerals.ts";
import { allPlaces } from "../places.ts";
import { chineseAbbreviations } from "./chinese-abbreviations.ts";
import { chineseCautionOf } from "./chinese-cautions.ts";
import { lookalikesText } from "../../generated/vocabulary-lookalikes-zh.ts";
import { isAcronym, type Form } from "./form.ts";
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
    ...lookalikeForms(lookalikesText),
  ];
}
