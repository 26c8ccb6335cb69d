import type { Article } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import { viewArticleWith, type ViewOptions } from "./view-article-with.ts";
import { RichViewer } from "./rich-viewer.ts";
import type { ArticleView } from "./views.ts";

/**
 * Converts an article to strings that are ready to show, in any kind of user interface.
 *
 * The view has the sentences, their sources and the key figures. `viewData` has the rest.
 * Together they contain the entire article, except data for machines: `$schema`, `schemaVersion`, `id`, `url`, all `sameAs`
 * but the first, kinds of agents, the words around a cited quote, the id of a series, `extensions` and unknown keys.
 * `viewCaps` limits lists and texts. Only `http:` and `https:` URLs become links.
 */
export function viewArticle(article: DeepReadonly<Article>, options: ViewOptions): ArticleView {
  return viewArticleWith(RichViewer, article, options);
}
