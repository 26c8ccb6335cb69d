import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { expect, test } from "vitest";
import { text } from "../text.ts";

/** Each article as `headline (source, date): insights`, and the codes of warnings about the headline or lost text. */
function read(source: string): string[] {
  const { documents, diagnostics } = text.parse(source);
  const articles = documents.map(({ data }) => {
    const {
      headline,
      source: named,
      datePublished,
      coreInsights = [],
      groups = [],
    } = data as Article;
    const insights = [...coreInsights, ...groups.flatMap((group) => group.insights)];
    const words = insights.map((insight) => textOf(insight.text)).join(" | ");
    return `${textOf(headline)} (${named ? textOf(named.name) : "-"}, ${datePublished ?? "-"}): ${words}`;
  });
  const codes = diagnostics
    .map(({ code }) => code)
    .filter((code) => /^headline-|^text-not-kept$/.test(code));
  return [...articles, ...codes];
}

const first = "Quotas began. | Prices rose.";
const second = "Prices fell. | SQM closed a venture.";

const next = "Gold rises for a third week\nReuters · 2025-12-03\n- It costs $4000 [1]";

test.each([
  [
    "below a headline and a date",
    "Cobalt week\n24 October 2025\n- Quotas began.\n- Prices rose.\nSource: Reuters\n\nLithium week\n25 October 2025\n- Prices fell.\n- SQM closed a venture.\nSource: Argus\n",
    [`Cobalt week (Reuters, 2025-10-24): ${first}`, `Lithium week (Argus, 2025-10-25): ${second}`],
  ],
  [
    "between empty lines",
    "Cobalt week\n24 October 2025\n\n• Quotas began.\n• Prices rose.\n\nSource: Reuters\n\n\nLithium week\n25 October 2025\n\n• Prices fell.\n• SQM closed a venture.\n\nSource: Argus\n\n\nTin week\n26 October 2025\n\n• Stocks rose.\n\nSource: ITA\n",
    [
      `Cobalt week (Reuters, 2025-10-24): ${first}`,
      `Lithium week (Argus, 2025-10-25): ${second}`,
      "Tin week (ITA, 2025-10-26): Stocks rose.",
    ],
  ],
  [
    "with its date",
    "Cobalt week\n- Quotas began.\n- Prices rose.\nSource: Reuters, 24 October 2025\n\nLithium week\n- Prices fell.\n- SQM closed a venture.\nSource: Argus, 25 October 2025\n",
    [
      `Cobalt week (Reuters, 2025-10-24): ${first}`,
      `Lithium week (Argus, 2025-10-25): ${second}`,
      "headline-guessed",
      "headline-guessed",
    ],
  ],
  [
    "in brackets",
    "Cobalt quotas begin in the DRC\n- Quotas began.\n- Prices rose.\n(Reuters, 24 October 2025)\n\nLithium prices fall in China\n- Prices fell.\n- SQM closed a venture.\n(Argus, 25 October 2025)\n",
    [
      `Cobalt quotas begin in the DRC (Reuters, 2025-10-24): ${first}`,
      `Lithium prices fall in China (Argus, 2025-10-25): ${second}`,
      "headline-guessed",
      "headline-guessed",
    ],
  ],
  [
    "below a closing sentence",
    "Cobalt quotas begin in the DRC\n24 October 2025\n- Quotas began.\n- Prices rose.\n\nFor more see the website.\nSource: Reuters\n\nLithium prices fall in China\n25 October 2025\n- Prices fell.\n- SQM closed a venture.\n\nSource: Argus\n",
    [
      `Cobalt quotas begin in the DRC (Reuters, 2025-10-24): ${first}`,
      `Lithium prices fall in China (Argus, 2025-10-25): ${second}`,
      "text-not-kept",
    ],
  ],
  [
    "below a numbered list",
    "今週の重要鉱物\n2025年10月24日\n1．リチウム価格は上昇した。\n2．輸出枠が始まった。\n3．アンチモン価格は下落した。\n出典：ロイター\n",
    [
      "今週の重要鉱物 (ロイター, 2025-10-24): リチウム価格は上昇した。 | 輸出枠が始まった。 | アンチモン価格は下落した。",
    ],
  ],
  [
    "in Chinese, without dates",
    "刚果钴配额\n- 配额开始。\n- 价格上涨。\n来源：路透社\n\n锂价下跌\n- 价格下跌。\n- SQM完成合资。\n来源：阿格斯\n",
    [
      "刚果钴配额 (路透社, -): 配额开始。 | 价格上涨。",
      "锂价下跌 (阿格斯, -): 价格下跌。 | SQM完成合资。",
      "headline-guessed",
      "headline-guessed",
    ],
  ],
  [
    "below prose",
    "Cobalt week in review: quotas\nMining Observer, 24 October 2025\n\nKey points\n\nQuotas began.\n\nPrices rose.\n\nSource: Reuters and SMM\n",
    [`Cobalt week in review: quotas (Mining Observer, 2025-10-24): ${first}`, "text-not-kept"],
  ],
  [
    "below prose without another",
    "Cobalt week in review: quotas\n\nQuotas began.\n\nPrices rose.\n\nSource: Reuters\n",
    ["Cobalt week in review: quotas (Reuters, -): "],
  ],
  [
    "but not one above the next headline",
    "Source: Reuters\nCobalt quotas begin in the DRC\n- Quotas began.\n- Prices rose.\n\nSource: Argus\nLithium prices fall in China\n- Prices fell.\n- SQM closed a venture.\n",
    [
      `Cobalt quotas begin in the DRC (Reuters, -): ${first}`,
      `Lithium prices fall in China (Argus, -): ${second}`,
    ],
  ],
])("reads the source line at the end of a text %s", (_, source, expected) => {
  expect(read(source)).toEqual(expected);
});

