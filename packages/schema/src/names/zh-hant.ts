import {
  aliasesText,
  demonymsText,
  lookalikesText,
  metonymsText,
  namesText,
  termNamesText,
} from "../generated/vocabulary-names-zh-hant.ts";
import { languageNames, type LanguageNames } from "../vocabulary/language-names.ts";
import { formsOfNames, type LanguageMentions } from "../vocabulary/mentions/language-mentions.ts";
import { chineseSeats } from "../vocabulary/mentions/chinese-seats.ts";
import { traditionalChineseForms } from "../vocabulary/mentions/traditional-chinese-forms.ts";

export type { LanguageMentions, LanguageNames };

/** The names in traditional Chinese, for `nameOf`. */
export const zhHant: LanguageNames = /* @__PURE__ */ languageNames(
  "zh-Hant",
  namesText,
  termNamesText,
);

const texts = { namesText, aliasesText, metonymsText, demonymsText, lookalikesText };

/** The names in traditional Chinese with their grammar, for `findMentions`. */
export const zhHantMentions: LanguageMentions = {
  language: "zh-Hant",
  termNames: zhHant,
  forms: () => formsOfNames(texts, traditionalChineseForms, { metonyms: chineseSeats }),
};
