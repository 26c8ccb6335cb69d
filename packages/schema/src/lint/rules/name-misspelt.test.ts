import { expect, test } from "vitest";
import { placesOf, reportOf, withInsight } from "../../../test/report-of.ts";
import { lintArticle } from "../lint-article.ts";
import { completeExample } from "../rule-examples.ts";
import { nameMisspelt } from "./name-misspelt.ts";

test.each([
  ["Lithum fell, and Lithum stocks rose.", "Lithium fell, and Lithium stocks rose."],
  // The same letters inside a longer word are another word.
  ["Lithum from Lithumville.", "Lithium from Lithumville."],
  // An address would lead to another page.
  [
    "Lithum: see https://lithum.org/South-Arfica, lithum.pdf and desk@lithum.org. Lithum fell.",
    "Lithium: see https://lithum.org/South-Arfica, lithum.pdf and desk@lithum.org. Lithium fell.",
  ],
])("%j becomes %j, with one finding", (text, fixed) => {
  const fixes = reportOf(nameMisspelt, withInsight(text)).map((found) => found.suggestedFix);
  expect(fixes).toEqual([[{ path: ["coreInsights", 0, "text"], value: fixed }]]);
});

test.each([
  ["The price of lithum rose, and later the output of lithum fell.", 13],
  ["At https://lithum.org: lithum and lithum", 23],
  ["Lithumville, lithum or Lithum", 13],
])("the first place of a name outside addresses is marked: %s", (text, start) => {
  const [found] = lintArticle(completeExample(withInsight(text)), { rules: [nameMisspelt] });
  expect([found!.words, found!.wordsStart]).toEqual(["lithum", start]);
});

test("a name in an address is no slip", () => {
  const text = "See https://lithum.org/South-Arfica and [the notice](lithum/a).";
  expect(placesOf(nameMisspelt, withInsight(text))).toEqual([]);
});

test("the name of an organization of the article is no slip", () => {
  const article = withInsight("Lithum Mining opened a pit.");
  const named = (name: string) => ({ organizations: [{ id: "one", name }], ...article });
  expect(placesOf(nameMisspelt, article)).toHaveLength(1);
  expect(placesOf(nameMisspelt, named("Lithum Mining"))).toEqual([]);
  expect(placesOf(nameMisspelt, named("Ore Mining"))).toHaveLength(1);
});
