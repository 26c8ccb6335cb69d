import type { Article } from "../../article.ts";
import type { PartName } from "../part-names.ts";
import { mineralsOf, placesOf } from "../terms.ts";
import { allInsights } from "../all-insights.ts";
import { describedFigures } from "./described-figures.ts";
import { isTimeline, rowSources } from "./row-sources.ts";
import { statedShares } from "./stated-shares.ts";
import type { TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** The sections of the data of an article. */
export interface DataSections {
  /** True if there is more than how the brief was made. */
  readonly hasData: boolean;
  readonly titles: readonly TextView[];
}

/**
 * Returns the titles of the sections of the data, without its content; undefined if there is none.
 *
 * `viewData` has the same sections. The relations without a date are part of the timeline here.
 */
export function dataSections(
  article: Article,
  shows: (part: PartName) => boolean,
  wording: Wording,
): DataSections | undefined {
  const { labels } = wording;
  const rows = rowSources(article, shows);
  const data = [
    rows.length > 0 && (isTimeline(rows, shows) ? labels.timeline : labels.diagram),
    shows("shares") && statedShares(article).length > 0 && labels.shares,
    describedFigures(article, shows, labels).length > 0 && labels.figures,
    hasNames(article, shows) && labels.names,
  ].filter((title) => title !== false);
  const about = aboutTitle(article, shows, wording);
  const titles = about === undefined ? data : [...data, about];
  return titles.length === 0
    ? undefined
    : {
        hasData: data.length > 0,
        titles: titles.map((title) => wording.label(inRunningText(title, wording))),
      };
}

/** Writes a heading as in running text: German keeps the capitals of its nouns. */
function inRunningText(heading: string, { labels: { language } }: Wording): string {
  return /^de\b/.test(language)
    ? heading
    : heading.charAt(0).toLocaleLowerCase(language) + heading.slice(1);
}

/** Returns the title of the section on how the brief was made, or on its rights if nothing else is stated. */
export function aboutTitle(
  { provenance = {}, rights = {} }: Article,
  shows: (part: PartName) => boolean,
  { labels }: Wording,
): string | undefined {
  const {
    tools = [],
    reviewedBy = [],
    generatedAt,
    responsibleParty,
    digitalSourceType,
  } = provenance;
  const isMade =
    tools.length + reviewedBy.length > 0 ||
    (generatedAt ?? responsibleParty ?? digitalSourceType) !== undefined;
  if (shows("provenance") && isMade) return labels.provenance;
  const { license, copyrightNotice, credit, usageTerms } = rights;
  const hasRights = (license ?? copyrightNotice ?? credit ?? usageTerms) !== undefined;
  return shows("rights") && hasRights ? labels.rights : undefined;
}

function hasNames(article: Article, shows: (part: PartName) => boolean): boolean {
  const { organizations = [] } = article;
  const insights = allInsights(article).map(({ insight }) => insight);
  return (
    (shows("minerals") && mineralsOf(article).length > 0) ||
    (shows("places") && placesOf(article).length > 0) ||
    (shows("organizations") &&
      (organizations.length > 0 || insights.some((one) => (one.organizations ?? []).length > 0))) ||
    (shows("stages") && insights.some((one) => (one.stages ?? []).length > 0))
  );
}
