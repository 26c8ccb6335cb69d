import type { Article } from "../article.ts";
import type { DeepReadonly } from "../deep-readonly.ts";
import { labelsFor } from "./labels.ts";
import { viewArticle } from "./view/view-article.ts";
import type { ViewOptions } from "./view/view-options.ts";
import { viewData } from "./view/view-data.ts";
import type { ArticleView, DataView } from "./view/views.ts";

/** The options of `articleView`. */
export type ArticleViewOptions = Omit<ViewOptions, "labelsFor">;

/** Calls `viewArticle` with the labels of all languages. */
export function articleView(
  article: DeepReadonly<Article>,
  options: ArticleViewOptions = {},
): ArticleView {
  return viewArticle(article, { ...options, labelsFor });
}

/** Calls `viewData` with the labels of all languages. */
export function dataView(
  article: DeepReadonly<Article>,
  options: ArticleViewOptions = {},
): DataView | undefined {
  return viewData(article, { ...options, labelsFor });
}
