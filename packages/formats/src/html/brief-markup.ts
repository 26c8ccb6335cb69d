import type { Article } from "@mineral-brief/schema";
import { articleView } from "@mineral-brief/schema/reading";
import { nameOf } from "@mineral-brief/schema/vocabulary";
import { articleMarkup, type ArticleMarkupOptions } from "./article-markup.ts";
import type { Markup } from "../markup.ts";

/** Writes an article as HTML, with the vocabulary's names in the article's language. */
export function briefMarkup(article: Article, options: ArticleMarkupOptions): Markup {
  return articleMarkup(articleView(article, { nameOf }), options);
}
