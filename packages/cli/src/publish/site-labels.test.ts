import { expect, test } from "vitest";
import { siteLabelsFor } from "./site-labels.ts";

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
