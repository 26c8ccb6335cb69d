import type { Article } from "@mineral-brief/schema";
import type { SerialiseIssue, WritableFormat } from "@mineral-brief/formats";
import type { ListedBrief } from "./listed-brief.ts";
import { addressOf, siteFiles, type Site } from "./site.ts";

/** Maximum number of briefs in a feed: readers download the complete feed many times a day. */
export const feedLength = 100;

/** A brief with what a feed needs of it. */
export interface FeedBrief {
  readonly brief: ListedBrief;
  readonly article: Article;
  /** The id of its entry, which never changes. */
  readonly entryId: string;
}

/** A feed, and the briefs that it omits because a field is missing. */
export interface SiteFeed {
  readonly text: string;
  readonly omitted: readonly OmittedBrief[];
}

export interface OmittedBrief {
  readonly brief: ListedBrief;
  /** The first issue of the brief. */
  readonly issue: SerialiseIssue;
}

/**
 * Writes briefs as a feed. Omits briefs that the format cannot hold.
 *
 * A date without an offset is in the time zone of the brief, otherwise in `timeZone`, and without both at noon UTC.
 */
export function siteFeed(
  briefs: readonly FeedBrief[],
  format: WritableFormat,
  site: Site,
  timeZone: string | undefined,
): SiteFeed {
  const file = format.name === "atom" ? siteFiles.atom : siteFiles.jsonfeed;
  const serialise = (list: readonly FeedBrief[]) =>
    format.serialise(
      list.map(({ article }) => article),
      {
        ...(timeZone === undefined ? {} : { timeZone }),
        noonWithoutZone: true,
        nameOf: site.nameOf,
        feed: {
          title: site.title,
          author: site.title,
          id: site.address && addressOf(file, site),
          address: site.address && addressOf(file, site),
          homePage: homePage(format, site),
          pages: pages(list, format, site),
          entryIds: list.map(({ entryId }) => entryId),
        },
      },
    );
  const complete = serialise(briefs);
  if (complete.ok) return { text: complete.text, omitted: [] };
  const issues = new Map<number, SerialiseIssue>();
  for (const issue of complete.issues)
    if (!issues.has(issue.article)) issues.set(issue.article, issue);
  const rest = serialise(briefs.filter((_, index) => !issues.has(index)));
  const omitted = [...issues].map(([index, issue]) => ({ brief: briefs[index]!.brief, issue }));
  if (!rest.ok) throw new Error(`${format.name} reports an issue only in the second attempt`);
  return { text: rest.text, omitted };
}

function homePage(format: WritableFormat, site: Site): string | undefined {
  return site.address ?? (allowsRelativeLinks(format) ? siteFiles.index : undefined);
}

function pages(
  briefs: readonly FeedBrief[],
  format: WritableFormat,
  site: Site,
): string[] | undefined {
  if (site.address === undefined && !allowsRelativeLinks(format)) return undefined;
  return briefs.map(({ brief }) => addressOf(brief.page, site));
}

/** Atom resolves relative links against the address of the feed (RFC 4287, section 2). JSON Feed requires absolute links. */
function allowsRelativeLinks({ name }: WritableFormat): boolean {
  return name === "atom";
}
