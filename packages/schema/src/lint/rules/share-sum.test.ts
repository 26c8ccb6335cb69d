import { describe, expect, test } from "vitest";
import type { Figure } from "../../article.ts";
import { messagesOf, placesOf } from "../../../test/report-of.ts";
import { shareSum } from "./share-sum.ts";

const share = (value: number, about: string[], more: Partial<Figure> = {}): Figure => ({
  text: `${value}%`,
  kind: "share",
  value,
  unit: "percent",
  measure: "world output",
  about,
  ...more,
});

const articleWith = (...figures: Figure[]) => ({
  places: [{ id: "katanga" }],
  organizations: [{ id: "cmoc", name: "CMOC" }],
  coreInsights: [{ text: "Shares.", figures }],
});

const isReported = (...figures: Figure[]): boolean =>
  placesOf(shareSum, articleWith(...figures)).length > 0;

test("the holders, their shares and the sum are named, at the last of them", () => {
  const article = articleWith(
    share(60.1, ["CN"]),
    share(30.2, ["VN"]),
    share(20, ["RU"]),
    share(1, ["CN"]),
  );
  expect(placesOf(shareSum, article)).toEqual(["coreInsights[0].figures[2].value"]);
  expect(messagesOf(shareSum, article)).toMatch(/CN 60\.1, VN 30\.2, RU 20 .* 110\.3 percent/);
});

describe("how much", () => {
  test.each([
    // Each share may be rounded up by a half.
    [[60, 41], false],
    [[60, 41.1], true],
    [[40, 30, 31.5], false],
    [[40, 30, 31.6], true],
    [[103], false],
  ])("%j: %s", (values, reported) => {
    const countries = ["CN", "VN", "RU"];
    expect(isReported(...values.map((value, index) => share(value, [countries[index]!])))).toBe(
      reported,
    );
  });

  test("the largest share of a holder counts", () => {
    expect(isReported(share(60, ["CN"]), share(30, ["CN"]), share(39, ["VN"]))).toBe(false);
    expect(isReported(share(30, ["CN"]), share(70, ["CN"]), share(39, ["VN"]))).toBe(true);
  });
});

describe("which shares are added up", () => {
  const china = share(70, ["tungsten", "CN"]);

  test.each<[string, Figure, boolean]>([
    ["of another country", share(40, ["tungsten", "VN"]), true],
    ["of a place of the article", share(40, ["tungsten", "katanga"]), true],
    ["of an organisation of the article", share(40, ["tungsten", "cmoc"]), true],
    [
      "of the same measure in capitals",
      share(40, ["tungsten", "VN"], { measure: "World Output" }),
      true,
    ],
    [
      "of the same measure in a language",
      share(40, ["tungsten", "VN"], { measure: { value: "world output", lang: "en" } }),
      true,
    ],
    ["with a lower bound", share(40, ["tungsten", "VN"], { qualifier: "at-least" }), true],
    ["with an upper bound", share(40, ["tungsten", "VN"], { qualifier: "at-most" }), false],
    ["up to a bound", share(40, ["tungsten", "VN"], { qualifier: "up-to" }), false],
    ["below a bound", share(40, ["tungsten", "VN"], { qualifier: "less-than" }), false],
    ["of another mineral", share(40, ["cobalt", "VN"]), false],
    ["of another measure", share(40, ["tungsten", "VN"], { measure: "reserves" }), false],
    ["of no measure", share(40, ["tungsten", "VN"], { measure: undefined }), false],
    ["of another period", share(40, ["tungsten", "VN"], { period: "2015" }), false],
    ["of another kind", share(40, ["tungsten", "VN"], { kind: "change" }), false],
    ["of another unit", share(40, ["tungsten", "VN"], { unit: "t" }), false],
    ["without a value", share(40, ["tungsten", "VN"], { value: undefined, min: 40 }), false],
    ["of two countries", share(40, ["tungsten", "VN", "RU"]), false],
    ["of an unknown holder", share(40, ["tungsten", "sumitomo"]), false],
    ["of nothing", share(40, ["tungsten"], { about: undefined }), false],
    // Blocs overlap with their members.
    ["of the EU", share(40, ["tungsten", "EU"]), false],
    ["of a bloc", share(40, ["tungsten", "bloc-g7"]), false],
    ["of a region", share(40, ["tungsten", "region-asia"]), false],
  ])("%s", (_, other, reported) => {
    expect(isReported(china, other)).toBe(reported);
  });

  test.each([
    ["in-force", true],
    [undefined, true],
    ["proposed", false],
    ["signed", false],
    ["rejected", false],
  ])("of a stake with the status %s", (status, reported) => {
    const stake = { type: "equity-stake", from: ["VN"], to: ["tungsten"], figure: "40%", status };
    const [insight] = articleWith(china, share(40, ["tungsten", "VN"])).coreInsights;
    const article = { coreInsights: [{ ...insight!, relations: [stake] }] };
    expect(placesOf(shareSum, article).length > 0).toBe(reported);
  });

  test("of minerals in any order", () => {
    const [one, other] = [
      share(70, ["tungsten", "tin", "CN"]),
      share(40, ["VN", "tin", "tungsten"]),
    ];
    expect(isReported(one, other)).toBe(true);
  });

  test("of insights about the same stages", () => {
    const coreInsights = (stages: string[] | undefined) => [
      { text: "a", stages: ["mining"], figures: [china] },
      { text: "b", ...(stages && { stages }), figures: [share(40, ["tungsten", "VN"])] },
    ];
    expect(placesOf(shareSum, { coreInsights: coreInsights(["mining"]) })).toEqual([
      "coreInsights[1].figures[0].value",
    ]);
    expect(placesOf(shareSum, { coreInsights: coreInsights(["refining"]) })).toEqual([]);
    expect(placesOf(shareSum, { coreInsights: coreInsights(undefined) })).toEqual([]);
  });

  test("of insights about the same two stages", () => {
    const figures = [share(40, ["tungsten", "VN"])];
    const coreInsights = [
      { text: "a", stages: ["mining", "refining"], figures: [china] },
      { text: "b", stages: ["mining", "refining"], figures },
    ];
    expect(placesOf(shareSum, { coreInsights })).toHaveLength(1);
  });
});

test("a place that the article only names is a holder too", () => {
  const article = {
    ...articleWith(share(70, ["CN"]), share(40, ["katanga"])),
    places: ["katanga"],
  };
  expect(placesOf(shareSum, article)).toHaveLength(1);
});

test("an article may have neither places nor organisations", () => {
  const figures = [share(70, ["CN"]), share(40, ["cmoc"])];
  expect(placesOf(shareSum, { coreInsights: [{ text: "Shares.", figures }] })).toEqual([]);
});
