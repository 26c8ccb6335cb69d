import { expect, test } from "vitest";
import { preparePage } from "./prepare-page.ts";

/** The lines that stay, and those that are reported as not kept. */
function prepare(...lines: readonly string[]): { kept: string[]; dropped: string[] } {
  const source = lines.join("\n");
  const { text, diagnostics } = preparePage(source);
  const dropped = diagnostics.map(({ start, end }) => source.slice(start, end));
  return { kept: text.split("\n").filter((line) => line.trim() !== ""), dropped };
}

const first = ["Tin report", "Key findings", "- Stocks fell [1]."];
const second = ["Outlook", "- Prices rose.", "- Buyers waited [2]."];
const footer = "Tin Monitor 2025";

test.each([
  ["at the ends of cited pages", [...first, "1", ...second, "2"], ["1", "2"]],
  ["not from 1, in cited pages", [...first, "7", ...second, "8", "More"], ["7", "8"]],
  ["with dashes", [...first, "- 1 -", ...second, "- 2 -"], ["- 1 -", "- 2 -"]],
  ["of many", [...first, "1 / 9", ...second, "2 / 9"], ["1 / 9", "2 / 9"]],
  ["at the end of one page", [...first, "3"], ["3"]],
  [
    "above the same line",
    [...first, "1", footer, ...second, "2", footer],
    ["1", footer, "2", footer],
  ],
  [
    "below the same line",
    [...first, footer, "1", ...second, footer, "2"],
    [footer, "1", footer, "2"],
  ],
  [
    "above the headline again",
    [...first, "1", "Tin report", ...second, "2"],
    ["1", "Tin report", "2"],
  ],
  [
    "above the same line, without citations",
    ["Tin report", "- Stocks fell.", "1", footer, "Outlook", "- Prices rose.", "2", footer],
    ["1", footer, "2", footer],
  ],
])("removes numbers of pages %s", (_, lines, dropped) => {
  const result = prepare(...lines);
  expect(result.dropped.toSorted()).toEqual(dropped.toSorted());
  expect(result.kept).toHaveLength(lines.length - dropped.length);
});

test.each([
  ["that do not count on", [...first, "1", ...second, "5"]],
  ["above the items of a list", [...first, "1", ...second, "2", "More", "- Output fell [3]."]],
  ["with no lines of a page above", [...first, "3", "China", "4"]],
])("keeps numbers %s", (_, lines) => {
  expect(prepare(...lines).dropped).toEqual([]);
});

test.each([
  ["of the title in capitals", "TIN REPORT | 1", "TIN REPORT | 2"],
  ["of the authors and the title", "JANE ROE AND BEN ODE | 1", "Tin Report | 2"],
  ["before the words", "7 | Ore Institute", "8 | Ore Institute"],
])("removes feet with numbers %s", (_, one, two) => {
  const result = prepare(...first, one, ...second, two);
  expect(result.dropped).toEqual([one, two]);
  expect(result.kept).toHaveLength(6);
});

test("keeps a sentence around a foot together", () => {
  const lines = [...first, "- Prices of", "TIN REPORT | 1", "tin rose [2].", "TIN REPORT | 2"];
  const { text } = preparePage(lines.join("\n"));
  expect(text.replace(/[^\S\n]+/g, " ")).toContain("- Prices of \ntin rose [2].");
});

test.each([
  ["whose numbers do not count up", "Tin | 2", "Tin | 1"],
  ["of one page", "Tin | 1", "More"],
  ["with other words", "Output | 1", "Stocks | 2"],
])("keeps lines with numbers %s", (_, one, two) => {
  expect(prepare(...first, one, ...second, two).dropped).toEqual([]);
});
