import type { Article } from "@mineral-brief/schema";
import { citationId, textOf } from "@mineral-brief/schema/reading";
import { describe, expect, test } from "vitest";
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
    "directly after words, before full stops, in any order",
    [
      "Core insights",
      "• Quotas fell in May2.",
      "• Ore is scarce2,1.",
      "• Prices rose by 5%1.",
      ...sources,
    ],
    ["Quotas fell in May.|2", "Ore is scarce.|2|1", "Prices rose by 5%.|1"],
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
  [
    "in lines below headings with emoji",
    [
      "🔑 Summary",
      "Quotas fell in May 1.",
      "Ore is scarce 1 2.",
      "⚠️ Risks",
      "Prices rise 2.",
      ...sources,
    ],
    ["Quotas fell in May.|1", "Ore is scarce.|1|2", "Prices rise.|2"],
  ],
  [
    "above a list whose numbers touch the titles",
    [
      "Summary",
      "Quotas fell in May 1.",
      "Ore is scarce 1 2.",
      "References (2)",
      "1Quotas fall - Reuters",
      "2RKAB - Mining.com",
    ],
    ["Quotas fell in May.|1", "Ore is scarce.|1|2"],
  ],
  [
    "of a list that skips numbers",
    [
      "Core insights",
      "- The quota fell in 2025 1 4",
      "- Smelters import ore 8",
      "",
      "Sources",
      "1. Mining.com",
      "4. Reuters",
      "8. USGS",
    ],
    ["The quota fell in 2025|1|4", "Smelters import ore|8"],
  ],
  [
    "of such a list at the ends of lines without signs",
    ["Core insights", "Quotas fell 2", "Ore is scarce 5", "", "Sources", "2. SMM", "5. USGS"],
    ["Quotas fell|2", "Ore is scarce|5"],
  ],
])("reads numbers %s as citations", (_, lines, insights) => {
  expect(read(...lines)).toEqual({ insights, isGuess: true });
});

test.each<[what: string, first: string, second: string, list?: string[]]>([
  ["that all have the same word before them", "Output starts in phase 1", "It doubles in phase 2"],
  ["directly after the same word", "Output starts in phase1.", "It doubles in phase2."],
  ["directly after words, of which the list has fewer", "Quotas fell in May1.", "Ore is scarce3."],
  ["of units", "It covers 30 km2.", "It has a mine2."],
  ["that do not count from 1", "Quotas fell 2", "Ore is scarce 1"],
  ["of which the list has more", "Quotas fell 1", "Ore is scarce 1"],
  ["of which the list has fewer", "Quotas fell 1", "Ore is scarce 3"],
  ["at the end of one statement", "Quotas fell 1", "Ore is scarce"],
  ["beside other citations", "Quotas fell 1", "Ore [2] is scarce 2"],
  [
    "of which a list that skips numbers has more",
    "Quotas fell 1",
    "Ore is scarce 4",
    ["", "Sources", "1. Mining.com", "4. Reuters", "8. USGS"],
  ],
  ["without a list", "Quotas fell 1", "Ore is scarce 2", []],
])("keeps numbers %s", (_, first, second, list = sources) => {
  const { insights, isGuess } = read("Core insights", `- ${first}`, `- ${second}`, ...list);
  expect(isGuess).toBe(false);
  expect(insights[0]).toBe(first);
});

test("reads numbers that touch the titles of a list", () => {
  const { documents } = text.parse(
    "Quotas fall\nReuters, 24 October 2025\n\nCore insights\n- Ore is scarce [1]\n\nReferences\n1Quotas fall\n2RKAB\n",
  );
  expect((documents[0]!.data as Article).references).toMatchObject([
    { id: 1, title: "Quotas fall" },
    { id: 2, title: "RKAB" },
  ]);
});

describe("numbers after a dash at the ends of statements", () => {
  function readBody(...lines: readonly string[]): [insights: string[], reports: string[]] {
    const { documents, diagnostics } = text.parse(
      ["钨价上涨", "路透 · 2025-11-20", "", "核心观点", ...lines.map((line) => `- ${line}`)].join(
        "\n",
      ) + "\n",
    );
    const { coreInsights = [] } = documents[0]!.data as Article;
    return [
      coreInsights.map(({ text: words, citations = [] }) =>
        [textOf(words), ...citations.map(citationId)].join("|"),
      ),
      diagnostics
        .filter(({ message }) => message.includes("at the end of a statement"))
        .map(({ severity }) => severity),
    ];
  }

  test("are citations, and reported", () => {
    expect(
      readBody(
        "开采总量指标同比减少6.45%-1-3。",
        "对钨等金属实施出口管制-2。",
        "军工订单增加，海外补库-12。",
      ),
    ).toEqual([
      [
        "开采总量指标同比减少6.45%。|1|3",
        "对钨等金属实施出口管制。|2",
        "军工订单增加，海外补库。|12",
      ],
      ["note"],
    ]);
  });

  test("stay with a warning if one is above 20", () => {
    const lines = [
      "开采总量指标同比减少6.45%-1-3。",
      "对钨等金属实施出口管制-2。",
      "军工订单增加，海外补库-21。",
    ];
    expect(readBody(...lines)).toEqual([lines, ["warning"]]);
  });

  test.each([
    [
      "at the ends of two",
      ["Stocks of lead-1 fell-1.", "Demand for tin rose-2.", "Prices of zinc fell in May."],
    ],
    ["after the same word", ["Stocks of Li-6.", "The output of Li-7.", "The demand of Li-6."]],
    [
      "beside other citations",
      ["Stocks of lead fell-1.", "Demand for tin rose-2.", "Prices of zinc fell-3. [1]"],
    ],
  ])("are text %s", (_, lines) => {
    expect(readBody(...lines)[1]).toEqual([]);
  });
});
