import type { Mineral, Place } from "../entries.ts";
import { allMinerals } from "../minerals.ts";
import { allPlaces } from "../places.ts";
import { englishCautions, englishOmissions } from "./english-cautions.ts";
import { lookalikesText } from "../../generated/vocabulary-lookalikes-en.ts";
import { isAcronym, type Form } from "./form.ts";
import { lookalikeForms } from "./lookalike-forms.ts";

/** Returns the forms to find in English texts: names, aliases, demonyms, metonyms and lookalikes. */
export function englishForms(): Form[] {
  return [
    ...allMinerals().flatMap(mineralForms),
    ...allPlaces().flatMap(placeForms),
    ...lookalikeForms(lookalikesText),
  ].filter(({ words }) => !englishOmissions.has(words));
}

/** Minerals are common nouns, so they match in any case. */
function mineralForms({ id, names, aliases }: Mineral): Form[] {
  return [names.en, ...aliases.en].map((words) => ({
    words,
    means: { id, kind: "mineral" },
    letters: isAcronym(words) ? "exact" : "any",
    plural: !(words in englishCautions),
    ...cautionOf(words),
  }));
}

/** Places are proper nouns, because "turkey", "china" and "polish" are other words. */
function placeForms({ id, names, aliases, demonyms, metonyms }: Place): Form[] {
  const form = (words: string): Form => ({
    words,
    means: { id, kind: "place" },
    letters: isAcronym(words) ? "exact" : "capitals",
    ...cautionOf(words),
  });
  return [
    ...[names.en, ...aliases.en, ...metonyms].map(form),
    ...demonyms.map((words) => ({ ...form(words), plural: words.endsWith("n") })),
  ];
}

function cautionOf(words: string): Pick<Form, "caution"> | undefined {
  const caution = englishCautions[words];
  return caution && { caution };
}
