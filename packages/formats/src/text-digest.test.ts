import { expect, test } from "vitest";
import { text } from "./text.ts";

interface Read {
  readonly headline: string;
  readonly language: string;
  readonly topics?: readonly string[];
  readonly source?: { readonly name: string };
  readonly datePublished?: string;
  readonly coreInsights?: readonly { readonly text: string }[];
  readonly groups?: readonly {
    readonly title?: string;
    readonly insights: readonly { text: string }[];
  }[];
  readonly references?: readonly { readonly title?: string }[];
}

/** Each article as `topic > headline (source, date, language): insight | insight [source; source]`. */
function read(source: string): string[] {
  return text.parse(source).documents.map(({ data }) => {
    const { headline, language, topics = [], source: from, datePublished, ...rest } = data as Read;
    const { coreInsights = [], groups = [], references = [] } = rest;
    const insights = [...coreInsights, ...groups.flatMap((group) => group.insights)];
    const head = [...topics, headline].join(" > ");
    const sources =
      references.length > 0 ? ` [${references.map(({ title }) => title).join("; ")}]` : "";
    return `${head} (${from?.name}, ${datePublished}, ${language}): ${insights.map((one) => one.text).join(" | ")}${sources}`;
  });
}

test.each<[string, string, string[]]>([
  [
    "a list of sources above the next headline and its source line",
    "Quota cut\nMining Desk · 3 March 2025\n\nKey points\n- The quota shrank [1]\n\nSources\n1. Reuters\n2. Argus\n\nPrice record\nMetal Daily · 4 March 2025\n\nKey points\n- Prices rose [1]\n\nSources\n1. SMM\n",
    [
      "Quota cut (Mining Desk, 2025-03-03, en): The quota shrank [Reuters; Argus]",
      "Price record (Metal Daily, 2025-03-04, en): Prices rose [SMM]",
    ],
  ],
  [
    "a list of sources above the next headline without a source line",
    "1. Quota cut\nKey points\n- The quota shrank [1]\n\nSources\n[1] Reuters\n\n2. Price record\nKey points\n- Prices rose [1]\n\nSources\n[1] Argus\n",
    [
      "Quota cut (undefined, undefined, en): The quota shrank [Reuters]",
      "Price record (undefined, undefined, en): Prices rose [Argus]",
    ],
  ],
  [
    "a rule below a headline, as in Markdown",
    "Magnesium supply in Europe\n=======\n* No mine is open [1]\n* Imports rose [2]\n",
    ["Magnesium supply in Europe (undefined, undefined, en): No mine is open | Imports rose"],
  ],
  [
    "a rule below a source line, and a rule between two texts",
    "Tin rises\nReuters, 26 Nov 2026\n---\n- Stocks fell [1]\n---\nZinc falls\nReuters, 25 Nov 2026\n- Stocks rose [2]\n",
    [
      "Tin rises (Reuters, 2026-11-26, en): Stocks fell",
      "Zinc falls (Reuters, 2026-11-25, en): Stocks rose",
    ],
  ],
  [
    "a rule between a headline and a text whose source line is below it",
    "Tin rises in London for the third week\n---\n- Stocks fell [1]\nZinc falls in London for the third week\nReuters· 2026-11-25 10:00\n",
    [
      "Tin rises in London for the third week (undefined, undefined, en): ",
      "Zinc falls in London for the third week (Reuters, 2026-11-25T10:00, en): Stocks fell",
    ],
  ],
  [
    "the end of a statement whose start was not copied",
    "and buyers waited for lower offers [2]\n- Oxide eased [3]\n",
    [
      "TODO: the headline (undefined, undefined, en): and buyers waited for lower offers | Oxide eased",
    ],
  ],
  [
    "a cited line between a text and its source line",
    "Rare earths update\nKey messages\n\tPrices eased [1]\nPolicy\n\tThe EU adopted RESourceEU [5]\nSource: Magnet Watch, Nov 24, 2026\n",
    ["Rare earths update (Magnet Watch, 2026-11-24, en): Prices eased | The EU adopted RESourceEU"],
  ],
  [
    "numbers before headlines, and a comma between source and date",
    "1. Congo caps cobalt exports\nReuters, 26 Nov 2026\n- The quota is 96,600 t [1]\n- Exports fall [2]\n\n2. Chile raises lithium quota\nBloomberg, 25 Nov 2026\n- Two miners sign [3]\n",
    [
      "Congo caps cobalt exports (Reuters, 2026-11-26, en): The quota is 96,600 t | Exports fall",
      "Chile raises lithium quota (Bloomberg, 2026-11-25, en): Two miners sign",
    ],
  ],
  [
    "Chinese numbers before headlines",
    "一、刚果（金）收紧钴出口\n来源：路透 2026-11-26\n核心观点\n- 配额9.66万吨 [1]\n\n二、智利上调锂配额\n来源：彭博 2026-11-25\n核心观点\n- SQM与Codelco成立合资公司 [2]\n",
    [
      "刚果（金）收紧钴出口 (路透, 2026-11-26, zh): 配额9.66万吨",
      "智利上调锂配额 (彭博, 2026-11-25, zh): SQM与Codelco成立合资公司",
    ],
  ],
  [
    "the source and the date in brackets after the headline",
    "Cobalt\n\nCongo caps cobalt exports (Reuters, 26 Nov 2026)\n• The quota is 96,600 t [1]\n\nLithium\n\nChile raises lithium quota (Bloomberg, 25 Nov 2026)\n• Two miners sign [2]\n",
    [
      "Cobalt > Congo caps cobalt exports (Reuters, 2026-11-26, en): The quota is 96,600 t",
      "Lithium > Chile raises lithium quota (Bloomberg, 2026-11-25, en): Two miners sign",
    ],
  ],
  [
    "labels below topics between signs",
    "=== Cobalt ===\nHEADLINE: Congo caps cobalt exports\nSOURCE: Reuters\nDATE: 2026-11-26\nINSIGHTS:\n- The quota is 96,600 t [1]\n\n=== Lithium ===\nHEADLINE: Chile raises lithium quota\nSOURCE: Bloomberg\nDATE: 2026-11-25\nINSIGHTS:\n- Two miners sign [2]\n",
    [
      "Cobalt > Congo caps cobalt exports (Reuters, 2026-11-26, en): The quota is 96,600 t",
      "Lithium > Chile raises lithium quota (Bloomberg, 2026-11-25, en): Two miners sign",
    ],
  ],
])("reads a digest with %s", (_, source, expected) => {
  expect(read(source)).toEqual(expected);
});

