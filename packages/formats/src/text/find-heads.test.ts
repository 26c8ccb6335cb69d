import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { describe, expect, test } from "vitest";
import { text } from "../text.ts";

type Text = Article["headline"];

interface Head {
  readonly headline?: Text;
  readonly source?: { readonly name?: Text };
  readonly datePublished?: string;
  readonly dateModified?: string;
}

interface Brief {
  readonly source?: object;
  readonly references?: readonly { readonly url?: string }[];
}

/** The headline, the source and the dates of each brief of a text. */
function headsOf(source: string): string[] {
  return text.parse(source).documents.map(({ data }) => {
    const { headline, source: named, datePublished, dateModified } = data as Head;
    return [headline, named?.name, datePublished, dateModified]
      .map((part) => (typeof part === "object" ? part.value : part))
      .filter((part) => part !== undefined)
      .join(" | ");
  });
}

function topicsOf(source: string): (string[] | undefined)[] {
  return text.parse(source).documents.map(({ data }) => (data as Article).topics?.map(textOf));
}

function codesOf(source: string): string[] {
  return text.parse(source).diagnostics.map(({ code, severity }) => `${severity} ${code}`);
}

const body = "\n\nKey points\n- Prices rose [1]\n- Stocks fell [2]\n";

test.each([
  ["来源：财联社\n当地时间：2026-11-03 22:10", "财联社 | 2026-11-03T22:10"],
  ["Source: Ore Ticker\nLocal time: 2026-11-03 22:10", "Ore Ticker | 2026-11-03T22:10"],
  [
    "Source: Ore Ticker\nDate: Nov 3, 2026\nTime: 22:10 Beijing time",
    "Ore Ticker | 2026-11-03T22:10+08:00",
  ],
  ["Source: Ore Ticker\nDate: Nov 3, 2026\nLocal time: 22:10", "Ore Ticker | 2026-11-03T22:10"],
  ["Source: Ore Ticker\nTime: 22:10\nDate: Nov 3, 2026", "Ore Ticker | 2026-11-03T22:10"],
  ["来源：财联社\n日期：2026年11月3日\n时间：22:10", "财联社 | 2026-11-03T22:10"],
])("reads the time on a line with a label: %j", (lines, expected) => {
  const source = `Tin prices rise to a record\n${lines}${body}`;
  expect(headsOf(source)).toEqual([`Tin prices rise to a record | ${expected}`]);
  expect(codesOf(source)).not.toContain("note text-not-kept");
});

test.each([
  ["AFP, 26/11/2026 à 17h40, heure locale", "AFP | 2026-11-26T17:40"],
  ["Reuters, 26 November 2026, 19:05, local time", "Reuters | 2026-11-26T19:05"],
  ["路透社 当地时间2026-11-26 19:00", "路透社 | 2026-11-26T19:00"],
  [
    "الشرق للأعمال · ٢٦ نوفمبر ٢٠٢٦، ٠٣:٤٥ م بتوقيت غرينتش+1",
    "الشرق للأعمال | 2026-11-26T15:45+01:00",
  ],
  [
    "الشرق للأعمال\n26 نوفمبر 2026 | 03:45 مساءً بتوقيت مكة المكرمة",
    "الشرق للأعمال | 2026-11-26T15:45+03:00",
  ],
])("reads the zone of a source line below the headline: %j", (lines, expected) => {
  const source = `Tin prices rise to a record\n${lines}${body}`;
  expect(headsOf(source)).toEqual([`Tin prices rise to a record | ${expected}`]);
  expect(topicsOf(source)).toEqual([undefined]);
});

describe("reads a masthead above a headline", () => {
  const headline = "Tin prices rise to a record";

  test.each([
    ["THE TIN LETTER\n3 November 2026", ["THE TIN LETTER", "3 November 2026"]],
    ["The Tin Letter\n3 November 2026", ["The Tin Letter", "3 November 2026"]],
    [
      "THE TIN LETTER\nNovember 3, 2026\nWeekly digest",
      ["THE TIN LETTER", "November 3, 2026", "Weekly digest"],
    ],
    ["Issue 41\n3 November 2026", ["Issue 41", "3 November 2026"]],
  ])("with a source line below: %j", (masthead, dropped) => {
    const source = `${masthead}\n\n${headline}\nReuters· 2026-11-02 09:20${body}`;
    expect(headsOf(source)).toEqual([`${headline} | Reuters | 2026-11-02T09:20`]);
    const skipped = text
      .parse(source)
      .diagnostics.filter(({ code }) => code === "text-not-kept")
      .map(({ range }) => source.slice(range!.start.offset, range!.end.offset));
    expect(skipped).toEqual(dropped);
  });

  test.each([
    ["The essentials of critical metals", "24 November 2026"],
    ["L'Essentiel des métaux critiques", "Mardi 24 novembre 2026"],
    ["What the metals trade reads today", "Tuesday, November 24, 2026"],
    ["Critical minerals digest for Europe", "24 November 2026"],
    ["# Critical Minerals Monitor", "> Published 24 Nov 2026 by Minerals Lab"],
  ])("of several words: %s, %s", (name, day) => {
    const source = `${name}\n${day}\n\n${headline}\nReuters· 2026-11-02 09:20${body}`;
    expect(headsOf(source)).toEqual([`${headline} | Reuters | 2026-11-02T09:20`]);
    expect(codesOf(source)).toContain("warning text-not-kept");
    // Without its own date, the summary may be of that day.
    expect(headsOf(`${name}\n${day}\n\n${headline}${body}`).join()).toContain("2026-11-24");
  });

  test("as the source without a source line", () => {
    const source = `THE TIN LETTER\n3 November 2026\n\n${headline}${body}`;
    expect(headsOf(source)).toEqual([`${headline} | THE TIN LETTER | 2026-11-03`]);
    expect(codesOf(source)).toContain("warning source-guessed");
  });

  test("but not a headline without a text", () => {
    const source = `Zinc falls for a week\n2026-11-03\n\n${headline}\nReuters· 2026-11-02${body}`;
    expect(headsOf(source)).toEqual([
      "Zinc falls for a week | 2026-11-03",
      `${headline} | Reuters | 2026-11-02`,
    ]);
    expect(codesOf(source)).toContain("warning body-missing");
  });
});

describe("parts a headline from the date before it", () => {
  test.each([
    ["2026-11-03 Tungsten prices rise", "Tungsten prices rise | 2026-11-03"],
    ["# 2026-11-03: Tungsten prices rise", "Tungsten prices rise | 2026-11-03"],
    ["(3 November 2026) Tungsten prices rise", "Tungsten prices rise | 2026-11-03"],
    ["【2026年11月3日】钨价上涨", "钨价上涨 | 2026-11-03"],
    [
      "2026-11-03 Tungsten prices rise\nMining Observer",
      "Tungsten prices rise | Mining Observer | 2026-11-03",
    ],
    [
      "November 3, 2026 – Tungsten prices rise\nSource: Ore Ticker",
      "Tungsten prices rise | Ore Ticker | 2026-11-03",
    ],
    [
      "2026-11-03 Tin prices rise again today\n\nKey points\n- Up [1]\n\n2026-11-02 Zinc prices fall again today",
      "Tin prices rise again today | 2026-11-03,Zinc prices fall again today | 2026-11-02",
    ],
  ])("%j", (head, expected) => {
    expect(headsOf(head + body).join(",")).toBe(expected);
  });

  test.each([
    ["【11月3日】钨价上涨", "钨价上涨"],
    ["[3 Nov] Tungsten prices rise", "Tungsten prices rise"],
    ["11/3/26: Tungsten prices rise", "Tungsten prices rise"],
    ["03/11/2026 Tungsten prices rise", "Tungsten prices rise"],
  ])("reports one that is not clear or not complete: %j", (head, headline) => {
    expect(headsOf(head + body)).toEqual([headline]);
    expect(codesOf(head + body)).toContain("warning date-unclear");
  });

  test.each([
    ["2026-11-03 Tungsten prices rise\nReuters· 2026-11-04", "Reuters | 2026-11-04"],
    ["2026-11-03 Tungsten prices rise\nPublished: 4 Nov 2026", "2026-11-04"],
  ])("but not if the text has another date: %j", (head, others) => {
    expect(headsOf(head + body)).toEqual([`2026-11-03 Tungsten prices rise | ${others}`]);
  });

  test.each([
    "2026-11-03 Tungsten",
    "2026-11-03 Jane Roe",
    "2026-11 outlook for tungsten",
    "2026年11月3日，钨价再次上涨",
  ])("but not from other words: %j", (head) => {
    expect(headsOf(head + body)).toEqual([head]);
  });

  test("but not the statements of a timeline", () => {
    const { documents } = text.parse(
      "Tungsten prices rise\nKey points\n\n2026-11-03 Tin rose to a high\n\n2026-11-04 Zinc fell to a low\n",
    );
    expect(documents[0]!.data).toMatchObject({
      coreInsights: [
        { text: "2026-11-03 Tin rose to a high" },
        { text: "2026-11-04 Zinc fell to a low" },
      ],
    });
  });
});

describe("parts a headline from its date above the line of its source", () => {
  test.each([
    ["Tin prices double again - 14 November 2026\nSource: Ore Ticker", "Tin prices double again"],
    ["Tin prices double again | 2026-11-14\n**Source:** Ore Ticker", "Tin prices double again"],
    ["锡价再次上涨，创新高 - 2026年11月14日\n来源：Ore Ticker", "锡价再次上涨，创新高"],
  ])("%j", (head, headline) => {
    expect(headsOf(head + body)).toEqual([`${headline} | Ore Ticker | 2026-11-14`]);
  });

  test("but reads a name and a date below a headline as before", () => {
    expect(headsOf(`Tin rises\nOre Ticker - 14 November 2026\nSource: Reuters${body}`)).toEqual([
      "Tin rises | Ore Ticker | 2026-11-14",
    ]);
  });
});

