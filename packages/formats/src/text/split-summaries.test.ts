import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { describe, expect, test } from "vitest";
import { text } from "../text.ts";

const bullets = "- Prices rose for a week [1]\n- Stocks fell by a third [2]\n";
const record = "Tungsten concentrate reaches a new record";
const placeholder = "TODO: the headline";

/** The headline, then the title of each group, of the first brief of a text. */
function titlesOf(source: string): unknown[] {
  const { headline, groups = [] } = text.parse(source).documents[0]!.data as Article;
  return [headline, ...groups.map(({ title }) => title)];
}

/** The text of each report with one of some codes, and its message. */
function reportsOf(source: string, codes: readonly string[], headline?: string): string[][] {
  return text
    .parse(source, undefined, { headline })
    .diagnostics.filter(({ code }) => codes.includes(code))
    .map(({ code, message, range: { start, end } }) => [
      code,
      source.slice(start.offset, end.offset),
      message,
    ]);
}

describe("finds the headline of a text without a source line", () => {
  test.each([
    ["above a label", `${record}\n\nWhat's Covered\n\n${bullets}`, "What's Covered"],
    ["directly above a label", `${record}\nKey Ideas\n${bullets}`, "Key Ideas"],
    ["above a short heading", `${record}\n\nQuick read\n${bullets}`, "Quick read"],
    [
      "above a short Chinese heading",
      `钨精矿价格再创历史新高\n文章要闻\n- 价格上涨 [1]\n- 库存下降 [2]\n`,
      "文章要闻",
    ],
    [
      "above a label and a sentence",
      `${record}\nIt did.\n\nWhat happened:\n${bullets}`,
      "What happened",
    ],
    [
      "above a lead-in",
      `${record}\n\nWhat to watch this week:\n${bullets}`,
      "What to watch this week",
    ],
    [
      "that is a sentence above a lead-in",
      `Tungsten reached a record in May.\n\nMore details:\n${bullets}`,
      "More details",
    ],
    ["above an unnamed section", `${record}\n\n${bullets}`, undefined],
  ])("%s", (_, source, group) => {
    expect(titlesOf(source)).toEqual([source.slice(0, source.indexOf("\n")), group]);
    expect(reportsOf(source, ["headline-guessed"])).toHaveLength(1);
  });

  test.each([
    ["a label", `Overview\n\n${bullets}`, "Overview"],
    ["two labels", `Full picture\n\nArticle summary\n${bullets}`, "Article summary"],
    ["a lead-in", `What to know about the quota:\n${bullets}`, "What to know about the quota"],
    ["a labelled sentence", `The impact: Smelters may stop.\n\n${bullets}`, undefined],
    ["the author of a picture", `Photo: Ada Quill/Ore Ticker\n\n${bullets}`, undefined],
  ])("but not in %s", (_, source, group) => {
    expect(titlesOf(source)).toEqual([placeholder, group]);
    expect(reportsOf(source, ["headline-missing"])).toHaveLength(1);
  });

  test.each([
    ["Cobalt quotas explained", "Fastmarkets", []],
    ["Tungsten outlook", "Mining Journal", ["source-guessed"]],
  ])("and the name of an outlet below %j", (title, name, guesses) => {
    const source = `${title}\n${name}\n\n${bullets}`;
    const { documents, diagnostics } = text.parse(source);
    expect(documents[0]!.data).toMatchObject({ headline: title, source: { name } });
    expect(documents[0]!.data).not.toHaveProperty("topics");
    const codes = diagnostics.map(({ code }) => code);
    expect(
      codes.filter((code) => code.endsWith("-guessed") && code !== "language-guessed"),
    ).toEqual(guesses);
  });

  test("and no second name if the last line names the source", () => {
    const source = `Tungsten outlook for 2027\nMining Journal\n\n${bullets}\nSource: Reuters`;
    expect(text.parse(source).documents[0]!.data).toMatchObject({
      headline: "Tungsten outlook for 2027",
      source: { name: "Reuters" },
    });
    expect(reportsOf(source, ["text-not-kept"]).map(([, line]) => line)).toEqual([
      "Mining Journal",
    ]);
  });

  test("and keeps a short headline below a short topic", () => {
    const { documents } = text.parse(`Rare earths\nTin prices climb\n${bullets}`);
    expect(documents[0]!.data).toMatchObject({
      headline: "Tin prices climb",
      topics: ["Rare earths"],
    });
  });
});