test.each<[string, string, string]>([
  [
    "a sentence that ends in a source and a date",
    "Tin rises\nOre Ticker · 2026-11-26\nKey points\n- The mine closed [1]\n\nOutput fell by a third (Reuters, 26 Nov 2026).\n- Stocks fell [2]\n",
    "Tin rises",
  ],
  [
    "a wrapped insight that ends in a source and a date",
    "Tin rises\nOre Ticker · 2026-11-26\nKey points\n- The mine closed after\na strike that began in May (Reuters, 26 Nov 2026)\n- Stocks fell [2]\n",
    "Tin rises",
  ],
  [
    "an uncertain source line inside an insight",
    "Tin rises\nOre Ticker · 2026-11-26\nKey points\n- The mine closed, as reported by\nReuters, 26 Nov 2026\n- Stocks fell [2]\n",
    "Tin rises",
  ],
])("does not part a text at %s", (_, source, headline) => {
  const { documents } = text.parse(source);
  expect(documents.map(({ data }) => (data as Read).headline)).toEqual([headline]);
});

test("reads a list of sources below a rule", () => {
  const { documents } = text.parse(
    "Tin rises\nReuters, 26 Nov 2026\n- Stocks fell [1]\n- Offers rose [2]\n\n---\n**Sources**\n1. Exchange\n2. Survey\n",
  );
  expect(documents.map(({ data }) => data)).toMatchObject([
    {
      headline: "Tin rises",
      references: [
        { id: 1, title: "Exchange" },
        { id: 2, title: "Survey" },
      ],
    },
  ]);
});

