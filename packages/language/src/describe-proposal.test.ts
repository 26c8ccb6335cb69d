import { expect, test } from "vitest";
import { describeFigure, describeRelation } from "./describe-proposal.ts";

test("a relation has its parties, its minerals and how far it has come", () => {
  const relation = {
    type: "export-ban",
    from: ["CN"],
    to: ["US"],
    minerals: ["gallium"],
    status: "proposed",
  };
  const path = ["coreInsights", 0, "relations"];
  expect(describeRelation({ path, relation, words: "ban exports", start: 0, end: 11 })).toBe(
    'coreInsights[0]: relations ? export-ban CN -> US, gallium, proposed ("ban exports")',
  );
});

test.each([
  [{ value: 5, unit: "percent", kind: "share", qualifier: "about" }, "5 percent share about"],
  [{ min: 5, max: 7, unit: "t" }, "5..7 t"],
  [{ min: 5, unit: "t" }, "5.. t"],
])("the figure %j is described as %j", (figure, words) => {
  expect(describeFigure({ text: "words", ...figure })).toBe(words);
});
