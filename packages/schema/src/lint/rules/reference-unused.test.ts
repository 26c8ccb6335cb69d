import { expect, test } from "vitest";
import { messagesOf, reportOf, withInsight } from "../../../test/report-of.ts";
import { referenceUnused } from "./reference-unused.ts";

test.each([
  [7, " 7;"],
  ["usgs-2026", '"usgs-2026"'],
])("names the id %j", (id, named) => {
  const article = { references: [{ id: 1 }, { id }], ...withInsight("x", { citations: [1] }) };
  expect(messagesOf(referenceUnused, article)).toContain(named);
});

test.each([
  ["nothing else is missing", [1], { text: "y", citations: [1] }, [{ path: ["references", 1] }]],
  ["a citation has no reference", [1, 7], { text: "y", citations: [1] }, undefined],
  ["an insight has no citation", [1], { text: "y" }, undefined],
])("suggests to remove the reference if %s", (_, citations, other, suggestedFix) => {
  const coreInsights = [{ text: "x", citations }, other];
  const article = { references: [{ id: 1 }, { id: 2 }], coreInsights };
  expect(reportOf(referenceUnused, article).map((one) => one.suggestedFix)).toEqual([suggestedFix]);
});
