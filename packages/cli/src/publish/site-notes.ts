import type { Alternate } from "@mineral-brief/schema";
import { primaryLanguage } from "@mineral-brief/schema/reading";
import type { FolderReport } from "../outputs/folder-report.ts";
import type { CollectedBrief } from "./collect-briefs.ts";
import { lacksZone, type ListedBrief } from "./listed-brief.ts";
import { deadAlternates } from "./page-alternates.ts";
import { hasInstant } from "./site-feeds.ts";
import { absoluteAddressOf, type Site } from "./site.ts";

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

/** A page with the brief that it shows. */
type NotedPage = ListedBrief & { readonly brief: CollectedBrief };

/** How many warnings of a kind a run prints: a wrong address of the site gives one for each brief. */
const mostWarnings = 10;

/**
 * Prints which addresses of other languages lead to no page: authors guess the names that `publish` makes. `hasFile` says
 * whether the folder of the site has a file after the run.
 */
export function warnAboutAlternates(
  pages: readonly NotedPage[],
  hasFile: (file: string) => boolean,
  { report, site }: SiteNotesOptions,
): void {
  const dead = pages.flatMap((page) =>
    deadAlternates(page, hasFile, site).map((one) => ({ ...one, page })),
  );
  for (const { page, index, url } of dead.slice(0, mostWarnings)) {
    const meant = pageMeantBy(page.alternates![index]!, page, pages);
    const advice =
      meant === undefined
        ? "index.json lists the pages"
        : `did you mean ${absoluteAddressOf(meant.page, site)}, the page of ${meant.brief.place}?`;
    report.note(
      `warning: ${page.brief.place}: alternates[${index}].url: the site has no page at ${url}; ${advice}`,
    );
  }
  if (dead.length > mostWarnings)
    report.note(`warning: ${dead.length - mostWarnings} more alternates lead to no page`);
}

/**
 * Finds the page of a translation whose address an author guessed: it has the name of its input, or it is the only one in its
 * language of the same day. Undefined if there is none, or several.
 */
function pageMeantBy(
  { language, url }: Alternate,
  page: NotedPage,
  pages: readonly NotedPage[],
): NotedPage | undefined {
  const isTranslation = (other: NotedPage): boolean =>
    other !== page && primaryLanguage(other.language) === primaryLanguage(language);
  const others = pages.filter(isTranslation);
  const name = nameOf(url);
  const named = others.filter(({ brief }) => nameOf(brief.place) === name);
  const day = page.date?.slice(0, 10);
  const ofDay = others.filter(({ date }) => day !== undefined && date?.slice(0, 10) === day);
  const [meant, ...more] = named.length > 0 ? named : ofDay;
  return more.length === 0 ? meant : undefined;
}

/** The name of a file or of an address: `tin-de` for `briefs/tin-de.brief.yaml` and `https://example.org/tin-de.html`. */
function nameOf(place: string): string {
  return place
    .replace(/[?#].*/, "")
    .replace(/^.*[/\\]/, "")
    .replace(/(?:\.brief)?\.[a-z]+$/, "");
}