test.each([
  [
    "prose",
    "MP Materials starts heavy separation\n\nKey points\n• Separation began.\n• It treats 200 t a year.\n\nGlencore ships first cobalt cargo\nReuters | 16 October 2025\nThe first cargo left Kolwezi this week, the company said.\n\nPrices were little changed.\n",
    "Glencore ships first cobalt cargo (Reuters, 2025-10-16): ",
  ],
  [
    "numbered lines",
    "MP Materials starts heavy separation\n\n• Separation began.\n• It treats 200 t a year.\n\nGlencore ships first cobalt cargo\nReuters | 16 October 2025\n1. The first cargo left Kolwezi this week\n2. Prices were little changed\n",
    "Glencore ships first cobalt cargo (Reuters, 2025-10-16): The first cargo left Kolwezi this week | Prices were little changed",
  ],
])("gives a text with a headline of its own no head that has %s below it", (_, source, below) => {
  const [above, other] = read(source);
  expect(above).toBe(
    "MP Materials starts heavy separation (-, -): Separation began. | It treats 200 t a year.",
  );
  expect(other).toBe(below);
});

test.each<[lines: string[], outcome: unknown[]]>([
  [
    ["", "Source: Interfax, 3 December 2025", "[1] Mining board", "[2] Bloomberg"],
    ["Interfax", 2],
  ],
  [
    ["Source: Interfax", "[1] Mining board", "[2] Bloomberg", "", next],
    ["Interfax", 2],
  ],
])("reads the source of a text directly above its list of sources: %j", (lines, outcome) => {
  const page = [
    "Palladium deficit shrinks this year",
    "",
    "- It is in balance [1]",
    "- It costs $1400 [2]",
  ];
  const { documents } = text.parse([...page, ...lines].join("\n"));
  const { headline, source, references = [] } = documents[0]!.data as Article;
  expect([headline, source?.name, references.length]).toEqual([page[0], ...outcome]);
});
