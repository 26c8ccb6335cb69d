import {
  aliasesText,
  demonymsText,
  lookalikesText,
  metonymsText,
  namesText,
  termNamesText,
} from "../generated/vocabulary-names-ru.ts";
import { languageNames, type LanguageNames } from "../vocabulary/language-names.ts";
import { formsOfNames, type LanguageMentions } from "../vocabulary/mentions/language-mentions.ts";
import { russianAdjectives, russianForms } from "../vocabulary/mentions/russian-forms.ts";

export type { LanguageMentions, LanguageNames };

/** The names in Russian, for `nameOf`. */
export const ru: LanguageNames = /* @__PURE__ */ languageNames("ru", namesText, termNamesText);

const texts = { namesText, aliasesText, metonymsText, demonymsText, lookalikesText };

/** The names in Russian with their grammar, for `findMentions`. */
export const ruMentions: LanguageMentions = {
  language: "ru",
  termNames: ru,
  forms: () => [...formsOfNames(texts, russianForms), ...russianAdjectives()],
};
