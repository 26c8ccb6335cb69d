import {
  aliasesText,
  demonymsText,
  lookalikesText,
  metonymsText,
  namesText,
  termNamesText,
} from "../generated/vocabulary-names-fr.ts";
import { languageNames, type LanguageNames } from "../vocabulary/language-names.ts";
import { formsOfNames, type LanguageMentions } from "../vocabulary/mentions/language-mentions.ts";
import { frenchAdjectives, frenchForms } from "../vocabulary/mentions/romance-forms.ts";

export type { LanguageMentions, LanguageNames };

/** The names in French, for `nameOf`. */
export const fr: LanguageNames = /* @__PURE__ */ languageNames("fr", namesText, termNamesText);

const texts = { namesText, aliasesText, metonymsText, demonymsText, lookalikesText };

/** The names in French with their grammar, for `findMentions`. */
export const frMentions: LanguageMentions = {
  language: "fr",
  termNames: fr,
  forms: () => formsOfNames(texts, frenchForms, { demonyms: frenchAdjectives }),
};
