import {
  aliasesText,
  demonymsText,
  lookalikesText,
  metonymsText,
  namesText,
  termNamesText,
} from "../generated/vocabulary-names-ja.ts";
import { languageNames, type LanguageNames } from "../vocabulary/language-names.ts";
import { formsOfNames, type LanguageMentions } from "../vocabulary/mentions/language-mentions.ts";
import { japaneseAbbreviations } from "../vocabulary/mentions/japanese-abbreviations.ts";
import { japaneseForms } from "../vocabulary/mentions/japanese-forms.ts";

export type { LanguageMentions, LanguageNames };

/** The names in Japanese, for `nameOf`. */
export const ja: LanguageNames = /* @__PURE__ */ languageNames("ja", namesText, termNamesText);

const texts = { namesText, aliasesText, metonymsText, demonymsText, lookalikesText };

/** The names in Japanese with their grammar, for `findMentions`. */
export const jaMentions: LanguageMentions = {
  language: "ja",
  termNames: ja,
  forms: () => [...formsOfNames(texts, japaneseForms), ...japaneseAbbreviations],
};
