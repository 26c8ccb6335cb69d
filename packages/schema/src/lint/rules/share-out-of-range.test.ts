import { expect, test } from "vitest";
import type { Figure } from "../../article.ts";
import { reportOf, withInsight } from "../../../test/report-of.ts";
import { shareOutOfRange } from "./share-out-of-range.ts";

test.each<[Partial<Figure>, readonly ("value" | "min" | "max")[]]>([
  [{ kind: "share", unit: "percent", value: 100.5 }, ["value"]],
  [{ kind: "share", unit: "percent", value: -1 }, ["value"]],
  [{ kind: "share", value: 120 }, ["value"]],
  [{ kind: "share", unit: "percent", min: -1, max: 101 }, ["min", "max"]],
  [{ kind: "share", unit: "percent", value: 0, max: 100 }, []],
  [{ kind: "share", unit: "t", value: 120 }, []],
  [{ kind: "change", unit: "percent", value: 120 }, []],
])("of %j, %j is out of range", (figure, keys) => {
  const figures = [{ text: "a share", ...figure }];
  const found = reportOf(shareOutOfRange, withInsight("It is a share.", { figures }));
  expect(found.map(({ at }) => at)).toEqual(keys.map((key) => `coreInsights[0].figures[0].${key}`));
  for (const [index, { message }] of found.entries())
    expect(message).toContain(`${figure[keys[index]!]} percent`);
});

test.each<[string, string, string | undefined]>([
  ["en", "China mines 120 % of the world's tungsten.", "120 % of the world's"],
  ["en", "China refines 110 percent of global tungsten output.", "110 percent of global tungsten"],
  ["en", "China makes 101% of global production.", "101% of global"],
  ["en", "China makes 110.5% of the world's tungsten.", "110.5% of the world's"],
  ["en", "China makes 100% of the world's tungsten.", undefined],
  ["en", "Capacity is 120% of the world's tungsten demand.", undefined],
  ["en", "Capacity is 120% of global demand.", undefined],
  ["en", "Exports reached 120% of the plan.", undefined],
  ["de", "China fördert 120 % der Weltproduktion.", "120 % der Weltproduktion"],
  ["fr", "La Chine assure 120 % de la production mondiale.", "120 % de la production mondiale"],
  ["es", "China extrae el 120 % de la producción mundial.", "120 % de la producción mundial"],
  ["ru", "Китай даёт 120 % мировой добычи.", "120 % мировой добычи"],
  ["zh", "中国占全球钨产量的120%。", "全球钨产量的120%"],
  ["zh", "中国占全球钨产量的82%。", undefined],
  ["zh", "中国钨产量占全球的120%。", "占全球的120%"],
  ["zh", "中国镓产量约占全球 110 %，居首位。", "占全球 110 %"],
  ["zh", "该国储量占世界总储量的约130％。", "占世界总储量的约130％"],
  ["zh-Hant", "中國鎢產量佔全球的120%。", "佔全球的120%"],
  ["zh", "中国钨产量占全球的100%。", undefined],
  ["zh", "产能占全球需求的120%。", undefined],
  ["zh", "产能占全球120%的需求。", undefined],
  ["zh", "库存相当于全球产量的120%。", undefined],
  ["zh", "出口完成计划的120%。", undefined],
])("in the %s text %s, without a figure, the impossible share is %s", (language, text, words) => {
  const found = reportOf(shareOutOfRange, { language, coreInsights: [{ text }] });
  expect(found.map(({ at }) => at)).toEqual(words === undefined ? [] : ["coreInsights[0].text"]);
  expect(found.map(({ message }) => message.includes(`"${words}"`))).toEqual(found.map(() => true));
});

test("a figure explains its number", () => {
  const text = "Stocks are 120% of the world's tungsten.";
  const figures = [{ text: "120%", kind: "change", unit: "percent", value: 120 }];
  expect(reportOf(shareOutOfRange, withInsight(text, { figures }))).toEqual([]);
});
