import { expect, test } from "vitest";
import { reportOf } from "../../../test/report-of.ts";
import { headlineLanguage } from "./headline-language.ts";

test("the headline, its language and the likely one are named", () => {
  const headline = "战略性矿产出口管制";
  const [found] = reportOf(headlineLanguage, { language: "en", headline });
  expect(found).toMatchObject({ at: "headline", suggestion: "zh" });
  expect(found!.message).toMatch(/"战略性矿产出口管制".*"en".*"zh"/);
});

test("a headline that is still to be written has no language", () => {
  const headline = "TODO: the headline";
  expect(reportOf(headlineLanguage, { language: "zh-Hant", headline })).toEqual([]);
});