describe("reads what a program says about a page between the headline and the source as no headline", () => {
  test.each([
    "Yesterday at 9:14 PM",
    "Edited 2 hours ago",
    "Last edited by Ana Ruiz yesterday",
    "Gestern um 18:20",
    "Hier à 18:20",
    "Ayer, 18:20",
    "Сегодня в 18:20",
    "昨天 18:20",
    "最近修改：昨天 18:20",
    "更新于昨天",
    "前天 09:10 发布",
    "今天 09:41 已编辑",
    "刚刚",
    "(2026-11-16 更新)",
    "张三 昨天 18:20",
    "Ana Ruiz, 9:12 AM",
    "所有者：陈佳",
    "Shared by Ana Ruiz",
    "Importance: high",
    "原创",
    "微信公众号",
  ])("%s", (line) => {
    const headline = "China weighs an export tax on tin ore";
    const { documents } = text.parse(`${headline}\n${line}\nOre Ticker · 15 Nov 2026${body}`);
    expect(documents.map(({ data }) => data)).toMatchObject([
      { headline, source: { name: "Ore Ticker" }, datePublished: "2026-11-15" },
    ]);
    expect(documents[0]!.data).not.toHaveProperty("topics");
  });

  test.each(["Yesterday the tin price fell", "Shared by all: the cost of tin in a dry year"])(
    "but %s is one",
    (headline) => {
      const { documents } = text.parse(`${headline}\nOre Ticker · 15 Nov 2026${body}`);
      expect(documents[0]!.data).toMatchObject({ headline });
    },
  );
});

test.each(["Sources: Reuters, Argus", "Source: Reuters", "（来源：路透）"])(
  "reads a last line with sources, %s, as a part of the head",
  (line) => {
    const head = "China weighs an export tax on tin ore\nOre Ticker · 15 Nov 2026";
    const { documents, diagnostics } = text.parse(`${head}${body}\n${line}`);
    expect(documents).toHaveLength(1);
    expect(documents[0]!.data).toMatchObject({ source: { name: "Ore Ticker" } });
    expect(diagnostics.map(({ code, range }) => `${code} ${range.start.line}`)).not.toContain(
      "headline-ambiguous 1",
    );
  },
);

