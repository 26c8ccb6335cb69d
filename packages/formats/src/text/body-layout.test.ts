import { describe, expect, test } from "vitest";
import { text } from "../text.ts";

interface Section {
  readonly title?: string;
  readonly insights: readonly { readonly text: string }[];
}

/** The insights of a body, those of a group after its title. */
function read(body: string): string[] {
  const { documents } = text.parse(`锡价上涨创新高\n矿业观察 2026-11-12 09:00\n\n${body}`);
  const { coreInsights = [], groups = [] } = documents[0]!.data as {
    readonly coreInsights?: Section["insights"];
    readonly groups?: readonly Section[];
  };
  return [
    ...coreInsights.map((one) => one.text),
    ...groups.flatMap(({ title = "", insights }) => insights.map((one) => `${title}: ${one.text}`)),
  ];
}

describe("reads the numbers of a list", () => {
  test.each([
    ["核心观点\n1.库存上升[1]\n2.价格下跌[2]", ["库存上升", "价格下跌"]],
    ["核心观点\n1.库存上升[1]\n2.3.2万吨到港[2]", ["库存上升", "3.2万吨到港"]],
    ["核心观点\n1.10月库存上升[1]\n2.2027年价格下跌[2]", ["10月库存上升", "2027年价格下跌"]],
    ["核心观点\n‧ 库存上升[1]\n‧ 价格下跌[2]", ["库存上升", "价格下跌"]],
    ["1️⃣ 库存升至三千吨\n2️⃣ 价格下跌", [": 库存升至三千吨", ": 价格下跌"]],
    ["核心观点\n1．库存上升[1]\n2．价格下跌[2]", ["库存上升", "价格下跌"]],
    ["1.供应\n- 库存上升[1]\n2.需求\n- 平淡[2]", ["供应: 库存上升", "需求: 平淡"]],
    [
      "1 Supply\n1.1 Stocks rose [1]\n1.2 Prices fell [1]\n\n2 Demand\n2.1 Weak [2]",
      ["Supply: Stocks rose", "Supply: Prices fell", "Demand: Weak"],
    ],
    [
      "1. Mines in the south reopen in May\nOutput of concentrate rises by a tenth, say traders [1].\n2. Prices of concentrate keep falling\nBuyers in Europe expect that they fall again in June [2].",
      [
        "Mines in the south reopen in May: Output of concentrate rises by a tenth, say traders.",
        "Prices of concentrate keep falling: Buyers in Europe expect that they fall again in June.",
      ],
    ],
    [
      "1. Mines in the south reopen and sell to\nSouth Korea and Japan [1].\n2. Prices of concentrate keep falling in\nEurope and Asia [2].",
      [
        ": Mines in the south reopen and sell to South Korea and Japan.",
        ": Prices of concentrate keep falling in Europe and Asia.",
      ],
    ],
    [
      "1.供应\n（1）库存上升[1]\n（2）价格下跌[2]\n2.需求\n（1）平淡[3]",
      ["供应: 库存上升", "供应: 价格下跌", "需求: 平淡"],
    ],
    ["核心观点\n1) 库存 — 上升一成[1]", ["库存 — 上升一成"]],
    ["أبرز النقاط\n١. ارتفع السعر [١]\n٢. لم يرتفع الطلب [٢]", ["ارتفع السعر", "لم يرتفع الطلب"]],
    ["核心观点\n1、二季度库存上升[1]\n2、价格下跌[2]", ["二季度库存上升", "价格下跌"]],
    ["核心观点\n一、二季度库存上升[1]\n二、价格下跌[2]", ["二季度库存上升", "价格下跌"]],
    [
      "Kernaussagen\n1. Quartal war stark [1]\n2. Preise fielen [2]",
      ["Quartal war stark", "Preise fielen"],
    ],
  ])("%j", (body, insights) => {
    expect(read(body)).toEqual(insights);
  });
});

test.each([
  [
    "• Prices rose [1] — Stocks fell [2]\n• Mines wait [3]",
    ["Prices rose", "Stocks fell", "Mines wait"],
  ],
  ["• Prices rose [1] — but not in Asia [2]", ["Prices rose — but not in Asia"]],
  ["• Prices rose [1] — Europe waits", ["Prices rose — Europe waits"]],
])("reads a dash between cited statements in a list: %j", (lines, insights) => {
  expect(read(`核心观点\n${lines}`)).toEqual(insights);
});

describe("keeps numbers that are words", () => {
  test.each([
    [
      "核心观点\n一、二季度产量增长[1]\n三、四季度回落[2]",
      ["一、二季度产量增长", "三、四季度回落"],
    ],
    ["核心观点\n7、8月产量增长[1]\n9、10月持平[2]", ["7、8月产量增长", "9、10月持平"]],
    [
      "Kernaussagen\n1. Quartal: 22 kt [1]\n2. Quartal: 24 kt [1]",
      ["1. Quartal: 22 kt", "2. Quartal: 24 kt"],
    ],
    ["Kernaussagen\n1. Dezember: Die Quote gilt [1]", ["1. Dezember: Die Quote gilt"]],
    ["核心观点\n1.5万吨产能投产[1]\n3.15万吨到港[2]", ["1.5万吨产能投产", "3.15万吨到港"]],
    ["1 Supply\n1.2 Mt were sold [1]", ["Supply: 1.2 Mt were sold"]],
  ])("%j", (body, insights) => {
    expect(read(body)).toEqual(insights);
  });
});

test("keeps emoji that are words of a statement", () => {
  expect(
    read(
      "核心观点\n🇨🇳 Output rose [1]\n🇮🇩 Output fell [2]\n\nPrices\n✅ Tin is up 1%\n❌ Zinc is not",
    ),
  ).toEqual([
    "🇨🇳 Output rose",
    "🇮🇩 Output fell",
    "Prices: ✅ Tin is up 1%",
    "Prices: ❌ Zinc is not",
  ]);
});
