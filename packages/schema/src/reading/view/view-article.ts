import type { Article } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import { RichViewer } from "./rich-viewer.ts";
import { showsPart } from "./shows-part.ts";
import { viewArticleWith } from "./view-article-with.ts";
import type { SmallViewOptions } from "./view-options.ts";
import type { ArticleView } from "./views.ts";
import { Wording } from "./wording.ts";

/** Makes the same view as `viewArticle` of `views.ts`, but loads neither labels nor the vocabulary. */
export function viewArticle(
  article: DeepReadonly<Article>,
  options: SmallViewOptions,
): ArticleView {
  // Nothing below changes the article.
  const wording = new Wording(article as Article, options);
  const { nameOf, hrefOf, publishedSharesOf, show } = options;
  const shows = showsPart(show);
  const rich = new RichViewer({ wording, nameOf, hrefOf, shows, publishedSharesOf });
  return viewArticleWith(wording, rich);
}
