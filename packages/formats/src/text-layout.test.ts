import type { Article } from "@mineral-brief/schema";
import { citationId } from "@mineral-brief/schema/reading";
import { describe, expect, test } from "vitest";
import { text } from "./text.ts";
import { citationsOf } from "./text/citation-marks.ts";
import { readSummaries } from "./text/read-summaries.ts";

const head = "钨价上涨\nKuang Ye Guan Cha· 2025-10-24 09:20\n";

/** A body as `section: insight [citations] | insight`, then what is reported as not kept. */
function read(body: string): string[] {
  const source = head + body;
  const { summaries, diagnostics } = readSummaries(source);
  const [{ lead, groups } = { lead: [], groups: [] }] = summaries;
  const write = (bullets: typeof lead): string =>
    bullets
      .map(({ text: words, marks }) => [words, ...citationsOf(marks).map(citationId)].join(" "))
      .join(" | ");
  return [
    ...(lead.length > 0 ? [`LEAD: ${write(lead)}`] : []),
    ...groups.map(({ title, bullets }) => `${title?.text ?? "-"}: ${write(bullets)}`),
    ...diagnostics
      .filter(({ code }) => code === "text-not-kept")
      .map(({ start, end }) => `NOT KEPT: ${source.slice(start, end)}`),
  ];
}

describe("reads the numbers of headings and of statements", () => {
  const lead = "Core Insights\n- Tin rose [1]\n- Stocks fell [2]\n";
  const cited = "LEAD: Tin rose 1 | Stocks fell 2";

  test.each([
    "(1) Core Insights",
    "Part 1 — Core Insights",
    "Section 1: Core Insights",
    "一、核心观点",
    "第一部分：核心观点",
    "I. Core Insights",
    "A. Core Insights",
    "## (1) Core Insights",
    "**Part 1: Core Insights**",
  ])("before the name of a lead: %j", (name) => {
    expect(read(`${name}\n- Tin rose [1]\n- Stocks fell [2]\n`)).toEqual([cited]);
  });

  test.each([
    ["(1)", "(2)"],
    ["（1）", "（2）"],
    ["（一）", "（二）"],
    ["II.", "III."],
    ["B.", "C."],
    ["B)", "C)"],
    ["No. 1:", "No. 2:"],
    ["## II.", "## III."],
  ])("before headings: %j and %j", (first, second) => {
    const body = `${first} Supply\n- Mines closed [3]\n\n${second} Demand\n- Buyers wait [4]\n`;
    expect(read(lead + body)).toEqual([cited, "Supply: Mines closed 3", "Demand: Buyers wait 4"]);
    expect(read(lead + body.replaceAll("- ", ""))).toEqual([
      cited,
      "Supply: Mines closed 3",
      "Demand: Buyers wait 4",
    ]);
  });

  test.each(["Part 1 — Core Insights", "Section 1: Core Insights", "I. Core Insights"])(
    "before the name of a lead in one line: %j",
    (name) => {
      expect(read(`${name} - Tin rose [1] - Stocks fell [2]`)).toEqual([cited]);
    },
  );

  test("before headings in bold", () => {
    const body = "**(1) Supply**\nMines closed [3]\n**(2) Demand**\n- Buyers wait [4]\n";
    expect(read(lead + body)).toEqual([cited, "Supply: Mines closed 3", "Demand: Buyers wait 4"]);
  });

  test("in one line", () => {
    expect(
      read("(1) Core Insights - Tin rose [1] - Stocks fell [2] (2) Supply - Mines closed [3]"),
    ).toEqual([cited, "Supply: Mines closed 3"]);
  });

  test.each(["Part 1 — Supply", "Part 1 - Supply", "Section 1: Supply", "Section A. Supply"])(
    "as a part of a title: %j",
    (title) => {
      expect(read(`${lead}${title}\n- Mines closed [3]\n- Ores rose [4]\n`)).toEqual([
        cited,
        `${title}: Mines closed 3 | Ores rose 4`,
      ]);
      expect(read(`${lead}${title}\nMines closed [3]\nOres rose [4]\n`)).toEqual([
        cited,
        `${title}: Mines closed 3 | Ores rose 4`,
      ]);
    },
  );

  test.each([
    ["A. ", "B. ", "C. "],
    ["A) ", "B) ", "C) "],
    ["I. ", "II. ", "III. "],
    ["a. ", "b. ", "c. "],
    ["(a) ", "(b) ", "(c) "],
  ])("before statements: %j, %j, %j", (first, second, third) => {
    expect(
      read(
        `Core Insights\n${first}Tin rose to a high\nof two years [1]\n${second}Stocks fell [2]\n${third}Mines closed [3]\n`,
      ),
    ).toEqual(["LEAD: Tin rose to a high of two years 1 | Stocks fell 2 | Mines closed 3"]);
  });

  test.each([
    ["A. Roe left [3]\nB. Doe joined [4]\n", "LEAD: A. Roe left 3 | B. Doe joined 4"],
    ["A. Roe left [3]\nStocks fell [4]\n", "LEAD: A. Roe left 3 | Stocks fell 4"],
  ])("not as initials: %j", (lines, expected) => {
    expect(read(`Core Insights\n${lines}`)).toEqual([expected]);
  });

  test.each(["B. Riley", "No. 2: Supply", "II. Supply"])("not alone: %j", (title) => {
    expect(read(`${lead}${title}\n- Mines closed [3]\n`)).toEqual([
      cited,
      `${title}: Mines closed 3`,
    ]);
  });
});

