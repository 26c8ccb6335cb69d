import type { Article, Figure } from "@mineral-brief/schema";
import { figuresOf } from "@mineral-brief/schema/reading";
import { bareSharesOf, type BareShare } from "@mineral-brief/schema/vocabulary";
import { percentRange } from "../pictures/percent-range.ts";

/**
 * Finds the article's figures that state a published share: the same mineral, stage and country.
 *
 * The stage comes from the insight. If the insight has none, the mineral's published shares must all have one stage.
 * The year comes from the figure's period; the default is the newest published year.
 */
export function matchPublishedShares(article: Article): Map<BareShare, Figure> {
  const stated = new Map<BareShare, Figure>();
  for (const { value: figure, insight } of figuresOf(article)) {
    const { about = [], period } = figure;
    if (percentRange(figure) === undefined) continue;
    for (const mineral of about) {
      const published = bareSharesOf(mineral);
      const stages = new Set(published.map(({ stage }) => stage));
      for (const stage of insight.stages ?? (stages.size === 1 ? stages : [])) {
        const matching = published.filter(
          (share) => share.stage === stage && about.includes(share.country),
        );
        for (const country of new Set(matching.map((share) => share.country))) {
          const ofCountry = matching.filter((share) => share.country === country);
          const share = ofCountry.find(({ year }) => period?.startsWith(`${year}`)) ?? ofCountry[0];
          if (share !== undefined) stated.set(share, figure);
        }
      }
    }
  }
  return stated;
}
