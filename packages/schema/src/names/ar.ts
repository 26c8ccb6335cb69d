import {
  aliasesText,
  demonymsText,
  lookalikesText,
  metonymsText,
  namesText,
  termNamesText,
} from "../generated/vocabulary-names-ar.ts";
import { languageNames, type LanguageNames } from "../vocabulary/language-names.ts";
import { formsOfNames, type LanguageMentions } from "../vocabulary/mentions/language-mentions.ts";
import {
  arabicAdjectives,
  arabicForms,
  arabicPrefix,
} from "../vocabulary/mentions/arabic-forms.ts";

export type { LanguageMentions, LanguageNames };

/** The names in Arabic, for `nameOf`. */
export const ar: LanguageNames = /* @__PURE__ */ languageNames("ar", namesText, termNamesText);

const texts = { namesText, aliasesText, metonymsText, demonymsText, lookalikesText };

/** The names in Arabic with their grammar, for `findMentions`. */
export const arMentions: LanguageMentions = {
  language: "ar",
  termNames: ar,
  forms: () => formsOfNames(texts, arabicForms, { demonyms: arabicAdjectives }),
  prefix: arabicPrefix,
};