test("reports neighbouring lines above a text once", () => {
  const page = "lower case\nanother one\n\nand a third";
  const [report, ...others] = reportsOf(`${page}\n${record}\nReuters· 2026-11-14\n${bullets}`, [
    "text-not-kept",
  ]);
  expect(others).toEqual([]);
  expect(report).toEqual([
    "text-not-kept",
    page,
    "these 3 lines were not read as headlines or topics, and are not kept",
  ]);
});

test("says where the headline may be if there is none", () => {
  const lines = "The impact: Smelters may stop.";
  expect(reportsOf(`${lines}\n\n${bullets}`, ["text-not-kept"])).toEqual([
    [
      "text-not-kept",
      lines,
      "this line was not read as a headline or a topic, and is not kept; write `Headline: ` before the headline",
    ],
  ]);
  expect(titlesOf(`Headline: ${lines}\n\n${bullets}`)).toEqual([lines, undefined]);
});

describe("notes topics that may be something else", () => {
  const message = "; write topics after `Topics: `, and delete other lines";
  test.each<[string, string, string | undefined]>([
    ["one above a headline", `Tin\n${record}\nReuters· 2026-11-14\n`, undefined],
    ["two above a headline", `Tin\nChina\n${record}\nReuters· 2026-11-14\n`, undefined],
    [
      "three above a headline",
      `Energy\nMetals\nTin\n${record}\nReuters· 2026-11-14\n`,
      "this line and 2 more above the headline were read as topics",
    ],
    ["one above a guess", `Tin\n${record}\n`, "this line above the headline was read as a topic"],
    ["labelled ones above a guess", `Topics: tin, China\n${record}\n`, undefined],
  ])("%s", (_, head, note) => {
    expect(reportsOf(head + bullets, ["topics-guessed"]).map(([, , said]) => said)).toEqual(
      note === undefined ? [] : [note + message],
    );
  });

  test.each(["Coverage spectrum", "What happened", "Why it matters", "News"])(
    "but %j is none",
    (label) => {
      const source = `${label}\n${record}\nReuters· 2026-11-14\n${bullets}`;
      expect(text.parse(source).documents[0]!.data).not.toHaveProperty("topics");
      expect(reportsOf(source, ["text-not-kept"]).map(([, line]) => line)).toEqual([label]);
    },
  );
});

describe("the option `headline`", () => {
  const parsed = (source: string): unknown =>
    text.parse(source, undefined, { headline: "Stated" }).documents[0]!.data;

  test("comes before a guess, which is reported", () => {
    const source = `${record}\n${bullets}`;
    expect(parsed(source)).toMatchObject({ headline: "Stated" });
    expect(reportsOf(source, ["headline-guessed", "text-not-kept"], "Stated")).toEqual([
      [
        "text-not-kept",
        record,
        "this line may be the headline, but is not kept, because `convert --headline` states another one",
      ],
    ]);
  });

  test("confirms a guess", () => {
    expect(
      reportsOf(`Stated\n${bullets}`, ["headline-guessed", "text-not-kept"], "Stated"),
    ).toEqual([]);
  });

  test("comes before a guess below the text", () => {
    expect(parsed(`${bullets}\n${record}\n`)).toMatchObject({
      headline: "Stated",
      groups: [{ insights: [{}, {}] }],
    });
  });

  test("does not replace the headline above a source line", () => {
    expect(parsed(`${record}\nReuters· 2026-11-14\n${bullets}`)).toMatchObject({
      headline: record,
    });
  });
});

