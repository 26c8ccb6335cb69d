import {
  aliasesText,
  demonymsText,
  lookalikesText,
  metonymsText,
  namesText,
  termNamesText,
} from "../generated/vocabulary-names-es.ts";
import { languageNames, type LanguageNames } from "../vocabulary/language-names.ts";
import { formsOfNames, type LanguageMentions } from "../vocabulary/mentions/language-mentions.ts";
import { spanishAdjectives, spanishForms } from "../vocabulary/mentions/romance-forms.ts";

export type { LanguageMentions, LanguageNames };

/** The names in Spanish, for `nameOf`. */
export const es: LanguageNames = /* @__PURE__ */ languageNames("es", namesText, termNamesText);

const texts = { namesText, aliasesText, metonymsText, demonymsText, lookalikesText };

/** The names in Spanish with their grammar, for `findMentions`. */
export const esMentions: LanguageMentions = {
  language: "es",
  termNames: es,
  forms: () => formsOfNames(texts, spanishForms, { demonyms: spanishAdjectives }),
};
