import type { Article, TermId } from "./article.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { isObject } from "./is-object.ts";
import { labelsFor } from "./reading/labels.ts";
import { viewArticle as viewArticleSmall } from "./reading/view/view-article.ts";
import { viewCitation as viewCitationSmall } from "./reading/view/view-citation.ts";
import { viewData as viewDataSmall } from "./reading/view/view-data.ts";
import type { SmallViewOptions, ViewOptions } from "./reading/view/view-options.ts";
import { viewTerm as viewTermSmall } from "./reading/view/view-term.ts";
import type {
  ArticleView,
  CitationDetailsView,
  DataView,
  TermDetailsView,
} from "./reading/view/views.ts";
import { nameOf } from "./vocabulary/name-of.ts";

/**
 * Converts an article to strings that are ready to show, in any kind of user interface.
 *
 * The view has the sentences, their sources and the key figures. `viewData` has the rest. Together they contain the entire
 * article, except what retracted insights state beyond their sentences and data for machines: `$schema`, `schemaVersion`,
 * `id`, `url`, all `sameAs` but the first, kinds of agents, the words around a cited quote, the id of a series,
 * `extensions` and unknown keys. `viewCaps` limits lists and texts. Only `http:` and `https:` URLs become links.
 */
export function viewArticle(article: DeepReadonly<Article>, options?: ViewOptions): ArticleView {
  return viewArticleSmall(article, completed(options));
}

/**
 * Converts the data of an article to strings that are ready to show: what its sentences do not show, or do not show in
 * order. Undefined if there is nothing to show. `viewArticle` has the sentences.
 *
 * Each row, bar and figure leads to its insight in that view. `viewCaps` limits lists and texts.
 */
export function viewData(
  article: DeepReadonly<Article>,
  options?: ViewOptions,
): DataView | undefined {
  return viewDataSmall(article, completed(options));
}

/**
 * Views what an article says about a mineral, place or organisation: its kind and country, and up to three relations.
 * With `context`, a mineral has its published shares for the stages of the insight that mentions it.
 *
 * `insight` is the id of the view of that insight; if it is undefined, no shares are shown.
 * Returns undefined if the article has no such term, or says nothing about it.
 */
export function viewTerm(
  article: DeepReadonly<Article>,
  id: TermId,
  insight: string | undefined,
  options?: ViewOptions,
): TermDetailsView | undefined {
  return viewTermSmall(article, id, insight, completed(options));
}

/**
 * Views a citation: what it cites, with the quote, and links to the source and to the list of references.
 *
 * `target` and `mark` are those of the `CitationView`. `insight` is the id of the view of the insight that cites it; if it
 * is undefined, the quote is that of the reference. `position` counts the citations of the insight with the same mark, from
 * 0: places of one reference without a locator. Returns undefined if the article has no such reference.
 */
export function viewCitation(
  article: DeepReadonly<Article>,
  target: string,
  insight: string | undefined,
  mark: string,
  options?: ViewOptions,
  position = 0,
): CitationDetailsView | undefined {
  return viewCitationSmall(article, target, insight, mark, completed(options), position);
}

function completed(options: ViewOptions = {}): SmallViewOptions {
  requireObject(options);
  return {
    ...options,
    labelsFor: options.labelsFor ?? labelsFor,
    nameOf: options.nameOf ?? nameOf,
  };
}

function requireObject(options: unknown): void {
  if (!isObject(options)) throw new TypeError("a view needs an object as its options");
}
