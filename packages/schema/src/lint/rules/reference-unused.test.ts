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

test.each<[string, object]>([
  ["an unknown key of the article", { implications: [{ text: "z", citations: [2] }] }],
  ["another name of citations", { risks: [{ claim: "z", source_ids: ["2"] }] }],
  ["a list in one string", { risks: [{ claim: "z", Refs: "1, 2" }] }],
  ["a mark in the text", { implications: ["Lead may rise. [^2]"] }],
  ["an object", { implications: [{ citations: [{ id: 2, locator: "p. 4" }] }] }],
])("suggests no removal of a reference that is cited in %s", (_, others) => {
  const article = { references: [{ id: 1 }, { id: 2 }, { id: 3 }], ...others };
  const cited = { ...article, ...withInsight("x", { citations: [1] }) };
  expect(reportOf(referenceUnused, cited).map((one) => one.suggestedFix)).toEqual([
    undefined,
    [{ path: ["references", 2] }],
  ]);
});

test("suggests no removal of a reference that the text of an insight cites", () => {
  const article = {
    references: [{ id: 1 }, { id: 2 }],
    ...withInsight("as in [2]", { citations: [1] }),
  };
  expect(reportOf(referenceUnused, article).map((one) => one.suggestedFix)).toEqual([undefined]);
});
