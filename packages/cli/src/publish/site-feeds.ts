import type { Article } from "@mineral-brief/schema";
import type { WritableFormat } from "@mineral-brief/formats";
import { hasOffset } from "@mineral-brief/schema/internal";
import { instantOf, isTimeZone } from "@mineral-brief/schema/reading";
import { newestFirst, type BriefFields, type ListedBrief } from "./listed-brief.ts";
import { absoluteAddressOf, addressOf, siteFiles, type Site } from "./site.ts";

/** Maximum number of briefs in the feed of the site: readers download the complete feed many times a day. */
export const feedLength = 100;

/** Maximum number of briefs in the feed of a term. */
export const termFeedLength = 30;

export interface FeedParts {
  readonly file: string;
  /** The name of its list; undefined for the feed of all briefs. */
  readonly list: string | undefined;
  readonly briefs: readonly ListedBrief[];
  /** The articles of the briefs; if undefined, the entries have only summaries. */
  readonly articles?: readonly Article[] | undefined;
  readonly format: WritableFormat;
  readonly site: Site;
}

/**
 * Writes briefs as a feed.
 *
 * A date without an offset is in the time zone of the brief, otherwise in that of the site, and without both at noon UTC. A
 * brief without a date has that of its first publication.
 */
export function siteFeed({ file, list: name, briefs, articles, format, site }: FeedParts): string {
  const { timeZone, nameOf } = site;
  const dated = briefs.map((brief) => hasInstant(brief, timeZone));
  const list = articles ?? briefs.map(shortArticle);
  const [title, page] =
    name === undefined
      ? [site.title, siteFiles.index]
      : [`${name} · ${site.title}`, file.replace(/[^.]+$/, "html")];
  const home = name === undefined ? "" : page;
  // Atom resolves relative links against the address of the feed (RFC 4287, section 2). JSON Feed requires absolute links.
  const hasLinks = site.address !== undefined || format.name === "atom";
  const written = format.serialise(
    list.map((article, index) => (dated[index] ? article : withoutDates(article))),
    {
      timeZone,
      noonWithoutZone: true,
      reportsLosses: false,
      nameOf,
      feed: {
        title,
        author: site.title,
        id: absoluteAddressOf(file, site),
        address: absoluteAddressOf(file, site),
        homePage: hasLinks ? (absoluteAddressOf(home, site) ?? page) : undefined,
        pages: hasLinks ? briefs.map((brief) => addressOf(brief.page, site)) : undefined,
        entryIds: briefs.map(({ entryId }) => entryId),
        dates: briefs.map(({ firstPublished }, index) =>
          dated[index] ? undefined : firstPublished,
        ),
        isShort: articles === undefined,
        replacedBy: briefs.map(
          ({ replacedBy }) =>
            replacedBy && {
              headline: replacedBy.headline.text,
              language: replacedBy.headline.language,
              url: hasLinks ? addressOf(replacedBy.page, site) : undefined,
            },
        ),
      },
    },
  );
  if (!written.ok) throw new Error(`${file}: ${written.issues[0]!.message}`);
  return written.text;
}

/** Returns the `length` briefs of a list that its feed has, newest first. */
export type FeedChoice = <Brief extends ListedBrief>(
  briefs: readonly Brief[],
  length: number,
) => readonly Brief[];

/**
 * Returns a function that chooses the briefs of a feed from a list that is sorted newest first: those that were published
 * or changed last, so that a correction of an old brief reaches the readers of the feed.
 *
 * They have the order of their entries. It differs from the list for a brief without a date of publication: lists have it
 * at the end, feeds at the date of its entry.
 */
export function feedChoice(
  briefs: readonly ListedBrief[],
  { timeZone }: Pick<Site, "timeZone">,
): FeedChoice {
  const moved = new Map<ListedBrief, string>();
  const changed = new Map<ListedBrief, string>();
  for (const brief of briefs) {
    const { date, dateModified, firstPublished } = brief;
    if (!hasInstant(brief, timeZone)) moved.set(brief, firstPublished);
    else if (date === undefined) moved.set(brief, dateModified!);
    else if (dateModified !== undefined && dateModified > date) changed.set(brief, dateModified);
  }
  const dateOf = (brief: ListedBrief): string => moved.get(brief) ?? brief.date!;
  const changeOf = (brief: ListedBrief): string => changed.get(brief) ?? dateOf(brief);
  return (list, length) => {
    const sorted = list.some((brief) => moved.has(brief)) ? newestFirst(list, dateOf) : list;
    const newest = sorted.slice(0, length);
    if (!sorted.slice(length).some((brief) => changed.has(brief))) return newest;
    const chosen = new Set(newestFirst(sorted, changeOf).slice(0, length));
    return sorted.filter((brief) => chosen.has(brief));
  };
}

/** Whether the dates of a brief give an instant. False without a date, or if it is not in the calendar. */
export function hasInstant(
  { date, dateModified, timeZone }: BriefFields,
  siteZone: string | undefined,
): boolean {
  const stated = [date, dateModified].filter((when) => when !== undefined);
  return (
    stated.length > 0 &&
    stated.every((when) => {
      if (hasOffset(when)) return instantOf(when, undefined).ok;
      const zone = timeZone ?? siteZone;
      if (zone !== undefined && !isTimeZone(zone)) return false;
      // Any offset will do, and looking up that of the zone takes long.
      const isDay = zone === undefined || when.length === 10;
      return instantOf(isDay ? `${when.slice(0, 10)}T12:00Z` : `${when}Z`, undefined).ok;
    })
  );
}

function withoutDates(article: Article): Article {
  const dates = { datePublished: undefined };
  const source = article.source && { ...article.source, ...dates };
  return { ...article, ...dates, dateModified: undefined, source };
}

/** Makes an article of what lists show. */
function shortArticle(brief: ListedBrief): Article {
  const { url, language, headline, source, authors, responsibleParty, summary } = brief;
  const { date, dateModified, timeZone, minerals } = brief;
  return {
    schemaVersion: "1.0",
    headline: { value: headline.text, lang: headline.language },
    language,
    url,
    source: source && { name: source.text },
    authors: authors && [...authors],
    provenance: responsibleParty && { responsibleParty },
    datePublished: date,
    dateModified,
    timeZone,
    minerals: [...minerals],
    coreInsights: summary && [{ text: summary.text }],
  };
}