/** Each article as `headline (source, date): title: insight | insight; title: insight`. */
function readGroups(source: string): string[] {
  return text.parse(source).documents.map(({ data }) => {
    const { headline, source: from, datePublished, coreInsights, groups = [] } = data as Read;
    const sections = [
      ...(coreInsights ? [{ title: "lead", insights: coreInsights }] : []),
      ...groups,
    ];
    const written = sections.map(
      ({ title, insights }) => `${title}: ${insights.map((one) => one.text).join(" | ")}`,
    );
    return `${headline} (${from?.name}, ${datePublished}): ${written.join("; ")}`;
  });
}

const titleOfReport = "第三季度钨矿市场供需回顾与展望";

test.each<[string, string, string[]]>([
  [
    "a headline in Markdown with its date",
    "# 每日简报 · 2026年1月12日 星期一\n\n## 要闻速览\n- 钨价上涨。\n",
    ["每日简报 (undefined, 2026-01-12): 要闻速览: 钨价上涨。"],
  ],
  [
    "a date in brackets, a remark, and the time of the date",
    "# 每日简报（2026-01-12）\n\n> 覆盖：有色 | 生成时间：2026-01-12 07:35 (GMT+8)\n\n## 要闻\n- 钨价上涨。\n",
    ["每日简报 (undefined, 2026-01-12T07:35+08:00): 要闻: 钨价上涨。"],
  ],
  [
    "sections between rules, and a remark below the last one",
    "# Daily brief - 2026-01-12\n\n---\n\n## Supply\n- Stocks fell.\n\n---\n\n## 5 things to watch\n- The quota.\n\n---\n*Written by a program*\n",
    ["Daily brief (undefined, 2026-01-12): Supply: Stocks fell.; 5 things to watch: The quota."],
  ],
  [
    "a short title below a rule, in a brief with a source and a lead",
    "Tin rises\nDesk · 2026-01-12\nCore Insights\n- Prices rose [1]\n━━━━━━\nSupply\n- A mine closed [2]\n***\nTrade flows\n- Ore left [3]\n",
    [
      "Tin rises (Desk, 2026-01-12): lead: Prices rose; Supply: A mine closed; Trade flows: Ore left",
    ],
  ],
  [
    "a longer title below a rule, which may be the next headline",
    "Tin rises\nDesk · 2026-01-12\nCore Insights\n- Prices rose [1]\n---\nIndonesia closes two smelters\n- A mine closed [2]\n",
    [
      "Tin rises (Desk, 2026-01-12): lead: Prices rose",
      "Indonesia closes two smelters (undefined, undefined): undefined: A mine closed",
    ],
  ],
  [
    "a quotation below a statement and an empty line",
    "Tin rises\nDesk · 2026-01-12\nCore Insights\n- Prices rose [1]\n\n> Stocks are low.\n\n- Output fell [2]\n",
    ["Tin rises (Desk, 2026-01-12): lead: Prices rose | Output fell"],
  ],
  [
    "a heading below a headline and a remark",
    "# Tin\n\n> Three texts were read.\n\n## Supply\n- Stocks fell.\n",
    ["Tin (undefined, undefined): Supply: Stocks fell."],
  ],
  [
    "an amount at the start of a heading",
    "# 全球市场晚报\n## 30 秒总览\n- 钨价上涨。\n## 1 供应\n- 库存下降。\n",
    ["全球市场晚报 (undefined, undefined): 30 秒总览: 钨价上涨。; 供应: 库存下降。"],
  ],
  [
    "the fields of a page of a site",
    '---\nlayout: post\ntitle: "矿业手册 - 2025-10-22"\ndate: 2025-10-22T09:00:00+08:00\ntags:\n  - 钨\n---\n\n## 要闻\n- 钨价上涨。\n',
    ["矿业手册 - 2025-10-22 (undefined, 2025-10-22T09:00:00+08:00): 要闻: 钨价上涨。"],
  ],
  [
    "paragraphs with labels in bold",
    "# Tin\n\n**Why it matters:** Two mines are closed.\n**影响**：库存下降。\n\n**「背景」** 钨价上涨[1]\n\n**标签**: `#tin`\n",
    [
      "Tin (undefined, undefined): undefined: Why it matters: Two mines are closed. | 影响：库存下降。 | 「背景」 钨价上涨",
    ],
  ],
  [
    "a linked headline above a sentence and the source",
    "### [Miners sign a deal](https://example.org/a) ⭐️ 8.0/10\n\nTwo miners signed a deal on tungsten for five years.\n\nrss · Ore Ticker · 2026-09-24 04:55\n\n- Stocks fell [1]\n",
    ["Miners sign a deal (rss · Ore Ticker, 2026-09-24T04:55): undefined: Stocks fell"],
  ],
  [
    "the source below the text",
    `${titleOfReport}\n2025-06-01\n\n核心要点\n- 价格上涨。\n\n后来市场平静。\n\n来源：新华社\n`,
    [`${titleOfReport} (新华社, 2025-06-01): lead: 价格上涨。`],
  ],
  [
    "the name and the date of an authority below its announcement",
    "关于钨矿的公告\n来源:商务部网站2025-10-09 10:02\n\n采取以下措施:\n(一)许可;\n(二)登记。\n\n商务部\n2025年10月9日\n",
    ["关于钨矿的公告 (商务部网站, 2025-10-09T10:02): 采取以下措施: 许可; | 登记。"],
  ],
  [
    "the name and the date of an authority above links, and the same source twice at the top",
    "关于钨矿的公告\n来源：安全局 类型：原创\n2025-10-09 10:02\n\n【发布单位】安全局\n【发布文号】2025年第7号\n【发文日期】2025年10月9日\n\n采取以下措施:\n(一)许可;\n(二)登记。\n\n商务部\n2025年10月9日\n\n（此件公开发布）\n\n相关文章\n关于锡矿的公告\n关于镓的公告\n关于锗的公告\n",
    ["关于钨矿的公告 (安全局, 2025-10-09T10:02): 采取以下措施: 许可; | 登记。"],
  ],
  [
    "a dateline above the headline, and the date below it",
    "财联社7月3日电，镓、锗相关物项实施许可管理。\n2025-07-03 20:31:05\n\n要点\n- 价格上涨。\n阅 120.5W\n评论(35)\n分享(120)\n",
    ["镓、锗相关物项实施许可管理。 (财联社, 2025-07-03T20:31:05): lead: 价格上涨。"],
  ],
  [
    "a date above the headline",
    "2025 10/21 17:55:12\n来源：新华网\n\n稀土产业链加快升级\n\n业内人士说明。\n\n要点\n- 价格上涨。\n",
    ["稀土产业链加快升级 (新华网, 2025-10-21T17:55:12): lead: 价格上涨。"],
  ],
])("reads from digests and news: %s", (_, source, expected) => {
  expect(readGroups(source)).toEqual(expected);
});

