import type { Agent, Alternate, Article, DeclaredTerm, Insight, Text } from "@mineral-brief/schema";
import { summaryOf } from "@mineral-brief/formats/atom";
import { hasOffset } from "@mineral-brief/schema/internal";
import {
  languageOf,
  lastChangeOf,
  mineralsOf,
  placesOf,
  publicationDateOf,
  retractedIds,
  retractionDateOf,
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
  /** As stated, for feeds. */
  readonly authors: readonly Agent[] | undefined;
  readonly responsibleParty: Agent | undefined;
  /** As stated; undefined if neither the brief nor its source has a date. */
  readonly date: string | undefined;
  /** That of the brief, or of a later correction. */
  readonly dateModified: string | undefined;
  readonly timeZone: string | undefined;
  /** What `leadOf` writes. */
  readonly summary: ListedText | undefined;
  /** What the brief retracts of itself, for rows without a summary, which starts with the same. */
  readonly retractions: ListedText | undefined;
  /** Every mineral of the brief, main ones first. */
  readonly minerals: readonly DeclaredTerm[];
  /** Every place of the brief, main ones first. */
  readonly places: readonly DeclaredTerm[];
  readonly series: { readonly id: string; readonly name: ListedText } | undefined;
  /** Whether a correction retracts all of it. */
  readonly isRetracted: boolean;
  /** The id of the brief that it replaces. */
  readonly supersedes: string | undefined;
  /** The same brief in other languages, as stated. */
  readonly alternates: readonly Alternate[] | undefined;
}

/** A brief on its page, as the lists and feeds of a site show it. */
export interface ListedBrief extends BriefFields {
  /** File name of the page. */
  readonly page: string;
  /** SHA-256 of the article. */
  readonly sha256: string;
  /** The id of its entry in feeds, which never changes. */
  readonly entryId: string;
  /** When its page was first published, with offset. */
  readonly firstPublished: string;
  /** The newest brief that replaces it. Undefined if there is none, and before the pages are written. */
  readonly replacedBy?: BriefLink | undefined;
}

/** A link to a brief of the site. */
export interface BriefLink {
  readonly page: string;
  readonly headline: ListedText;
}

/**
 * Writes the first core insight of a brief that is not retracted, with its kind and who says so, after the retractions of
 * the brief.
 */
function leadOf(article: Article, retractions: ListedText | undefined): ListedText | undefined {
  const [first] = heldInsights(article);
  if (first === undefined) return retractions;
  const text = summaryWith(article, first);
  if (text === undefined) return undefined;
  return { text, language: retractions?.language ?? languageOf(first.text, article) };
}

function retractionsIn(article: Article): ListedText | undefined {
  if (article.corrections === undefined) return undefined;
  const text = summaryWith(article, undefined);
  return text === undefined ? undefined : { text, language: languageOf("", article) };
}

/** Summarises a brief as if it had no other core insight that holds. A retraction names the insight that it retracts. */
function summaryWith(article: Article, only: Insight | undefined): string | undefined {
  const others = new Set(heldInsights(article).filter((insight) => insight !== only));
  const coreInsights = article.coreInsights?.filter((insight) => !others.has(insight));
  return summaryOf({ ...article, coreInsights });
}

function heldInsights(article: Article): Insight[] {
  const retracted = retractedIds(article);
  return (article.coreInsights ?? []).filter(({ id }) => !retracted.has(id));
}

/** Collects the fields of a brief that lists show. */
export function fieldsOf(article: Article): BriefFields {
  const { id, url, language, headline, source, timeZone, series } = article;
  const retractions = retractionsIn(article);
  const text = (stated: Text | undefined): ListedText | undefined =>
    stated === undefined
      ? undefined
      : { text: textOf(stated), language: languageOf(stated, article) };
  return {
    id,
    url,
    language,
    headline: text(headline)!,
    source: text(source?.name),
    authors: article.authors,
    responsibleParty: article.provenance?.responsibleParty,
    date: publicationDateOf(article),
    dateModified: lastChangeOf(article)?.when,
    timeZone,
    summary: leadOf(article, retractions),
    retractions,
    minerals: mineralsOf(article),
    places: placesOf(article),
    series: series && { id: series.id, name: text(series.name)! },
    isRetracted: retractionDateOf(article) !== undefined,
    supersedes: article.supersedes,
    alternates: article.alternates,
  };
}

/** Whether a date of a brief has neither an offset nor a time zone of the brief. */
export function lacksZone({ timeZone, date, dateModified }: BriefFields): boolean {
  return (
    timeZone === undefined &&
    [date, dateModified].some((when) => when !== undefined && !hasOffset(when))
  );
}

/** Gives the day of a brief as stated, `YYYY-MM-DD`; undefined without a date. */
export function dayOf({ date }: Pick<ListedBrief, "date">): string | undefined {
  return date?.slice(0, 10);
}

/**
 * Returns a function that finds the brief that another one replaces. `supersedes` names it by its id, or by the id that
 * feeds and `index.json` publish, which stays if the id in the file changes.
 */
export function replacedBriefIn<Brief extends ListedBrief>(
  briefs: readonly Brief[],
): (brief: ListedBrief) => Brief | undefined {
  const byId = new Map(briefs.map((brief) => [brief.entryId, brief]));
  for (const brief of briefs) if (brief.id !== undefined) byId.set(brief.id, brief);
  return ({ supersedes, page }) => {
    const replaced = supersedes === undefined ? undefined : byId.get(supersedes);
    return replaced?.page === page ? undefined : replaced;
  };
}

/** Adds to each brief the newest one that replaces it. `briefs` are sorted newest first. */
export function withSuccessors<Brief extends ListedBrief>(briefs: readonly Brief[]): Brief[] {
  if (briefs.every(({ supersedes }) => supersedes === undefined)) return [...briefs];
  const replacedBy = replacedBriefIn(briefs);
  const successors = new Map<Brief, Brief>();
  for (const brief of briefs) {
    const replaced = replacedBy(brief);
    if (replaced !== undefined && !successors.has(replaced)) successors.set(replaced, brief);
  }
  return briefs.map((brief) => {
    const next = successors.get(brief);
    if (next === undefined) return brief;
    return { ...brief, replacedBy: { page: next.page, headline: next.headline } };
  });
}

/** Sorts briefs newest first, then by page. Briefs without a date come last. */
export function newestFirst<Brief extends ListedBrief>(
  briefs: readonly Brief[],
  dateOf: (brief: Brief) => string | undefined = ({ date }) => date,
): Brief[] {
  return briefs.toSorted((left, right) => {
    const [before, after] = [dateOf(left) ?? "", dateOf(right) ?? ""];
    if (before !== after) return before > after ? -1 : 1;
    return left.page < right.page ? -1 : 1;
  });
}
