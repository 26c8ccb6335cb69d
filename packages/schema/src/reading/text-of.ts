import type { Article, Text } from "../article.ts";
import { primaryLanguage } from "./primary-language.ts";

/** Returns the string of a `Text`. */
export function textOf(text: Text): string {
  return typeof text === "string" ? text : text.value;
}

/** Returns the language of a `Text`: its own, or that of the article. */
export function languageOf(text: Text, article: Pick<Article, "language">): string {
  return typeof text === "string" ? article.language : text.lang;
}

const rightToLeft = new Set("ar arc ckb dv fa he nqo ps sd syr ug ur yi".split(" "));
const rightToLeftScripts = /-(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm)(?:-|$)/i;

/** Returns the base direction of a language, from the script in its tag or its usual script. */
export function directionOfLanguage(language: string): "ltr" | "rtl" {
  if (rightToLeftScripts.test(language)) return "rtl";
  if (/-[A-Za-z]{4}(?:-|$)/.test(language)) return "ltr";
  return rightToLeft.has(primaryLanguage(language)) ? "rtl" : "ltr";
}

/** Returns the base direction of a `Text`: its own, or that of its language. */
export function directionOf(
  text: Text,
  article: Pick<Article, "language">,
): "ltr" | "rtl" | "auto" {
  if (typeof text !== "string" && text.dir !== undefined) return text.dir;
  return directionOfLanguage(languageOf(text, article));
}
