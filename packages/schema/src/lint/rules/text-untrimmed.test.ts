import { expect, test } from "vitest";
import { reportOf, withInsight } from "../../../test/report-of.ts";
import { textUntrimmed } from "./text-untrimmed.ts";

test.each([
  " Prices rose.",
  "Prices rose. ",
  "\u3000Prices rose.",
  "Prices rose.\u00A0",
  "\n Prices rose.\t",
])("%j has white space around it", (text) => {
  const [found] = reportOf(textUntrimmed, withInsight(text));
  expect(found!.fix).toEqual([{ path: ["coreInsights", 0, "text"], value: "Prices rose." }]);
  expect(found!.message).toContain('"Prices rose."');
});

test.each(["Prices  rose.", "   ", "\u0000Prices rose."])("%j is left as it is", (text) => {
  expect(reportOf(textUntrimmed, withInsight(text))).toEqual([]);
});
