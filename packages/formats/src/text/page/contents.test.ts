import { expect, test } from "vitest";
import { preparePage } from "./prepare-page.ts";

/** The lines that are reported as not kept. */
function dropped(...lines: readonly string[]): string[] {
  const source = lines.join("\n");
  return preparePage(source).diagnostics.map(({ start, end }) => source.slice(start, end));
}

const sections = ["", "Summary", "- Stocks fell [1]", "", "What changed", "- Prices rose [1]"];

test.each([
  [["On this page", "Summary", "What changed"]],
  [["In this issue:", "• Summary", "• What changed"]],
  [["## Table of contents", "1. Summary", "2. What changed"]],
  [["目录", "Summary", "What changed"]],
])("a list of the sections of a page is no part of the text: %j", (contents) => {
  expect(dropped("Tin report", ...contents, ...sections)).toEqual(contents);
});

test.each([
  ["with titles that the text does not have", ["On this page", "Supply", "Demand"]],
  ["with a single title", ["On this page", "Summary"]],
  ["in another order", ["On this page", "What changed", "Summary"]],
  ["below another heading", ["Overview", "Summary", "What changed"]],
])("lines %s stay", (_, lines) => {
  expect(dropped("Tin report", ...lines, ...sections)).toEqual([]);
});
