import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { describe, expect, test } from "vitest";
import { text } from "../text.ts";

/** The source, the insights with their citations, the references, and what is reported as not kept. */
function read(source: string): string[] {
  const { documents, diagnostics } = text.parse(source);
  return [
    ...documents.flatMap(({ data }) => {
      const {
        source: named,
        coreInsights = [],
        groups = [],
        references = [],
      } = data as Partial<Article>;
      const insights = [...coreInsights, ...groups.flatMap((group) => group.insights)];
      return [
        `source: ${named === undefined ? "-" : textOf(named.name)}`,
        ...insights.map(({ text: words, citations = [] }) =>
          [textOf(words), ...citations.map((citation) => JSON.stringify(citation))].join(" "),
        ),
        ...references.map(({ id, title }) => `${id}: ${title === undefined ? "-" : textOf(title)}`),
      ];
    }),
    ...diagnostics
      .filter(({ code }) => code === "text-not-kept")
      .map(({ range }) => `not kept: ${source.slice(range.start.offset, range.end.offset)}`),
  ];
}

const head = "Tin prices rise\n2025-10-24 09:20\nCore Insights\n";
const insights = ["source: -", "Tin rose.", "Stocks fell.", "Mines closed."];

describe("does not keep the source of a section", () => {
  test.each([
    ["Group 1: Supply", "Source: Reuters", "Source: Argus"],
    ["\nSupply", "Source: Reuters", "Source: Argus"],
    ["## Supply", "**Source:** Reuters", "**Source:** Argus"],
    ["供应", "（来源：路透）", "（来源：上海有色网）"],
  ])("above %j: %s", (heading, first, second) => {
    const body = `- Tin rose.\n- Stocks fell.\n${first}\n${heading}\n- Mines closed.\n${second}\n`;
    expect(read(head + body)).toEqual([...insights, `not kept: ${first}`, `not kept: ${second}`]);
  });

  test("but reads one below the last section only as the source of the text", () => {
    expect(
      read(`${head}- Tin rose.\n- Stocks fell.\nSupply\n- Mines closed.\nSource: Reuters\n`),
    ).toEqual(["source: Reuters", ...insights.slice(1)]);
  });
});

test("reads one below each bullet as its citation, also below the last", () => {
  const body = "- Tin rose.\nSource: Reuters\n- Stocks fell.\nSource: Argus\n";
  const expected = ["source: -", "Tin rose. 1", "Stocks fell. 2"];
  expect(read(head + body)).toEqual([...expected, "1: Reuters", "2: Argus"]);
  expect(read(`${head}${body}Supply\n- Mines closed.\n  Source: SMM\n`)).toEqual([
    ...expected,
    "Mines closed. 3",
    "1: Reuters",
    "2: Argus",
    "3: SMM",
  ]);
});
