import type { Article } from "@mineral-brief/schema";
import { vocabularyLanguage, type NameOf } from "@mineral-brief/schema/reading";
import { nameOf, type LanguageNames } from "@mineral-brief/schema/vocabulary";

/** The languages whose names are not part of the vocabulary's module. */
const loaders: Readonly<Record<string, () => Promise<LanguageNames>>> = {
  ar: async () => (await import("@mineral-brief/schema/names/ar")).ar,
  de: async () => (await import("@mineral-brief/schema/names/de")).de,
  es: async () => (await import("@mineral-brief/schema/names/es")).es,
  fr: async () => (await import("@mineral-brief/schema/names/fr")).fr,
  ja: async () => (await import("@mineral-brief/schema/names/ja")).ja,
  ru: async () => (await import("@mineral-brief/schema/names/ru")).ru,
  "zh-Hant": async () => (await import("@mineral-brief/schema/names/zh-Hant")).zhHant,
};

/** Loads the names of minerals, places and relation types in the languages of articles. */
export async function namesFor(articles: readonly Pick<Article, "language">[]): Promise<NameOf> {
  const languages = new Set(articles.map(({ language }) => vocabularyLanguage(language)));
  const loaded = await Promise.all(
    [...languages]
      .filter((language) => Object.hasOwn(loaders, language))
      .map((language) => loaders[language]!()),
  );
  return (id, language) => nameOf(id, language, loaded);
}
