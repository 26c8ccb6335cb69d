import type { Article } from "@mineral-brief/schema";
import {
  allInsights,
  labelsFor,
  viewArticle,
  retractedIds,
  textOf,
  type ArticleView,
  type CorrectionView,
  type NameOf,
  type PartName,
  type TextView,
} from "@mineral-brief/schema/reading";
import type { FeedOptions } from "../format.ts";
import { stableId } from "../identity/stable-id.ts";
import { punctuationOf, type Punctuation } from "../html/punctuation.ts";
import { entryIdOf } from "./entry-id.ts";
import { correctionText, statementText } from "./plain-words.ts";
import { termName } from "./term-name.ts";

/** The default title of a feed of several articles. */
const severalTitle = "Mineral briefs";

/** Returns the title of a feed: the option `title`, otherwise the headline of its only article, otherwise a default. */
export function feedTitle(articles: readonly Article[], { title }: FeedOptions = {}): string {
  if (title !== undefined) return title;
  const [only] = articles;
  return only !== undefined && articles.length === 1 ? textOf(only.headline) : severalTitle;
}

/** Returns the id of a feed. It stays the same when articles are added or removed. */
export function feedId(articles: readonly Article[], { id, title }: FeedOptions = {}): string {
  if (id !== undefined) return id;
  if (title !== undefined) return stableId("feed", "", title);
  const [only] = articles;
  return stableId("feed", "", articles.length === 1 ? entryIdOf(only!) : severalTitle);
}

/** What a summary shows of an article. */
const summaryParts = new Set<PartName>(["core-insights", "kind", "attribution", "corrections"]);

/**
 * Joins the core insights that are not retracted to one paragraph, each with its kind and who says so, after the
 * retractions of the article; undefined without both. `nameOf` names speakers; the vocabulary does by default.
 */
export function summaryOf(article: Article, nameOf?: NameOf): string | undefined {
  return summaryIn(viewArticle(article, { nameOf, show: summaryParts }), article);
}

function summaryIn(view: ArticleView, article: Article): string | undefined {
  const punctuation = punctuationOf(view);
  const retracted = retractedIds(article);
  const holds = (_: unknown, index: number): boolean =>
    !retracted.has(article.coreInsights![index]!.id);
  const parts = [
    ...retractions(article, view),
    ...view.coreInsights.filter(holds).map((insight) => statementText(insight, punctuation)),
  ];
  return parts.length === 0 ? undefined : parts.join(" ");
}

/** Writes the retractions of an article and of its insights, which readers must see before what the article says. */
function retractions(article: Article, view: ArticleView): string[] {
  const { corrections = [] } = article;
  const punctuation = punctuationOf(view);
  return view.corrections.flatMap((correction, index) => {
    if (corrections[index]?.kind !== "retraction") return [];
    const { insight } = corrections[index];
    return insight === undefined || correction.insight === undefined
      ? correctionText(correction, punctuation)
      : withdrawalText(
          { ...correction, insight: correction.insight },
          insight,
          article,
          punctuation,
        );
  });
}

/** Quotes the insight that a retraction withdraws, so that it does not read as a statement: `Withdrawn: “It is 5 t.” It is 4 t.` */
function withdrawalText(
  { date, insight, text }: CorrectionView & { readonly insight: TextView },
  id: string,
  article: Article,
  { colon, quotes, space }: Punctuation,
): string {
  const found = allInsights(article).find((one) => one.insight.id === id);
  const full = found && textOf(found.insight.text);
  // The view has no full stop, because a page shows it before a colon.
  const sentence = [".", "。"].map((stop) => insight.text + stop).find((one) => one === full);
  const head = [date?.text, labelsFor(article.language).withdrawn].filter(
    (part) => part !== undefined,
  );
  const quoted = `${quotes[0]}${sentence ?? insight.text}${quotes[1]}`;
  return `${head.join(" · ")}${colon}${quoted}${space}${text.text}`;
}

/** What a body shows of an article. */
const bodyParts = new Set<PartName>([...summaryParts, "group"]);

/**
 * Writes what `summaryOf` does, and as the body the retractions and all insights of an article, each on a line; undefined
 * without both.
 */
export function summaryAndBodyOf(
  article: Article,
  nameOf?: NameOf,
): { readonly summary: string | undefined; readonly body: string | undefined } {
  const view = viewArticle(article, { nameOf, show: bodyParts });
  // Long groups leave less room for the corrections, so the summary of an article with groups has its own view.
  const hasGroups = article.groups !== undefined && article.groups.length > 0;
  return {
    summary: hasGroups ? summaryOf(article, nameOf) : summaryIn(view, article),
    body: bodyIn(view, article),
  };
}

function bodyIn(view: ArticleView, article: Article): string | undefined {
  const punctuation = punctuationOf(view);
  const insights = [...view.coreInsights, ...view.groups.flatMap((group) => group.insights)];
  const lines = [
    ...retractions(article, view),
    ...insights.map((insight) => statementText(insight, punctuation)),
  ];
  return lines.length === 0 ? undefined : lines.join("\n");
}

/** Returns the topics of an article, then the names of its main minerals, without duplicates. */
export function tagsOf(
  { topics = [], minerals = [], language }: Article,
  nameOf?: NameOf,
): string[] {
  const names = minerals.map((term) => termName(term, language, nameOf));
  return [...new Set([...topics.map(textOf), ...names])];
}
