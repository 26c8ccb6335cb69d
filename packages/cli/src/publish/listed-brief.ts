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

/** The fields of a brief that the lists of a site show. Plain data, so that it can be kept between runs. */
export interface BriefFields {
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly language: string;
  readonly headline: ListedText;
  readonly source: ListedText | undefined;
  /** As stated; undefined if neither the brief nor its source has a date. */
  readonly date: string | undefined;
  readonly dateModified: string | undefined;
  /** Whether a date has neither an offset nor a time zone of the brief. */
  readonly lacksZone: boolean;
  /** The first core insight. */
  readonly summary: ListedText | undefined;
  /** Every mineral of the brief, main ones first. */
  readonly minerals: readonly DeclaredTerm[];
  /** Every place of the brief, main ones first. */
  readonly places: readonly DeclaredTerm[];
  /** The id of the brief that it replaces. */
  readonly supersedes: string | undefined;
}

/** A brief as the lists and feeds of a site show it. */
export interface ListedBrief extends BriefFields {
  /** File name of the page. */
  readonly page: string;
}

/** Collects the fields of a brief that lists show. */
export function fieldsOf(article: Article): BriefFields {
  const { id, url, language, headline, source, dateModified, coreInsights = [] } = article;
  const text = (stated: Text | undefined): ListedText | undefined =>
    stated === undefined
      ? undefined
      : { text: textOf(stated), language: languageOf(stated, article) };
  const date = publicationDateOf(article);
  return {
    id,
    url,
    language,
    headline: text(headline)!,
    source: text(source?.name),
    date,
    dateModified,
    lacksZone: article.timeZone === undefined && [date, dateModified].some(hasNoOffset),
    summary: text(coreInsights[0]?.text),
    minerals: mineralsOf(article),
    places: placesOf(article),
    supersedes: article.supersedes,
  };
}

function hasNoOffset(date: string | undefined): boolean {
  return date !== undefined && !/T.*(?:Z|[+-]\d{2}:\d{2})$/.test(date);
}

/** Gives the day of a brief as stated, `YYYY-MM-DD`; undefined without a date. */
export function dayOf({ date }: Pick<ListedBrief, "date">): string | undefined {
  return date?.slice(0, 10);
}

/** Sorts briefs newest first, then by page. Briefs without a date come last. */
export function newestFirst<Brief extends ListedBrief>(briefs: readonly Brief[]): Brief[] {
  return briefs.toSorted((left, right) => {
    const [before, after] = [left.date ?? "", right.date ?? ""];
    if (before !== after) return before > after ? -1 : 1;
    return left.page < right.page ? -1 : 1;
  });
}

/** Gives the text that a search covers in addition to what the list shows: every insight. */
export function searchTextOf(article: Article): string {
  return allInsights(article)
    .map(({ insight }) => textOf(insight.text))
    .join("\n");
}