const ofDesk =
  "Quota of tin shrinks again\nMining Desk · 3 March 2025\n\nKey points\n- It shrank [1]";
const ofDaily = "Price of tin at a record\nMetal Daily · 4 March 2025\n\nKey points\n- It rose [1]";
const bothRead = [
  "Quota of tin shrinks again (Mining Desk, 2025-03-03, en): It shrank",
  "Price of tin at a record (Metal Daily, 2025-03-04, en): It rose",
];

test.each([
  ["Your daily critical minerals brief for November 25"],
  ["THE MINERAL MEMO\nIssue 88"],
  ["THE MINERAL MEMO | Issue 88\n\nGood morning. Three stories, four minutes."],
  ["# The Mineral Memo\n\nIssue 88"],
])("takes what is above the first rule of a newsletter for no headline: %j", (front) => {
  const page = `${front}\n\n---\n\n${ofDesk}\n\n---\n\n${ofDaily}\n`;
  expect(read(page)).toEqual(bothRead);
  expect(text.parse(page).diagnostics.map(({ code }) => code)).toContain("text-not-kept");
  // A single summary.
  expect(read(`${front}\n\n---\n\n${ofDesk}\n`)).toEqual(bothRead.slice(0, 1));
});

test.each<[what: string, page: string, expected: string[]]>([
  [
    "topics with a label",
    `Topics: tin, Peru\n\n---\n\n${ofDesk}\n`,
    [`tin > Peru > ${bothRead[0]!}`],
  ],
  [
    "also if the source is below the text",
    "The Mineral Memo\n\n---\n\nQuota of tin shrinks again\n\nKey points\n- It shrank [1]\n\nSource: Mining Desk, 3 March 2025\n",
    bothRead.slice(0, 1),
  ],
  [
    "not a list of statements",
    `Tin stocks fall in Peru\n- Stocks fell [1]\n\n---\n\n${ofDesk}\n`,
    ["Tin stocks fall in Peru (undefined, undefined, en): Stocks fell", bothRead[0]!],
  ],
])("reads what is above the first rule: %s", (_, page, expected) => {
  expect(read(page)).toEqual(expected);
});