describe("takes the first of two lines above the source for the headline", () => {
  const tin = "Tin passes $40,000 on the LME";
  test.each([
    [tin, "Stocks halve as Wa State delays its return"],
    [tin, "(锡价突破4万美元，佤邦复产缓慢)"],
    [tin, "锡价突破4万美元，佤邦复产缓慢"],
    ["锡价突破4万美元", "——佤邦复产缓慢，库存减半"],
    ["锡价突破4万美元，佤邦复产缓慢", "Tin passes $40,000 on the LME"],
    [tin, "\nStocks halve as Wa State delays its return"],
    [`# ${tin}`, "*Stocks halve*"],
    [`# ${tin}`, "## Stocks halve"],
    [`Headline: ${tin}`, "Stocks halve"],
  ])("%s, %s", (headline, second) => {
    const page = `${headline}\n${second}\nOre Ticker · 15 Nov 2026${body}`;
    const { documents, diagnostics } = text.parse(page);
    expect(documents).toHaveLength(1);
    expect(textOf((documents[0]!.data as { headline: Text }).headline)).toBe(
      headline.replace(/^(?:# |Headline: )/, ""),
    );
    expect(documents[0]!.data).not.toHaveProperty("topics");
    expect(diagnostics.map(({ code, range }) => `${code} ${range.start.line}`)).toContain(
      `text-not-kept ${second.startsWith("\n") ? 3 : 2}`,
    );
  });

  test.each([
    ["Tin and rare earths", "Stocks halve as Wa State delays its return"],
    [
      "Markets | Commodities | Energy | Opinion | Tin",
      "Stocks halve as Wa State delays its return",
    ],
    ["锡", "锡价突破4万美元，佤邦复产缓慢"],
    ["MINERAL BRIEF No. 41", "Stocks halve as Wa State delays its return"],
  ])("but not %s, above %s", (topic, headline) => {
    const { documents } = text.parse(`${topic}\n${headline}\nOre Ticker · 15 Nov 2026${body}`);
    expect(textOf((documents[0]!.data as { headline: Text }).headline)).toBe(headline);
  });
});

describe("takes the line directly above the source for the headline, below the name of a digest", () => {
  const tin = "Tin passes $40,000 on the LME";
  const sourced = `${tin}\nOre Ticker · 15 Nov 2026${body}`;

  test.each([
    "Weekly critical minerals digest (No. 47)",
    "The Metals Desk: what moved markets",
    "Critical minerals newsletter for traders - week 47",
    "本周关键矿产要闻汇总与点评",
  ])("and an empty line: %s", (name) => {
    expect(headsOf(`${name}\n\n${sourced}`)).toEqual([`${tin} | Ore Ticker | 2026-11-15`]);
    expect(topicsOf(`${name}\n\n${sourced}`)).toEqual([[name]]);
  });

  test("that only the next brief shows", () => {
    const name = "The pulse of critical minerals markets";
    const page = `${name}\n\n${sourced}\nZinc falls for a third week\nReuters, 16 Nov 2026${body}`;
    expect(headsOf(page)).toEqual([
      `${tin} | Ore Ticker | 2026-11-15`,
      "Zinc falls for a third week | Reuters | 2026-11-16",
    ]);
    expect(topicsOf(page)).toEqual([[name], [name]]);
  });

  test.each([
    ["Tungsten rises after a White House briefing", ""],
    ["Tungsten passes $1,000 in Europe", ""],
    // The second one has no text.
    [
      "Tungsten passes $1,000 in Europe",
      "\nRelated\nZinc falls for a third week\nReuters, 16 Nov 2026",
    ],
  ])("but not below another headline: %s%j", (headline, end) => {
    const page = `${headline}\n\n${sourced}${end}`;
    expect(headsOf(page)).toEqual([`${headline} | Ore Ticker | 2026-11-15`]);
    expect(text.parse(page).diagnostics.map(({ message }) => message)).toContain(
      "this line was not read as a headline or a topic, and is not kept; write `Headline: ` before the headline",
    );
  });
});

test.each([
  ["Tin falls\nReuters 2026-11-20", "Tin falls | Reuters | 2026-11-20"],
  ["锑价回落\n路透社 2026-11-20", "锑价回落 | 路透社 | 2026-11-20"],
  ["Tin falls\nReuters 20 November 2026", "Tin falls | Reuters | 2026-11-20"],
  ["Reuters 2026-11-20\nTin falls", "Tin falls | Reuters | 2026-11-20"],
  // A name that is not known may be the headline.
  ["Tin falls\nLusaka Copperbelt 2026-11-20", "Lusaka Copperbelt 2026-11-20"],
])("reads a known outlet and a date below a short headline as the source: %j", (head, expected) => {
  expect(headsOf(head + body)).toEqual([expected]);
});

test("reads a short headline above a known outlet and a date in each brief", () => {
  expect(headsOf(`Tin falls\nSMM 2026-11-20${body}\nZinc falls\nSMM 2026-11-21${body}`)).toEqual([
    "Tin falls | SMM | 2026-11-20",
    "Zinc falls | SMM | 2026-11-21",
  ]);
});

describe("joins a headline that was wrapped above a capital letter", () => {
  const dated = `\n17 November 2026${body}`;

  test.each([
    ["Germanium after the ban: who supplies\nEurope's fibre makers?", "\n"],
    ["Germanium after the ban: who supplies Europe's\nFibre Makers?", ""],
    ["Wer nach dem Verbot das Germanium für die\nGlasfaser liefert", ""],
    ["MINERAL BRIEF No. 41\nGermanium after the ban and the end of\nChinese Exports", ""],
  ])("%j", (headline, gap) => {
    const joined = headline.replace(/^MINERAL.*\n/, "").replace("\n", " ");
    const page = `${headline}\n${gap}European Raw Materials Observatory${dated}`;
    expect(headsOf(page)).toEqual([`${joined} | European Raw Materials Observatory | 2026-11-17`]);
    expect(headsOf(`${headline}\n${gap}Reuters · 17 November 2026${body}`)).toEqual([
      `${joined} | Reuters | 2026-11-17`,
    ]);
    expect(codesOf(page)).not.toContain("warning text-not-kept");
  });

  test.each([
    ["Critical minerals brief for Europe", "Who supplies germanium?"],
    ["Today's brief on critical minerals:", "Tin falls in London"],
    ["Where the tin goes", "Tin falls in London"],
  ])("but not %s, %s", (topic, headline) => {
    expect(headsOf(`${topic}\n${headline}\nReuters · 17 November 2026${body}`)).toEqual([
      `${headline} | Reuters | 2026-11-17`,
    ]);
  });
});

test.each(["Related", "Related documents", "相关文档"])(
  "reads %j above the date of another page as neither a headline nor a source",
  (label) => {
    const page = `Tin passes $40,000 on the LME\nOre Ticker · 15 Nov 2026${body}\nSources\n[1] A\n[2] B\n\nOre Ticker takes no positions.\n${label}\nBlog Post • October 2, 2026\nAntimony smelting returns to Texas\n`;
    expect(headsOf(page)).toEqual(["Tin passes $40,000 on the LME | Ore Ticker | 2026-11-15"]);
    const skipped = text
      .parse(page)
      .diagnostics.filter(({ code }) => code === "text-not-kept")
      .map(({ range }) => page.slice(range!.start.offset, range!.end.offset));
    expect(skipped).toEqual([
      "Ore Ticker takes no positions.",
      label,
      "Blog Post • October 2, 2026",
      "Antimony smelting returns to Texas",
    ]);
  },
);

test("reads a numbered list above the source as the text", () => {
  const list = "1. Stocks fell [1]\n2. Output is slow [2][8]\n3. Indonesia closed mines [3]";
  const { documents } = text.parse(
    `Tin passes $40,000 on the LME\n\n${list}\n\nSource: Ore Ticker 15 Nov 2026`,
  );
  expect(documents.map(({ data }) => data)).toMatchObject([
    {
      headline: "Tin passes $40,000 on the LME",
      source: { name: "Ore Ticker" },
      groups: [{ insights: [{ citations: [1] }, { citations: [2, 8] }, { citations: [3] }] }],
    },
  ]);
});

test("takes no property of a page for a headline", () => {
  const page = `Owner: Ada Quill\nStatus: DRAFT\nLast updated: 16 Nov 2026\n\nChina weighs an export tax\nSource: Ore Ticker\nPublished: 15 Nov 2026${body}`;
  expect(headsOf(page)).toEqual([
    "China weighs an export tax | Ore Ticker | 2026-11-15 | 2026-11-16",
  ]);
  expect(codesOf(page)).toEqual(["warning text-not-kept", "note language-guessed"]);
});

test.each([
  "Subject: Weekly tungsten\nDate: 20 November 2026",
  "件名：【週報】タングステン\n日付：2026年11月20日",
])("takes no subject of a message for a headline without a text: %j", (memo) => {
  const page = `${memo}\n\nTungsten stays above $1,000\nSource: Ore Ticker (19 November 2026)${body}`;
  expect(headsOf(page)).toEqual(["Tungsten stays above $1,000 | Ore Ticker | 2026-11-19"]);
  expect(codesOf(page).filter((code) => code === "warning text-not-kept")).toHaveLength(2);
  expect(headsOf(`Subject: Weekly tungsten\nDate: 20 November 2026${body}`)).toEqual([
    "Weekly tungsten | 2026-11-20",
  ]);
});

test("keeps a line with a label as the headline if it is the only one", () => {
  expect(headsOf(`Topic: lithium in Chile\nSource: Ore Ticker, 15 Nov 2026${body}`)).toEqual([
    "Topic: lithium in Chile | Ore Ticker | 2026-11-15",
  ]);
});

test.each([
  ["Helium is critical too\nThe Magnet Letter\nNov 14, 2026", []],
  [
    "Helium is critical too\nSupply after the restart in Amur\nThe Magnet Letter\nNov 14, 2026",
    ["warning text-not-kept"],
  ],
])("reads the name of a newsletter above its date in %j", (head, codes) => {
  expect(headsOf(head + body)).toEqual(["Helium is critical too | The Magnet Letter | 2026-11-14"]);
  expect(codesOf(head + body)).toEqual(["note language-guessed", ...codes]);
});

test("guesses that a short line between a long headline and a date is the source", () => {
  const head = "Соликамск нарастит выпуск РЗМ в полтора раза\nМеталлы и рынки\n16.11.2026 12:05";
  expect(headsOf(head + body)).toEqual([
    "Соликамск нарастит выпуск РЗМ в полтора раза | Металлы и рынки | 2026-11-16T12:05",
  ]);
  expect(codesOf(head + body)).toContain("warning source-guessed");
  // A topic above a headline.
  expect(headsOf(`Редкие земли\nСоликамск нарастит выпуск\n16.11.2026 12:05${body}`)).toEqual([
    "Соликамск нарастит выпуск | 2026-11-16T12:05",
  ]);
});

test("reads a source line with emoji before its parts", () => {
  expect(headsOf(`📌 Tin rises again\n🗓 17 Nov 2026 · 📰 Ore Ticker News${body}`)).toEqual([
    "Tin rises again | Ore Ticker News | 2026-11-17",
  ]);
});

test.each([
  "Tin smelters in Bangka wait\nReuters\nMarkets\nNov 14, 2026",
  "Tin smelters in Bangka wait\nMarkets\nReuters\nNov 14, 2026",
  "Reuters\nMarkets\nNov 14, 2026\nTin smelters in Bangka wait",
])("does not read the section of a site as the headline: %j", (head) => {
  expect(headsOf(head + body)).toEqual(["Tin smelters in Bangka wait | Reuters | 2026-11-14"]);
  expect(codesOf(head + body)).toContain("warning text-not-kept");
});

test.each([
  ["Reuters\nNov 14, 2026\nTin smelters wait", "Tin smelters wait | Reuters | 2026-11-14"],
  ["Tin smelters in Bangka wait\nReuters", "Tin smelters in Bangka wait | Reuters"],
  ["Tin smelters in Bangka wait\nReuters, Nov 14", "Tin smelters in Bangka wait | Reuters"],
  ["锡矿出口收紧，冶炼厂观望\n财联社", "锡矿出口收紧，冶炼厂观望 | 财联社"],
  ["**锡价大涨**\n矿业深度谈 2026-11-14", "锡价大涨 | 矿业深度谈 | 2026-11-14"],
  ["**锡价大涨**\n矿业深度谈\n2026-11-14", "锡价大涨 | 矿业深度谈 | 2026-11-14"],
])("reads the name of an outlet in %j", (head, read) => {
  expect(headsOf(head + body)).toEqual([read]);
});

const tin = "Tin smelters in Bangka wait";

test.each([
  [`${tin}\nMining Observer\nBrussels, 14 November 2026`, "Mining Observer"],
  [`${tin}\nMining Observer\nPerth, Australia, 14 November 2026`, "Mining Observer"],
  [`${tin}\nReuters\nLondon, November 14, 2026`, "Reuters"],
  [`${tin}\nMining Observer\nMarkets · November 14, 2026`, "Mining Observer"],
  [`${tin}\nLa Paz, 14 November 2026\nSource: Ore Ticker`, "Ore Ticker"],
  [`${tin}\nKalgoorlie, 14 November 2026\nSource: Ore Ticker`, "Ore Ticker"],
  [`${tin}\nSource: Ore Ticker\nLa Paz, 14 November 2026`, "Ore Ticker"],
  [`${tin}\nStatus: final · 14 November 2026\nSource: Ore Ticker`, "Ore Ticker"],
  [`${tin}\nStatus: final · Owner: Sam · 14 November 2026\nSource: Ore Ticker`, "Ore Ticker"],
  [`${tin}\nSource: Ore Ticker\nKalgoorlie, 14 November 2026`, "Ore Ticker"],
  [`${tin}\nMining Observer, London, 14 November 2026`, "Mining Observer"],
  [`Mining Observer\nLondon, 14 November 2026\n${tin}`, "Mining Observer"],
])("reads the place of a report as no source: %j", (head, source) => {
  expect(headsOf(head + body)).toEqual([`${tin} | ${source} | 2026-11-14`]);
  expect(codesOf(head + body).toSorted()).toEqual(["note language-guessed", "note text-not-kept"]);
});

test.each([
  ["欧盟首次对钨制品设立战略储备\n关键原材料观察\n布鲁塞尔，2026年11月14日", "关键原材料观察"],
  ["欧盟首次对钨制品设立战略储备\n关键原材料观察\n斯德哥尔摩，2026年11月14日", "关键原材料观察"],
  ["欧盟首次对钨制品设立战略储备\n财新网，伦敦，2026年11月14日", "财新网"],
])("reads the place of a Chinese report as no source: %j", (head, source) => {
  expect(headsOf(head + body)).toEqual([`欧盟首次对钨制品设立战略储备 | ${source} | 2026-11-14`]);
  expect(codesOf(head + body)).toContain("note text-not-kept");
});

test.each([
  [`${tin}\nMining Observer\nKalgoorlie, 14 November 2026`, "Mining Observer"],
  [`${tin}\nMining Observer\nJane Roe · November 14, 2026`, "Mining Observer"],
  [`${tin}\nMining Observer\nJane Roe, November 14, 2026`, "Mining Observer"],
  [`${tin}\nKalgoorlie, 14 November 2026\nMining Observer`, "Mining Observer"],
  [`Mining Observer\nKalgoorlie, 14 November 2026\n${tin}`, "Mining Observer"],
  [`${tin}\nNikkei Asia\nKalgoorlie, 14 November 2026`, "Nikkei Asia"],
])("guesses that the other name is a place or a person: %j", (head, source) => {
  expect(headsOf(head + body)).toEqual([`${tin} | ${source} | 2026-11-14`]);
  expect(codesOf(head + body).toSorted()).toEqual([
    "note language-guessed",
    "note text-not-kept",
    "warning source-guessed",
  ]);
});

test("reads a city alone as no source, and any other name as one", () => {
  const head = `${tin}\nLondon, 14 November 2026`;
  expect(headsOf(head + body)).toEqual([`${tin} | 2026-11-14`]);
  expect(codesOf(head + body)).toEqual([
    "note language-guessed",
    "note text-not-kept",
    "warning source-missing",
  ]);
  expect(headsOf(`${tin}\nOre Ticker, 14 November 2026${body}`)).toEqual([
    `${tin} | Ore Ticker | 2026-11-14`,
  ]);
});

test("reads no head of an article in WeChat as the headline", () => {
  const head = "哈萨克斯坦钨矿获美国支持\n原创 老周 矿业洞察\n2026年11月14日 21:15 广东";
  expect(headsOf(head + body)).toEqual(["哈萨克斯坦钨矿获美国支持 | 矿业洞察 | 2026-11-14T21:15"]);
  expect(codesOf(head + body).filter((code) => code === "note text-not-kept")).toHaveLength(2);
});

test.each([
  [`14 November 2026\nMining Observer\n${tin}`, `${tin} | Mining Observer | 2026-11-14`],
  [`14 November 2026 16:20\nReuters\n${tin}`, `${tin} | Reuters | 2026-11-14T16:20`],
  ["14 November 2026\nReuters\nTin smelters wait", "Tin smelters wait | Reuters | 2026-11-14"],
  [
    "民國115年11月14日 16:20\n經濟日報\n台積電擴大氦氣與鎵庫存 因應中東供應風險",
    "台積電擴大氦氣與鎵庫存 因應中東供應風險 | 經濟日報 | 2026-11-14T16:20",
  ],
  [
    "نشر في: 4 جمادى الآخرة 1448 هـ الموافق 14 نوفمبر 2026\nوكالة الأنباء المعدنية\nاتفاقية سعودية أمريكية لتكرير اليورانيوم والمعادن",
    "اتفاقية سعودية أمريكية لتكرير اليورانيوم والمعادن | وكالة الأنباء المعدنية | 2026-11-14",
  ],
])("reads a date, an outlet and a headline: %j", (head, read) => {
  expect(headsOf(head + body)).toEqual([read]);
  expect(codesOf(head + body)).toEqual(["note language-guessed"]);
});

test("reads the section of a site between a date and a headline as no source", () => {
  const head = `14 November 2026\nMarkets\n${tin}`;
  expect(headsOf(head + body)).toEqual([`${tin} | 2026-11-14`]);
  expect(codesOf(head + body)).toContain("warning text-not-kept");
});

test("guesses that a name between a date and a long headline is the source", () => {
  const head =
    "Publié le 14 novembre 2026\nL'Essor des Métaux\nImerys obtient l'aval pour le pilote";
  expect(headsOf(head + body)).toEqual([
    "Imerys obtient l'aval pour le pilote | L'Essor des Métaux | 2026-11-14",
  ]);
  expect(codesOf(head + body)).toContain("warning source-guessed");
});

test("reads a name below an empty line and above bullets as a heading", () => {
  const bullets = "The big picture\n- Prices rose [1]\n\nBy the numbers\n- Stocks fell [2]\n";
  expect(headsOf(`${tin}\nPublished November 14, 2026\n\n${bullets}`)).toEqual([
    `${tin} | 2026-11-14`,
  ]);
  expect(headsOf(`${tin}\nNovember 14, 2026\nNikkei Asia\n- Prices rose [1]\n- A [2]`)).toEqual([
    `${tin} | Nikkei Asia | 2026-11-14`,
  ]);
});

test.each(["Headline: ", "**Headline:** "])(
  "reads %j below a statement as the headline",
  (label) => {
    const report = `WASHINGTON, November 14, 2026 (Reuters) - The bank approved a loan. [1]\n\n${label}Bank approves a stockpile${body}`;
    expect(headsOf(report)).toEqual(["Bank approves a stockpile | Reuters | 2026-11-14"]);
    expect(text.parse(report).documents[0]!.data).toMatchObject({
      coreInsights: [{ text: "Prices rose" }, { text: "Stocks fell" }],
      groups: [{ insights: [{ text: "The bank approved a loan." }] }],
    });
  },
);

test("reads no entry of a list of sources with wide brackets as a source line", () => {
  const page =
    "锡矿出口收紧，冶炼厂观望\n财新网 · 2026-11-14\n\n核心观点\n- 产量下降［1］\n\n参考资料\n［1］新华社，2026年2月2日\n";
  expect(headsOf(page)).toEqual(["锡矿出口收紧，冶炼厂观望 | 财新网 | 2026-11-14"]);
});

test.each([
  "锡矿出口收紧，冶炼厂观望\n2026年11月14日　雅加达办事处　张三\n",
  "锡矿出口收紧，冶炼厂观望\n2026年11月14日　雅加达办事处\n\n",
  "锡矿出口收紧，冶炼厂观望\n2026-11-14 商务部 张三\n",
  "资讯快报\n2026年11月14日　雅加达办事处　张三\n锡矿出口收紧，冶炼厂观望\n",
  "JOGMEC 金属資源情報\n资讯快报\n2026年11月14日　雅加达办事处　张三\n锡矿出口收紧，冶炼厂观望\n",
  "证券研究报告 | 行业点评\n2026年11月14日\n锡矿出口收紧，冶炼厂观望\n\n核心观点\n",
  "证券研究报告\n行业点评\n2026年11月14日\n锡矿出口收紧，冶炼厂观望\n\n核心观点\n",
  "锡矿出口收紧，冶炼厂观望\n证券研究报告 | 行业点评\n2026年11月14日\n\n核心观点\n",
])("reads no office below a date and no kind of report as a headline: %j", (head) => {
  const source = `${head}- 价格上涨。\n- 库存下降。\n`;
  expect(headsOf(source)).toEqual(["锡矿出口收紧，冶炼厂观望 | 2026-11-14"]);
  expect(codesOf(source)).not.toContain("note topics-guessed");
});

test("reads a headline with a date as the headline, although it has a name", () => {
  const source = "2026年11月14日 锡价上涨 冶炼厂观望\n- 价格上涨。\n- 库存下降。\n";
  expect(headsOf(source)).toEqual(["锡价上涨 冶炼厂观望 | 2026-11-14"]);
});

test("reads the places of several reports", () => {
  const reports = `${tin}\nMining Observer\nBrussels, 14 November 2026${body}\nCobalt quota stays in 2027\nReuters\nLondon, 15 November 2026${body}`;
  expect(headsOf(reports)).toEqual([
    `${tin} | Mining Observer | 2026-11-14`,
    "Cobalt quota stays in 2027 | Reuters | 2026-11-15",
  ]);
});

test("reads a wrapped headline below the date", () => {
  expect(
    headsOf(`14 November 2026\n\nTin smelters in Bangka wait for\nlicences to export${body}`),
  ).toEqual(["Tin smelters in Bangka wait for licences to export | 2026-11-14"]);
});

test.each([
  ["Tin smelters in Bangka wait\nPor Redacción\nReuters - Nov 14, 2026", "interface-residue"],
  ["Tin smelters in Bangka wait\nPrepared by: Ore Desk\nReuters - Nov 14, 2026", "text-not-kept"],
])("reads no author as a headline: %j", (head, code) => {
  expect(headsOf(head + body)).toEqual(["Tin smelters in Bangka wait | Reuters | 2026-11-14"]);
  expect(codesOf(head + body).join()).toContain(code);
});

test("reads no last statement as the headline of a source line below it", () => {
  const source =
    "锡矿出口收紧，冶炼厂观望\n矿业深度谈 2026-11-14\n\n一、要点\n1、库存上升。\n2、价格下跌。\n\n来源：海关总署\nEND";
  expect(headsOf(source)).toEqual(["锡矿出口收紧，冶炼厂观望 | 矿业深度谈 | 2026-11-14"]);
  expect(text.parse(source).documents[0]!.data).toMatchObject({
    coreInsights: [{ text: "库存上升。" }, { text: "价格下跌。" }],
  });
  expect(codesOf(source)).toContain("warning text-not-kept");
});

test("reads the list of sources of a text above its headline", () => {
  const source = `Key points\n- Prices rose [1]\n\nTin smelters in Bangka wait\nReuters · 2026-11-14\n\nSources\n[1] Tin report\nhttps://example.org/tin`;
  expect(headsOf(source)).toEqual(["Tin smelters in Bangka wait | Reuters | 2026-11-14"]);
  expect(codesOf(source)).toEqual(["note language-guessed"]);
  expect((text.parse(source).documents[0]!.data as Brief).references).toEqual([
    { id: 1, title: "Tin report", url: "https://example.org/tin" },
  ]);
});

test.each([
  ["above the date", "Tin smelters in Bangka wait\nNikkei Asia\nNov 14, 2026", true],
  ["below the date", "Tin smelters in Bangka wait\nNov 14, 2026\nNikkei Asia", true],
  ["above the date, below a heading", "# Tin smelters wait\nNikkei Asia\nNov 14, 2026", true],
  ["of an agency", "Tin smelters in Bangka wait\nReuters\nNov 14, 2026", false],
  ["below a topic", "Tin\nTin smelters in Bangka wait\nReuters\nNov 14, 2026", false],
  ["of a Chinese outlet", "印尼收紧锡矿出口,冶炼厂观望\n财新网\n2026年11月14日", false],
  ["of a Chinese agency below a short headline", "**印尼收紧锡矿出口**\n路透社\n2026-11-14", false],
  ["of an agency below a short headline", "Tin smelters wait\nReuters\nNov 14, 2026", false],
  ["of a Chinese outlet below the date", "印尼收紧锡矿出口\n2026-11-14\n路透社", false],
])("reads a name %s as the source", (_, head, isGuess) => {
  const [read] = headsOf(head + body);
  expect(read).toMatch(
    /^(?:Tin smelters|印尼收紧锡矿出口).* \| (?:Nikkei Asia|Reuters|财新网|路透社) \| 2026-11-14$/,
  );
  expect(codesOf(head + body).includes("warning source-guessed")).toBe(isGuess);
});

test("parts the author from the name of a Korean outlet below the date", () => {
  const head =
    "고려아연, 미국 테네시에 제련소 건설\n입력 2026.01.08. 오전 9:12\n자원경제신문 김민수 기자\n";
  expect(headsOf(`${head}\n핵심 내용\n- 하나 [1]\n`)).toEqual([
    "고려아연, 미국 테네시에 제련소 건설 | 자원경제신문 | 2026-01-08T09:12",
  ]);
});

test.each([
  ["a sentence", "Tin smelters in Bangka wait\nPrices are up.\nNov 14, 2026", "Prices are up."],
  ["a headline below a short line", "Tin weekly\nSmelters wait\nNov 14, 2026", "Smelters wait"],
  ["the name of a brief", "锡\n锡业周报\n2026年11月14日", "锡业周报"],
  ["a section", "# Tin brief of the week\n14 November 2026\n\n## Prices", "Tin brief of the week"],
])("does not read %s next to the date as the source", (_, head, headline) => {
  expect(headsOf(head + body)).toEqual([`${headline} | 2026-11-14`]);
});

test.each([
  [
    "whose headlines name the source in brackets",
    "Cobalt quota stays in 2027 (Argus, 17 Nov 2026)\n- One [1]\n- Two [2]\nTin exports start again (Reuters, 18 Nov 2026)\n- Three [1]\n",
    [
      "Cobalt quota stays in 2027 | Argus | 2026-11-17",
      "Tin exports start again | Reuters | 2026-11-18",
    ],
  ],
  [
    "whose short headlines name the source in brackets",
    "Uranium prices rise (Reuters, 12 Nov 2026)\n- One [1]\n\nHelium — Qatar (Argus, 13 Nov 2026)\n- Two [2]\n",
    ["Uranium prices rise | Reuters | 2026-11-12", "Helium — Qatar | Argus | 2026-11-13"],
  ],
  [
    "with short headlines, names before the date and a lead",
    "镓价翻倍\n财新网, 2026年11月17日\n要点\n- One [1]\n\n参考资料\n[1] https://a.example/1\n\n锡价上涨\n路透社, 2026年11月18日\n要点\n- Two [1]\n",
    ["镓价翻倍 | 财新网 | 2026-11-17", "锡价上涨 | 路透社 | 2026-11-18"],
  ],
  [
    "of statements without bullets that end in superscripts",
    "Cobalt quota stays in 2027\nReuters, 17 Nov 2026\nKey points\nOne rose.¹\nTwo fell.²\n\nTin exports start again\nArgus, 18 Nov 2026\nKey points\nThree rose.¹\n",
    [
      "Cobalt quota stays in 2027 | Reuters | 2026-11-17",
      "Tin exports start again | Argus | 2026-11-18",
    ],
  ],
  [
    "with short headlines and the same source",
    "+++ Cobalt: quota stays +++\nOre Ticker, 17 Nov 2026\n- One [1]\n\n+++ Tin: flat +++\nOre Ticker, 18 Nov 2026\n- Two [2]\n",
    ["Cobalt: quota stays | Ore Ticker | 2026-11-17", "Tin: flat | Ore Ticker | 2026-11-18"],
  ],
])("parts briefs %s", (_, source, heads) => {
  expect(headsOf(source)).toEqual(heads);
});

test("reads a byline with the date and the reading time as no headline", () => {
  const head = "Serra Verde is not sold yet\nBy Ana Ruiz | Published 13 Nov 2026 | 4 min read";
  expect(headsOf(head + body)).toEqual(["Serra Verde is not sold yet | 2026-11-13"]);
});

test.each([
  ["Cobalt quotas are cut again", "Client Alert | 4 min read | October 2, 2025", ""],
  ["Cobalt quotas are cut again", "Insight | 5 minute read | 2 October 2025", ""],
  ["Cobalt quotas are cut again", "Weekly Reports | 2 October 2025", ""],
  [
    "Cobalt quotas are cut again",
    "Client Alert | Ore & Kiln LLP | 2 October 2025",
    "Ore & Kiln LLP",
  ],
  ["Cobalt quotas are cut again", "Ore & Kiln LLP | 4 min read | 2 October 2025", "Ore & Kiln LLP"],
])("takes what a page is for no source: %j, %j", (title, line, source) => {
  expect(headsOf(`${title}\n\n${line}${body}`)).toEqual([
    [title, source, "2025-10-02"].filter(Boolean).join(" | "),
  ]);
});

test.each([
  ["bullets", "- Quotas fell [1]\n- Prices rose [2]"],
  ["a paragraph", `Quotas fell${" again".repeat(30)}.\n\n- Prices rose [2]\n- Stocks fell [2]`],
])("finds the headline below the kinds of a page and a date, above %s", (_, below) => {
  const title = "Cobalt quotas are cut in all provinces again";
  const page = `News & Insights\n\nClient Alert\n\nOctober 2, 2025\n\n${title}\n\n${below}\n`;
  expect(headsOf(page)).toEqual([`${title} | 2025-10-02`]);
});

test.each([
  ["レアメタルの国家備蓄を強化", "鉱業日報 2025年5月14日", "鉱業日報", "2025-05-14"],
  ["希少金属の国家備蓄を大幅に強化する", "鉱業日報 2025-05-14", "鉱業日報", "2025-05-14"],
  ["니켈 가격 반등, 인도네시아에 달렸다", "광업일보 2025-01-23", "광업일보", "2025-01-23"],
  ["니켈 가격 반등, 인도네시아에 달렸다", "광업일보 2025년 1월 23일", "광업일보", "2025-01-23"],
])("reads a name and a date below %j: %j", (title, line, source, date) => {
  expect(headsOf(`${title}\n${line}${body}`)).toEqual([`${title} | ${source} | ${date}`]);
});

test("reads a dateline below the highlights of a release as that of its headline", () => {
  const title = "Ore plc completes drilling at its lithium project";
  const page = `${title}\nHIGHLIGHTS\n- Ten holes were drilled.\n- Samples are at a laboratory.\nSYDNEY, Jan. 25, 2025 (GLOBE NEWSWIRE) -- Ore plc has completed its drilling.\n`;
  expect(headsOf(page)).toEqual([`${title} | GLOBE NEWSWIRE | 2025-01-25`]);
  const { coreInsights, groups } = text.parse(page).documents[0]!.data as Article;
  expect(coreInsights!.map((insight) => insight.text)).toEqual([
    "Ten holes were drilled.",
    "Samples are at a laboratory.",
    "Ore plc has completed its drilling.",
  ]);
  expect(groups).toBeUndefined();
});

test.each([
  ["the name of the author", "Nora Feld", "Tin after the truce | Nora Feld"],
  [
    "a second line and the author",
    "Licences decide, not bans\nNora Feld",
    "Tin after the truce | Nora Feld",
  ],
  ["the author and an occupation", "Nora Feld\nCritical minerals analyst\n", "Tin after the truce"],
  [
    "a picture of the author",
    "Nora Feld\nNora Feld\nSenior fellow, Ore Institute",
    "Tin after the truce",
  ],
  [
    "a series and its authors",
    "Critical Questions by Nora Feld and Ada Quill",
    "Tin after the truce",
  ],
  ["a site", "\nOres.gov\n", "Tin after the truce | Ores.gov"],
])("reads no headline in %s above the date", (_, lines, expected) => {
  const head = `Tin after the truce\n${lines}\n14 November 2026`;
  expect(headsOf(head + body)).toEqual([`${expected} | 2026-11-14`]);
});

describe("reads the authors between a headline and its source as no headline", () => {
  const headline = "Copper hits record as funds pile in";

  test.each([
    ["Jane Roe\nReuters · 14 November 2026", "Reuters"],
    ["Jane Roe\nReuters\n14 November 2026", "Reuters"],
    ["\nJane Roe\nThe Wall Street Journal\n14 November 2026", "The Wall Street Journal"],
    ["Jane Roe\nThe Wall Street Journal\n14 November 2026", "The Wall Street Journal"],
    ["Jane Roe, London\nFinancial Times | 14 November 2026", "Financial Times"],
    ["Jane Roe in London\nFinancial Times | 14 November 2026", "Financial Times"],
    ["Jane Roe in London and Bo Lind in Lima\nReuters, 14 November 2026", "Reuters"],
    ["Jane Roe\nKuang Ye Guan Cha\n14 November 2026", "Kuang Ye Guan Cha"],
    ["Mining Weekly\nJane Roe\n14 November 2026", "Mining Weekly"],
    ["Reuters\nJane Roe\n14 November 2026", "Reuters"],
    ["Jane Roe, Bo Lind\n14 November 2026", undefined],
    ["\nDr. Jane Roe\n14 November 2026", undefined],
    ["Jane Roe, Senior Reporter\n14 November 2026", undefined],
    ["by Jane Roe\n14 November 2026", undefined],
    ["\nby Jane Roe and Bo Lind\n\nPublished 14 November 2026", undefined],
  ])("%j", (lines, name) => {
    const source = `${headline}\n${lines}${body}`;
    const expected = [headline, name, "2026-11-14"].filter((part) => part !== undefined);
    expect(headsOf(source)).toEqual([expected.join(" | ")]);
    expect(topicsOf(source)).toEqual([undefined]);
    const notes = text.parse(source).diagnostics.map(({ message }) => message);
    expect(notes).toContain(
      "this line was read as the name of an author, and is not kept; if it is the headline, write `Headline: ` before it",
    );
  });

  test("of each brief", () => {
    const other = `Niger sells its uranium on the market\nBo Lind\nReuters · 15 November 2026${body}`;
    const source = `${headline}\nJane Roe\nReuters · 14 November 2026${body}\n${other}`;
    expect(headsOf(source)).toEqual([
      `${headline} | Reuters | 2026-11-14`,
      "Niger sells its uranium on the market | Reuters | 2026-11-15",
    ]);
  });

  test("below the sentence that sums it up", () => {
    const titles = "Copper hits a record price\nFunds have bought more of the metal since August.";
    const source = `${titles}\nJane Roe\nReuters · 14 November 2026${body}`;
    expect(headsOf(source)).toEqual(["Copper hits a record price | Reuters | 2026-11-14"]);
    expect(codesOf(source)).toContain("warning text-not-kept");
  });

  test("next to the outlet above a date with the name", () => {
    const source = `${headline}\nMining.com\nJane Roe | 14 November 2026${body}`;
    expect(headsOf(source)).toEqual([`${headline} | Mining.com | 2026-11-14`]);
    expect(codesOf(source)).toContain("warning source-guessed");
  });

  test.each([
    ["Mining Weekly\n14 November 2026", `${headline} | Mining Weekly | 2026-11-14`],
    ["Kuang Ye Guan Cha\n14 November 2026", `${headline} | Kuang Ye Guan Cha | 2026-11-14`],
    ["Rio Tinto\n14 November 2026", `${headline} | Rio Tinto | 2026-11-14`],
    ["Jane Roe\n14 November 2026", `${headline} | Jane Roe | 2026-11-14`],
  ])("but the only name above the date as the source: %j", (lines, expected) => {
    expect(headsOf(`${headline}\n${lines}${body}`)).toEqual([expected]);
  });

  test.each([
    ["Rare earths", "China Bans Gallium"],
    ["Critical minerals and energy security", "Lithium Rebounds"],
    ["Critical minerals and energy security", "Quota Shock"],
    ["The Rare Earth Minerals Weekly", "Serra Verde Sells"],
    ["出口管制收紧，供应短缺加剧，钨价上涨", "Zhang Yuan"],
  ])("but a headline of few words below %j", (topic, short) => {
    const source = `${topic}\n${short}\nReuters · 14 November 2026${body}`;
    expect(headsOf(source)).toEqual([`${short} | Reuters | 2026-11-14`]);
    expect(topicsOf(source)).toEqual([[topic]]);
  });

  test.each([
    "Arcadium Lithium to be acquired\nby Rio Tinto",
    "Western governments sign supply deals in\nSouth Africa",
    "Ore plc signs a long-term supply deal with\nApex Motors",
  ])("but the rest of a wrapped headline: %j", (lines) => {
    expect(headsOf(`${lines}\nReuters · 14 November 2026${body}`)).toEqual([
      `${lines.replace("\n", " ")} | Reuters | 2026-11-14`,
    ]);
  });
});

describe("reads the line below a headline that says more about it as no headline", () => {
  const deck = "Governments want mines, but investors want prices";
  const source = "Reuters · 14 November 2026";

  test.each([
    ["Who will pay for the antimony?", `Who will pay for the antimony?\n${deck}\n${source}`],
    ["Who will pay for antimony?", `Who will pay for antimony?\nMines without terms\n${source}`],
    ["¿Quién pagará el antimonio?", `¿Quién pagará el antimonio?\nFaltan minas\n${source}`],
    [
      "Who will pay for the antimony?",
      `The Economist\n\nFinance | Metals\n\nWho will pay for the antimony?\n\n${deck}\n\n${source}`,
    ],
    [
      "What Does the Deal Mean?",
      `What Does the Deal Mean?\n\nCritical Questions by Nora Feld\n\n${source}`,
    ],
    ["Tin flows again, but slowly", `WORLD\n\nTin flows again, but slowly\n\n${deck}\n\n${source}`],
    [
      "Tin flows again, but slowly",
      `WORLD | ASIA\n\nTin flows again, but slowly\n\n${deck}\n\n${source}`,
    ],
    [
      "Antimony's awkward truce",
      `Ore Weekly\nAntimony's awkward truce\nNotes\nMore\n\nAntimony's awkward truce\n${deck}\n${source}`,
    ],
    [
      "Can Europe recycle its tin?",
      `Can Europe recycle its tin?\n\nNora Feld\nNora Feld\nBattery metals | Policy\n${source}`,
    ],
  ])("%s: %j", (headline, head) => {
    const page = head + body;
    expect(headsOf(page)).toEqual([`${headline} | Reuters | 2026-11-14`]);
    expect(topicsOf(page)[0] ?? []).not.toContain(headline);
    expect(codesOf(page)).toContain("warning text-not-kept");
  });

  test("with the name of the author as the source", () => {
    const page = `Will China let antimony out?\n${deck}\nNora Feld\n14 November 2026${body}`;
    expect(headsOf(page)).toEqual(["Will China let antimony out? | Nora Feld | 2026-11-14"]);
  });

  test.each([
    ["the question of a reader", `What happened with antimony?\n\nTin rises in Asia\n${source}`],
    ["questions", `Related\nWhat is it?\nHow is tin used in Europe?\nTin rises\n${source}`],
    ["a topic that is there twice", `Tin and zinc\nTin and zinc\nTin rises in Asia\n${source}`],
    ["a topic in capitals", `TIN\n\nTin rises in Asia\n${source}`],
    ["a topic", `Owners of tin mines\n\nOre bought by Rio Tinto\n\n${source}`],
    ["words with `by`", `Desk Editor | Example News\n\nOre Moves by Truck Again\n${source}`],
    ["a question in Chinese", `谁来为锑买单？\n钨价上涨\n${source}`],
  ])("but the one below %s", (_, head) => {
    const title = head.split("\n").at(-2)! || head.split("\n").at(-3)!;
    expect(headsOf(head + body)).toEqual([`${title} | Reuters | 2026-11-14`]);
  });
});

test.each([
  ["By Ada Quill\nNovember 23, 20269:32 PM UTC · Updated 4 hours ago", "2026-11-23T21:32Z"],
  ["Reuters\nNovember 23, 20269:32 PM UTC", "Reuters | 2026-11-23T21:32Z"],
])("reads a time that a copy of a page joined to its year in %j", (lines, expected) => {
  const source = `Tin prices rise to a record\n${lines}${body}`;
  expect(headsOf(source)).toEqual([`Tin prices rise to a record | ${expected}`]);
});

test.each(["Reporting by numbers shows a gap", "Reporting from the mine has stopped"])(
  "keeps a statement that starts like the credits of a report: %j",
  (statement) => {
    const source = `Tin prices rise to a record\nReuters · 14 November 2026\n\nSummary\n${statement}\nPrices rose\n`;
    const { coreInsights } = text.parse(source).documents[0]!.data as Article;
    expect(coreInsights!.map((insight) => textOf(insight.text))).toEqual([
      statement,
      "Prices rose",
    ]);
  },
);

test.each([
  "Tin after the truce\nQuarterly Review\n14 November 2026",
  "Tin and zinc\nVermiculite Moves by Truck Again\nReuters · 14 November 2026",
])("but one in the second line of %j", (head) => {
  expect(headsOf(head + body).join()).toContain(head.split("\n")[1]!);
});

test("reads no headline in the section of a Japanese site", () => {
  const head = "レアメタルの備蓄を強化\n資源・エネルギー\n2026年11月14日 10:00";
  expect(headsOf(head + body)).toEqual(["レアメタルの備蓄を強化 | 2026-11-14T10:00"]);
});

test("reads no time as a headline or as an entry of a list of sources", () => {
  const page = `Ore desk\n9:02 AM\nTin smelters in Bangka wait (Reuters, 14 Nov 2026)${body}\nSources\n[1] USGS\n[2] SMM\n\n9:31 AM\n`;
  expect(headsOf(page).join()).not.toContain("9:02");
  const { references } = text.parse(page).documents[0]!.data as Brief;
  expect(references).toHaveLength(2);
});

test("reads no button above bullets as a heading", () => {
  const page = `${tin}\nReuters · 14 November 2026\nShare:\n- Prices rose [1]\n- Stocks fell [2]\n`;
  expect((text.parse(page).documents[0]!.data as Article).groups![0]!.title).toBeUndefined();
});

describe("a dateline below the takeaways of a text", () => {
  const title = "China grants licences for rare earths";
  const takeaways = "Key takeaways\nThree makers get licences\nThey last a year\n";
  const insightsOf = (source: string): string[] => {
    const { coreInsights = [], groups = [] } = text.parse(source).documents[0]!.data as Article;
    return [...coreInsights, ...groups.flatMap(({ insights }) => insights)].map((one) =>
      textOf(one.text),
    );
  };

  test.each([
    ["the same day", "SHANGHAI, Dec 2, 2025 (Reuters)"],
    ["no year", "SHANGHAI, Dec 2 (Reuters)"],
    ["no day", "SHANGHAI (Reuters)"],
  ])("continues it with the same source and %s", (_, dateline) => {
    const source = `${title}\nReuters, 2 December 2025\n\n${takeaways}\n${dateline} - China has granted licences.\n`;
    const expected = [
      "Three makers get licences",
      "They last a year",
      "China has granted licences.",
    ];
    expect(headsOf(source)).toEqual([`${title} | Reuters | 2025-12-02`]);
    expect(insightsOf(source)).toEqual(expected);
    const bullets = source.replaceAll(/^(?=Three|They)/gm, "- ");
    expect(headsOf(bullets)).toEqual([`${title} | Reuters | 2025-12-02`]);
    expect(insightsOf(bullets)).toEqual(expected);
  });

  test.each([
    ["another source", "SHANGHAI, Dec 2, 2025 (Xinhua)"],
    ["another day", "SHANGHAI, Dec 3, 2025 (Reuters)"],
    ["a headline above it", "Tin prices rise to a record\n\nSHANGHAI, Dec 2, 2025 (Reuters)"],
  ])("starts another text with %s", (_, dateline) => {
    const source = `${title}\nReuters, 2 December 2025\n\nKey takeaways\n- Three makers get licences.\n- They last a year.\n\n${dateline} - China has granted licences.\n`;
    expect(headsOf(source)).toHaveLength(2);
  });
});

test("keeps the address below the last source of a list in that list", () => {
  const brief = (title: string, url: string) =>
    `# ${title}\nReuters, 17 Nov 2026\n## Key points\n- One [1]\n\nSources\n[1] A yearbook - USGS\n    ${url}\n`;
  const source = `${brief("Cobalt quota stays", "https://a.example/1")}\n${brief("Tin falls", "https://b.example/2")}`;
  const read = text.parse(source).documents.map(({ data }) => data as Brief);
  expect(read.map(({ source: named, references }) => [named, references?.[0]?.url])).toEqual([
    [{ name: "Reuters" }, "https://a.example/1"],
    [{ name: "Reuters" }, "https://b.example/2"],
  ]);
});

test.each([
  ["Tungsten outlook\nMining Journal", "Tungsten outlook | Mining Journal", true],
  ["Tin quotas explained\nFastmarkets", "Tin quotas explained | Fastmarkets", false],
  ["Graphite update\nAda Institute", "Graphite update | Ada Institute", true],
  ["Mine permit rules\nQuill & Roe LLP", "Mine permit rules | Quill & Roe LLP", true],
  ["Interim results\nAcme Lithium plc", "Interim results | Acme Lithium plc", true],
])("reads the name of an outlet below a short headline: %j", (head, read, isGuess) => {
  const page = `${head}\n14 November 2026${body}`;
  expect(headsOf(page)).toEqual([`${read} | 2026-11-14`]);
  expect(codesOf(page).includes("warning source-guessed")).toBe(isGuess);
});

test.each([
  ["Tin\nTin Weekly", "Tin Weekly"],
  ["Tin in Bangka\nMarket Review", "Market Review"],
  ["Tin in Bangka\nQuarterly Tin Report", "Quarterly Tin Report"],
])("reads the name of a brief below a short topic as its headline: %j", (head, headline) => {
  expect(headsOf(`${head}\n14 November 2026${body}`)).toEqual([`${headline} | 2026-11-14`]);
});

test.each(["ARTICLE", "News", "Blog post", "PRESS RELEASE", "新闻"])(
  "reads %j above the date as no headline",
  (kind) => {
    const page = `${kind}\n14 November 2026\n\nTin smelters in Bangka wait${body}`;
    expect(headsOf(page)).toEqual(["Tin smelters in Bangka wait | 2026-11-14"]);
    expect(codesOf(page)).toContain("warning text-not-kept");
    expect(codesOf(`${kind}\n14 November 2026${body}`)).toContain("error headline-missing");
  },
);

test("keeps a word with the sign of a headline", () => {
  expect(headsOf(`# Analysis\n14 November 2026${body}`)).toEqual(["Analysis | 2026-11-14"]);
});

test.each(["Reuters", "Fastmarkets"])("reads %j alone above the date as the source", (name) => {
  const page = `${name}\n14 November 2026${body}`;
  expect(headsOf(page)).toEqual([`TODO: the headline | ${name} | 2026-11-14`]);
  expect(codesOf(page)).toContain("error headline-missing");
});

test.each([
  "Saturday, November 14, 2026\n\nTin smelters in Bangka wait\n\n",
  "14 November 2026\nTin smelters in Bangka wait\n",
])("reads the headline between a date at the top and bullets: %j", (head) => {
  expect(headsOf(`${head}- Prices rose [1]\n- Stocks fell [2]\n`)).toEqual([
    "Tin smelters in Bangka wait | 2026-11-14",
  ]);
});

test("reads a heading between a date at the top and bullets if other headings follow", () => {
  const page =
    "14 November 2026\nTin smelters in Bangka wait\n- One [1]\n\nCobalt stocks in Zambia fall\n- Two [2]\n";
  expect(headsOf(page)).toEqual(["TODO: the headline | 2026-11-14"]);
});

test.each(["锡业专题报告解读", "锡价或迎来新一轮上涨"])(
  "starts a brief at a Chinese headline above a time: %s",
  (headline) => {
    const list = `印尼收紧锡矿出口\n财新网· 2026-11-14 18:31\n价格 - 锡价上涨 [1] - 库存下降 [2]\n${headline}\n2026-11-13 23:30\n供应 - 产量下降 [1] - 出口减少 [2]\n`;
    expect(headsOf(list)).toEqual([
      "印尼收紧锡矿出口 | 财新网 | 2026-11-14T18:31",
      `${headline} | 2026-11-13T23:30`,
    ]);
    // The second text was not copied.
    const cut = list.slice(0, list.indexOf("供应"));
    expect(codesOf(cut)).toContain("warning body-missing");
  },
);

test.each([
  ["Markets", "Markets"],
  ["Mining Journal", "Mining Journal"],
])("reports that %j above the date may be no headline", (name, headline) => {
  const page = `${name}\n14 November 2026${body}`;
  expect(headsOf(page)).toEqual([`${headline} | 2026-11-14`]);
  expect(codesOf(page)).toContain("warning headline-guessed");
});

describe("reads the release of a company to an exchange", () => {
  const listing = "Acme Lithium plc / EPIC: ACM.L / Market: AIM / Sector: Mining";
  const defined = 'Acme Lithium plc\n("Acme Lithium" or the "Company")';
  const highlights = "\n\nHIGHLIGHTS\n- Raised 10 million pounds\n- Drilled 40 holes\n";

  test.each([
    [
      "with a head of the page",
      `Interim Results\nAcme Lithium PLC\n24 August 2026\n\n${listing}\n24 August 2026\n\n${defined}\nInterim Results`,
      "Interim Results | Acme Lithium PLC | 2026-08-24",
    ],
    [
      "with its number",
      `TIDMACM\nRNS Number : 1234K\nAcme Lithium PLC\n24 August 2026\n${listing}\n24 August 2026\n${defined}\nInterim Results`,
      "Interim Results | Acme Lithium PLC | 2026-08-24",
    ],
    [
      "with a listing on several lines",
      `EPIC: ACM.L\nMarket: AIM\n\n24 August 2026\n\n${defined}\n\nInterim Results`,
      "Interim Results | 2026-08-24",
    ],
  ])("%s", (_, head, read) => {
    const release = head + highlights;
    expect(headsOf(release)).toEqual([read]);
    expect(text.parse(release).documents[0]!.data).not.toHaveProperty("topics");
    expect(codesOf(release)).toContain("warning text-not-kept");
  });

  test("but keeps two briefs of the same day", () => {
    const second = `Cobalt quota stays in 2027\n14 November 2026${body}`;
    expect(headsOf(`${tin}\n14 November 2026${body}\n${second}`)).toHaveLength(2);
  });
});

test("does not read a headline that is repeated below its date as a heading", () => {
  const page = `${tin}\nReuters · 14 November 2026\n\n${tin}\n\n- Prices rose [1]\n- Stocks fell [2]\n`;
  expect(headsOf(page)).toEqual([`${tin} | Reuters | 2026-11-14`]);
  expect(text.parse(page).documents[0]!.data).toMatchObject({
    groups: [{ insights: [{ text: "Prices rose" }, { text: "Stocks fell" }] }],
  });
  expect(codesOf(page)).toContain("warning text-not-kept");
});

test("reads the name of an author below the bullets as no headline", () => {
  const bullets = "- Prices rose for a week\n- Stocks fell by a third\n";
  const page = `${tin}\n${bullets}\nAda Quill\n\nPublished: 2:58pm, 14 Nov 2026\n`;
  expect(headsOf(page)).toEqual([`${tin} | 2026-11-14T14:58`]);
  expect(codesOf(page)).toContain("warning headline-guessed");
  const ofAgency = `Channels\n${tin}\n${bullets}Reuters\nReuters\n\nPublished: 14 Nov 2026\n`;
  expect(headsOf(ofAgency)).toEqual([`${tin} | Reuters | 2026-11-14`]);
  // Without a headline at the top, it may be one.
  expect(headsOf(`${bullets}\nTungsten Outlook\nPublished: 14 Nov 2026\n`)).toEqual([
    "Tungsten Outlook | 2026-11-14",
  ]);
});

test("keeps the same headline of two briefs", () => {
  const page = `${tin}\nReuters · 2026-11-14\n${tin}\nOre Ticker · 2026-11-15${body}`;
  expect(headsOf(page)).toEqual([
    `${tin} | Reuters | 2026-11-14`,
    `${tin} | Ore Ticker | 2026-11-15`,
  ]);
});

test("reads a time before now above a body as its date, and not one below it", () => {
  const head = "Tin smelters in Bangka wait\nOre Ticker News\n3 hours ago\n\n- Tin rises [1]\n";
  const { documents, diagnostics } = text.parse(`${head}\nMines reopen\n5 hours ago`);
  expect(documents).toHaveLength(1);
  expect(documents[0]!.data).toMatchObject({
    headline: "Tin smelters in Bangka wait",
    source: { name: "Ore Ticker News" },
  });
  const found = diagnostics.filter(({ code }) => code === "date-unclear");
  expect(found.map(({ range }) => range.start.line)).toEqual([3]);
});

test("reads the same date below the masthead of a press release once", () => {
  const source =
    "Ore PLC starts a second mine\nOre PLC\n24 November 2026\n\n24 November 2026\n\n- Tin rises [1]\n- Zinc falls [2]\n";
  const { documents, diagnostics } = text.parse(source);
  expect(documents).toHaveLength(1);
  expect(documents[0]!.data).toMatchObject({ datePublished: "2026-11-24" });
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      code: "text-not-kept",
      message: "this part of the source line is not kept",
    }),
  );
});

