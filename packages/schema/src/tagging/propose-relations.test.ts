import { describe, expect, test } from "vitest";
import type { Insight } from "../article.ts";
import { proposeRelations } from "./propose-relations.ts";

/** The relations of one insight as `type from > to (words)`. */
function proposed(insight: Insight, language = "en"): string[] {
  const article = {
    schemaVersion: "1.0",
    headline: "H",
    language,
    organizations: [
      { id: "orano", name: "Orano" },
      { id: "acme", name: "Acme Mining" },
    ],
    coreInsights: [insight],
  };
  return proposeRelations(article).map(
    ({ path, relation: { type, from, to = [] }, words, start, end }) => {
      expect(path).toEqual(["coreInsights", 0, "relations"]);
      expect((insight.text as string).slice(start, end)).toBe(words);
      return `${type} ${from.join()} > ${to.join()} (${words})`;
    },
  );
}

describe("English", () => {
  test.each<[text: string, relations: string[]]>([
    ["China banned exports of gallium to the US.", ["export-ban CN > US (banned exports)"]],
    ["Niger nationalised Orano.", ["nationalisation NE > orano (nationalised)"]],
    ["Brussels and Jakarta resumed talks.", ["negotiation EU > ID (talks)"]],
    ["Kazakhstan's Acme sued Orano; Japan waits.", ["dispute acme > orano (sued)"]],
    ["A smelter in Peru closed a plant.", ["production-halt PE >  (closed a plant)"]],
    [
      "China suspended its export ban for a year.",
      ["control-suspension CN >  (suspended its export ban)"],
    ],
    ["An export ban on tin was feared.", []],
    ["Prices rose in Japan.", []],
  ])("%s", (text, relations) => {
    expect(proposed({ text })).toEqual(relations);
  });
});

describe("Chinese", () => {
  test.each<[text: string, relations: string[]]>([
    [
      "\u4e2d\u56fd\u7981\u6b62\u5411\u7f8e\u56fd\u51fa\u53e3\u9553\u3002",
      ["export-ban CN > US (\u7981\u6b62\u5411\u7f8e\u56fd\u51fa\u53e3)"],
    ],
    [
      "\u7f8e\u56fd\u4e0e\u6fb3\u5927\u5229\u4e9a\u7b7e\u7f72\u7a00\u571f\u534f\u8bae\u3002",
      ["cooperation-agreement US > AU (\u7b7e\u7f72\u7a00\u571f\u534f\u8bae)"],
    ],
    [
      "\u65e5\u672c\u4f9d\u8d56\u4e2d\u56fd\u7684\u7a00\u571f\u3002",
      ["depends-on JP > CN (\u4f9d\u8d56)"],
    ],
  ])("%s", (text, relations) => {
    expect(proposed({ text }, "zh")).toEqual(relations);
  });
});

test("an insight with relations is skipped, and so is another language", () => {
  const text = "China banned exports of gallium.";
  expect(proposed({ text, relations: [{ type: "export-ban", from: ["CN"] }] })).toEqual([]);
  expect(proposed({ text }, "fr")).toEqual([]);
});

test.each([
  "export ban ",
  "China ",
  "China export ban ",
  "China. Export ban on tin. ",
  "ban on x ",
  "\u7981\u6b62",
  "lift a b c ",
])("a million characters of %j are read in linear time", { timeout: 20_000 }, (unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  for (const language of ["en", "zh"]) expect(proposed({ text }, language).length).toBeLessThan(9);
});