describe("finds the headline of an article above its prose", () => {
  const title = "Battery tariff: five stocks to watch";
  const prose = "Duties of 93.5 percent hit graphite from China.";
  const more = "Graphite is the largest part of an anode today.";

  test.each([
    [
      "and headings",
      `${title}\n${prose}\nWhy graphite matters today\n${more}\nWinners in focus\nProjects gain most:\n${bullets}`,
      "Projects gain most",
    ],
    [
      "and a long heading above the bullets",
      `${title}\n\n${prose}\n\nWhy some winners are in focus\n\n${bullets}`,
      "Why some winners are in focus",
    ],
    [
      "below a name of the site",
      `Ore Ticker\n${title}\n${prose}\nWinners in focus\n${bullets}`,
      "Winners in focus",
    ],
    [
      "that is at the top twice",
      `${title}\nOre Ticker\n${title}\nJane Roe on the new duties\n\nWinners in focus\n${bullets}`,
      "Winners in focus",
    ],
  ])("%s", (_, source, group) => {
    expect(titlesOf(source)).toEqual([title, group]);
    expect(reportsOf(source, ["headline-guessed"])).toHaveLength(1);
    expect(reportsOf(source, ["text-not-kept"])).not.toEqual([]);
  });

  test("and keeps a headline without prose above it", () => {
    const source = `Weekly notes for the metals desk\n${record}\n${prose}\n${bullets}`;
    expect(titlesOf(source)).toEqual([record, undefined]);
  });

  test("and a lead with words of its own", () => {
    const source = `Batteriezoll trifft Graphit\n\nDas Wichtigste zu den Zöllen in Kürze\n\n${bullets}`;
    const { headline, coreInsights } = text.parse(source).documents[0]!.data as Article;
    expect([headline, coreInsights?.length]).toEqual(["Batteriezoll trifft Graphit", 2]);
  });
});

describe("takes no line without words for a headline", () => {
  test.each(["|", "||", "| |"])("%j", (sign) => {
    expect(titlesOf(`${record}\n${sign}\n\n${bullets}`)[0]).toBe(record);
    expect(titlesOf(`${sign}\n\n${bullets}`)[0]).toBe(placeholder);
    expect(titlesOf(`${record}\n${sign}\n2025-10-10\n\n${bullets}`)[0]).toBe(record);
    expect(titlesOf(`${sign}\n${record}\nPrices rose again.\nStocks fell.\n`)[0]).toBe(record);
  });
});

