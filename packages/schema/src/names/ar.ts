import {
  aliasesText,
  lookalikesText,
  namesText,
  termNamesText,
} from "../generated/vocabulary-names-ar.ts";
import { languageNames, type LanguageNames } from "../vocabulary/language-names.ts";
import { formsOfNames, type LanguageMentions } from "../vocabulary/mentions/language-mentions.ts";
import { arabicForms, arabicPrefix } from "../vocabulary/mentions/arabic-forms.ts";

export type { LanguageMentions, LanguageNames };

/** The names in Arabic, for `nameOf`. */
export const ar: LanguageNames = /* @__PURE__ */ languageNames("ar", namesText, termNamesText);

/** The names in Arabic with their grammar, for `findMentions`. */
export const arMentions: LanguageMentions = {
  language: "ar",
  forms: () => formsOfNames({ namesText, aliasesText, lookalikesText }, arabicForms),
  prefix: arabicPrefix,
};
