import type { SerialiseIssue, WritableFormat } from "@mineral-brief/formats";
import type { ListedBrief } from "./listed-brief.ts";
import { addressOf, siteFiles, type Site } from "./site.ts";

/** How many briefs a feed has: readers fetch it whole, many times a day. */
const feedLength = 100;

/** A feed, and the briefs that it demands more of than they state. */
export interface SiteFeed {
  readonly file: string;
  readonly text: string;
  readonly refused: readonly RefusedBrief[];
}

export interface RefusedBrief {
  readonly brief: ListedBrief;
  /** The first thing that is missing. */
  readonly issue: SerialiseIssue;
}

/** Writes the newest briefs as a feed. One that the format refuses is left out. */
export function siteFeed(
  briefs: readonly ListedBrief[],
  format: WritableFormat,
  site: Site,
  timeZone: string | undefined,
): SiteFeed {
  const file = format.name === "atom" ? siteFiles.atom : siteFiles.jsonfeed;
  const serialise = (list: readonly ListedBrief[]) =>
    format.serialise(
      list.map(({ article }) => article),
      {
        ...(timeZone === undefined ? {} : { timeZone }),
        feed: {
          title: site.title,
          id: site.address && addressOf(file, site),
          address: site.address && addressOf(file, site),
          homePage: homePage(format, site),
          pages: pages(list, format, site),
        },
      },
    );
  const newest = briefs.slice(0, feedLength);
  const whole = serialise(newest);
  if (whole.ok) return { file, text: whole.text, refused: [] };
  const issues = new Map<number, SerialiseIssue>();
  for (const issue of whole.issues)
    if (!issues.has(issue.article)) issues.set(issue.article, issue);
  const rest = serialise(newest.filter((_, index) => !issues.has(index)));
  const refused = [...issues].map(([index, issue]) => ({ brief: newest[index]!, issue }));
  if (!rest.ok) throw new Error(`${format.name} refuses what it has not refused before`);
  return { file, text: rest.text, refused };
}

function homePage(format: WritableFormat, site: Site): string | undefined {
  return site.address ?? (mayBeRelative(format) ? siteFiles.index : undefined);
}

function pages(
  briefs: readonly ListedBrief[],
  format: WritableFormat,
  site: Site,
): string[] | undefined {
  if (site.address === undefined && !mayBeRelative(format)) return undefined;
  return briefs.map(({ page }) => addressOf(page, site));
}

/** Atom resolves an address against the feed's own (RFC 4287, section 2); JSON Feed knows absolute ones only. */
function mayBeRelative({ name }: WritableFormat): boolean {
  return name === "atom";
}
