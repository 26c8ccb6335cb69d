import {
  aliasesText,
  lookalikesText,
  namesText,
  termNamesText,
} from "../generated/vocabulary-names-ja.ts";
import { languageNames, type LanguageNames } from "../vocabulary/language-names.ts";
import { formsOfNames, type LanguageMentions } from "../vocabulary/mentions/language-mentions.ts";
import { japaneseForms } from "../vocabulary/mentions/japanese-forms.ts";

export type { LanguageMentions, LanguageNames };

/** The names in Japanese, for `nameOf`. */
export const ja: LanguageNames = /* @__PURE__ */ languageNames("ja", namesText, termNamesText);

/** The names in Japanese with their grammar, for `findMentions`. */
export const jaMentions: LanguageMentions = {
  language: "ja",
  forms: () => formsOfNames({ namesText, aliasesText, lookalikesText }, japaneseForms),
};
