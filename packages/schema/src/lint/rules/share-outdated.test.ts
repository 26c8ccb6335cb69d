import { describe, expect, test } from "vitest";
import type { Figure, Insight } from "../../article.ts";
import { messagesOf, placesOf, withInsight } from "../../../test/report-of.ts";
import { shareOutdated } from "./share-outdated.ts";

const now = "2026-03-01";

/** In the vocabulary, China mined 36 % of the antimony in 2025 and 34 % in 2024. */
const antimony: Figure = {
  text: "60%",
  kind: "share",
  value: 60,
  unit: "percent",
  about: ["antimony", "CN"],
};

const articleWith = (
  figure: Partial<Figure>,
  insight: Omit<Insight, "text"> = { stages: ["mining"] },
) => ({
  datePublished: "2025-10-24",
  ...withInsight("China mined 60%.", { ...insight, figures: [{ ...antimony, ...figure }] }),
});

const isReported = (...parts: Parameters<typeof articleWith>): boolean =>
  placesOf(shareOutdated, articleWith(...parts), now).length > 0;

test("the known share, its country, stage, year and source are named", () => {
  const article = articleWith({ period: "2023" });
  expect(placesOf(shareOutdated, article, now)).toEqual(["coreInsights[0].figures[0].value"]);
  expect(messagesOf(shareOutdated, article, now)).toMatch(/"60%".* 34 .*CN.*mining.*2024.*USGS/);
});

test("a share of a year is compared with that year", () => {
  // China mined 82 % of the tungsten in 2024 and 79 % in 2025.
  const tungsten: Partial<Figure> = { about: ["tungsten", "CN"], value: 66 };
  expect(messagesOf(shareOutdated, articleWith({ ...tungsten, period: "2024" }), now)).toMatch(
    / 82 .*2024/,
  );
  expect(isReported({ ...tungsten, period: "2025" })).toBe(false);
  expect(messagesOf(shareOutdated, articleWith({ period: "2024" }), now)).toMatch(/ 34 .*2024/);
});

test("without a period, the nearest of the years is compared", () => {
  expect(messagesOf(shareOutdated, articleWith({ value: 60 }), now)).toMatch(/ 36 .*2025/);
  expect(messagesOf(shareOutdated, articleWith({ value: 10 }), now)).toMatch(/ 34 .*2024/);
});

describe("the difference", () => {
  test.each([
    [51, undefined, true],
    [50.9, undefined, false],
    [19, undefined, true],
    [19.1, undefined, false],
    // A bound that holds has no difference.
    [19, "at-least", false],
    [19, "more-than", false],
    [60, "at-least", true],
    [60, "more-than", true],
    [60, "at-most", false],
    [60, "less-than", false],
    [60, "up-to", false],
    [10, "at-most", true],
    [10, "less-than", true],
    [10, "up-to", true],
    [60, "about", true],
  ])("%d percent %s: %s", (value, qualifier, reported) => {
    expect(isReported({ value, ...(qualifier !== undefined && { qualifier }) })).toBe(reported);
  });
});

describe("which figures", () => {
  test.each<[string, Partial<Figure>, boolean]>([
    ["a share of output", { measure: "world mine output" }, true],
    ["a share of refined supply", { measure: "Refined supply" }, true],
    ["a share in Chinese", { measure: { value: "产量", lang: "zh" } }, true],
    ["a share of consumption", { measure: "world consumption" }, false],
    ["another kind", { kind: "change" }, false],
    ["another unit", { unit: "t" }, false],
    ["no unit", { unit: undefined }, false],
    ["a range", { value: undefined, min: 60, max: 70 }, false],
    ["two countries", { about: ["antimony", "CN", "RU"] }, false],
    ["two minerals", { about: ["antimony", "tungsten", "CN"] }, false],
    ["no mineral", { about: ["CN"] }, false],
    ["a part of a country", { about: ["antimony", "CN-65"] }, false],
    ["nothing", { about: undefined }, false],
    ["a country without a known share", { about: ["antimony", "FR"] }, false],
    ["a year a little earlier", { period: "2023" }, true],
    ["a year a little later", { period: "2026-01" }, true],
    ["years earlier", { period: "2021" }, false],
    ["a period that is not a year", { period: "last year" }, false],
  ])("%s", (_, figure, reported) => {
    expect(isReported(figure)).toBe(reported);
  });

  test("without a period, those of the year of publication", () => {
    const figures = [antimony];
    const insight = withInsight("China mined 60%.", { stages: ["mining"], figures });
    expect(placesOf(shareOutdated, { datePublished: "2019-10-24", ...insight }, now)).toEqual([]);
    expect(placesOf(shareOutdated, { datePublished: undefined, ...insight }, now)).toEqual([]);
  });
});

describe("which stage", () => {
  const relation = { type: "dominates", from: ["CN"], figure: "60%" };

  test.each<[string, Omit<Insight, "text">, boolean]>([
    ["that of the insight", { stages: ["refining"] }, false],
    ["any, if the insight has none", {}, true],
    ["any, if the insight has two", { stages: ["refining", "recycling"] }, true],
    [
      "that of the figure's relation",
      { stages: ["mining"], relations: [{ ...relation, stage: "refining" }] },
      false,
    ],
    [
      "not that of another relation",
      { stages: ["mining"], relations: [{ ...relation, figure: "5%", stage: "refining" }] },
      true,
    ],
  ])("%s", (_, insight, reported) => {
    expect(isReported({}, insight)).toBe(reported);
  });
});
