import type { Insight, TermId } from "../../article.ts";
import { formatPeriod } from "../dates.ts";
import { termId } from "../terms.ts";
import type { DataContext } from "./data-context.ts";
import { punctuationOf } from "./line.ts";
import type { PublishedSharesView } from "./views.ts";

const maximumCountries = 3;

/** A country's share of world output in one year, as its source publishes it. */
export interface PublishedShare {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Percent of world output. */
  readonly percent: number;
  readonly year: number;
  /** The work and edition; states if the share is an estimate or an average. */
  readonly source: string;
}

/** Returns the shares of a mineral at a stage: the newest year first, then the largest share. Empty if none are known. */
export type PublishedSharesOf = (mineral: TermId, stage: TermId) => readonly PublishedShare[];

/**
 * Lists the stages at which an insight is about a mineral: its own, else those of its relations.
 *
 * Empty if it does not say so. A stage is never guessed.
 */
export function stagesOf(
  mineral: TermId,
  { minerals = [], stages = [], relations = [] }: Insight,
): TermId[] {
  const own = minerals.map(termId);
  const isAbout = ({ minerals: ids }: { minerals?: TermId[] | undefined }): boolean =>
    ids === undefined ? own.length === 1 && own[0] === mineral : ids.includes(mineral);
  const about = relations.filter(isAbout);
  if (stages.length > 0) return own.includes(mineral) || about.length > 0 ? stages : [];
  return [...new Set(about.flatMap(({ stage }) => stage ?? []))];
}

/** Views the published shares of a mineral at the stages of insights, a stage once. */
export function publishedShares(
  mineral: TermId,
  insights: readonly Insight[],
  { wording, names, publishedSharesOf }: DataContext,
): PublishedSharesView[] {
  if (publishedSharesOf === undefined) return [];
  const { labels, locale } = wording;
  const { open, close } = punctuationOf(wording);
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const stages = new Set(insights.flatMap((insight) => stagesOf(mineral, insight)));
  return [...stages].flatMap((stage): PublishedSharesView[] => {
    const shares = publishedSharesOf(mineral, stage);
    if (shares.length === 0) return [];
    // Shares of two years or of two sources cannot be compared.
    const { year, source } = shares[0]!;
    const estimate = ` (${year} estimate)`;
    const isEstimate = source.endsWith(estimate);
    const title = labels.worldShares(names.name(stage).text, formatPeriod(`${year}`, locale));
    return [
      {
        mineral: names.name(mineral),
        title: wording.label(isEstimate ? `${title}${open}${labels.estimate}${close}` : title),
        shares: shares
          .filter((share) => share.year === year && share.source === source)
          .slice(0, maximumCountries)
          .map((share) => ({
            country: names.name(share.country),
            amount: wording.inLocale(percent.format(share.percent / 100)),
            percent: share.percent,
          })),
        source: wording.inLanguage(isEstimate ? source.slice(0, -estimate.length) : source, "en"),
        origin: wording.label(labels.otherSources),
      },
    ];
  });
}