describe("reads the title of a section below a source line as a heading", () => {
  const bullets = "- Duties stay [1]\n- The plant gains [2]\n";
  const title = "Graphite duties are final at last";
  const groupsOf = (source: string): unknown[] =>
    (text.parse(source).documents[0]!.data as Article).groups!.map((group) => group.title);

  test.each([
    ["Yahoo Finance· 2025-10-10 09:00", "Market Overview"],
    ["The Motley Fool· 2025-10-10 09:00", "Market Review"],
    ["Seeking Alpha · October 10, 2025", "Capital Markets"],
    ["PR Newswire· 2025-10-10 09:00", "Policy Review"],
    ["Simply Wall St· 2025-10-10 09:00", "Mining News"],
    ["Stock Titan· 2025-10-10 09:00", "Daily Summary"],
    ["Kiln Signal· 2025-10-10 09:00", "Supply News"],
    ["Kiln Signal · 10 October 2025", "Technology Review"],
  ])("%s", (source, section) => {
    const page = `${title}\n${source}\n${section}\n${bullets}`;
    const [name] = source.split(/ ?·/);
    expect(headsOf(page)[0]).toContain(`${title} | ${name} | 2025-10-10`);
    expect(groupsOf(page)).toEqual([section]);
    expect(codesOf(page)).toEqual(["note language-guessed"]);
  });

  test.each(["Overview", "Background", "Market outlook", "GİRİŞ", "Mining Operations"])(
    "%s, below a date",
    (section) => {
      const page = `${title}\n2025-10-10\n${section}\n${bullets}`;
      expect(headsOf(page)).toEqual([`${title} | 2025-10-10`]);
      expect(groupsOf(page)).toEqual([section]);
      expect(codesOf(page)).toContain("warning source-missing");
    },
  );

  test("but the name of an outlet below that of a person as the source", () => {
    expect(
      headsOf(`${title}\nJane Roe · 10 October 2025\nReuters\n\nKey points\n${bullets}`),
    ).toEqual([`${title} | Reuters | 2025-10-10`]);
  });

  test("and reports one between a headline and a date", () => {
    const page = `${title}\nOverview\n2025-10-10\n${bullets}`;
    expect(headsOf(page)).toEqual([`${title} | 2025-10-10`]);
    expect(codesOf(page)).toContain("warning text-not-kept");
  });
});

