import type { Article } from "@mineral-brief/schema";
import { citationId, textOf } from "@mineral-brief/schema/reading";
import { expect, test } from "vitest";
import { text } from "../../text.ts";

/** The insights of a text with the numbers that they cite, and whether the guess is reported. */
function read(...lines: readonly string[]): { insights: string[]; isGuess: boolean } {
  const { documents, diagnostics } = text.parse(
    ["Quotas for nickel ore fall again", "Reuters, 24 October 2025", "", ...lines].join("\n"),
  );
  const { coreInsights = [], groups = [] } = documents[0]!.data as Article;
  return {
    insights: [...coreInsights, ...groups.flatMap(({ insights }) => insights)].map(
      ({ text: words, citations = [] }) => [textOf(words), ...citations.map(citationId)].join("|"),
    ),
    isGuess: diagnostics.some(({ message }) =>
      message.includes("the list of sources has the same"),
    ),
  };
}

const sources = ["", "Sources", "1. Mining.com", "2. Reuters"];

test.each<[what: string, lines: string[], insights: string[]]>([
  [
    "in bullets",
    ["Core insights", "- The quota fell to 250 Mt 1", "- Smelters import ore 1 2", ...sources],
    ["The quota fell to 250 Mt|1", "Smelters import ore|1|2"],
  ],
  [
    "before a full stop",
    ["Core insights", "- The quota fell to 250 Mt 1.", "- Smelters import ore 2.", ...sources],
    ["The quota fell to 250 Mt.|1", "Smelters import ore.|2"],
  ],
  [
    "in nearly all bullets",
    ["Core insights", "- Quotas fell 1", "- Ore is scarce 2", "- Prices rose", ...sources],
    ["Quotas fell|1", "Ore is scarce|2", "Prices rose"],
  ],
  [
    "of a list with a count in its heading",
    [
      "核心要点",
      "- 配额下降 1",
      "- 冶炼厂进口矿石 2",
      "",
      "参考资料 (2)",
      "1. 路透社",
      "2. 财联社",
    ],
    ["配额下降|1", "冶炼厂进口矿石|2"],
  ],
  [
    "directly after sentences, above a list in brackets",
    ["Summary", "Quotas fell in May.1", "Smelters now import ore.2", "", "[1] Reuters", "[2] USGS"],
    ["Quotas fell in May.|1", "Smelters now import ore.|2"],
  ],
])("reads numbers %s as citations", (_, lines, insights) => {
  expect(read(...lines)).toEqual({ insights, isGuess: true });
});

test.each<[what: string, first: string, second: string, list?: string[]]>([
  ["that all have the same word before them", "Output starts in phase 1", "It doubles in phase 2"],
  ["that do not count from 1", "Quotas fell 2", "Ore is scarce 1"],
  ["of which the list has more", "Quotas fell 1", "Ore is scarce 1"],
  ["of which the list has fewer", "Quotas fell 1", "Ore is scarce 3"],
  ["at the end of one statement", "Quotas fell 1", "Ore is scarce"],
  ["beside other citations", "Quotas fell 1", "Ore [2] is scarce 2"],
  ["without a list", "Quotas fell 1", "Ore is scarce 2", []],
])("keeps numbers %s", (_, first, second, list = sources) => {
  const { insights, isGuess } = read("Core insights", `- ${first}`, `- ${second}`, ...list);
  expect(isGuess).toBe(false);
  expect(insights[0]).toBe(first);
});