describe("parts two texts of a page", () => {
  const tin = "Tin mines reopen slowly\nOre Ticker · 2026-11-26";
  const zinc = "Zinc smelters return from repairs\nOre Ticker · 2026-11-27";
  const one = "Core Insights - Pumps are missing [1] Group 1: Mines - Two shafts are dry [2]";
  const two = "Core Insights - Fees fall again [1] Group 1: Fees - A smelter pays for ore [2]";
  const rated = "Rating - None [1] Core Viewpoint - Fees fall [2] Market Review - Zinc lost 1% [3]";
  const lines =
    "## Key Takeaways\n- Fees fall [1]\n- Zinc lost 1% [2]\n\n## Mines\n- One is dry [3]";
  const lone = "Vanadium batteries lift demand for slag";

  /** The headline of each text, and the first word of its first insight. */
  const read = (source: string): string[] =>
    text.parse(source).documents.map(({ data }) => {
      const { headline, coreInsights = [], groups = [] } = data as Article;
      const [first] = [...coreInsights, ...groups.flatMap(({ insights }) => insights)];
      return `${textOf(headline)}: ${textOf(first?.text ?? "-").split(" ")[0]}`;
    });

  test.each<[string, string, string[]]>([
    [
      "the first has no headline",
      `${one}\n\n${zinc}\n${two}`,
      [`${placeholder}: Pumps`, "Zinc smelters return from repairs: Fees"],
    ],
    [
      "the last has no headline",
      `${one}\n${tin}\n\n${two}`,
      ["Tin mines reopen slowly: Pumps", `${placeholder}: Fees`],
    ],
    [
      "a list of sources is directly above the second headline",
      `${tin}\n- Pumps fail [1]\n- Shafts flood [2]\nSources: [1] USGS [2] SMM\nZinc smelters return from repairs\nReuters, November 27, 2026\n- Fees fall [1]\nSources: [1] SMM`,
      ["Tin mines reopen slowly: Pumps", "Zinc smelters return from repairs: Fees"],
    ],
    [
      "the one in the middle has no headline",
      `${one}\n${tin}\n\n${two}\n\n${zinc}\n${one}`,
      [
        "Tin mines reopen slowly: Pumps",
        `${placeholder}: Fees`,
        "Zinc smelters return from repairs: Pumps",
      ],
    ],
    [
      "the first has a headline without a source",
      `${lone}\n\n${one}\n\n${zinc}\n${two}`,
      [`${lone}: Pumps`, "Zinc smelters return from repairs: Fees"],
    ],
    [
      "the first has its headline at its end",
      `${one}\n${lone}\n\n${zinc}\n${two}`,
      [`${lone}: Pumps`, "Zinc smelters return from repairs: Fees"],
    ],
    [
      "the last has a headline without a source",
      `${one}\n${tin}\n\n${lone}\n\n${two}`,
      ["Tin mines reopen slowly: Pumps", `${lone}: Fees`],
    ],
    [
      "both have a headline without a source",
      `${zinc}\n${lines}.\n\n${lone}\n\n${one}`,
      ["Zinc smelters return from repairs: Fees", `${lone}: Pumps`],
    ],
    [
      "the first has sections without numbers",
      `${zinc}\n${rated}\n\n${one}\n${tin}`,
      ["Zinc smelters return from repairs: Fees", "Tin mines reopen slowly: Pumps"],
    ],
    [
      "the first has sections on lines",
      `${zinc}\n\n${lines}\n\n---\n\n${one}`,
      ["Zinc smelters return from repairs: Fees", `${placeholder}: Pumps`],
    ],
    [
      "a rule is above groups with a headline below them",
      `${zinc}\nCore Insights - Fees fall [1]\n\n---\n\nGroup 1 - Stocks [1] Group 2 - Prices [2] - Fees [3]\n锡矿复产缓慢,加工费再降`,
      ["Zinc smelters return from repairs: Fees", "锡矿复产缓慢,加工费再降: Stocks"],
    ],
    [
      "a headline with a sign is directly below a statement",
      `${zinc}\n${lines}\n# ${lone}\n*Ore Ticker — 2026-11-26*\n\n## Key Takeaways\n- Slag rises [1]`,
      ["Zinc smelters return from repairs: Fees", `${lone}: Slag`],
    ],
    [
      "a statement without a citation is directly above a Chinese headline",
      `${zinc}\n\nKey Takeaways\nFees fall to a new low\nA smelter pays for ore\nZinc lost 1% in a week of little trade\n锡矿复产缓慢,加工费再降\nOre Ticker · 2026-11-26\n${one}`,
      ["Zinc smelters return from repairs: Fees", "锡矿复产缓慢,加工费再降: Pumps"],
    ],
  ])("%s", (_, source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  test.each<[string, string]>([
    [
      "an answer with a summary at its end",
      `${zinc}\n\n${lines}\n\n---\n\n## Summary\n- A [1]\n- B [2]`,
    ],
    ["an answer with a summary at its start", `${zinc}\n\n## Summary\n- A [1]\n\n---\n\n${lines}`],
    [
      "groups below a rule",
      `${zinc}\nCore Insights - A [1]\n\n---\n\nGroup 1: B\n- C [2]\n- D [1]`,
    ],
    [
      "an offer between a text and its sources",
      `${zinc}\n${lines}\n\nWould you like a table of all fees\n\nSources\n[1] A\n[2] B\n[3] C`,
    ],
  ])("but not %s", (_, source) => {
    expect(text.parse(source).documents).toHaveLength(1);
  });
});

test.each([
  ["below a lead with another name", "Summary\n", ""],
  ["below statements without a lead", "", ""],
  [
    "with a sentence between",
    "Summary\n",
    "\nThe company has the results of its first holes in the district.\n\n",
  ],
])("starts a text at a headline above its lead, %s", (_, lead, between) => {
  const source = `Speakers urge a push to diversify\nReuters | 5 February 2026\n${lead}- One.\n- Two.\n\nDrilling confirms the deposit at depth\n${between}Highlights\n- Three.\n`;
  const briefs = text.parse(source).documents.map(({ data }) => {
    const { headline, coreInsights = [], groups = [] } = data as Article;
    return [headline, coreInsights.length, groups.length];
  });
  expect(briefs).toEqual([
    ["Speakers urge a push to diversify", lead === "" ? 0 : 2, lead === "" ? 1 : 0],
    ["Drilling confirms the deposit at depth", 1, 0],
  ]);
});

test.each([
  ["a removed line", ["搜索文档"], ["稀土", "锂"]],
  ["two removed lines", ["搜索文档", "Search documents"], ["稀土", "锂"]],
  ["nothing", [], ["稀土", "锂"]],
  ["an empty line", [""], ["稀土", "稀土"]],
])("reads the topic of a second text above %s", (_, between, topics) => {
  const brief = (topic: string, headline: string): string[] => [
    topic,
    ...between,
    headline,
    "新华社· 2026-12-04 08:20",
    "Core Insights",
    "- Prices rose for a week [1]",
  ];
  const source = [...brief("稀土", "欧盟发布稀土供应计划"), ...brief("锂", "锂矿拟恢复生产")];
  const { documents } = text.parse(source.join("\n"));
  expect(documents.map(({ data }) => textOf((data as Article).topics![0]!))).toEqual(topics);
});

test.each([["Related documents"], ["相关文档 (2)"], ["【関連記事】"], ["Related"], ["더보기"]])(
  "drops the headlines of other pages below %s",
  (label) => {
    const brief = `${record}\nReuters· 2026-12-04 08:20\nCore Insights\n${bullets}`;
    const pages =
      "锂矿拟恢复生产\n财联社· 2026-12-01 08:20\n稀土配额再次下调\n新华社· 2026-12-02 08:20";
    const { documents, diagnostics } = text.parse(`${brief}${label}\n${pages}\n`);
    expect(documents.map(({ data }) => (data as Article).headline)).toEqual([record]);
    expect(diagnostics.map(({ code }) => code)).not.toContain("headline-ambiguous");
    expect(
      reportsOf(`${brief}${label}\n${pages}\n`, ["text-not-kept"]).map(([, words]) => words),
    ).toEqual([
      label,
      ...pages.split("\n").flatMap((line, at, all) => (at % 2 ? [] : [`${line}\n${all[at + 1]}`])),
    ]);
  },
);

test("starts a brief below a tag such as 【钴】, also with a date without a year", () => {
  const nickel =
    "【镍】\n印尼或将2027年镍矿配额降至2.5亿吨\n路透社 12月1日\n- 较2026年减少约34%。[1]\n- 库存下降。[2]";
  const cobalt =
    "【钴】\n刚果（金）延长配额至2027年底\n彭博社 12月1日\n- 年度总额9.66万吨。[3]\n- 钴价上涨。[4]";
  const { documents, diagnostics } = text.parse(`${nickel}\n\n${cobalt}`);
  expect(documents).toMatchObject([
    {
      data: {
        headline: "印尼或将2027年镍矿配额降至2.5亿吨",
        source: { name: "路透社" },
        groups: [{ insights: [{ text: "较2026年减少约34%。" }, { text: "库存下降。" }] }],
      },
    },
    {
      data: {
        headline: "刚果（金）延长配额至2027年底",
        source: { name: "彭博社" },
        groups: [{ insights: [{ text: "年度总额9.66万吨。" }, { text: "钴价上涨。" }] }],
      },
    },
  ]);
  expect(diagnostics.filter(({ code }) => code === "text-not-kept")).toHaveLength(2);
});
