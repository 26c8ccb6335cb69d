import { expect, test } from "vitest";
import { text } from "../../text.ts";

const head = "锡周报\nOre Ticker· 2025-10-24\n";

function read(body: string): unknown[] {
  const { documents, diagnostics } = text.parse(head + body);
  const dropped = diagnostics.filter(({ message }) => message.includes("a section without a text"));
  return [documents[0]!.data, dropped.length];
}

test.each([
  "1. Report Industry Investment Rating No relevant information provided. 2. Core View of the Report Tin supply stays tight [3]. 3. Summary by Relevant Catalogs 3.1 Inventory - Stocks rose [7].",
  "Investment Rating: Not mentioned\nCore View of the Report\nTin supply stays tight. [3]\nInventory\n- Stocks rose. [7]",
])("drops the rating that a report does not give: %j", (body) => {
  expect(read(body)).toMatchObject([
    {
      coreInsights: [{ text: "Tin supply stays tight.", citations: [3] }],
      groups: [{ title: "Inventory", insights: [{ text: "Stocks rose.", citations: [7] }] }],
    },
    1,
  ]);
});

test.each([
  "报告行业投资评级 未提及 报告的核心观点 未提及 根据相关目录分别进行总结 基差&月差 - 上升 [1]",
  "报告行业投资评级：无\n报告的核心观点\n未提及。\n根据相关目录分别进行总结\n基差&月差\n- 上升 [1]",
])("drops a lead without a text: %j", (body) => {
  const [article, dropped] = read(body);
  expect(article).toMatchObject({
    groups: [{ title: "基差&月差", insights: [{ text: "上升", citations: [1] }] }],
  });
  expect(article).not.toHaveProperty("coreInsights");
  expect(dropped).toBe(2);
});

test.each([
  "核心观点 - 无锡库存上升 [1]",
  "核心观点 - 行业投资评级 看好 [1]",
  "Key points - The investment rating not provided by the bank was neutral [1]",
])("keeps %s", (body) => {
  const [, words] = body.split(" - ");
  expect(read(body)).toMatchObject([{ coreInsights: [{ text: words!.replace(" [1]", "") }] }, 0]);
});

test("keeps such words in a bullet", () => {
  expect(read("报告行业投资评级 - 未提及 报告的核心观点 - 锡价偏强 [1]")).toMatchObject([
    { coreInsights: [{ text: "锡价偏强" }], groups: [{ insights: [{ text: "未提及" }] }] },
    0,
  ]);
});
