import { describe, expect, test } from "vitest";
import type { Article } from "../article.ts";
import { formatPath } from "../issue.ts";
import { classesIn, lintContextOf } from "./lint-context.ts";
import { characterClasses } from "./character-classes.ts";

const base: Article = { schemaVersion: "1.0", headline: "Prices", language: "en" };
const read = (parts: Partial<Article>) => lintContextOf({ ...base, ...parts }, 0);
const words = { value: "钨", lang: "zh" };
const date = "2025-10-24";

describe("every text has its path and its role", () => {
  test.each<[Partial<Article>, string[]]>([
    [{}, ["headline headline"]],
    [{ topics: ["Tungsten", "Tin"] }, ["topics[0] other", "topics[1] other"]],
    [{ source: { name: "a", headline: "b" } }, ["source.name other", "source.headline quote"]],
    [{ authors: [{ name: "a" }] }, ["authors[0].name other"]],
    [
      { coreInsights: [{ text: "a" }, { text: "b" }] },
      ["coreInsights[0].text insight", "coreInsights[1].text insight"],
    ],
    [
      { groups: [{ title: "a", insights: [{ text: "b" }, { text: "c" }] }] },
      [
        "groups[0].title title",
        "groups[0].insights[0].text insight",
        "groups[0].insights[1].text insight",
      ],
    ],
    [
      { references: [{ id: 1, title: "a", publisher: "b", quote: "c", authors: [{ name: "d" }] }] },
      [
        "references[0].title quote",
        "references[0].publisher other",
        "references[0].quote quote",
        "references[0].authors[0].name other",
      ],
    ],
    [{ minerals: ["tin", { id: "red-mud", name: "a" }] }, ["minerals[1].name other"]],
    [{ places: [{ id: "katpar" }, { id: "x", name: "a" }] }, ["places[1].name other"]],
    [{ organizations: [{ id: "cmoc", name: "a" }] }, ["organizations[0].name other"]],
    [
      { provenance: { reviewedBy: [{ name: "a" }], responsibleParty: { name: "b" } } },
      ["provenance.reviewedBy[0].name other", "provenance.responsibleParty.name other"],
    ],
    [{ corrections: [{ date, text: "a" }] }, ["corrections[0].text other"]],
  ])("of %j", (parts, expected) => {
    const [headline, ...texts] = read(parts).texts.map(
      ({ path, role }) => `${formatPath(path)} ${role}`,
    );
    expect(headline).toBe("headline headline");
    expect(texts).toEqual(expected.filter((text) => text !== headline));
  });

  test("inside an insight too", () => {
    const { texts } = read({
      coreInsights: [
        {
          text: "a",
          minerals: [{ id: "red-mud", name: "b" }],
          places: [{ id: "katpar", name: "c" }],
          figures: [{ text: "5%" }, { text: "6%", measure: "d" }],
          relations: [
            { type: "loan", from: ["KZ"] },
            { type: "loan", from: ["KZ"], note: "e" },
          ],
        },
      ],
    });
    expect(texts.slice(1).map(({ path }) => formatPath(path))).toEqual([
      "coreInsights[0].text",
      "coreInsights[0].minerals[0].name",
      "coreInsights[0].places[0].name",
      "coreInsights[0].figures[1].measure",
      "coreInsights[0].relations[1].note",
    ]);
  });

  test("and its language and characters", () => {
    const context = read({
      coreInsights: [{ text: words }, { text: "$5" }],
    });
    const { texts } = context;
    expect(texts.map(({ words: text, language }) => [text, language])).toEqual([
      ["Prices", "en"],
      ["钨", "zh"],
      ["$5", "en"],
    ]);
    expect(formatPath(texts[1]!.path)).toBe("coreInsights[0].text.value");
    expect(classesIn(texts[1]!)).toBe(characterClasses.han);
    expect(classesIn(context)).toBe(
      characterClasses.latin | characterClasses.han | characterClasses.dollar,
    );
  });
});

describe("every date has its path", () => {
  test.each<[Partial<Article>, string[]]>([
    [{ datePublished: date, dateModified: date }, ["datePublished", "dateModified"]],
    [{ source: { name: "a", datePublished: date } }, ["source.datePublished"]],
    [{ references: [{ id: 1 }, { id: 2, datePublished: date }] }, ["references[1].datePublished"]],
    [{ provenance: { generatedAt: date } }, ["provenance.generatedAt"]],
    [{ corrections: [{ date, text: "a" }] }, ["corrections[0].date"]],
  ])("of %j", (parts, expected) => {
    const { dates } = read(parts);
    expect(dates.map(({ path }) => formatPath(path))).toEqual(expected);
    for (const { when, mayBeAhead } of dates) expect([when, mayBeAhead]).toEqual([date, false]);
  });

  test("only the date of a relation may be in the future", () => {
    const relations = [
      { type: "loan", from: ["KZ"] },
      { type: "loan", from: ["KZ"], date },
    ];
    const { dates } = read({ coreInsights: [{ text: "a", relations }] });
    expect(dates).toEqual([
      { when: date, path: ["coreInsights", 0, "relations", 1, "date"], mayBeAhead: true },
    ]);
  });

  test("and the publication date is that of the source if the article has none", () => {
    const source = { name: "a", datePublished: date };
    expect(read({ source }).publicationDate).toBe(date);
    expect(read({ source, datePublished: "2025-10-25" }).publicationDate).toBe("2025-10-25");
  });
});

test("insights are in reading order, with their group, figures and relations", () => {
  const figures = [{ text: "5%" }];
  const relations = [{ type: "loan", from: ["KZ"] }];
  const context = read({
    coreInsights: [
      { text: "a", figures: [], relations: [] },
      { text: "b", figures, citations: [1, "x"] },
    ],
    groups: [
      { insights: [{ text: "c", citations: [2] }] },
      { insights: [{ text: "d", relations }] },
    ],
  });
  const placesOf = (insights: typeof context.insights) =>
    insights.map(({ path }) => formatPath(path));
  expect(context.insights.map(({ text, group }) => [text.words, group])).toEqual([
    ["a", undefined],
    ["b", undefined],
    ["c", 0],
    ["d", 1],
  ]);
  expect(placesOf(context.insights)[3]).toBe("groups[1].insights[0]");
  expect(placesOf(context.withFigures)).toEqual(["coreInsights[1]"]);
  expect(placesOf(context.withRelations)).toEqual(["groups[1].insights[0]"]);
  expect([...context.cited]).toEqual([1, "x", 2]);
});

test("an id is declared by an object and listed by a name alone", () => {
  const { declaredIds, listedIds } = read({
    minerals: ["tin", { id: "red-mud" }],
    coreInsights: [{ text: "a", places: ["KZ", { id: "katpar" }] }],
    organizations: [{ id: "cmoc", name: "CMOC" }],
    authors: [{ name: "Li Wei" }],
  });
  expect([...declaredIds].sort()).toEqual(["cmoc", "katpar", "red-mud"]);
  expect([...listedIds].sort()).toEqual(["KZ", "cmoc", "katpar", "red-mud", "tin"]);
});
