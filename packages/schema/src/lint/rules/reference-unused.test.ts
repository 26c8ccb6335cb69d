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

test("suggests to remove the reference", () => {
  const article = { references: [{ id: 1 }, { id: 2 }], ...withInsight("x", { citations: [1] }) };
  expect(reportOf(referenceUnused, article).map(({ suggestedFix }) => suggestedFix)).toEqual([
    [{ path: ["references", 1] }],
  ]);
});
