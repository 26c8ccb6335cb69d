import type { Rule } from "../rule.ts";
import type { Figure, Insight } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import { bareSharesOf, type BareShare } from "../../vocabulary/bare-shares.ts";
import { textOf } from "../../reading/text-of.ts";
import { quote } from "../../quote.ts";
import { isKnownMineral } from "../term-lookup.ts";

/** In percentage points. Editions and methods of counting differ by less. */
const farOff = 15;

const production =
  /output|produc|mine|mining|refin|smelt|separat|supply|产量|生产|开采|冶炼|精炼|供应|добыч|производств|extract|extrac/i;

export const shareOutdated: Rule = {
  code: "share-outdated",
  summary:
    "A share of production differs widely from the sourced share in the vocabulary for about the same year.",
  severity: "note",
  needs: ["insights.figures", "insights.stages"],
  check({ withFigures, publicationDate }, report) {
    for (const { insight, path } of withFigures)
      insight.figures?.forEach((figure, index) => {
        const year = yearOf(figure, publicationDate);
        if (year === undefined || !isProductionShare(figure)) return;
        const known = comparable(figure, insight, year);
        const nearestShare = known.sort((a, b) => distance(figure, a) - distance(figure, b))[0];
        if (nearestShare === undefined || distance(figure, nearestShare) < farOff) return;
        const { percent, stage, country, source, year: of } = nearestShare;
        report({
          path: [...path, "figures", index, "value"],
          message: `${quote(figure.text)} differs from ${percent} percent for ${country} in ${stage}, ${of} (${source}); check the share, its year and its stage`,
        });
      });
  },
};

function isProductionShare({ kind, unit, value, measure }: DeepReadonly<Figure>): boolean {
  return (
    kind === "share" &&
    unit === "percent" &&
    value !== undefined &&
    (measure === undefined || production.test(textOf(measure)))
  );
}

/** Returns the year of the figure, or that of the article. */
function yearOf(
  { period }: DeepReadonly<Figure>,
  published: string | undefined,
): number | undefined {
  const year = /^\d{4}/.exec(period ?? published ?? "")?.[0];
  return year === undefined ? undefined : Number(year);
}

/**
 * Returns the shares in the vocabulary for the mineral, country and stage of the figure; for all stages if it states none.
 *
 * A figure with a period is compared with the shares of its year, or with those of the years beside it if there are none.
 * A figure without one is compared with those of the year of publication and of the years beside it, because news often
 * states the share of the year before.
 */
function comparable(
  figure: DeepReadonly<Figure>,
  insight: DeepReadonly<Insight>,
  year: number,
): BareShare[] {
  const minerals = (figure.about ?? []).filter(isKnownMineral);
  const countries = (figure.about ?? []).filter((id) => /^[A-Z]{2}$/.test(id));
  if (minerals.length !== 1 || countries.length !== 1) return [];
  const stage =
    insight.relations?.find((relation) => relation.figure === figure.text)?.stage ??
    (insight.stages?.length === 1 ? insight.stages[0] : undefined);
  const near = bareSharesOf(minerals[0]!, stage).filter(
    (share) => share.country === countries[0] && Math.abs(share.year - year) <= 1,
  );
  const ofYear = near.filter((share) => share.year === year);
  return figure.period !== undefined && ofYear.length > 0 ? ofYear : near;
}

/** Returns the difference between a stated and a known share; 0 if the stated share is a bound that holds. */
function distance({ value, qualifier }: DeepReadonly<Figure>, { percent }: BareShare): number {
  const above = value! - percent;
  if (qualifier === "at-least" || qualifier === "more-than") return Math.max(above, 0);
  if (qualifier === "at-most" || qualifier === "less-than" || qualifier === "up-to")
    return Math.max(-above, 0);
  return Math.abs(above);
}
