import type { Article } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import { RichViewer } from "./rich-viewer.ts";
import { showsPart } from "./shows-part.ts";
import { viewArticleWith } from "./view-article-with.ts";
import type { ViewOptions } from "./view-options.ts";
import type { ArticleView } from "./views.ts";
import { Wording } from "./wording.ts";

/**
 * Converts an article to strings that are ready to show, in any kind of user interface.
 *
 * The view has the sentences, their sources and the key figures. `viewData` has the rest.
 * Together they contain the entire article, except what retracted insights state beyond their sentences and data for machines: `$schema`, `schemaVersion`, `id`, `url`, all `sameAs`
 * but the first, kinds of agents, the words around a cited quote, the id of a series, `extensions` and unknown keys.
 * `viewCaps` limits lists and texts. Only `http:` and `https:` URLs become links.
 */
export function viewArticle(article: DeepReadonly<Article>, options: ViewOptions): ArticleView {
  // Nothing below changes the article.
  const wording = new Wording(article as Article, options);
  const { nameOf, hrefOf, publishedSharesOf, show } = options;
  const shows = showsPart(show);
  const rich = new RichViewer({ wording, nameOf, hrefOf, shows, publishedSharesOf });
  return viewArticleWith(wording, rich);
}
