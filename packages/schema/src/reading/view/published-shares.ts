import type { Insight, TermId } from "../../article.ts";
import { formatPeriod } from "../format-period.ts";
import type { DataContext } from "./data-context.ts";
import { punctuationOf } from "./line.ts";
import { stagesOf } from "./stated-stages.ts";
import type { PublishedSharesView } from "./views.ts";

const maximumCountries = 3;

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
    const comparable = shares.filter((share) => share.year === year && share.source === source);
    // A source that rounds the amounts and their total may publish parts that are more than the total.
    const isRounded = comparable.reduce((sum, share) => sum + share.percent, 0) > 100;
    const title = labels.worldShares(names.name(stage).text, formatPeriod(`${year}`, locale));
    return [
      {
        mineral: names.name(mineral),
        title: wording.label(isEstimate ? `${title}${open}${labels.estimate}${close}` : title),
        shares: comparable.slice(0, maximumCountries).map((share) => ({
          country: names.name(share.country),
          amount: wording.inLocale(percent.format(share.percent / 100)),
          percent: share.percent,
        })),
        source: wording.inLanguage(isEstimate ? source.slice(0, -estimate.length) : source, "en"),
        rounding: isRounded ? wording.label(labels.roundedShares) : undefined,
        origin: wording.label(labels.otherSources),
      },
    ];
  });
}
