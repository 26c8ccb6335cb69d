import type { FolderReport } from "../outputs/folder-report.ts";
import type { CollectedBrief } from "./collect-briefs.ts";
import { lacksZone, type ListedBrief } from "./listed-brief.ts";
import { deadAlternates } from "./page-alternates.ts";
import { hasInstant } from "./site-feeds.ts";
import type { Site } from "./site.ts";

export interface SiteNotesOptions {
  readonly report: FolderReport;
  readonly site: Site;
}

/** Prints how many briefs in the feeds have no date, or a date without a time zone. */
export function noteDates(
  newest: readonly ListedBrief[],
  { report, site: { timeZone } }: SiteNotesOptions,
): void {
  const undated = newest.filter((page) => !hasInstant(page, timeZone)).length;
  const say = (count: number, what: readonly [one: string, more: string], rest: string): void => {
    const who =
      count === 1
        ? `1 brief in the feeds has ${what[0]}`
        : `${count} briefs in the feeds have ${what[1]}`;
    if (count > 0) report.note(`note: ${who} ${rest}`);
  };
  say(
    undated,
    ["no date", "no date"],
    "of the calendar; the feeds use the time when the page was first published; set datePublished",
  );
  const zoneless =
    timeZone === undefined
      ? newest.filter((page) => hasInstant(page, timeZone) && lacksZone(page)).length
      : 0;
  say(
    zoneless,
    ["a date", "dates"],
    "without a time zone; the feeds use noon UTC; set --time-zone, such as Asia/Shanghai",
  );
}

/** How many warnings of a kind a run prints: a wrong address of the site gives one for each brief. */
const mostWarnings = 10;

/**
 * Prints which addresses of other languages lead to no page: authors guess the names that `publish` makes. `hasFile` says
 * whether the folder of the site has a file after the run.
 */
export function warnAboutAlternates(
  pages: readonly (ListedBrief & { readonly brief: CollectedBrief })[],
  hasFile: (file: string) => boolean,
  { report, site }: SiteNotesOptions,
): void {
  const dead = pages.flatMap((page) =>
    deadAlternates(page, hasFile, site).map((one) => ({ ...one, place: page.brief.place })),
  );
  for (const { place, index, url } of dead.slice(0, mostWarnings))
    report.note(
      `warning: ${place}: alternates[${index}].url: the site has no page at ${url}; index.json lists the pages`,
    );
  if (dead.length > mostWarnings)
    report.note(`warning: ${dead.length - mostWarnings} more alternates lead to no page`);
}
