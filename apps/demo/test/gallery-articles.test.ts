import { readdirSync } from "node:fs";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import { validateArticle, type Article } from "@mineral-brief/schema";
import { lintArticle } from "@mineral-brief/schema/lint";
import { allInsights, figuresOf, relationsOf, textOf } from "@mineral-brief/schema/reading";
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

/** The 90th day after enactment, which the brief says. */
const computed: readonly string[] = ["2024-08-11"];

it.each(briefs)("%s has the days, years and numbers of its data in its sentences", (_, article) => {
  const sentences = allInsights(article)
    .map(({ insight }) => textOf(insight.text))
    .join("\n");
  const days = relationsOf(article)
    .flatMap(({ value: { date, announced, effective, until } }) => [
      date,
      announced,
      effective,
      until,
    ])
    .flatMap((period) => period?.split("/") ?? [])
    .filter((date) => date.length === 10 && !computed.includes(date))
    .map((date) => new Date(date));
  const figures = figuresOf(article).map(({ value }) => value);
  const words = [
    ...figures.flatMap(({ measure = "", basis = "", period = "" }) => [measure, basis, period]),
    ...relationsOf(article).map(({ value: { note = "" } }) => note),
  ];
  const stated = [
    ...days.map((day) =>
      /^(?:zh|ja)/.test(article.language)
        ? `${day.getUTCMonth() + 1}月${day.getUTCDate()}日`
        : `${day.getUTCDate()}`,
    ),
    ...words.flatMap((text) => textOf(text).match(/\d{3,}/g) ?? []),
  ];
  const isIn = (text: string): boolean => new RegExp(`(?<!\\d)${text}(?!\\d)`).test(sentences);
  expect(stated.filter((text) => !isIn(text))).toEqual([]);
});

it.each([
  ["chile-lithium", "85 %", "margen de la nueva producción que recibe el Estado, desde 2031"],
  ["congo-cobalt", "96 600 t", "quota d’exportation, s’il est maintenu | 2027"],
  ["kazakhstan-tungsten", "3,3 млн т руды в год", "мощность рудника, первая очередь"],
  ["saudi-rare-earth-refinery", "110 دولارات للكيلوغرام", "الحد الأدنى للسعر"],
  ["ukraine-fund", "mindestens 179 Millionen US-Dollar", "Ausgaben für Dobra | at-least"],
  ["uranium-twice-withdrawn", "about 1,050 t", "uranium in the convoy | about"],
])("%s says of %s what its sentence says: %s", (name, text, expected) => {
  const figure = figuresOf(galleryArticles[name] as Article).find(
    ({ value }) => value.text === text,
  );
  const { measure, qualifier, period } = figure!.value;
  expect([textOf(measure!), qualifier, period].filter(Boolean).join(" | ")).toBe(expected);
});

it.each([
  // A commitment of each side to the fund.
  ["ukraine-fund", "investment 2025-09-17", "us-dfc+UA → "],
  // Sentences before and after it say that plans with the EU and Japan were published, without a day.
  ["project-vault", "cooperation-agreement", "US+EU+JP → "],
  // The exports need single licences.
  ["uranium-twice-withdrawn", "export-licence 2024-11-15", "RU → US"],
])("%s has the sides of the relation that its sentence names: %s", (name, relation, expected) => {
  const stated = relationsOf(galleryArticles[name] as Article).map(
    ({ value: { type, date, from, to = [] } }) => [
      [type, date].filter(Boolean).join(" "),
      [from, to].map((ids) => ids.join("+")).join(" → "),
    ],
  );
  expect(stated).toContainEqual([relation, expected]);
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
