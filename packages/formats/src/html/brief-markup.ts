import type { Article } from "@mineral-brief/schema";
import { viewArticle, viewData, type NameOf } from "@mineral-brief/schema/reading";
import { articleMarkup, type ArticleMarkupOptions } from "./article-markup.ts";
import type { Markup } from "../markup.ts";

/** Writes an article as HTML. `nameOf` names its terms; the vocabulary does by default. */
export function briefMarkup(
  article: Article,
  options: ArticleMarkupOptions,
  nameOf?: NameOf,
): Markup {
  return articleMarkup(viewArticle(article, { nameOf }), viewData(article, { nameOf }), options);
}
