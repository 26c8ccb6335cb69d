import {
  viewArticle,
  viewData,
  labelsFor,
  type ArticleView,
  type FactView,
  type NameOf,
} from "@mineral-brief/schema/reading";
import { partsExcept } from "../exports/parts-except.ts";
import { headlineLink, type LetterBrief, type LetterTarget } from "./letter-briefs.ts";

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
  /** The briefs of the same letter that it replaces, and that replace it. */
  readonly replacements: readonly FactView[];
  /** How the brief was made, and its rights. */
  readonly about: readonly FactView[];
}

/**
 * Makes the strings that a mail shows of a brief. `isLinked` adds links to other briefs of the letter. `nameOf` names its
 * terms; the vocabulary does by default.
 */
export function viewForEmail(
  { article, replaces, replacedBy }: LetterBrief,
  isLinked: boolean,
  nameOf?: NameOf,
): EmailView {
  const options = { nameOf, show };
  const { language } = article;
  const labels = labelsFor(language);
  const fact = (label: string, other: LetterTarget | undefined): FactView[] =>
    other === undefined
      ? []
      : [
          {
            label: { text: label, lang: undefined, dir: undefined },
            items: [headlineLink(other.article, language, isLinked ? `#${other.id}` : undefined)],
          },
        ];
  return {
    // The headline of the brief that it replaces says more than its id.
    brief: viewArticle(replaces ? { ...article, supersedes: undefined } : article, options),
    replacements: [...fact(labels.supersedes, replaces), ...fact(labels.replacedBy, replacedBy)],
    about: viewData(article, options)?.about?.facts ?? [],
  };
}
