import type { Article } from "@mineral-brief/schema";
import { articleView, dataView, type NameOf } from "@mineral-brief/schema/reading";
import { nameOf as vocabularyName } from "@mineral-brief/schema/vocabulary";
import { articleMarkup, type ArticleMarkupOptions } from "./article-markup.ts";
import type { Markup } from "../markup.ts";

/** Writes an article as HTML. `nameOf` names its terms; the vocabulary does by default. */
export function briefMarkup(
  article: Article,
  options: ArticleMarkupOptions,
  nameOf: NameOf = vocabularyName,
): Markup {
  return articleMarkup(articleView(article, { nameOf }), dataView(article, { nameOf }), options);
}