describe("reads the headline below a date and a notice of the page", () => {
  const title = "Copper Under Fire: New Tariffs Shake the Market";
  const notice = "This website contains attorney advertising, and no advice.";

  test.each([notice, "Smith & Roe LLP, a limited liability partnership | Attorney advertising"])(
    "%j",
    (above) => {
      const page = `${above}\nFebruary 27, 2025\n\n${title}\n\nAt a Glance\n\n- Prices rose\n- Stocks fell\n`;
      expect(headsOf(page)).toEqual([`${title} | 2025-02-27`]);
      expect(codesOf(page)).toContain("warning text-not-kept");
    },
  );

  test("but keeps a headline above the title of a section", () => {
    const page = `${notice}\nFebruary 27, 2025\n\nA shift in market dynamics\n- Prices rose\n`;
    expect(headsOf(page)[0]).toContain(notice);
  });
});

test.each(["Figure 1", "Table 2:", "Abb. 3"])(
  "takes no caption below %j for a headline of a dateline",
  (label) => {
    const title = "Niobium explorer confirms a new zone";
    const page = `${title}\n\nNiobium Metals Inc.\n\n·5 min read\n\n${label}\n\nGeological Surface Plan\n\nMONTREAL, Aug. 11, 2022 (GLOBE NEWSWIRE) -- The company confirms a zone.\n\nThe work confirms:\n\n- High grades\n- A long strike\n`;
    expect(headsOf(page)).toEqual([`${title} | GLOBE NEWSWIRE | 2022-08-11`]);
    expect(codesOf(page)).toContain("warning text-not-kept");
    expect(codesOf(page)).not.toContain("note topics-guessed");
  },
);