describe("reads a list in one line", () => {
  const three = ["LEAD: Tin rose 1 | Zinc fell 2 | Lead closed. 3"];

  test.each([
    ["Core Insights\n1) Tin rose [1]; 2) Zinc fell [2]; 3) Lead closed [3].", three],
    ["Core Insights: (1) Tin rose [1], (2) Zinc fell [2], (3) Lead closed [3].", three],
    ["Core Insights ① Tin rose [1] ② Zinc fell [2] ③ Lead closed [3].", three],
    [
      "核心观点：①锡价上涨[1]；②锌价下跌[2]；③铅价稳定[3]。",
      ["LEAD: 锡价上涨 1 | 锌价下跌 2 | 铅价稳定。 3"],
    ],
    [
      "核心观点\n1、锡价上涨。2、锌价下跌。3、铅价稳定。",
      ["LEAD: 锡价上涨 | 锌价下跌 | 铅价稳定。"],
    ],
    [
      "Core Insights\n1. Tin rose. [1] 2. Zinc fell. [2]\nSupply\n1) Mines closed [3]; 2) Ores rose [4]",
      ["LEAD: Tin rose. 1 | Zinc fell. 2", "Supply: Mines closed 3 | Ores rose 4"],
    ],
    ["核心观点\n①锡价上涨。 ②锌价下跌。", ["LEAD: 锡价上涨。 | 锌价下跌。"]],
    ["核心观点\n①锡价上涨；②锌价下跌", ["LEAD: 锡价上涨 | 锌价下跌"]],
    ["Core Insights\n• Tin rose. • Zinc fell.", ["LEAD: Tin rose. | Zinc fell."]],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });

  test.each([
    ["□ 배경\nㅇ 주석 가격 상승\nㅇ 재고 감소", ["배경: 주석 가격 상승 | 재고 감소"]],
    ["▲ 주석 가격 상승\n▲ 재고 감소", ["-: 주석 가격 상승 | 재고 감소"]],
    ["1．2025年の輸出は8％減\n2．許可は約半数", ["-: 2025年の輸出は8％減 | 許可は約半数"]],
  ])("reads the signs of other languages: %j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });

  test.each([
    ["Read also", "Tin: the green light"],
    ["LEIA TAMBÉM:", "- Veja o mapa"],
    ["往期推荐", "● 锑价为何回落"],
    ["Otras noticias de Energía", "- 1\nUn titular"],
  ])("drops a list of other pages below a text without citations: %s", (heading, list) => {
    const body = `Supply\n- Mines closed.\n- Ores rose.\n${heading}\n${list}`;
    expect(read(body)).toEqual(["Supply: Mines closed. | Ores rose."]);
  });

  test.each([
    [
      "Core Insights\n- The plan has parts: 1) tin; 2) zinc; 3) lead [1]",
      "The plan has parts: 1) tin; 2) zinc; 3) lead 1",
    ],
    ["Core Insights\n1) Tin rose; 2) zinc fell", "Tin rose; 2) zinc fell"],
    [
      "Core Insights\n1) Tin rose; 3) zinc fell; 4) lead too",
      "Tin rose; 3) zinc fell; 4) lead too",
    ],
  ])("but not in the words of a statement: %j", (body, expected) => {
    expect(read(body)).toEqual([`LEAD: ${expected}`]);
  });

  test("but not in a headline or in a list of sources", () => {
    const { documents } = text.parse(
      "1) Tin rises; 2) zinc falls\nReuters· 2025-10-24 09:20\nCore Insights\n- Tin rose [1]\n- Zinc fell [2]\n\nSources: 1) Argus; 2) SMM\n",
    );
    expect(documents[0]!.data).toMatchObject({
      headline: "1) Tin rises; 2) zinc falls",
      references: [{ title: "Argus" }, { title: "SMM" }],
    });
  });
});

describe("reads the name of a group", () => {
  test.each([
    [
      "as words of a statement",
      "- China limits the so-called Group 2: tungsten and tin [1]\n- Stocks fell [2]\nGroup 1: Supply\n- Mines closed [3]",
      ["LEAD: China limits the so-called Group 2: tungsten and tin 1 | Stocks fell 2"],
    ],
    [
      "as words of a statement without a bullet",
      "Exports of Group 2: tungsten and tin fell [1]\nStocks fell [2]\nGroup 1: Supply\nMines closed [3]",
      ["LEAD: Exports of Group 2: tungsten and tin fell 1 | Stocks fell 2"],
    ],
    [
      "at the start of a line with signs of Markdown",
      "- Tin rose\n- Stocks fell\n### Group 1: Supply\n- Mines closed 3",
      ["LEAD: Tin rose | Stocks fell"],
    ],
    [
      "after the sign of a bullet",
      "- Tin rose\n- Stocks fell\n- Group 1: Supply\n- Mines closed 3",
      ["LEAD: Tin rose | Stocks fell"],
    ],
    [
      "after a number",
      "1. Tin rose\n2. Stocks fell\n1.2 Group 1: Supply\n- Mines closed 3",
      ["LEAD: Tin rose | Stocks fell"],
    ],
    [
      "after a citation",
      "- Tin rose [1]\n- Stocks fell [2] Group 1: Supply\n- Mines closed [3]",
      ["LEAD: Tin rose 1 | Stocks fell 2"],
    ],
  ])("%s", (_, body, lead) => {
    expect(read(`Core Insights\n${body}`)).toEqual([...lead, "Supply: Mines closed 3"]);
  });

  test("below the citations of a statement", () => {
    expect(
      read("Core Insights\n- Tin rose on Monday\n[1][4][9] Group 1: Supply\n- Mines closed [3]"),
    ).toEqual(["LEAD: Tin rose on Monday 1 4 9", "Supply: Mines closed 3"]);
  });

  test("in a text of which each line has several groups", () => {
    expect(
      read(
        "Core Insights - Tin rose Group 1: Supply - Mines closed\nGroup 2: Demand - Buyers wait Group 3: Prices - Lead fell",
      ),
    ).toEqual([
      "LEAD: Tin rose",
      "Supply: Mines closed",
      "Demand: Buyers wait",
      "Prices: Lead fell",
    ]);
  });
});

describe("does not keep a remark below the text", () => {
  test.each([
    ["- Tin rose [1]\n- Stocks fell\nEDIT: fixed a typo", "EDIT: fixed a typo"],
    [
      "- Tin rose 1\n- Stocks fell\nUpdate (4 Nov): The quota is out.",
      "Update (4 Nov): The quota is out.",
    ],
    ["- Tin rose 1\n- Stocks fell\n  **Update:** the quota is out", "**Update:** the quota is out"],
    ["1. Tin rose 1\n2. Stocks fell\n更新：配额已确认", "更新：配额已确认"],
    ["Tin rose 1.\nStocks fell.\nEdit 2: fixed a typo", "Edit 2: fixed a typo"],
    ["- Tin rose 1\n- Stocks fell\nEDIT: typo\n\nSources\n[1] Tin report", "EDIT: typo"],
  ])("%j", (body, remark) => {
    const [lead, ...others] = read(`Core Insights\n${body}\n`);
    expect(lead).toMatch(/^LEAD: Tin rose 1\.? \| Stocks fell\.?$/);
    expect(others).toEqual([`NOT KEPT: ${remark}`]);
  });

  test.each([
    ["- Tin rose [1]\nUpdate: stocks fell [2]", "LEAD: Tin rose 1 | Update: stocks fell 2"],
    ["- Tin rose\n- Update: stocks fell", "LEAD: Tin rose | Update: stocks fell"],
  ])("but a statement with this label: %j", (body, expected) => {
    expect(read(`Core Insights\n${body}\n`)).toEqual([expected]);
  });
});

describe("reads bullets and headings", () => {
  test.each([
    [
      "with an emoji in their Markdown",
      "## 🔑 Key Takeaways\n- Prices rose [1]\n\n## 📊 Supply\n- The quota shrank [2]\n**🌏 Politics**\n- Talks go on [3]",
      ["LEAD: Prices rose 1", "Supply: The quota shrank 2", "Politics: Talks go on 3"],
    ],
    [
      "with the bullets of Word",
      "HIGHLIGHTS\n§ Resource of 1.2Mt\n§ Open at depth\nNEXT STEPS\no Tests in Perth\no\tA second study",
      ["LEAD: Resource of 1.2Mt | Open at depth", "NEXT STEPS: Tests in Perth | A second study"],
    ],
    [
      "with the circle of Word before several spaces, on one line",
      "HIGHLIGHTS\n- Resource of 1.2Mt\n\nNEXT STEPS\n\no   Tests in Perth",
      ["LEAD: Resource of 1.2Mt", "NEXT STEPS: Tests in Perth"],
    ],
    [
      "below a heading with the name of an author, which ends with its line",
      "Takeaways by Ore Ticker AI\nquotas instead.\n- The quota shrank [2]",
      ["LEAD: quotas instead. | The quota shrank 2"],
    ],
    ...["❖", "❑", "❒", "⮚", "✦", "»", "›", "\uF076"].map((sign): [string, string, string[]] => [
      `with ${sign} on three lines`,
      `Core Insights\n${sign} Tin fell in May.\n${sign} Prices\nrose.\n${sign} 5 mines closed.`,
      ["LEAD: Tin fell in May. | Prices rose. | 5 mines closed."],
    ]),
    [
      "with a rare sign before headings",
      "Core Insights\n- Tin fell.\n❖ Supply\n- Mines closed.\n❖ Demand\n- Buyers waited.",
      ["LEAD: Tin fell.", "Supply: Mines closed.", "Demand: Buyers waited."],
    ],
    ...["■ ", "■\u3000", "◆  ", "●", "❖", "❖ "].flatMap((sign) =>
      ["- ", "① ", "1、", "（1）"].map((bullet): [string, string, string[]] => [
        `with "${sign}" before headings above "${bullet}"`,
        `Core Insights\n${bullet}Tin fell [1]\n\n${sign}Supply\n${bullet}Mines closed [2]\n${sign}Demand\n${bullet}Buyers waited [3]`,
        ["LEAD: Tin fell 1", "Supply: Mines closed 2", "Demand: Buyers waited 3"],
      ]),
    ),
    [
      "with other rare signs before headings",
      "Core Insights\n- Tin fell [1]\n❶ Supply\n- Mines closed [2]\n❷Demand\n- Buyers waited [3]",
      ["LEAD: Tin fell 1", "Supply: Mines closed 2", "Demand: Buyers waited 3"],
    ],
    [
      "with spaces inside the brackets of headings",
      "[ Core Insights ]\n- Tin fell [1]\n[ Supply ]\n- Mines closed [2]",
      ["LEAD: Tin fell 1", "Supply: Mines closed 2"],
    ],
    [
      "with o below another bullet",
      "Core Insights\n- Prices rose [1]\n   o In Europe [2]\n   o In Asia [3]",
      ["LEAD: Prices rose 1 | In Europe 2 | In Asia 3"],
    ],
    [
      "but not with o and § inside a sentence",
      "Destaques\n- Segundo a agência,\no Brasil exporta mais [1]\n- Nach\n§ 4 des Gesetzes [2]",
      ["LEAD: Segundo a agência, o Brasil exporta mais 1 | Nach § 4 des Gesetzes 2"],
    ],
    [
      "with letters in parentheses",
      "Core Insights\n1. Prices rose [1]\nAction points\n(a) Ask traders.\n(b) Update the balance [2]",
      ["LEAD: Prices rose 1", "Action points: Ask traders. | Update the balance 2"],
    ],
    [
      "with numbers of full width, below squares",
      "■要点\n１．内閣府は試験採取を行う［１］。\n２．揚泥管の接続を確認する［２］。\n■市場\n・価格は中国の数倍である［３］。",
      [
        "LEAD: 内閣府は試験採取を行う。 1 | 揚泥管の接続を確認する。 2",
        "市場: 価格は中国の数倍である。 3",
      ],
    ],
    ...["N)", "N）", "N） ", "N- ", "N-", "N - ", "N – ", "N\u3000"].map(
      (sign): [string, string, string[]] => [
        `with "${sign}"`,
        "Core Insights\nN锡价下跌 [1]\nM库存下降 [2]\nSupply\nN两座矿山关闭 [3]"
          .replaceAll("N", sign.replace("N", "1"))
          .replace("M", sign.replace("N", "2")),
        ["LEAD: 锡价下跌 1 | 库存下降 2", "Supply: 两座矿山关闭 3"],
      ],
    ),
    ...["N- ", "N-", "N – ", "Nº ", "N.º "].map((sign): [string, string, string[]] => [
      `with "${sign}" before a capital`,
      "Core Insights\nNTin fell [1]\nMStocks fell\nagain [2]"
        .replace("N", sign.replace("N", "1"))
        .replace("M", sign.replace("N", "2")),
      ["LEAD: Tin fell 1 | Stocks fell again 2"],
    ]),
    ...["a) ", "a. ", "(a) "].map((letter): [string, string, string[]] => [
      `with numbers before headings and "${letter}" before bullets`,
      `Core Insights\n- Tin fell [1]\n\n1. Supply\n${letter}Mines closed [2]\n${letter.replace("a", "b")}Stocks fell [3]\n2. Demand\n${letter}Buyers waited [3]`,
      ["LEAD: Tin fell 1", "Supply: Mines closed 2 | Stocks fell 3", "Demand: Buyers waited 3"],
    ]),
    [
      "but not with numbers before statements above letters",
      "Core Insights\n1. Tin fell\na) In Asia [1]\n2. Stocks rose [2]",
      ["LEAD: Tin fell | In Asia 1 | Stocks rose 2"],
    ],
    [
      "with the names of sections in brackets beside their statements",
      "【核心观点】锡价下跌。[1]\n\n【供应】矿山关闭 [2]\n【需求】买家观望 [3]",
      ["LEAD: 锡价下跌。 1", "供应: 矿山关闭 2", "需求: 买家观望 3"],
    ],
    [
      "with the names of sections before colons beside their statements",
      "Key takeaways: Tin fell [1].\nSupply: Mines closed [2].\nDemand: Buyers waited [3].",
      ["LEAD: Tin fell. 1", "Supply: Mines closed. 2", "Demand: Buyers waited. 3"],
    ],
    [
      "with a lead beside its statement above another heading",
      "【核心观点】锡价下跌 [1]。\n【供应】\n- 矿山关闭 [2]",
      ["LEAD: 锡价下跌。 1", "供应: 矿山关闭 2"],
    ],
    [
      "with a lead before a colon above another heading",
      "核心观点：锡价下跌 [1]。\n供应：\n- 矿山关闭 [2]",
      ["LEAD: 锡价下跌。 1", "供应: 矿山关闭 2"],
    ],
    [
      "with Arabic numbers and a dash",
      "أهم النقاط\n١- انخفض القصدير [1]\n٢- ارتفعت المخزونات [2]",
      ["LEAD: انخفض القصدير 1 | ارتفعت المخزونات 2"],
    ],
    [
      "with numbers and dashes before headings",
      "Core Insights\n- Tin fell [1]\n1- Supply\n- Mines closed [2]\n2- Demand\n- Buyers waited [3]",
      ["LEAD: Tin fell 1", "Supply: Mines closed 2", "Demand: Buyers waited 3"],
    ],
    [
      "with numbers that touch the words of headings and statements",
      "核心要点\n1)锡价下跌 [1]\n2)库存下降 [2]\n\n1)供应\n- 矿山关闭 [3]\n2)需求\n- 买家观望 [4]",
      ["LEAD: 锡价下跌 1 | 库存下降 2", "供应: 矿山关闭 3", "需求: 买家观望 4"],
    ],
    [
      "with another sign below squares, after a list with wide spaces",
      "要点\n1\u3000錫価格は下落した [1]\n2\u3000在庫は減少した [2]\n■企業の動き\n▼鉱山は閉鎖した [3]",
      ["LEAD: 錫価格は下落した 1 | 在庫は減少した 2", "企業の動き: 鉱山は閉鎖した 3"],
    ],
    [
      "but not with ranges and ordinals",
      "Core Insights\n- 1-2 Mt of tin, and\n1-й квартал, 2- and 3-month tin [1]\n- Tin\n1º trimestre [2]",
      ["LEAD: 1-2 Mt of tin, and 1-й квартал, 2- and 3-month tin 1 | Tin 1º trimestre 2"],
    ],
    [
      "but not with a single number",
      "Core Insights\n- Tin rose in group\n1- Peru sent less [1]",
      ["LEAD: Tin rose in group 1- Peru sent less 1"],
    ],
    [
      "with numbers in parentheses, above citations as superscripts and on the next line",
      "Core Insights\n(1) Prices rose.¹\n（2）Stocks fell²\nSupply\n(1) Two mines in Bangka\n[2].\n(2) Ask traders.",
      ["LEAD: Prices rose. 1 | Stocks fell 2", "Supply: Two mines in Bangka. 2 | Ask traders."],
    ],
    [
      "with numbers, below numbered headings",
      "Core Insights\n1. Prices rose [1].\n2. Stocks fell [2].\n1. Supply\n1. Two mines closed [1].\n2. Trade\n1. Japan buys\nmore [2].\n2. So does India [1].",
      [
        "LEAD: Prices rose. 1 | Stocks fell. 2",
        "Supply: Two mines closed. 1",
        "Trade: Japan buys more. 2 | So does India. 1",
      ],
    ],
    [
      "without signs, below headings in bold and above superscripts",
      "**Core Insights**\nPrices rose.¹\n**Supply**\n2025 output fell.²\n**Trade**\n10 ships wait.¹",
      ["LEAD: Prices rose. 1", "Supply: 2025 output fell. 2", "Trade: 10 ships wait. 1"],
    ],
    [
      "without signs, below numbered headings",
      "Core Insights\nPrices rose at the end [1].\n\n1. Supply\n\nTwo of the mines closed [2].\n\n2. Trade\n\nJapan buys more of it [1].",
      [
        "LEAD: Prices rose at the end. 1",
        "Supply: Two of the mines closed. 2",
        "Trade: Japan buys more of it. 1",
      ],
    ],
    [
      "without signs, below numbered headings longer than no statement in Chinese",
      "1. 供应\n配额为九万吨[1]。\n\n2. 需求\n电池厂提前采购[2]。",
      ["供应: 配额为九万吨。 1", "需求: 电池厂提前采购。 2"],
    ],
    [
      "without signs, below numbered headings in capitals",
      "1. SUPPLY TIGHTENS\nCongo set a quota of 96,600 t.\n\n2. DEMAND HOLDS\nBattery makers bought early.",
      [
        "SUPPLY TIGHTENS: Congo set a quota of 96,600 t.",
        "DEMAND HOLDS: Battery makers bought early.",
      ],
    ],
    [
      "with numbers, in capitals",
      "1. CONGO SETS QUOTA\n2. INDONESIA CUTS NICKEL",
      ["-: CONGO SETS QUOTA | INDONESIA CUTS NICKEL"],
    ],
    [
      "with numbers, wrapped to a width",
      "Core Insights\n1. Two of the mines in the north of the country\nclosed in May, and one more in June [2].\n2. Japan buys more tin from smelters in the islands\nthan in the year before it [1].",
      [
        "LEAD: Two of the mines in the north of the country closed in May, and one more in June. 2 | Japan buys more tin from smelters in the islands than in the year before it. 1",
      ],
    ],
    [
      "without signs, with dashes inside",
      "Core Insights\nPrices: RMB 92,000 - 105,000 per tonne. [1]\nAt 5% - 7%, growth is slow [2]\nStocks of 300 – 400 t [1]",
      [
        "LEAD: Prices: RMB 92,000 - 105,000 per tonne. 1 | At 5% - 7%, growth is slow 2 | Stocks of 300 – 400 t 1",
      ],
    ],
    [
      "on one line, below a heading with a year and after a percentage",
      "Core Insights - Prices rose 80% - 5 mines closed [1] Outlook for 2027 - 3000 t more [2]",
      ["LEAD: Prices rose 80% - 5 mines closed 1", "Outlook for 2027: 3000 t more 2"],
    ],
    [
      "with a number and a part between dashes",
      "Core Insights\n1. Prices rose [1].\n## Supply\n1. A rise – to $3,000 – is likely. [2]",
      ["LEAD: Prices rose. 1", "Supply: A rise – to $3,000 – is likely. 2"],
    ],
    [
      "that are all number 1",
      "Core Insights\n1. Prices rose\n1. Stocks fell [2].\n1. Two mines closed [1].",
      ["LEAD: Prices rose | Stocks fell. 2 | Two mines closed. 1"],
    ],
    [
      "with Roman numbers",
      "Ⅰ. 핵심 요약\n - 수출은 지난해 시작됐다 [1]\nⅡ. 시장 동향\n - 금지는 유예됐다 [2]",
      ["LEAD: 수출은 지난해 시작됐다 1", "시장 동향: 금지는 유예됐다 2"],
    ],
  ])("%s", (_, body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe("a line of its own is a heading, a bullet or reported", () => {
  test.each([
    [
      "an introduction above the sections",
      "This digest was put together from a trade journal.\nCore Insights\n- Prices rose [1]",
      ["LEAD: Prices rose 1", "NOT KEPT: This digest was put together from a trade journal."],
    ],
    [
      "a remark after the last section",
      "Core Insights - Prices rose for a third week in a row, and the number of offers on the domestic market shrank again, as traders waited for the next quota [1]\nAll of this may still change.",
      [
        "LEAD: Prices rose for a third week in a row, and the number of offers on the domestic market shrank again, as traders waited for the next quota 1",
        "NOT KEPT: All of this may still change.",
      ],
    ],
    [
      "a paragraph between sections",
      "Core Insights\n- Prices rose [1]\nAll figures are before tax.\nGroup 1: Supply\n- The quota shrank [2]",
      [
        "LEAD: Prices rose 1",
        "Supply: The quota shrank 2",
        "NOT KEPT: All figures are before tax.",
      ],
    ],
    [
      "a paragraph below a group's title",
      "Group 1: Supply\nThis section looks at mines.\n- The quota shrank [2]",
      ["Supply: This section looks at mines. | The quota shrank 2"],
    ],
    [
      "paragraphs without bullets below headings",
      "Core Insights\n\nThe quota shrank.\n\nPrices rose [1].\n\nSupply\n\nMines closed.\n\nOthers opened [2].",
      ["LEAD: The quota shrank. | Prices rose. 1", "Supply: Mines closed. | Others opened. 2"],
    ],
    [
      "lines without bullets and citations below groups",
      "Core Insights\nThe quota shrank.\nPrices rose.\nGroup 1: Supply\nMines closed.\nOthers\nopened.",
      ["LEAD: The quota shrank. | Prices rose.", "Supply: Mines closed. | Others opened."],
    ],
    [
      "a remark below a list",
      "Supply\n- The quota shrank [2].\nFollow us for more.\nDemand\n- Prices rose [3].",
      ["Supply: The quota shrank. 2", "Demand: Prices rose. 3", "NOT KEPT: Follow us for more."],
    ],
    [
      "a title on the line below its group",
      "Group 1:\nSupply\n- The quota shrank [2]\nGroup 2\n- Another [3]",
      ["Supply: The quota shrank 2", "-: Another 3"],
    ],
    [
      "headings without a word for them",
      "Core Insights:\n- Prices rose [1]\nSupply side:\n- The quota shrank [2]\n\nDemand\n- Orders grew [3]",
      ["LEAD: Prices rose 1", "Supply side: The quota shrank 2", "Demand: Orders grew 3"],
    ],
    [
      "headings between bullets that cite nothing",
      "Core Insights\n- prices rose.\nSupply\n- the quota shrank\n\nDemand\n- orders grew",
      ["LEAD: prices rose.", "Supply: the quota shrank", "Demand: orders grew"],
    ],
    [
      "headings with hashes, and bold ones",
      "## Core Insights\n- Prices rose [1]\n## Supply\n- The quota shrank [2]\n**Demand**\n- Orders grew [3]",
      ["LEAD: Prices rose 1", "Supply: The quota shrank 2", "Demand: Orders grew 3"],
    ],
    [
      "statements without a dash",
      "Core Insights\n\nPrices rose [1].\n\nGroup 1: Supply\n\nThe quota\nshrank [2].\nOffers fell [3].",
      ["LEAD: Prices rose. 1", "Supply: The quota shrank. 2 | Offers fell. 3"],
    ],
  ])("%s", (_, body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe("a line without a bullet that ends in a citation is an insight", () => {
  test.each([
    [
      "with dashes around a clause",
      "Core Insights\nPrices doubled [2]\nThe DRC – not Indonesia – sets the price [1]",
      ["LEAD: Prices doubled 2 | The DRC – not Indonesia – sets the price 1"],
    ],
    [
      "with dashes as the first line",
      "Core Insights\nA tariff of 25% – if confirmed – would cut demand [1]\nPrices doubled [2]",
      ["LEAD: A tariff of 25% – if confirmed – would cut demand 1 | Prices doubled 2"],
    ],
    [
      "with one dash",
      "Core Insights\nPrices doubled – again [1]\nStocks fell [2]",
      ["LEAD: Prices doubled – again 1 | Stocks fell 2"],
    ],
    [
      "but a number before a dash makes it a heading",
      "Core Insights\nPrices doubled [1]\n2. Supply – Stocks fell [2]",
      ["LEAD: Prices doubled 1", "Supply: Stocks fell 2"],
    ],
    [
      "with a figure first, below a bullet",
      "Core Insights\n- Prices fell in China [1]\n+5% in Japan [2]\n~5% in Chile [3]\n-3% in India [6]\n$500/kg was paid [4]\n−4% in Peru [5]",
      [
        "LEAD: Prices fell in China 1 | +5% in Japan 2 | ~5% in Chile 3 | -3% in India 6 | $500/kg was paid 4 | −4% in Peru 5",
      ],
    ],
    [
      "with a parenthesis first, below a bullet",
      "Core Insights\n- Prices fell in China [1]\n(Prices rose in Japan) [2]",
      ["LEAD: Prices fell in China 1 | (Prices rose in Japan) 2"],
    ],
    [
      "with > for more than",
      "Core Insights\n> 90% of gallium is from China [1]\n> 50% of antimony too [2]",
      ["LEAD: > 90% of gallium is from China 1 | > 50% of antimony too 2"],
    ],
    [
      "but not with a figure and without a citation",
      "Core Insights\n- Prices fell in China [1]\n5% below the average\n- Stocks fell [2]",
      ["LEAD: Prices fell in China 5% below the average 1 | Stocks fell 2"],
    ],
  ])("%s", (_, body, expected) => {
    expect(read(body)).toEqual(expected);
  });

  test("a line with a small letter first is a part of the insight above, and is reported", () => {
    const body = "Core Insights\n- Prices fell [1]\nlithium fell too [3]";
    expect(read(body)).toEqual(["LEAD: Prices fell lithium fell too 1 3"]);
    const { diagnostics } = readSummaries(head + body);
    expect(
      diagnostics
        .filter(({ code }) => code === "text-separators-guessed")
        .map(({ start, end }) => (head + body).slice(start, end)),
    ).toEqual(["lithium fell too [3]"]);
  });
});

describe("a heading below an insight", () => {
  test.each([
    [
      "may start with a year",
      "Core Insights\n- Prices rose [1]\n2030 outlook\n- Output doubles [2]",
      ["LEAD: Prices rose 1", "2030 outlook: Output doubles 2"],
    ],
    [
      "may start with a year on one line",
      "Core Insights - Prices rose [1] 2030 Outlook - Output doubles [2]",
      ["LEAD: Prices rose 1", "2030 Outlook: Output doubles 2"],
    ],
    [
      "may be that of Markdown, also if the insight does not end in its citation",
      "Core Insights\n- Prices rose [1] by 3%\n## Supply\n- Mines closed [2]\n- They open [3] soon\n**Demand**\n- Stocks fell [4]",
      [
        "LEAD: Prices rose by 3% 1",
        "Supply: Mines closed 2 | They open soon 3",
        "Demand: Stocks fell 4",
      ],
    ],
  ])("%s", (_, body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe("a number at the start of a line", () => {
  test.each([
    [
      "is text if it is not one of a list",
      "Core Insights\n• Reserves reached\nc. 46 kt of ore [1]\n• Das Angebot sinkt im\n2. Halbjahr [2]",
      ["LEAD: Reserves reached c. 46 kt of ore 1 | Das Angebot sinkt im 2. Halbjahr 2"],
    ],
    [
      "opens a bullet next to another one of the list",
      "Core Insights\n2. Prices fell [1]\n3. Stocks fell [2]\nb. Tin rose [3]\nc. Zinc rose [4]",
      ["LEAD: Prices fell 1 | Stocks fell 2 | Tin rose 3 | Zinc rose 4"],
    ],
    [
      "with a part below a numbered heading opens a bullet",
      "1. Summary\n1.1 Prices fell [1]\n1.2 Stocks fell [2]\n\n2. Risks\n2.1 A tariff would cut demand [3]",
      ["LEAD: Prices fell 1 | Stocks fell 2", "Risks: A tariff would cut demand 3"],
    ],
    [
      "is a figure before a unit, also below such a heading",
      "1. Supply\n- Mines opened [1]\n1.1 Mt of ore were mined [2]\n1.2 Million t are planned [3]",
      ["Supply: Mines opened 1 | 1.1 Mt of ore were mined 2 | 1.2 Million t are planned 3"],
    ],
    [
      "is the day of a date",
      "4 Nov 2025 - Mines closed [1]\n5 Nov 2025 - Talks start [2]",
      ["-: 4 Nov 2025 - Mines closed 1 | 5 Nov 2025 - Talks start 2"],
    ],
    [
      "is a figure without such a heading",
      "Core Insights\n- Prices fell [1]\n1.1 million t were sold [2]",
      ["LEAD: Prices fell 1 | 1.1 million t were sold 2"],
    ],
    [
      "in Chinese parentheses is that of a heading",
      "核心观点\n- 价格上涨[1]\n\n（一）中国\n1. 产量增加[2]\n（二）海外\n1. 出口减少[3]",
      ["LEAD: 价格上涨 1", "中国: 产量增加 2", "海外: 出口减少 3"],
    ],
  ])("%s", (_, body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe("a bullet is opened at the start of a line", () => {
  test.each(["-", "–", "—", "•", "*", "·", "▪", "●", "\uF0B7", "1.", "2)"])("by %s", (sign) => {
    expect(read(`Core Insights\n${sign} Prices rose [1]\n${sign} Offers fell [2]\n`)).toEqual([
      "LEAD: Prices rose 1 | Offers fell 2",
    ]);
  });

  test.each([
    [
      "that number headings",
      "1. Ratings\n- Prices rose [1]\n2. Core Views\n- Offers fell [2]",
      ["LEAD: Offers fell 2", "Ratings: Prices rose 1"],
    ],
    [
      "that number headings of one line",
      "1. Ratings - Prices rose [1]\n2. Core Views - Offers fell [2]",
      ["LEAD: Offers fell 2", "Ratings: Prices rose 1"],
    ],
    [
      "that number statements without citations",
      "Core Insights\n1. prices rose\n2. offers fell",
      ["LEAD: prices rose | offers fell"],
    ],
  ])("but not by numbers %s", (_, body, expected) => {
    expect(read(body)).toEqual(expected);
  });

  test.each([
    [
      "lower case",
      "Core Insights\n- Prices rose [1]\nand offers fell\n- Another [2]",
      ["LEAD: Prices rose and offers fell 1 | Another 2"],
    ],
    [
      "an indent",
      "Core Insights\n- Prices rose [1]\n  Offers fell too.\n- Another [2]",
      ["LEAD: Prices rose Offers fell too. 1 | Another 2"],
    ],
    [
      "a citation",
      "Core Insights\n- Prices rose\n[1][2]\n- Another [3]",
      ["LEAD: Prices rose 1 2 | Another 3"],
    ],
  ])("and goes on over a line that starts with %s", (_, body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

test("a body that was wrapped to a width is read as the one line that it was", () => {
  const body =
    "Core Insights - Washington is after Kazakh tungsten [1][4] Group 1: Kazakh Tungsten - Talks on a large deposit go on - slowly [1] - Astana wants plants [2] Group 2: Regional Politics - Invitations come with warnings [3]";
  for (const width of [20, 40, 72, 100])
    expect(read(body.replace(new RegExp(`(.{${width},}?) `, "g"), "$1\n"))).toEqual(read(body));
});

test("dashes that an editor has made longer part bullets where there is no short one", () => {
  expect(
    read(
      "Core Insights – Prices rose [1] – Offers fell [2] Group 1: Supply – The quota shrank [3]",
    ),
  ).toEqual(["LEAD: Prices rose 1 | Offers fell 2", "Supply: The quota shrank 3"]);
  expect(read("Core Insights - Prices rose [1] – a third week - Offers fell [2]")).toEqual([
    "LEAD: Prices rose – a third week - Offers fell 1 2",
  ]);
});

describe("topics", () => {
  const summary = (title: string) =>
    `${title}\nReuters· 2025-10-24 09:20\nCore Insights - Prices rose [1]`;
  const topicsOf = (source: string) =>
    readSummaries(source).summaries.map(({ topics }) => topics.map(({ text: words }) => words));

  test.each([
    [
      "at the top count for every summary",
      ["钨精矿", summary("One"), summary("Two")],
      [["钨精矿"], ["钨精矿"]],
    ],
    [
      "above a title are its own",
      ["钨精矿", summary("One"), "稀土", summary("Two"), summary("Three")],
      [["钨精矿"], ["稀土"], ["钨精矿"]],
    ],
    [
      "may be among lines of an interface",
      [summary("One"), "Workflow\n稀土永磁\nicon\n搜索文档", summary("Two")],
      [[], ["稀土永磁"]],
    ],
    ["are no sentences", ["This page was printed on a Monday.", summary("One")], [[]]],
  ])("%s", (_, parts, expected) => {
    expect(topicsOf(parts.join("\n"))).toEqual(expected);
  });

  test("and reports a line that is not a topic", () => {
    const { diagnostics } = text.parse(`This page was printed on a Monday.\n${summary("One")}`);
    expect(diagnostics.map(({ code, range }) => [code, range.start.line])).toContainEqual([
      "text-not-kept",
      1,
    ]);
  });
});

test("reports text after the last source line of a page with its bodies above", () => {
  const source =
    "Core Insights - Prices rose [1]\nA title\nReuters· 2025-10-24 09:20\nPrinted by a reader.";
  const { summaries, diagnostics } = readSummaries(source);
  expect(summaries.map(({ title, lead }) => [title?.text, lead.length])).toEqual([["A title", 1]]);
  expect(
    diagnostics
      .filter(({ code }) => code === "text-not-kept")
      .map(({ start }) => source.slice(start)),
  ).toEqual(["Printed by a reader."]);
});

test("the range of a text ends before its citations, and each citation has its own", () => {
  const source = `${head}Core Insights - Prices rose [1], and offers fell [2][3]. - Another. [4]`;
  const { locate } = text.parse(source).documents[0]!;
  const slice = (...path: (string | number)[]) => {
    const { start, end } = locate(path, "value");
    return source.slice(start.offset, end.offset);
  };
  expect(slice("coreInsights", 0, "text")).toBe("Prices rose [1], and offers fell");
  expect(slice("coreInsights", 0, "citations")).toBe("[1], and offers fell [2][3]");
  expect(slice("coreInsights", 0, "citations", 2)).toBe("[3]");
  expect(slice("coreInsights", 1, "text")).toBe("Another.");
  expect(locate(["coreInsights", 1, "kind"], "missing").start.offset).toBe(source.length);
});

test.each([
  ["by a mail program", "> ", ">"],
  ["twice", ">> ", ">>"],
  ["by an indent", "    ", ""],
])("a text that was quoted %s is read as it was before", (_, mark, emptyMark) => {
  const plain = `${head}\nCore Insights\n- Prices rose [1]\n- Offers\nfell [2]\n\nSupply\n- The quota shrank [3]`;
  const quoted = plain.replace(/^.*$/gm, (line) => (line === "" ? emptyMark : mark + line));
  const texts = (source: string) => {
    const { lead, groups, title, source: name } = readSummaries(source).summaries[0]!;
    const sections = [lead, ...groups.map(({ bullets }) => bullets)];
    return [title?.text, name?.text, ...sections.map((bullets) => bullets.map((b) => b.text))];
  };
  expect(texts(quoted)).toEqual(texts(plain));
});

test.each(["[1]", "【1】", "\uFF3B1\uFF3D", "\u30141\u3015"])("%s is a citation", (mark) => {
  expect(read(`Core Insights - Prices rose ${mark} - Offers fell ${mark}`)).toEqual([
    "LEAD: Prices rose 1 | Offers fell 1",
  ]);
});

test("reads `>` before cited lines as the sign of a bullet, and not of a quotation", () => {
  const { documents } = text.parse(
    "Rare earths weekly\nOre Ticker · 2026-11-26\n\nKey points\n\n> NdPr rose [1]\n> Dy fell [2]\n\nPolicy\n\n> Licences were issued [3]\n",
  );
  expect(documents[0]!.data).toMatchObject({
    coreInsights: [{ text: "NdPr rose" }, { text: "Dy fell" }],
    groups: [{ title: "Policy", insights: [{ text: "Licences were issued" }] }],
  });
});

test.each(["○", "◯", "◎", "□", "◇", "▷", "►", "▸", "➤", "➢", "▼", "★", "→", "✓"])(
  "reads %s at the start of a line as the sign of a bullet",
  (sign) => {
    const { documents } = text.parse(
      `갈륨 가격 급등\n연합뉴스 | 2026.11.26 09:10\n\n핵심 요약\n${sign} 유예가 종료된다 [1]\n${sign}가격이 올랐다 [2]\n`,
    );
    expect(documents[0]!.data).toMatchObject({
      coreInsights: [
        { text: "유예가 종료된다", citations: [1] },
        { text: "가격이 올랐다", citations: [2] },
      ],
    });
  },
);

test.each(["a. ", "b) ", "ii. ", "iv) ", "2/ "])(
  "reads %j at the start of a line as a number",
  (number) => {
    const { documents } = text.parse(
      `Title\nOre Ticker · 2026-11-26\n\nKey points\n1. China added five elements [1]\n   ${number}Holmium and erbium [2]\n   e. g. for magnets\n`,
    );
    expect(documents[0]!.data).toMatchObject({
      coreInsights: [
        { text: "China added five elements" },
        { text: "Holmium and erbium e. g. for magnets" },
      ],
    });
  },
);

test.each([
  ["- *Price:* Tin rose [1]", "Price: Tin rose"],
  ["- It fell, says the *Metal Review*. [1]", "It fell, says the Metal Review."],
  ["- It fell, *say two traders*[1]", "It fell, say two traders"],
  ["- It fell *(preliminary)*¹", "It fell (preliminary)"],
  ["- Tin* rose [1]", "Tin* rose"],
  ["- 2 * 3 * 4 tonnes [1]", "2 * 3 * 4 tonnes"],
])("removes the stars around words: %s", (bullet, words) => {
  const { documents } = text.parse(`Title\nOre Ticker · 2026-11-26\n\nKey points\n${bullet}\n`);
  expect(documents[0]!.data).toMatchObject({ coreInsights: [{ text: words }] });
});

describe("a line of dashes", () => {
  const read = (source: string): readonly unknown[] => {
    const { documents, diagnostics } = text.parse(source);
    expect(diagnostics.map(({ code }) => code)).not.toContain("text-not-kept");
    return documents.map(({ data }) => data);
  };
  const head = "## Tin rises\n\n**Source:** Ore Ticker\n**Date:** 2026-11-26\n";

  test("between the sections of a summary separates nothing", () => {
    expect(
      read(
        `${head}\n---\n\n### Core Insights\n\n* Prices rose [1]\n\n---\n\n### Group 1: Supply\n\n* Mines closed [2]\n\n---\n\n### Demand\n\n* Orders grew [2]\n\n---\n\n### Sources\n\n1. Tin report\n2. Ore Ticker\n`,
      ),
    ).toMatchObject([
      {
        headline: "Tin rises",
        source: { name: "Ore Ticker" },
        coreInsights: [{ text: "Prices rose", citations: [1] }],
        groups: [
          { title: "Supply", insights: [{ text: "Mines closed", citations: [2] }] },
          { title: "Demand", insights: [{ text: "Orders grew", citations: [2] }] },
        ],
        references: [{ id: 1 }, { id: 2 }],
      },
    ]);
  });

  test.each([
    [
      "with a headline and a source line of its own",
      `${head.replace("Tin", "Zinc")}\nCore Insights\n* Offers grew [1]\n`,
    ],
    ["with a second lead", "Zinc falls\n\nCore Insights\n* Offers grew [1]\n"],
    ["with a second first group", "Zinc falls\n\nGroup 1: Supply\n* Offers grew [1]\n"],
  ])("separates a summary %s", (_, second) => {
    const first = `${head}\nCore Insights\n* Prices rose [1]\n\nGroup 1: Supply\n* Mines closed [1]\n`;
    expect(read(`${first}\n---\n\n${second}`)).toMatchObject([
      { headline: "Tin rises" },
      { headline: expect.stringContaining("Zinc") as string },
    ]);
  });
});

test.each(["-- ", "1.- ", "一、", "（二）"])(
  "reads %j at the start of a statement as the sign of a bullet",
  (sign) => {
    const { documents } = text.parse(
      `Title\nOre Ticker · 2026-11-26\n\nKey points\n${sign}China added holmium. [1]\n${sign}Erbium too. [2]\n`,
    );
    expect(documents[0]!.data).toMatchObject({
      coreInsights: [{ text: "China added holmium." }, { text: "Erbium too." }],
    });
  },
);

test("reads `一、` before other words as the number of a heading", () => {
  const { documents } = text.parse(
    "钨价上涨\n矿业报· 2026-11-26\n\n一、供应\n- 矿山减产。[1]\n二、需求\n- 订单增加。[2]\n",
  );
  expect(documents[0]!.data).toMatchObject({ groups: [{ title: "供应" }, { title: "需求" }] });
});

test.each<[string, string, string, string[]]>([
  [
    "一、 above numbered statements",
    "钨价上涨原因分析\n一、供给端\n1. 第一批开采指标为5.8万吨。\n2. 2月4日起实施出口管制。\n二、需求端\n1. 光伏钨丝用钨超过4500吨。\n2. 订单增加。\n",
    "钨价上涨原因分析",
    ["供给端", "需求端"],
  ],
  [
    "一、 above cited statements, and a short headline",
    "锂价反弹\n一、供应扰动\n枧下窝矿停产[1]。\n二、需求超预期\n储能需求上调[2]。\n",
    "锂价反弹",
    ["供应扰动", "需求超预期"],
  ],
  [
    "一、 in Markdown",
    "钨价上涨原因分析\n\n## 一、供给端\n\n- 矿山减产。\n\n## 二、需求端\n\n- 订单增加。\n",
    "钨价上涨原因分析",
    ["供给端", "需求端"],
  ],
  [
    "1、 above statements",
    "钨价上涨原因分析\n1、供给端\n矿山减产[1]。\n2、需求端\n订单增加[2]。\n",
    "钨价上涨原因分析",
    ["供给端", "需求端"],
  ],
  [
    "1. below a headline of two words",
    "Tungsten outlook\n1. Supply\nMines closed [1].\n2. Demand\nOrders rose [2].\n",
    "Tungsten outlook",
    ["Supply", "Demand"],
  ],
  [
    "一、 without a line above it",
    "一、供给端\n- 矿山减产。\n二、需求端\n- 订单增加。\n",
    "一、供给端",
    ["-", "需求端"],
  ],
])(
  "reads the line above the first of numbered sections as the headline: %s",
  (_, page, headline, titles) => {
    const { documents } = text.parse(page);
    expect(documents).toHaveLength(1);
    const data = documents[0]!.data as Article;
    expect(data).toMatchObject({ headline });
    expect(data.topics).toBeUndefined();
    expect(data.groups?.map(({ title }) => title ?? "-")).toEqual(titles);
  },
);

test.each([
  ["Điểm chính\n- Mỏ Đông Pao ở Lai Châu là mỏ lớn nhất nước [1]", "vi"],
  ["मुख्य बिंदु\n- सात वर्षों में व्यय [1]", "hi"],
  // Names do not make a language.
  [
    "Key points\n- The mine of Núi Pháo near Thái Nguyên and the one of Điện Biên Phủ in Quảng Ninh are closed for a year [1]",
    "en",
  ],
])("knows the language of %j", (body, language) => {
  const { documents } = text.parse(`Title\nOre Ticker · 2026-11-26\n\n${body}\n`);
  expect(documents[0]!.data).toMatchObject({ language, coreInsights: [{ citations: [1] }] });
});

test.each([
  ["Group 1 - Supply\n- Mines close [1]", "Supply", ["Mines close"]],
  ["Group 1 — Supply\n1. Mines close [1]", "Supply", ["Mines close"]],
  ["Group 1 | Supply\na. Mines close [1]", "Supply", ["Mines close"]],
  ["Group 1: Supply\n- Mines close [1]", "Supply", ["Mines close"]],
  // The words after the dash are an insight.
  ["Group 1 - Supply falls [1]\n- Mines close [2]", undefined, ["Supply falls", "Mines close"]],
  ["Group 1 - Supply falls [1] - Mines close [2]", undefined, ["Supply falls", "Mines close"]],
])("reads the title of a group: %j", (group, title, insights) => {
  const { documents } = text.parse(
    `Title\nOre Ticker · 2026-11-26\nCore Insights - Up [1]\n${group}\n`,
  );
  const { groups } = documents[0]!.data as {
    groups: { title?: string; insights: { text: string }[] }[];
  };
  expect(groups).toHaveLength(1);
  expect(groups[0]!.title).toBe(title);
  expect(groups[0]!.insights.map((one) => one.text)).toEqual(insights);
});
