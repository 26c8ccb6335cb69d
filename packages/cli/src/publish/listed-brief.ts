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

/** A brief as the lists and feeds of a site show it. */
export interface ListedBrief {
  readonly article: Article;
  /** File name of the page. */
  readonly page: string;
  readonly headline: ListedText;
  readonly source: ListedText | undefined;
  /** As stated; undefined if neither the brief nor its source has a date. */
  readonly date: string | undefined;
  /** The first core insight. */
  readonly summary: ListedText | undefined;
  /** Every mineral of the brief, main ones first. */
  readonly minerals: readonly DeclaredTerm[];
  /** Every place of the brief, main ones first. */
  readonly places: readonly DeclaredTerm[];
}

/** Collects the fields of a brief that lists and feeds show. */
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

/** Gives the day of a brief as stated, `YYYY-MM-DD`; undefined without a date. */
export function dayOf({ date }: ListedBrief): string | undefined {
  return date?.slice(0, 10);
}

/** Sorts briefs newest first, then by page. Briefs without a date come last. */
export function newestFirst(briefs: readonly ListedBrief[]): ListedBrief[] {
  return briefs.toSorted((left, right) => {
    const [before, after] = [left.date ?? "", right.date ?? ""];
    if (before !== after) return before > after ? -1 : 1;
    return left.page < right.page ? -1 : 1;
  });
}

/** Gives the text that a search covers in addition to what the list shows: every insight. */
export function searchTextOf({ article }: ListedBrief): string {
  return allInsights(article)
    .map(({ insight }) => textOf(insight.text))
    .join("\n");
}
