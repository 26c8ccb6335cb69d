import { labelLanguages } from "@mineral-brief/schema/reading";
import { expect, test } from "vitest";
import { foreignLabelsOf, siteLabelsFor } from "./site-labels.ts";

test.each([
  ["en", "Search"],
  ["de-AT", "Suche"],
  ["ja", "検索"],
  ["zh", "搜索"],
  ["zh-Hant", "搜尋"],
  ["zh-TW", "搜尋"],
  ["pt", "Search"],
  ["constructor", "Search"],
])("the labels of %s", (language, search) => {
  expect(siteLabelsFor(language).search).toBe(search);
});

test.each([
  ["en-GB", undefined],
  ["de-AT", undefined],
  ["zh-TW", undefined],
  ["pt", "en"],
  ["fa", "en"],
  ["constructor", "en"],
])("the language of the labels of %s, if they are in another: %s", (language, foreign) => {
  expect(foreignLabelsOf(language)).toBe(foreign);
});

test("every language with labels has labels of a site", () => {
  const own = labelLanguages.map((language) => siteLabelsFor(language).search);
  expect(new Set(own).size).toBe(labelLanguages.length);
});

test.each([
  ["fr", "Notes affichées\u00A0: 1 sur 10"],
  ["ru", "Показано сводок: 1 из 10"],
  ["es", "1 de 10 notas"],
])("the count of one result in %s", (language, expected) => {
  const { count } = siteLabelsFor(language);
  expect(count.replace("{shown}", "1").replace("{total}", "10")).toBe(expected);
});
