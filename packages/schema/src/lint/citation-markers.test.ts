import { expect, test } from "vitest";
import { readMarkers } from "./citation-markers.ts";

test.each([
  ["Prices rose [3].", [3], ["[3]"], "Prices rose."],
  ["Prices rose[12]", [12], ["[12]"], "Prices rose"],
  ["Prices rose [123]", [123], ["[123]"], "Prices rose"],
  ["Prices rose [^5]", [5], ["[^5]"], "Prices rose"],
  ["[3] Prices rose", [3], ["[3]"], "Prices rose"],
  ["Prices [1] rose [4] [1]", [1, 4], ["[1]", "[4]", "[1]"], "Prices rose"],
  ["a [1,4]", [1, 4], ["[1,4]"], "a"],
  ["a [1 , 40]", [1, 40], ["[1 , 40]"], "a"],
  ["a [1  ,  200]", [1, 200], ["[1  ,  200]"], "a"],
  ["a [1、10;200，3]", [1, 10, 200, 3], ["[1、10;200，3]"], "a"],
  ["价格【2】上涨", [2], ["【2】"], "价格上涨"],
  ["价格【12】上涨【100】", [12, 100], ["【12】", "【100】"], "价格上涨"],
  ["a【1,4】", [1, 4], ["【1,4】"], "a"],
  ["a【1 ， 40】", [1, 40], ["【1 ， 40】"], "a"],
  ["a【1  、  200】", [1, 200], ["【1  、  200】"], "a"],
  // No passage has the number 0.
  ["a [0] b [0, 2]", [2], ["[0]", "[0, 2]"], "a b"],
  ["in [2025] and 【2025】", [], [], "in [2025] and 【2025】"],
  ["a [sic] b [1x2] c 【1x2】", [], [], "a [sic] b [1x2] c 【1x2】"],
])("%s", (text, ids, markers, rest) => {
  expect(readMarkers(text)).toEqual({ ids, markers, rest });
});
