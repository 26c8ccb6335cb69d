import { readFileSync } from "node:fs";

const read = (path) =>
  JSON.parse(readFileSync(new URL(`../packages/fixtures/${path}.json`, import.meta.url), "utf8"));
const brief = read("articles/valid/us-australia-framework");

/** One brief at three sizes: shortened, unchanged, and with its groups repeated fifty times. */
export const articles = {
  "1 KB": {
    ...brief,
    groups: [],
    coreInsights: brief.coreInsights.slice(0, 1),
    references: brief.references.slice(0, 2),
  },
  "4 KB": brief,
  "200 KB": { ...brief, groups: Array.from({ length: 100 }, () => brief.groups).flat() },
};

/** Briefs with figures, relations and terms in each insight. */
export const taggedArticles = {
  "tagged, 12 KB": read("gallery/us-australia-framework"),
  "tagged, 18 KB": read("gallery/kazakhstan-tungsten"),
};

/** The same article with an error in every insight. */
export function broken(article) {
  const spoil = (insight) => ({ ...insight, citations: [0] });
  return {
    ...article,
    language: "english",
    coreInsights: article.coreInsights.map(spoil),
    groups: article.groups.map((group) => ({ ...group, insights: group.insights.map(spoil) })),
  };
}
