import { readdirSync } from "node:fs";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import { validateArticle, type Article } from "@mineral-brief/schema";
import { lintArticle } from "@mineral-brief/schema/lint";
import { allInsights, figuresOf, relationsOf } from "@mineral-brief/schema/reading";
import { expect, it } from "vitest";

const briefs: [name: string, article: Article][] = Object.entries(galleryArticles);

it("has every file of the folder", () => {
  const folder = new URL("../../../packages/fixtures/gallery/", import.meta.url);
  const files = readdirSync(folder).map((file) => file.replace(/\.json$/, ""));
  expect(briefs.map(([name]) => name).toSorted()).toEqual(files.toSorted());
});

it("is in nine languages", () => {
  expect(new Set(briefs.map(([, { language }]) => language))).toEqual(
    new Set(["en", "ru", "zh", "zh-Hant", "fr", "es", "ar", "de", "ja"]),
  );
});

it.each(briefs)("%s has no findings", (_, article) => {
  const validation = validateArticle(article);
  expect(validation.issues).toEqual([]);
  expect(lintArticle(article)).toEqual([]);
});

it.each(briefs)("%s has citations and a kind in every insight", (_, article) => {
  const insights = allInsights(article).map(({ insight }) => insight);
  expect(insights.filter(({ citations = [] }) => citations.length === 0)).toEqual([]);
  expect(
    insights.filter(({ kind = "" }) => !["fact", "claim", "analysis", "outlook"].includes(kind)),
  ).toEqual([]);
  expect(figuresOf(article).length).toBeGreaterThan(2);
  expect(relationsOf(article).length).toBeGreaterThan(3);
});
