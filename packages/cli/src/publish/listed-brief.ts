import type { Article, DeclaredTerm, Text } from "@mineral-brief/schema";
import {
  allInsights,
  languageOf,
  mineralsOf,
  placesOf,
  publicationDateOf,
  textOf,
} from "@mineral-brief/schema/reading";

/** A text with its language. */
export interface ListedText {
  readonly text: string;
  readonly language: string;
}

/** A brief as lists and feeds of a site name it. */
export interface ListedBrief {
  readonly article: Article;
  /** The file of its page. */
  readonly page: string;
  readonly headline: ListedText;
  readonly source: ListedText | undefined;
  /** As stated; undefined where neither the brief nor its source is dated. */
  readonly date: string | undefined;
  /** Its first core insight. */
  readonly summary: ListedText | undefined;
  /** All that it names, its main ones first. */
  readonly minerals: readonly DeclaredTerm[];
  readonly places: readonly DeclaredTerm[];
}

/** Reads what a site's lists say of a brief. */
export function listBrief(article: Article, page: string): ListedBrief {
  const { headline, source, coreInsights = [] } = article;
  const text = (stated: Text | undefined): ListedText | undefined =>
    stated === undefined
      ? undefined
      : { text: textOf(stated), language: languageOf(stated, article) };
  return {
    article,
    page,
    headline: text(headline)!,
    source: text(source?.name),
    date: publicationDateOf(article),
    summary: text(coreInsights[0]?.text),
    minerals: mineralsOf(article),
    places: placesOf(article),
  };
}

/** The day of a brief, as stated: YYYY-MM-DD. */
export function dayOf({ date }: ListedBrief): string | undefined {
  return date?.slice(0, 10);
}

/** Puts briefs in order: the newest first, those without a date last, and of a day by time and then by page. */
export function newestFirst(briefs: readonly ListedBrief[]): ListedBrief[] {
  return briefs.toSorted((left, right) => {
    const [before, after] = [left.date ?? "", right.date ?? ""];
    if (before !== after) return before > after ? -1 : 1;
    return left.page < right.page ? -1 : 1;
  });
}

/** What a search of words looks through beyond what a list shows: every insight. */
export function wordsOf({ article }: ListedBrief): string {
  return allInsights(article)
    .map(({ insight }) => textOf(insight.text))
    .join("\n");
}
