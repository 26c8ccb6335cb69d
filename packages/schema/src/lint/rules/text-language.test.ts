import { expect, test } from "vitest";
import { reportOf } from "../../../test/report-of.ts";
import { textLanguage } from "./text-language.ts";

const words = "首批开采指标低于去年";

test.each([
  ["an insight", { coreInsights: [{ text: words }] }, ["coreInsights[0].text"]],
  ["a title", { groups: [{ title: words, insights: [] }] }, ["groups[0].title"]],
  // Names and quotes are often in the language of the source.
  ["a headline of the source", { source: { name: words, headline: words } }, []],
  ["a headline, which has a rule of its own", { headline: words }, []],
])("of %s", (_, article, places) => {
  const found = reportOf(textLanguage, article);
  expect(found.map(({ at }) => at)).toEqual(places);
  for (const { message, suggestion } of found) {
    expect(suggestion).toBe("zh");
    expect(message).toMatch(/"首批开采指标低于去年".*"en".*"zh"/);
  }
});
