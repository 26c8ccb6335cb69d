import {
  aliasesText,
  demonymsText,
  lookalikesText,
  metonymsText,
  namesText,
  termNamesText,
} from "../generated/vocabulary-names-de.ts";
import { languageNames, type LanguageNames } from "../vocabulary/language-names.ts";
import { formsOfNames, type LanguageMentions } from "../vocabulary/mentions/language-mentions.ts";
import {
  germanAdjectives,
  germanFirstParts,
  germanForms,
} from "../vocabulary/mentions/german-forms.ts";

export type { LanguageMentions, LanguageNames };

/** The names in German, for `nameOf`. */
export const de: LanguageNames = /* @__PURE__ */ languageNames("de", namesText, termNamesText);

const texts = { namesText, aliasesText, metonymsText, demonymsText, lookalikesText };

/** The names in German with their grammar, for `findMentions`. */
export const deMentions: LanguageMentions = {
  language: "de",
  termNames: de,
  forms: () => [
    ...formsOfNames(texts, germanForms, { demonyms: germanAdjectives }),
    ...germanFirstParts,
  ],
};
