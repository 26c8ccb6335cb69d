import { describe, expect, test } from "vitest";
import { messagesOf, reportOf, withInsight } from "../../../test/report-of.ts";
import { interfaceResidue } from "./interface-residue.ts";

const text = ["coreInsights", 0, "text"];

describe("residue is removed", () => {
  test.each([
    ["Prices rose. Search documents", "Prices rose."],
    ["Search documents Prices rose.", "Prices rose."],
    [" 搜索文档 价格上涨。 搜索文档 搜索文档 ", "价格上涨。"],
    ["Search documentsPrices rose.Search documents", "Prices rose."],
  ])("%s", (words, value) => {
    expect(reportOf(interfaceResidue, withInsight(words))[0]!.fix).toEqual([{ path: text, value }]);
  });
});

describe("residue alone", () => {
  test.each(["Search documents", "搜索文档", "Workflow", " icon "])(
    "removes the insight: %s",
    (words) => {
      const [found] = reportOf(interfaceResidue, withInsight(words));
      expect(found!.fix).toEqual([{ path: ["coreInsights", 0] }]);
      expect(found!.message).toContain(`"${words.trim()}"`);
    },
  );

  test("is kept if the insight has other keys", () => {
    const [found] = reportOf(interfaceResidue, withInsight("Workflow", { citations: [1] }));
    expect(found!.at).toBe("coreInsights[0].text");
    expect(found!.fix).toBeUndefined();
  });

  test("is kept in a headline, which is required", () => {
    const [found] = reportOf(interfaceResidue, { headline: "Workflow" });
    expect(found!.at).toBe("headline");
    expect(found!.fix).toBeUndefined();
  });
});

test("residue inside a sentence is not removed", () => {
  const [found] = reportOf(interfaceResidue, withInsight(" The Search documents button is gone. "));
  expect(found!.message).toContain('"Search documents"');
  expect(found!.fix).toBeUndefined();
});

test.each([
  ["a sentence with such a word", withInsight("Workflow of a mine")],
  ["a quote", { references: [{ id: 1, quote: "Search documents" }] }],
  ["a name", { source: { name: "Workflow" } }],
])("no residue: %s", (_, article) => {
  expect(messagesOf(interfaceResidue, article)).toBe("");
});