test("reads the names of two authors below a text as no topic", () => {
  const page =
    "Battery tariff hits five stocks\n\n- Prices rose\n- Stocks fell\n\nJane Roe\nJohn Doe\nPublished: 2025-10-10\n";
  expect(headsOf(page)).toEqual(["Battery tariff hits five stocks | 2025-10-10"]);
  expect((text.parse(page).documents[0]!.data as Article).topics).toBeUndefined();
  expect(codesOf(page)).toContain("warning text-not-kept");
});

test.each([
  "Copper under fire: New Tariffs Shake the Market",
  "New Copper Tariffs Shake the Global Metals Market",
])("takes no sentence for the name of a source: %j", (sentence) => {
  const page = `Copper and the new tariffs\nFebruary 27, 2025\n\n${sentence}${body}`;
  expect(headsOf(page)).toEqual(["Copper and the new tariffs | 2025-02-27"]);
  expect(codesOf(page)).toContain("warning text-not-kept");
});

describe("parts a headline at the top from the name of an outlet at its end", () => {
  const title = "“Graphite duties are final”";

  test.each([
    [`${title} – Reuters\n2025-10-10`, `${title} | Reuters | 2025-10-10`],
    [`${title} - Mining.com`, `${title} | Mining.com`],
    [`# ${title} — Reuters\n2025-10-10`, `${title} | Reuters | 2025-10-10`],
    [`${title} – Reuters\nOre Ticker· 2025-10-10`, `${title} – Reuters | Ore Ticker | 2025-10-10`],
    [`${title} – Minister\n2025-10-10`, `${title} – Minister | 2025-10-10`],
  ])("%j", (head, expected) => {
    expect(headsOf(head + body)).toEqual([expected]);
  });
});

