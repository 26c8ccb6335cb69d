import type { Citation } from "../article.ts";
import { expect, test } from "vitest";
import { readClosingMark, readMarkers } from "./citation-markers.ts";

test.each<[string, Citation[], string[], string]>([
  ["Prices rose [3].", [3], ["[3]"], "Prices rose."],
  ["Prices rose[12]", [12], ["[12]"], "Prices rose"],
  ["Prices rose [123]", [123], ["[123]"], "Prices rose"],
  ["Prices rose [^5]", [5], ["[^5]"], "Prices rose"],
  ["[3] Prices rose", [3], ["[3]"], "Prices rose"],
  ["Prices [1] rose [4] [1]", [1, 4], ["[1]", "[4]", "[1]"], "Prices rose"],
  ["a [1,4]", [1, 4], ["[1,4]"], "a"],
  ["a resource of [1,200] t", [], [], "a resource of [1,200] t"],
  ["a resource [1,200]", [1, 200], ["[1,200]"], "a resource"],
  ["a [1 , 40]", [1, 40], ["[1 , 40]"], "a"],
  ["a [1  ,  200]", [1, 200], ["[1  ,  200]"], "a"],
  ["a [1、10;200，3]", [1, 10, 200, 3], ["[1、10;200，3]"], "a"],
  ["价格【2】上涨", [2], ["【2】"], "价格上涨"],
  ["价格【12】上涨【100】", [12, 100], ["【12】", "【100】"], "价格上涨"],
  ["a【1,4】", [1, 4], ["【1,4】"], "a"],
  ["a【1 ， 40】", [1, 40], ["【1 ， 40】"], "a"],
  ["a【1  、  200】", [1, 200], ["【1  、  200】"], "a"],
  ["価格［１］上昇［２、３］", [1, 2, 3], ["［１］", "［２、３］"], "価格上昇"],
  ["ارتفع السعر [١، ٢]", [1, 2], ["[١، ٢]"], "ارتفع السعر"],
  ["a [2, p. 4].", [{ id: 2, locator: "p. 4" }], ["[2, p. 4]"], "a."],
  ["a [2, Table 3][1]", [{ id: 2, locator: "Table 3" }, 1], ["[2, Table 3]", "[1]"], "a"],
  ["价格【2，第4页】", [{ id: 2, locator: "第4页" }], ["【2，第4页】"], "价格"],
  ["a [2, Seite 4]", [{ id: 2, locator: "Seite 4" }], ["[2, Seite 4]"], "a"],
  ["a [2, TABLE 3]", [{ id: 2, locator: "TABLE 3" }], ["[2, TABLE 3]"], "a"],
  ["a [2, С. 3]", [{ id: 2, locator: "С. 3" }], ["[2, С. 3]"], "a"],
  ["a [2 p.4].", [{ id: 2, locator: "p.4" }], ["[2 p.4]"], "a."],
  ["a [^2, p. 4].", [{ id: 2, locator: "p. 4" }], ["[^2, p. 4]"], "a."],
  ["a [2, p. 4; 3]", [{ id: 2, locator: "p. 4" }, 3], ["[2, p. 4; 3]"], "a"],
  ["a [1, 2, 표 3]", [1, { id: 2, locator: "표 3" }], ["[1, 2, 표 3]"], "a"],
  ["a [2, January] [2, Pivot] [2 tonnes]", [], [], "a [2, January] [2, Pivot] [2 tonnes]"],
  ["a [2, January] [3]", [3], ["[3]"], "a [2, January]"],
  // No passage has the number 0.
  ["a [0] b [0, 2]", [2], ["[0]", "[0, 2]"], "a b"],
  ["in [2025] and 【2025】", [], [], "in [2025] and 【2025】"],
  ["a [sic] b [1x2] c 【1x2】", [], [], "a [sic] b [1x2] c 【1x2】"],
])("%s", (text, citations, markers, rest) => {
  expect(readMarkers(text)).toMatchObject({ citations, markers, rest });
});

test("markers have their places, with the space before them", () => {
  const text = "Prices rose [3], [4] and fell 【5】.";
  const places = readMarkers(text).spans.map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual([" [3]", ", [4]", " 【5】"]);
});

test.each<[string, string, number[], string]>([
  ["Prices rose [#1].", "[#1]", [1], "Prices rose."],
  ["Prices rose. [№ 2]", "[№ 2]", [2], "Prices rose."],
  ["Prices rose. [No. 3]", "[No. 3]", [3], "Prices rose."],
  ["Prices rose. [grok:4] ", "[grok:4]", [4], "Prices rose."],
  ["Prices rose. [5.]", "[5.]", [5], "Prices rose."],
  ["价格上涨[出处6]。", "[出处6]", [6], "价格上涨。"],
  ["价格上涨「7」", "「7」", [7], "价格上涨"],
  ["Prices rose (see 8).", "(see 8)", [8], "Prices rose."],
  ["Prices rose. ^9", "^9", [9], "Prices rose."],
  ["Prices rose.^{10}", "^{10}", [10], "Prices rose."],
  ["Prices rose.$^{11}$", "$^{11}$", [11], "Prices rose."],
  ["Prices rose. [1:2]", "[1:2]", [], "Prices rose."],
  ["Prices rose. [5-7]", "[5-7]", [5, 6, 7], "Prices rose."],
  ["Prices rose. [7-5]", "[7-5]", [], "Prices rose."],
  ["Prices rose. [1-99]", "[1-99]", [], "Prices rose."],
  ["Prices rose. [p. 3]", "[p. 3]", [], "Prices rose."],
  ["Prices rose. [#0]", "[#0]", [], "Prices rose."],
  ["Prices rose. [@usgs2025]", "[@usgs2025]", [], "Prices rose."],
  ["Prices rose. [iv]", "[iv]", [], "Prices rose."],
  ["Prices rose. [*]", "[*]", [], "Prices rose."],
  ["Prices rose†.", "†", [], "Prices rose."],
  ["Prices rose \\cite{usgs}.", "\\cite{usgs}", [], "Prices rose."],
])("%j ends in %j", (text, mark, numbers, rest) => {
  const found = readClosingMark(text);
  expect(found).toMatchObject({ mark, numbers, rest });
  expect(text.slice(found!.span.start, found!.span.end).trim()).toBe(mark);
});

test.each([
  "Prices rose.",
  "Prices rose in 2025 [sic].",
  "Prices rose in the first months of [2025].",
  "The notice quotes article 5 [emphasis added].",
  "The share of H2 [5%].",
  "The pit has 10 km^2",
  "The pit has 10^3",
  "Prices rose {in yuan}",
  "Prices rose (see 2025)",
  "Prices rose (in China)",
  "[#1]",
  "",
])("%j ends in no mark", (text) => {
  expect(readClosingMark(text)).toBeUndefined();
});
