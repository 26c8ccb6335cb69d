import type { Article } from "@mineral-brief/schema";
import { citationId, textOf } from "@mineral-brief/schema/reading";
import { expect, test } from "vitest";
import { text } from "../../text.ts";

const head = "Tin prices rise in May\nReuters · 2026-05-12\n\n";
const sources = "\n\nSources\n[1] Argus\n[2] Reuters\n";

/** The insights of the lead and of each group with their citations, and the findings about what is not kept. */
function read(table: string): { insights: string[]; notes: string[] } {
  const source = head + table + sources;
  const { documents, diagnostics } = text.parse(source);
  const { coreInsights = [], groups = [] } = documents[0]!.data as Article;
  return {
    insights: [{ insights: coreInsights }, ...groups]
      .flatMap(({ insights }) => insights)
      .map(
        (insight) => `${textOf(insight.text)} ${(insight.citations ?? []).map(citationId).join()}`,
      ),
    notes: diagnostics
      .filter(({ code }) => code.startsWith("text-"))
      .map(({ range: { start, end } }) => source.slice(start.offset, end.offset)),
  };
}

const insights = ["Stocks fell in London 1", "Mines close until March 1,2"];

test.each([
  [
    "### Core Insights\n\n| Insight | Source |\n| --- | --- |\n| Stocks fell in London | [1] |\n| Mines close until March | [1][2] |",
    ["| Insight | Source |\n| --- | --- |"],
  ],
  [
    "**Supply**\n|Insight|Source|\n|---|---|\n|Stocks fell in London|[1]|\n|Mines close until March|[1], [2]|",
    ["|Insight|Source|\n|---|---|"],
  ],
  [
    "Core Insights\n| # | Insight | Source |\n|---|---|---|\n| 1 | Stocks fell in London | [1] |\n| 2 | Mines close until March | [1][2] |",
    ["| # | Insight | Source |\n|---|---|---|"],
  ],
  [
    "Core Insights\nInsight\tSource\nStocks fell in London\t[1]\nMines close until March\t[1][2]",
    ["Insight\tSource"],
  ],
  [
    "Core Insights\n#\tInsight\tSource\n1\tStocks fell in London\t[1]\n2\tMines close until March\t[1][2]",
    ["#\tInsight\tSource"],
  ],
  [
    "Insight\tSource\nStocks fell in London\t[1]\nMines close until March\t[1][2]",
    ["Insight\tSource"],
  ],
  ["Core Insights\nStocks fell in London\t[1]\nMines close until March\t[1][2]", []],
])("reads the rows of a table with citations as insights: %j", (table, notes) => {
  expect(read(table)).toEqual({ insights, notes });
});

test.each([
  "| Metal | Price |\n|---|---|\n| Tin | up 2% |\n| Zinc | down 3% |",
  "| Metal | What | Source |\n|---|---|---|\n| Tin | Stocks fell in London | [1] |",
  "| Insight | Source |\n|---|---|\n| Stocks fell in London | Reuters |",
])("reports another table: %j", (table) => {
  expect(read(`Core Insights\n\n${table}`)).toEqual({
    insights: [],
    notes: ["Core Insights", table],
  });
});
