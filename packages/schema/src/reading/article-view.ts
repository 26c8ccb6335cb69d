import type { Article } from "../article.ts";
import { labelsFor } from "./labels.ts";
import { viewArticle, type ViewOptions } from "./view/view-article.ts";
import type { ArticleView } from "./view/views.ts";

export type ArticleViewOptions = Omit<ViewOptions, "labelsFor">;

/** `viewArticle` with the labels of every language that has some here. */
export function articleView(article: Article, options: ArticleViewOptions = {}): ArticleView {
  return viewArticle(article, { ...options, labelsFor });
}
