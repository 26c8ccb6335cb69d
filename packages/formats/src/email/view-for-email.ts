import type { Article } from "@mineral-brief/schema";
import {
  articleView,
  dataView,
  type ArticleView,
  type FactView,
  type NameOf,
} from "@mineral-brief/schema/reading";
import { nameOf as vocabularyName } from "@mineral-brief/schema/vocabulary";
import { partsExcept } from "../exports/parts-except.ts";

/** A mail has the sentences and the sources. It has no data, which would repeat the sentences, and no key figures. */
const show = partsExcept([
  "key-figures",
  "relation",
  "timeline",
  "diagram",
  "shares",
  "minerals",
  "places",
  "organizations",
  "stages",
  "context",
  "insight-date",
]);

/** What a mail shows of an article. */
export interface EmailView {
  readonly brief: ArticleView;
  /** How the brief was made, and its rights. */
  readonly about: readonly FactView[];
}

/** Makes the strings that a mail shows of an article. `nameOf` names its terms; the vocabulary does by default. */
export function viewForEmail(article: Article, nameOf: NameOf = vocabularyName): EmailView {
  const options = { nameOf, show };
  return {
    brief: articleView(article, options),
    about: dataView(article, options)?.about?.facts ?? [],
  };
}
