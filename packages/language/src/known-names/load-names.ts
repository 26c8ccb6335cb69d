import type { LanguageMentions, LanguageNames } from "@mineral-brief/schema/names/de";
import { vocabularyLanguage } from "@mineral-brief/schema/reading";

/** What the vocabulary has in a language: the names to show, and the words by which texts mention them. */
interface KnownNames {
  readonly names: LanguageNames;
  readonly mentions: LanguageMentions;
}

const loaders: Readonly<Record<string, () => Promise<KnownNames>>> = {
  de: async () => {
    const { de, deMentions } = await import("@mineral-brief/schema/names/de");
    return { names: de, mentions: deMentions };
  },
  es: async () => {
    const { es, esMentions } = await import("@mineral-brief/schema/names/es");
    return { names: es, mentions: esMentions };
  },
  fr: async () => {
    const { fr, frMentions } = await import("@mineral-brief/schema/names/fr");
    return { names: fr, mentions: frMentions };
  },
  ru: async () => {
    const { ru, ruMentions } = await import("@mineral-brief/schema/names/ru");
    return { names: ru, mentions: ruMentions };
  },
  ar: async () => {
    const { ar, arMentions } = await import("@mineral-brief/schema/names/ar");
    return { names: ar, mentions: arMentions };
  },
  ja: async () => {
    const { ja, jaMentions } = await import("@mineral-brief/schema/names/ja");
    return { names: ja, mentions: jaMentions };
  },
  "zh-Hant": async () => {
    const { zhHant, zhHantMentions } = await import("@mineral-brief/schema/names/zh-Hant");
    return { names: zhHant, mentions: zhHantMentions };
  },
};

/** The languages whose names are not part of the vocabulary's module, as English and simplified Chinese are. */
export const nameLanguages: readonly string[] = Object.keys(loaders);

/** Loads the names in languages (BCP 47 tags), once for each that has some. */
export function loadNames(tags: readonly string[]): Promise<readonly KnownNames[]> {
  const wanted = new Set(tags.map(vocabularyLanguage));
  return Promise.all(
    nameLanguages
      .filter((language) => wanted.has(language))
      .map((language) => loaders[language]!()),
  );
}
