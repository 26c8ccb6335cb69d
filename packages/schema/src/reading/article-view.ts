import type { Article } from "../article.ts";
import type { DeepReadonly } from "../deep-readonly.ts";
import { labelsFor } from "./labels.ts";
import { viewArticle, type ViewOptions } from "./view/view-article.ts";
import type { ArticleView } from "./view/views.ts";

/** The options of `articleView`. */
export type ArticleViewOptions = Omit<ViewOptions, "labelsFor">;

/** Calls `viewArticle` with the labels of all languages. */
export function articleView(
  article: DeepReadonly<Article>,
  options: ArticleViewOptions = {},
): ArticleView {
  return viewArticle(article, { ...options, labelsFor });
}