test.each(["Written by Jane Roe | April 08, 2026", "Por: Juan Pérez | 8 de abril de 2026"])(
  "reads no source in %j",
  (line) => {
    const page = `${tin}\n${line}\n- The quota rises.\n- Mines gain.\n`;
    expect(headsOf(page)).toEqual([`${tin} | 2026-04-08`]);
  },
);

test.each([
  [
    "Legal Update\n12 February 2026\nNew Rules for Minerals Take Effect in March\n",
    "a kind of page",
  ],
  [
    "Client alert\n12 February 2026\nNew Rules for Minerals Take Effect in March\n",
    "a kind of page",
  ],
  [
    "12 February 2026\nNew Rules for Minerals Take Effect in March\nThe ministry published the new rules on Monday.\n",
    "only a date, and above a sentence",
  ],
])("reads the headline of %j below %s", (head) => {
  expect(headsOf(`${head}- Projects get permits.\n- Mines open.\n`)).toEqual([
    "New Rules for Minerals Take Effect in March | 2026-02-12",
  ]);
});

test.each([
  "作者：李明　来源：财新网　发布时间：2026-11-28",
  "文/李明 编辑/王芳 来源/财新网 2026-11-28",
  "Author: Li Ming  Source: 财新网  Published: 2026-11-28",
  "文 | 李明\n财新网 2026-11-28",
  "图文丨李明 编辑丨王芳\n财新网 2026-11-28",
])("reads the source and the date beside an author: %j", (lines) => {
  const source = `锂辉石价格回到1200美元，矿山复产\n${lines}${body}`;
  expect(headsOf(source)).toEqual(["锂辉石价格回到1200美元，矿山复产 | 财新网 | 2026-11-28"]);
  expect(topicsOf(source)).toEqual([undefined]);
});