const notice = "关于调整2026年度钨矿开采总量控制指标的通知";
const ofNotice = `${notice} (自然资源部, 2026-11-18, zh): 指标为4.6万吨。`;
const pointsOfNotice = "核心观点\n- 指标为4.6万吨。[1]\n";

test.each<[what: string, page: string]>([
  [
    "its number",
    `${notice}\n自然资规〔2026〕18号\n来源：自然资源部　2026年11月18日\n\n${pointsOfNotice}`,
  ],
  [
    "its number and its addressee",
    `${notice}\n\n自然资规〔2026〕18号\n\n各省、自治区、直辖市自然资源主管部门：\n\n发布机构：自然资源部\n发布日期：2026年11月18日\n\n${pointsOfNotice}`,
  ],
  [
    "its addressee below the source",
    `${notice}\n自然资源部　2026年11月18日\n\n有关企业：\n\n${pointsOfNotice}`,
  ],
  ["its signature", `${notice}\n\n${pointsOfNotice}\n自然资源部\n2026年11月18日\n`],
  [
    "its signature below the number",
    `${notice}\n自然资发〔2026〕118号\n\n各有关单位：\n${pointsOfNotice}自然资源部\n2026年11月18日\n`,
  ],
])("reads a Chinese announcement with %s", (_, page) => {
  expect(read(page)).toEqual([ofNotice]);
});

test("reads notes without a heading below the signature of an announcement", () => {
  const page = `${notice}\n来源：自然资源部　2026年11月18日\n\n${pointsOfNotice}- 许可不变。[2]\n\n自然资源部\n2026年11月18日\n\n[1] 自然资源部公告\n[2] 管理条例\n`;
  expect(read(page)).toEqual([`${ofNotice} | 许可不变。 [自然资源部公告; 管理条例]`]);
  const reports = text.parse(page).diagnostics.map(({ message }) => message);
  expect(reports).toContain("`自然资源部` is the signature of an announcement and is not kept");
});

test("keeps a file number that is the title of a source", () => {
  const page = `${notice}\n来源：自然资源部　2026年11月18日\n\n${pointsOfNotice}\n参考资料\n[1] 自然资规〔2026〕18号\n`;
  expect(read(page)).toEqual([`${ofNotice} [自然资规〔2026〕18号]`]);
});

test("takes the name of a page in capitals, with its date and who made it, for no headline", () => {
  const page = `DAILY BRIEFING: TIN & TUNGSTEN\nDate: 24/11/2026\nPrepared by: Ore Desk\n\n${ofDesk}\n`;
  expect(read(page)).toEqual(bothRead.slice(0, 1));
});

test("a newsletter with a date of its own has no headline of the first text", () => {
  const source =
    "Tuesday, 24 November 2026\n\nCobalt: the quota holds\n\nReuters | 24 November 2026\n\nCore Insights\n- Stocks fell [1]\n";
  expect(readGroups(source)).toEqual([
    "Cobalt: the quota holds (Reuters, 2026-11-24): lead: Stocks fell",
  ]);
});

test("keeps the address of a linked headline", () => {
  const { documents, diagnostics } = text.parse(
    "# [Miners sign a deal](https://example.org/a) ⭐️ 8.0/10\nOre Ticker · 2026-09-24\n- Stocks fell [1]\n",
  );
  expect(documents[0]!.data).toMatchObject({
    headline: "Miners sign a deal",
    source: { name: "Ore Ticker", url: "https://example.org/a" },
  });
  expect(diagnostics.map(({ message }) => message)).toContain(
    "the signs after the headline are not kept",
  );
});
