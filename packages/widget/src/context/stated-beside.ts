import type { Article, Figure } from "@mineral-brief/schema";
import { figuresOf } from "@mineral-brief/schema/reading";
import { sharesOf, type Share } from "@mineral-brief/schema/vocabulary";
import { percentRange } from "../pictures/percent-range.ts";

/**
 * Finds what the article states of a country's share in a mineral, by the published share that says the same.
 *
 * The stage is the insight's, or the only one that has published shares. The year is the figure's, or else the newest.
 */
export function statedBeside(article: Article): Map<Share, Figure> {
  const stated = new Map<Share, Figure>();
  for (const { value: figure, insight } of figuresOf(article)) {
    const { about = [], period } = figure;
    if (percentRange(figure) === undefined) continue;
    for (const mineral of about) {
      const published = sharesOf(mineral);
      const stages = new Set(published.map(({ stage }) => stage));
      for (const stage of insight.stages ?? (stages.size === 1 ? stages : [])) {
        const alike = published.filter(
          (share) => share.stage === stage && about.includes(share.country),
        );
        for (const country of new Set(alike.map((share) => share.country))) {
          const ofCountry = alike.filter((share) => share.country === country);
          const share = ofCountry.find(({ year }) => period?.startsWith(`${year}`)) ?? ofCountry[0];
          if (share !== undefined) stated.set(share, figure);
        }
      }
    }
  }
  return stated;
}
