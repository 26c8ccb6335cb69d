import { expect, test } from "vitest";
import { reportOf, withInsight } from "../../../test/report-of.ts";
import { termDuplicate } from "./term-duplicate.ts";

const smelter = { id: "smelter", name: "A smelter" };

test.each([
  ["places", ["CN", "US", "CN", "US"], 2, ["CN", "US"]],
  ["places", ["smelter", smelter], 0, [smelter]],
  ["minerals", ["tin", "tin"], 1, ["tin"]],
  ["organizations", ["usgs", "usgs"], 1, ["usgs"]],
  ["stages", ["mining", "refining", "mining"], 2, ["mining", "refining"]],
])("in %s %j, entry %i is there twice; %j remains", (key, terms, at, left) => {
  const path = ["coreInsights", 0, key];
  expect(reportOf(termDuplicate, withInsight("Prices rose.", { [key]: terms }))).toMatchObject([
    { at: `coreInsights[0].${key}[${at}]`, fix: [{ path, value: left }] },
  ]);
});

test.each([[["CN", "US"]], [[smelter, { ...smelter, name: "Another" }]], [["CN"]], [[]]])(
  "in %j, nothing is there twice",
  (places) => {
    expect(reportOf(termDuplicate, withInsight("Prices rose.", { places }))).toEqual([]);
  },
);

test("reads the lists of the article and of relations", () => {
  const relations = [
    { type: "export-ban", from: ["CN", "CN"], to: ["US", "US"], minerals: ["tin"] },
  ];
  const article = {
    ...withInsight("China bans exports.", { relations }),
    minerals: ["tin", "tin"],
  };
  expect(reportOf(termDuplicate, article).map(({ at }) => at)).toEqual([
    "minerals[1]",
    "coreInsights[0].relations[0].from[1]",
    "coreInsights[0].relations[0].to[1]",
  ]);
});
