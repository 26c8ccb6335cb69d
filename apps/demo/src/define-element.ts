// Registers <mineral-brief>, with the names of minerals and places. It imports its labels; the names in a brief's language
// are loaded here when a brief needs them.
import "@mineral-brief/widget/define";
import "@mineral-brief/widget/names";
import { vocabularyLanguage } from "@mineral-brief/schema/reading";

const names: Readonly<Record<string, () => Promise<unknown>>> = {
  ar: () => import("@mineral-brief/widget/names/ar"),
  de: () => import("@mineral-brief/widget/names/de"),
  es: () => import("@mineral-brief/widget/names/es"),
  fr: () => import("@mineral-brief/widget/names/fr"),
  ja: () => import("@mineral-brief/widget/names/ja"),
  ru: () => import("@mineral-brief/widget/names/ru"),
  "zh-Hant": () => import("@mineral-brief/widget/names/zh-Hant"),
};

document.addEventListener("mineral-brief-load", ({ detail: { article } }) => {
  const language = vocabularyLanguage(article.language);
  if (Object.hasOwn(names, language)) void names[language]!();
});