test.each([
  `财新网 2026-11-28\n作者：李明 来源：财新网${body}`,
  `财新网 2026-11-28${body}\n作者：李明 来源：财新网`,
  `财新网 2026-11-28\n文 | 李明 来源 | 财新网${body}`,
])("removes an author with a source below another source line or a text: %j", (lines) => {
  const source = `锂辉石价格回到1200美元，矿山复产\n${lines}`;
  expect(headsOf(source)).toEqual(["锂辉石价格回到1200美元，矿山复产 | 财新网 | 2026-11-28"]);
  expect(codesOf(source)).toContain("note interface-residue");
});

test.each([
  "财新网\n2026-11-28 08:15 发布于上海 财新网官方账号",
  "2026-11-28 08:15\n发布于：北京市\n来源：财新网",
  "2026-11-28 08:15 字号：A- A A+ 来源：财新网",
  "2026-11-28 08:15　来源: 财新网　北京　举报",
  "财新网记者 | 王小明\n2026-11-28 08:15",
])("reads the lines of a Chinese site below the headline: %j", (lines) => {
  const source = `锂辉石价格回到1200美元，矿山复产\n${lines}${body}`;
  expect(headsOf(source)).toEqual(["锂辉石价格回到1200美元，矿山复产 | 财新网 | 2026-11-28T08:15"]);
  expect(topicsOf(source)).toEqual([undefined]);
});

test("reads an outlet with digits in its name above two dates", () => {
  const dates = "出版：2026-11-28 16:45更新：2026-11-28 17:05";
  expect(headsOf(`鋰輝石價格回到1200美元，礦山復產\n香港01\n${dates}${body}`)).toEqual([
    "鋰輝石價格回到1200美元，礦山復產 | 香港01 | 2026-11-28T16:45 | 2026-11-28T17:05",
  ]);
});

test.each(["文章来源：财新网\n2026-11-28", "来源丨财新网\n2026-11-28", "来源/财新网 2026-11-28"])(
  "reads no line with a label of the source as the headline: %j",
  (lines) => {
    const source = `锂辉石价格回到1200美元，矿山复产\n${lines}${body}`;
    expect(headsOf(source)).toEqual(["锂辉石价格回到1200美元，矿山复产 | 财新网 | 2026-11-28"]);
    expect(topicsOf(source)).toEqual([undefined]);
  },
);

test("reads the label of a source on a site in Chinese", () => {
  const page =
    "商务部公布石墨出口的新规定\n信息来源：湖南矿业网\n发表时间：2026-12-09 10:36\n- 严格审查石墨。\n- 新规定生效。\n";
  expect(text.parse(page).documents[0]!.data).toMatchObject({
    headline: "商务部公布石墨出口的新规定",
    source: { name: "湖南矿业网" },
    datePublished: "2026-12-09T10:36",
  });
});

describe("reads the only heading of the first level below a date as the headline", () => {
  const section = "\n\n## Supply\n- Niger offered 1,000 t of uranium [1].\n";
  test.each([
    ["2025-11-05\n\n# Niger sells yellowcake", "Niger sells yellowcake | 2025-11-05"],
    [
      "---\ntitle: Niger sells yellowcake\ndate: 2025-11-05\n---\n# Niger sells yellowcake",
      "Niger sells yellowcake | 2025-11-05",
    ],
  ])("%j", (head, expected) => {
    expect(headsOf(head + section)).toEqual([expected]);
  });
});

test.each(["Last updated on 5 November 2026", "编辑于 2026-11-05", "Updated: 5 November 2026"])(
  "reads the date of an update below a text: %s",
  (update) => {
    expect(
      headsOf(`Tungsten stays above $1,000\nOre Ticker · 2026-11-03${body}\n${update}`),
    ).toEqual(["Tungsten stays above $1,000 | Ore Ticker | 2026-11-03 | 2026-11-05"]);
  },
);
