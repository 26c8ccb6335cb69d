import { describe, expect, test } from "vitest";
import type { Article, Insight } from "@mineral-brief/schema";
import { citationId, textOf } from "@mineral-brief/schema/reading";
import { text } from "./text.ts";

const head = "Tungsten\nReuters· 2025-10-24 09:20\n";

function write(insights: readonly Insight[]): string {
  return insights
    .map(({ text: words, citations = [] }) =>
      [textOf(words), ...citations.map(citationId)].join(" "),
    )
    .join(" | ");
}

/**
 * The sections of a body as `title: insight citations | insight`, then what is reported of it as
 * `line:column-line:column severity code message`. The first line of the body is line 1.
 */
function read(body: string): string[] {
  const { documents, diagnostics } = text.parse(head + body);
  const { coreInsights, groups = [] } = documents[0]!.data as Article;
  return [
    ...(coreInsights === undefined ? [] : [`LEAD: ${write(coreInsights)}`]),
    ...groups.map(
      ({ title, insights }) => `${title === undefined ? "-" : textOf(title)}: ${write(insights)}`,
    ),
    ...diagnostics
      .filter(({ code }) => code !== "language-guessed")
      .map(
        ({ code, severity, message, range: { start, end } }) =>
          `${start.line - 2}:${start.column}-${end.line - 2}:${end.column} ${severity} ${code} ${message}`,
      ),
  ];
}

const nothingBefore =
  "warning text-separators-guessed this statement has no ` - ` before it, so the text from here to the next citation was read as one insight; add ` - ` before each insight";
const beforeCapital =
  "warning text-separators-guessed no citation closes a bullet here, so ` - ` was read as the sign of the next bullet";
const noSections =
  "warning text-no-sections no sections found: a summary has a heading such as `Core Insights`, then ` - ` before each bullet; this text is not kept";
const nestedList =
  "warning text-nested-list this may be a list inside an insight; it was kept as text, since no citation closes its items";
const joined =
  "warning text-separators-guessed this line starts with no capital letter, so it was read as a part of the insight above; add ` - ` before it if it is an insight, or remove it if it is not a part of the text";
const wrapped =
  "warning text-separators-guessed this line may have been wrapped, so it was read as a part of the insight above; add ` - ` before it if it is an insight, or remove it if it is not a part of the text";
const shortLine =
  "warning text-separators-guessed this short line was read as an insight; if it is a heading, write `## ` before it";
const outside =
  "warning text-not-kept this text is outside every section and is not kept; move it below a heading";
const unmarked =
  "warning text-separators-guessed no ` - ` and no citation is here, so each of these lines or paragraphs was read as an insight; add ` - ` before each insight";
const inTitledLists =
  "warning text-separators-guessed no heading is above the first of these lines, and none starts with ` - `, so each was read as an insight; add ` - ` before each insight";
const labelled =
  "warning text-separators-guessed no heading and no ` - ` is here, so these lines with labels were read as insights; add ` - ` before each insight";
const umbrella = "note text-not-kept a heading above other headings is not kept";
const empty = "warning group-empty this group has no insights";
const noStatement = "warning text-not-kept citations without a statement before them are not kept";

/** The report of a citation that was cut off. */
function cut(citation: string): string {
  return `warning citation-cut the text ends inside a citation, \`${citation}\`, which is not kept; more may be missing`;
}

/** The report of a lead after other sections, at its columns of line 1. */
function moved(from: number, to: number): string {
  return `1:${from}-1:${to} note lead-moved the lead comes first in an article, so it was moved before the sections above it`;
}

/** The report of a dash inside an insight, at its column of line 1. */
function dashKept(at: number): string {
  return `1:${at}-1:${at + 1} warning text-separators-guessed no citation is before this \` - \`, so it was read as a part of the insight; if another insight starts here, write each insight on a line of its own`;
}

describe("reads the word for a group", () => {
  test.each([
    [
      "Core Insights - One [1] - Two [2]. Group 1: Supply - Three [3]",
      ["LEAD: One 1 | Two. 2", "Supply: Three 3"],
    ],
    ["Core Insights - One [1]Group 1: Supply - Two [2]", ["LEAD: One 1", "Supply: Two 2"]],
    ["Core Insights - One. Group 1: Supply - Two [2]", ["LEAD: One.", "Supply: Two 2"]],
    ["Core Insights - One Group 1: Supply - Two [2]", ["LEAD: One", "Supply: Two 2"]],
    ["Core Insights - One Group 1 - Two [2]", ["LEAD: One Group 1 - Two 2", dashKept(29)]],
    ["Core Insights - One. Group 1 - Two [2]", ["LEAD: One.", "-: Two 2"]],
    ["Core Insights - One [1] Group 1 - Two [2]", ["LEAD: One 1", "-: Two 2"]],
    ["Core Insights - One [1] Group 12 – Two - Three [2]", ["LEAD: One 1", "– Two: Three 2"]],
    ["Core Insights - One [1] more Group 1 - Two [2]", ["LEAD: One more Group 1 - Two 1 2"]],
    ["Core Insights - the Group 7 met [1]", ["LEAD: the Group 7 met 1"]],
    [
      "Core Insights - xGroup 1: Supply - Two [2]",
      ["LEAD: xGroup 1: Supply - Two 2", dashKept(34)],
    ],
    ["Core Insights - One [1] Group 1:Supply - Two [2]", ["LEAD: One 1", "Supply: Two 2"]],
    ["Core Insights - One [1] Group 1：Supply - Two [2]", ["LEAD: One 1", "Supply: Two 2"]],
    ["Core Insights - One [1] Group 1 : Supply - Two [2]", ["LEAD: One 1", "Supply: Two 2"]],
    ["Core Insights - One [1] Group 1", ["LEAD: One 1", "-: ", `1:25-1:32 ${empty}`]],
    ["Core Insights - One [1] Group 1: Supply", ["LEAD: One 1", "Supply: ", `1:25-1:40 ${empty}`]],
    ["Core Insights - One [1] Group 1: - Two [2]", ["LEAD: One 1", "-: Two 2"]],
    [
      "Core Insights - One [1] Group 1: Supply Group 2: Demand - Two [2]",
      ["LEAD: One 1", "Supply: ", "Demand: Two 2", `1:25-1:40 ${empty}`],
    ],
    ["Core Insights - One [1] **Group 1:** Supply - Two [2]", ["LEAD: One 1", "Supply: Two 2"]],
    [
      "**Core Insights**\n- One [1]\n\n**Group 1: Supply**\n- Two [2]",
      ["LEAD: One 1", "Supply: Two 2"],
    ],
    ["핵심 요약\n- 하나 [1]\n그룹 1: 공급\n- 둘 [2]", ["LEAD: 하나 1", "공급: 둘 2"]],
    ["要約\n- 一 [1]\nグループ1：供給\n- 二 [2]", ["LEAD: 一 1", "供給: 二 2"]],
    [
      "Ключевые выводы - Цены растут [1] Группа 1: Запасы - Новые цены [2]",
      ["LEAD: Цены растут 1", "Запасы: Новые цены 2"],
    ],
    [
      "核心观点 - 钨价上涨 [1] 第1组：供应 - 配额 [2] 第二组：需求 - 订单 [3]",
      ["LEAD: 钨价上涨 1", "供应: 配额 2", "需求: 订单 3"],
    ],
    ["核心观点 - 钨价上涨【1】第一组: 供应 - 配额【2】", ["LEAD: 钨价上涨 1", "供应: 配额 2"]],
    ["Group 1\n- One [1]", ["-: One 1"]],
    ["Group 1:\n- One [1]", ["-: One 1"]],
    ["Group 1:\n\nSupply\n- One [1]", ["Supply: One 1"]],
    ["Group 1: Supply\n\n\n- One [1]", ["Supply: One 1"]],
    ["Group 1: **Supply:**\n- One [1]", ["Supply: One 1"]],
    [
      "Group 1: Supply\nMore words here.\n- One [1]",
      ["Supply: More words here. | One 1", `2:1-2:17 ${unmarked}`],
    ],
    [
      "Группа 1. Запасы\n— Одно [1]\nГруппа 2. Спрос\n— Два [2]",
      ["Запасы: Одно 1", "Спрос: Два 2"],
    ],
    ["Core Insights\n- Permits of Group 1. Then one [1]", ["LEAD: Permits of Group 1. Then one 1"]],
    ["Group 1 – Supply\nWords here.\nMore of them.", ["Supply: Words here. | More of them."]],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe("reads a heading on the line of a bullet", () => {
  test.each([
    ["Core Insights - One [1] Supply side - Two [2]", ["LEAD: One 1", "Supply side: Two 2"]],
    ["Core Insights - One [1] Supply side: - Two [2]", ["LEAD: One 1", "Supply side: Two 2"]],
    ["Core Insights - One [1] supply side - Two [2]", ["LEAD: One supply side - Two 1 2"]],
    ["Core Insights - One [1] 2. Supply - Two [2]", ["LEAD: One 1", "Supply: Two 2"]],
    ["Core Insights - One [1] 1.1 Supply - Two [2]", ["LEAD: One 1", "Supply: Two 2"]],
    ["Core Insights - One [1] ## Supply - Two [2]", ["LEAD: One 1", "Supply: Two 2"]],
    ["Core Insights - One [1]. Supply - Two [2]", ["LEAD: One. 1", "Supply: Two 2"]],
    [
      "Core Insights - One [1] Alpha Tin Corp. - Two [2]",
      ["LEAD: One 1", "Alpha Tin Corp.: Two 2"],
    ],
    [
      "Core Insights - One [1] Alpha Co., Ltd. - Two [2]",
      ["LEAD: One 1", "Alpha Co., Ltd.: Two 2"],
    ],
    ["Outlook for the U.S. - One [1]", ["Outlook for the U.S.: One 1"]],
    ["10月产量 - 上升 [1] 9月展望 - 平淡 [2]", ["10月产量: 上升 1", "9月展望: 平淡 2"]],
    ["Core Insights - 10月产量 [1] - Two [2]", ["LEAD: 10月产量 1 | Two 2"]],
    [
      "1. Ratings - One [1] 2. Core Views - Two [2]",
      ["LEAD: Two 2", "Ratings: One 1", moved(25, 35)],
    ],
    [
      "Ratings - No information provided. 2. Core Views - Two [2]",
      ["LEAD: Two 2", "Ratings: No information provided.", moved(39, 49)],
    ],
    [
      "Ratings - No information provided. Core Views - Two [2]",
      ["LEAD: Two 2", "Ratings: No information provided.", moved(36, 46)],
    ],
    [
      "Ratings - No information provided. Supply - Two [2]",
      ["Ratings: No information provided. Supply - Two 2", dashKept(43)],
    ],
    [
      "Ratings - No information provided! 1.2. Supply - Two [2]",
      ["Ratings: No information provided!", "Supply: Two 2"],
    ],
    [
      "Ratings - No information provided Core Views - Two [2]",
      ["LEAD: Two 2", "Ratings: No information provided", moved(35, 45)],
    ],
    [
      "Supply - One [1] Core Insights - Two [2] Demand - Three [3]",
      ["LEAD: Two 2", "Supply: One 1", "Demand: Three 3", moved(18, 31)],
    ],
    [
      "Core Insights - One [1] Core Insights - Two [2]",
      [
        "LEAD: One 1",
        "Core Insights: Two 2",
        "1:25-1:38 warning summary-restarts a second lead or a second `Group 1` starts here, but everything was read as one summary; if a second summary starts here, write its headline and source line above it",
      ],
    ],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe("reads a heading above other headings", () => {
  test.each([
    [
      "核心观点 - 一 [1] 各部分内容总结 供应 - 二 [2]",
      ["LEAD: 一 1", "供应: 二 2", `1:14-1:21 ${umbrella}`],
    ],
    [
      "Core Insights - One [1] Summary by Sections Supply - Two [2]",
      ["LEAD: One 1", "Supply: Two 2", `1:25-1:44 ${umbrella}`],
    ],
    [
      "Core Insights - One [1] Summary by Sections 1. Supply - Two [2]",
      ["LEAD: One 1", "Supply: Two 2", `1:25-1:44 ${umbrella}`],
    ],
    [
      "Core Insights - One [1] Summary by Relevant Catalogs - Two [2]",
      ["LEAD: One 1", "-: Two 2", `1:25-1:53 ${umbrella}`],
    ],
    [
      "Core Insights\n- One [1]\nSummary by Sections\nSupply\n- Two [2]",
      ["LEAD: One 1", "Supply: Two 2", `3:1-3:20 ${umbrella}`],
    ],
    [
      "Core Insights\n- One [1]\n\nSummary by Sections\n\nSupply\n- Two [2]",
      ["LEAD: One 1", "Supply: Two 2", `4:1-4:20 ${umbrella}`],
    ],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe("reads a statement without a dash", () => {
  test.each([
    ["Prices rose [1] - Two [2]", ["-: Prices rose 1 | Two 2", `1:1-1:12 ${nothingBefore}`]],
    // A line that is one statement with its citations needs no dash.
    [
      "Core Insights\nPrices rose [1].\nOffers fell [2][3].",
      ["LEAD: Prices rose. 1 | Offers fell. 2 3"],
    ],
    [
      "Core Insights\nPrices rose [1]. Offers fell [2].",
      ["LEAD: Prices rose. Offers fell. 1 2", `2:1-2:12 ${nothingBefore}`],
    ],
    ["Core Insights\nPrices\nrose [1].", ["LEAD: Prices rose. 1", `2:1-3:5 ${nothingBefore}`]],
    [
      "Group 1: Prices rose [1] - Two [2]",
      ["-: Prices rose 1 | Two 2", `1:10-1:21 ${nothingBefore}`],
    ],
    ["Group 1: Supply\nPrices rose [1]\nGroup 2\nTwo [2]", ["Supply: Prices rose 1", "-: Two 2"]],
    ["[1] - Two [2]", ["-: Two 2", `1:1-1:4 ${noStatement}`]],
    ["Core Insights - [1] - Two [2]", ["LEAD: Two 2", `1:17-1:20 ${noStatement}`]],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe("reads a text that ends early", () => {
  test.each([
    ["Core Insights - One [1", ["LEAD: One", `1:21-1:23 ${cut("[1")}`]],
    ["Core Insights - One [", ["LEAD: One", `1:21-1:22 ${cut("[")}`]],
    ["Core Insights - One [1, 2", ["LEAD: One", `1:21-1:26 ${cut("[1, 2")}`]],
    ["Core Insights - One [1-", ["LEAD: One", `1:21-1:24 ${cut("[1-")}`]],
    ["Core Insights - One 【1", ["LEAD: One", `1:21-1:23 ${cut("【1")}`]],
    ["Core Insights - One [1a", ["LEAD: One [1a"]],
    ["Core Insights - One [1] - Two [2", ["LEAD: One 1 | Two", `1:31-1:33 ${cut("[2")}`]],
    [
      "Core Insights - One [1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,",
      ["LEAD: One", `1:21-1:52 ${cut("[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,")}`],
    ],
    ["Core Insights [", [`1:1-1:14 ${noSections}`, `1:15-1:16 ${cut("[")}`]],
    ["Core Insights -", []],
    ["Core Insights - ", []],
    ["Core Insights", [`1:1-1:14 ${noSections}`]],
    ["Just a text without anything.", [`1:1-1:30 ${noSections}`]],
    ["Disclaimer [0]", [`1:1-1:15 ${noSections}`]],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

test.each([
  "Ada Trading – a company in Baar – is in talks with buyers.",
  "Ada Trading — ein Konzern aus Baar — verhandelt mit mehreren Käufern.",
])("reads dashes around an aside as words: %j", (sentence) => {
  const last = "Two of the buyers are from Japan.";
  expect(read(`${sentence}\n${last}`)).toEqual([`1:1-2:${last.length + 1} ${noSections}`]);
});

test.each([["\n"], ["\n\n"]])(
  "reads 二、 below 一、 and its list as beside it, with %j between",
  (gap) => {
    const lines = [
      "一、以下物项未经许可不得出口：",
      "（一）稀土开采、冶炼分离技术及其载体；",
      "（二）稀土生产线装配、调试技术。",
      "二、出口经营者包括法人和非法人组织。",
      "三、本公告自公布之日起实施。",
    ];
    expect(read(lines.join(gap))).toEqual([
      "以下物项未经许可不得出口: 稀土开采、冶炼分离技术及其载体； | 稀土生产线装配、调试技术。",
      "-: 出口经营者包括法人和非法人组织。 | 本公告自公布之日起实施。",
    ]);
  },
);

describe("reads a dash inside a bullet", () => {
  test.each([
    ["Core Insights - Two: - a [2]", ["LEAD: Two: - a 2", `1:22-1:23 ${nestedList}`]],
    ["Core Insights - Two:** - a [2]", ["LEAD: Two: - a 2", `1:24-1:25 ${nestedList}`]],
    ["Core Insights - Two： - a [2]", ["LEAD: Two： - a 2", `1:22-1:23 ${nestedList}`]],
    ["Core Insights - Two - a [2]", ["LEAD: Two - a 2"]],
    ["Core Insights - Two - A [2]", ["LEAD: Two - A 2", dashKept(21)]],
    ["Core Insights - 钨 - **钼** - 锡 [2]", ["LEAD: 钨 - 钼 - 锡 2", dashKept(19)]],
    ["Core Insights - 05 - 06月 [2]", ["LEAD: 05 - 06月 2"]],
    ["Core Insights - One [1] and: - a [2]", ["LEAD: One and: - a 1 2", `1:30-1:31 ${nestedList}`]],
    [
      "Core Insights - One - Two - Three",
      ["LEAD: One | Two | Three", `1:21-1:22 ${beforeCapital}`],
    ],
    [
      "Core Insights - One - two - Three",
      ["LEAD: One - two | Three", `1:27-1:28 ${beforeCapital}`],
    ],
    ["Core Insights - One - **Two**", ["LEAD: One | Two", `1:21-1:22 ${beforeCapital}`]],
    ["Core Insights - 钨 - 钼", ["LEAD: 钨 | 钼", `1:19-1:20 ${beforeCapital}`]],
    ["Core Insights - One - 2nd", ["LEAD: One - 2nd"]],
    ["Core Insights - One -Two", ["LEAD: One -Two"]],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe("reads an indented bullet as an insight, and reports it", () => {
  const nested = "note text-nested-list a nested bullet was read as a separate insight";
  test.each([
    [
      "Core Insights\n- One [1]\n  - Two [2]\n  - Three\n- Four [3]",
      ["LEAD: One 1 | Two 2 | Three | Four 3", `3:3-3:4 ${nested}`, `4:3-4:4 ${nested}`],
    ],
    ["Core Insights\n  - One [1]\n  - Two [2]\n- Three [3]", ["LEAD: One 1 | Two 2 | Three 3"]],
    ["Core Insights\n- One [1]\n - Two [2]", ["LEAD: One 1 | Two 2"]],
    [
      "Core Insights\n- One [1]\nSupply:\n  - Two [2]\n  - Three [3]",
      ["LEAD: One 1", "Supply: Two 2 | Three 3"],
    ],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe("reads citations out of order", () => {
  test.each([
    [
      "Core Insights - One [2][1] - Two [1] [2] - Three [1, 2] - Four [1][1]",
      [
        "LEAD: One 2 1 | Two 1 2 | Three 1 2 | Four 1",
        "1:37-1:41 note citation-shape write citations that belong together without spaces between them",
        "1:50-1:56 note citation-shape read as [1][2]",
        "1:67-1:70 note citation-shape [1] is cited twice by this insight and kept once",
      ],
    ],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe("reads a line after a bullet", () => {
  test.each([
    ["Core Insights\n- One [1]\n\nClosing words.", ["LEAD: One 1", `4:1-4:15 ${outside}`]],
    ["Core Insights\n- One [1]\nClosing words.", ["LEAD: One 1", `3:1-3:15 ${outside}`]],
    ["Core Insights\n- One [1]\nclosing words.", ["LEAD: One closing words. 1"]],
    [
      "Core Insights\n- One. [1]\nclosing words.",
      ["LEAD: One. closing words. 1", `3:1-3:15 ${joined}`],
    ],
    [
      "Core Insights\n- One. [1]\n- Two. [2]\nedited by Ana\nThe page has more.",
      ["LEAD: One. 1 | Two. edited by Ana 2", `4:1-4:14 ${joined}`, `5:1-5:19 ${outside}`],
    ],
    ["Core Insights\n- One\n\nClosing words.", ["LEAD: One", `4:1-4:15 ${outside}`]],
    ["Core Insights\n- One\nClosing words.", ["LEAD: One Closing words."]],
    ["Core Insights\n- One\n- Two\nClosing words.", ["LEAD: One | Two", `4:1-4:15 ${outside}`]],
    ["Core Insights\n- One\n- Two in\nClosing words.", ["LEAD: One | Two in Closing words."]],
    ["Core Insights\n- One in South\nKorea [4]\n- Two [5]", ["LEAD: One in South Korea 4 | Two 5"]],
    ["Core Insights\n- One.\nKorea [4]\n- Two [5]", ["LEAD: One. | Korea 4 | Two 5"]],
    [
      "Core Insights\n- One\n- Two\nClosing words",
      ["LEAD: One | Two Closing words", `4:1-4:14 ${wrapped}`],
    ],
    [
      "Core Insights\n- One\n- Two\n- Three\nClosing words",
      ["LEAD: One | Two | Three", `5:1-5:14 ${outside}`],
    ],
    [
      "Core Insights\n- One of the\nStates\n- Two\n- Three\nClosing words",
      ["LEAD: One of the States | Two | Three Closing words"],
    ],
    [
      "Core Insights\n- One\n- Two\n- Three of\nClosing words",
      ["LEAD: One | Two | Three of Closing words"],
    ],
    ["Core Insights\n- One [1]\n\n  Indented words.", ["LEAD: One Indented words. 1"]],
    [
      "Core Insights\n- One [1]\n\n[2]",
      [
        "LEAD: One 1 2",
        "2:10-4:4 note citation-shape write citations that belong together without spaces between them",
      ],
    ],
    [
      "Core Insights\n- One [1]\n\n【2】",
      [
        "LEAD: One 1 2",
        "2:10-4:4 note citation-shape write citations that belong together without spaces between them",
      ],
    ],
    ["Core Insights\n- One [1]\n*Closing* words", ["LEAD: One 1", `3:1-3:16 ${outside}`]],
    ["Core Insights\n- One [1]\n# Closing", ["LEAD: One 1", `3:1-3:10 ${outside}`]],
    ["Core Insights\n- One [1]\n1. Closing", ["LEAD: One 1 | Closing"]],
    ["Core Insights\n- One [1]\n1、closing", ["LEAD: One 1 | closing"]],
    ["Core Insights\n- One [1]\n2024 closing", ["LEAD: One 2024 closing 1", `3:1-3:13 ${joined}`]],
    [
      "  Core Insights\n  - One [1]\n    more\n  - Two [2]\n  Closing.",
      ["LEAD: One more 1 | Two 2", `5:3-5:11 ${outside}`],
    ],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe("ends an uncited list above the text below it", () => {
  const outsideLines =
    "warning text-not-kept these 2 lines are outside every section and are not kept; write ` - ` before each that is an insight, below a heading";
  const list = "Highlights\n- Prices rose.\n- Supply is tight.";
  const insights = "LEAD: Prices rose. | Supply is tight.";
  test.each<[what: string, body: string, read: string[]]>([
    [
      "a title above a sentence",
      `${list}\nWhat comes next\nThe quota shrinks. Mines close.`,
      [insights, `4:1-5:32 ${outsideLines}`],
    ],
    ["a sentence", `${list}\nMines close in May.`, [insights, `4:1-4:20 ${outside}`]],
    [
      "a sentence in Chinese",
      "要点\n- 钨价上涨。\n- 供应紧张。\n部委将审查配额。",
      ["LEAD: 钨价上涨。 | 供应紧张。", `4:1-4:9 ${outside}`],
    ],
    [
      "a title above a sentence, below a bullet without a full stop",
      "Highlights\n- Prices up\n- Supply tight\nWhat comes next\nThe quota shrinks.",
      ["LEAD: Prices up | Supply tight", `4:1-5:19 ${outsideLines}`],
    ],
    [
      "a title above a sentence, between two bullets",
      `${list}\nStatement of the chair\nOutput rose in May.\n- Cash fell.`,
      ["LEAD: Prices rose. | Supply is tight. | Cash fell.", `4:1-5:20 ${outsideLines}`],
    ],
    [
      "a number in Chinese",
      "一、钨\n（一）氧化钨。\n（二）钨粉。\n二、铋\n（一）金属铋。",
      ["钨: 氧化钨。 | 钨粉。", "铋: 金属铋。"],
    ],
    [
      "a number above a bullet, also without full stops",
      "1. 개요\n□ 대책 발표\n ㅇ 비축 확대\n2. 입장\n□ 환영",
      ["개요: 대책 발표 | 비축 확대", "입장: 환영"],
    ],
    [
      "but not a sentence where bullets have more lines",
      "Highlights\n- Prices rose.\nThey had fallen.\n- Supply is tight.\nMines close.",
      ["LEAD: Prices rose. They had fallen. | Supply is tight. Mines close."],
    ],
    [
      "and not a line of a text that was wrapped there",
      "Highlights\n- Prices rose, as mines\nclosed for checks.\n- Supply is tight now.\nMines close.",
      ["LEAD: Prices rose, as mines closed for checks. | Supply is tight now. Mines close."],
    ],
  ])("%s", (_, body, expected) => expect(read(body)).toEqual(expected));
});

describe("reads text without bullets below its own title, in a text with bullets", () => {
  const list = "Core Insights\n- Prices rose [1]\n- Stocks fell [1]";
  const insights = "LEAD: Prices rose 1 | Stocks fell 1";
  test.each<[what: string, body: string, read: string[]]>([
    [
      "below an empty line and above a sentence",
      `${list}\n\nBackground\nThe Act is old.\nIts limit is low.`,
      [insights, "Background: The Act is old. | Its limit is low.", `6:1-7:18 ${unmarked}`],
    ],
    [
      "with a statement that is cited",
      `${list}\n\nBackground\nThe Act is old.\nIts limit is low [2].`,
      [insights, "Background: The Act is old. | Its limit is low. 2", `6:1-6:16 ${unmarked}`],
    ],
    [
      "with a sentence directly below one that is cited",
      `${list}\n\nBackground\nThe Act is old [2].\nIts limit is low.`,
      [insights, "Background: The Act is old. 2 | Its limit is low.", `7:1-7:18 ${unmarked}`],
    ],
    [
      "with signs of Markdown",
      `${list}\n\n### Background\n\nThe Act is old.\n\n**Next steps**\n\nTalks go on.`,
      [
        insights,
        "Background: The Act is old.",
        "Next steps: Talks go on.",
        `7:1-11:13 ${unmarked}`,
      ],
    ],
    [
      "above bullets",
      `${list}\n\nBackground\nThe Act is old.\n\nOutlook\n- Prices fall [2]`,
      [insights, "Background: The Act is old.", "Outlook: Prices fall 2", `6:1-6:16 ${unmarked}`],
    ],
    [
      "but not lines below the empty line that ends it",
      `${list}\n\nBackground\nThe Act is old.\n\nMade with a tool.`,
      [insights, "Background: The Act is old.", `6:1-6:16 ${unmarked}`, `8:1-8:18 ${outside}`],
    ],
    [
      "but not what a page says about its author",
      `${list}\n\nAbout Ore Ticker\nIt writes about ore.`,
      [
        insights,
        "5:1-6:21 warning text-not-kept these 2 lines are outside every section and are not kept; write ` - ` before each that is an insight, below a heading",
      ],
    ],
  ])("%s", (_, body, expected) => expect(read(body)).toEqual(expected));
});

describe("reads a heading on a line of its own", () => {
  test.each([
    ["Core Insights\n- One\nSupply:\n- Two", ["LEAD: One", "Supply: Two"]],
    ["Core Insights\n- One\nSupply:**\n- Two", ["LEAD: One", "Supply: Two"]],
    ["Core Insights\n- One\nSupply：\n- Two", ["LEAD: One", "Supply: Two"]],
    ["Core Insights\n- One\nSupply\n- Two", ["LEAD: One", "Supply: Two"]],
    ["Core Insights\n- One\nWhat comes next?\n- Two", ["LEAD: One", "What comes next?: Two"]],
    ["要点\n- 库存下降\n需求\n- 订单增加", ["LEAD: 库存下降", "需求: 订单增加"]],
    ["□ 가격\n ○ 상승\n ○ 감소\n□ 전망\n ○ 빠듯", ["가격: 상승 | 감소", "전망: 빠듯"]],
    ["Core Insights\n- Output of\nChile\n- Two", ["LEAD: Output of Chile | Two"]],
    [
      "Core Insights\n- Chile\nFirst of all\n- Peru\nSecond",
      ["LEAD: Chile First of all | Peru Second"],
    ],
    [
      "Core Insights\n- Mines in the\nsouth close in\nMay\n- Output of a mine\nChile\n- Two",
      ["LEAD: Mines in the south close in May | Output of a mine Chile | Two"],
    ],
    [
      "Core Insights\n- One\nThe projects that will come on line first gain most:\n- Two",
      ["LEAD: One | Two", `3:1-3:53 ${outside}`],
    ],
    ["Core Insights\n- One.\nSupply\n- Two", ["LEAD: One.", "Supply: Two"]],
    ["Core Insights\n- One [1]\nSupply\n- Two", ["LEAD: One 1", "Supply: Two"]],
    ["Core Insights\n- One [1] Supply\n- Two", ["LEAD: One Supply 1 | Two"]],
    ["Core Insights\n- One. 2. Supply\n- Two", ["LEAD: One.", "Supply: Two"]],
    ["Intro.\n\nSupply\n- Two", ["Supply: Two", `1:1-1:7 ${outside}`]],
    ["Intro.\nSupply\n- Two", ["Supply: Two", `1:1-1:7 ${outside}`]],
    ["Supply\n\n- Two", ["Supply: Two"]],
    ["Supply\nDemand\n- Two", ["Demand: Two", `1:1-1:7 ${outside}`]],
    ["Supply\n\nDemand\n\n- Two", ["Demand: Two", `1:1-1:7 ${outside}`]],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe("reads another sign of a bullet", () => {
  test.each([
    ["Core Insights * One [1] * Two 5 * 3 [2]", ["LEAD: One 1 | Two 5 * 3 2"]],
    ["Core Insights - One * two [1] * three [2]", ["LEAD: One * two * three 1 2"]],
    ["Tin (light – heavy) – One (May - June) [1]", ["Tin (light – heavy): One (May - June) 1"]],
    ["Core Insights\n-\nOne. -\nTwo.", ["LEAD: One. | Two."]],
    ["● Core Insights - One [1] - Two [2]", ["LEAD: One 1 | Two 2"]],
    [
      "● 핵심 포인트 - 생산 계획 - 2028년 가동 - 10월 수출",
      ["LEAD: 생산 계획 | 2028년 가동 | 10월 수출", `1:18-1:19 ${beforeCapital}`],
    ],
    ["1. Tin (Sn - tin):\n- One [1]", ["Tin (Sn - tin): One 1"]],
    ["Core Insights\n– One\n– Two", ["LEAD: One | Two"]],
    ["Core Insights\n* One – a\n* Two", ["LEAD: One – a | Two"]],
    ["Core Insights\n1. One\n2. Two", ["LEAD: One | Two"]],
    ["Core Insights\n1) One\n2) Two", ["LEAD: One | Two"]],
    ["Core Insights\n1、One\n2、Two", ["LEAD: One | Two"]],
    ["1. Supply\n\n- One [1]", ["Supply: One 1"]],
    ["1. One [1]\n2. Two [2]", ["-: One 1 | Two 2"]],
    ["Core Insights – One [1] – Two [2]", ["LEAD: One 1 | Two 2"]],
    ["Core Insights — One [1] — Two [2]", ["LEAD: One 1 | Two 2"]],
    ["Core Insights • One [1] • Two [2]", ["LEAD: One 1 | Two 2"]],
    ["Core Insights - One [1] – Two [2]", ["LEAD: One – Two 1 2"]],
    ["Core Insights\n- One [1] – a\n– Two [2]", ["LEAD: One – a 1 | Two 2"]],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe("a capital after a dash opens no bullet where bullets have their own lines", () => {
  test.each([
    ["Core Insights\n- One - Two\n- Three", ["LEAD: One - Two | Three"]],
    ["Core Insights\n- One\n- Two - Three", ["LEAD: One | Two - Three"]],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe("a body was wrapped if no line is longer than 120 characters", () => {
  const first = "Core Insights - One [1] - Two";
  const line = (length: number): string => "o".repeat(length);
  test.each([
    [`${first}\n\u2013 a ${line(116)} [2] - Three [3]`, 4],
    [`${first} ${line(90)}\n\u2013 a [2] - Three [3]`, 3],
    [`${first} ${line(91)}\n\u2013 a [2] - Three [3]`, 4],
  ])("%j has %i bullets", (body, count) => {
    expect(read(body)[0]!.split(" | ")).toHaveLength(count);
  });
});

test.each([
  [
    "dashes between the cited statements of a line",
    "Core Insights\nCopper fell [1] — zinc rose [2]\nLead was flat [3]",
    ["LEAD: Copper fell 1 | zinc rose 2 | Lead was flat 3", `2:1-2:12 ${nothingBefore}`],
  ],
  [
    "words in parentheses after the citations of a bullet",
    "Core Insights - Copper fell [1] (preliminary) - Zinc rose [2] (see Table 3). Group 1: Supply - Down [3]",
    ["LEAD: Copper fell (preliminary) 1 | Zinc rose (see Table 3). 2", "Supply: Down 3"],
  ],
])("reads %s", (_, source, expected) => {
  expect(read(source)).toEqual(expected);
});

describe("reads lines that were wrapped, and lines that were not", () => {
  test.each([
    [
      "Core Insights - word word word word word word word word word word word word word word word word word word word word [1] - Two\n[2] - word word word word word word word word word word word word word word word word word word word word [3]",
      [
        "LEAD: word word word word word word word word word word word word word word word word word word word word 1 | Two 2 | word word word word word word word word word word word word word word word word word word word word 3",
      ],
    ],
    [
      "Core Insights - One [1] - Two\n- Three [2]\n- Four [3]",
      ["LEAD: One 1 | Two | Three 2 | Four 3"],
    ],
    ["Core Insights - One [1]\n- Two [2]", ["LEAD: One 1 | Two 2"]],
    ["Core Insights - One [1] - Two [2] -\nThree [3]", ["LEAD: One 1 | Two 2 | Three 3"]],
    [
      "Core Insights - One [1] - Two [2] Group 1:\nSupply - Three [3]",
      ["LEAD: One 1 | Two 2", "Supply: Three 3"],
    ],
    ["Core Insights - One [1] - Two\nMore [2] - Three [3]", ["LEAD: One 1 | Two More 2 | Three 3"]],
    [
      "Core Insights - One [1] - Two\n\nMore [2] - Three [3]",
      ["LEAD: One 1 | Two | More 2 | Three 3", `3:1-3:5 ${nothingBefore}`],
    ],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe("joins the lines of a statement without a sign, which was wrapped above a capital letter", () => {
  const lead = "Core Insights\n\n";
  test.each<[what: string, body: string, read: string[]]>([
    [
      "below a word that goes on",
      `${lead}The smelter will not sell its metal to\nChina any more, and will store it [1].`,
      [
        "LEAD: The smelter will not sell its metal to China any more, and will store it. 1",
        `3:1-4:34 ${nothingBefore}`,
      ],
    ],
    [
      "also above a figure",
      `${lead}The plant starts production in the third quarter of\n2027, if the state agrees [1].`,
      [
        "LEAD: The plant starts production in the third quarter of 2027, if the state agrees. 1",
        `3:1-4:26 ${nothingBefore}`,
      ],
    ],
    [
      "on its further lines too",
      `${lead}The smelter sells no metal to buyers from\nChina, and stores it at Mountain\nPass until the line is ready in\nNevada [1].\nRisks\nPermits are late [2].`,
      [
        "LEAD: The smelter sells no metal to buyers from China, and stores it at Mountain Pass until the line is ready in Nevada. 1",
        "Risks: Permits are late. 2",
        `3:1-6:7 ${nothingBefore}`,
      ],
    ],
    [
      "in a sentence whose next word had no room",
      `${lead}The mine will ship oxides to Saudi\nArabia from 2028 [1].\n\nThe ore comes from Benson [2].`,
      [
        "LEAD: The mine will ship oxides to Saudi Arabia from 2028. 1 | The ore comes from Benson. 2",
        `3:1-4:17 ${nothingBefore}`,
      ],
    ],
    [
      "in German, where lines without room show the width",
      "Kernaussagen\n\nDas Werk in Bitterfeld soll im kommenden\nJahr in Betrieb gehen und Hydroxid an\nKunden in Polen liefern [1].\n\nEin Fonds zahlt in diesem Jahr die halben\nKosten [2].\n\nAbnehmer\nZwei Werke kaufen die gesamte Menge [1].",
      [
        "LEAD: Das Werk in Bitterfeld soll im kommenden Jahr in Betrieb gehen und Hydroxid an Kunden in Polen liefern. 1 | Ein Fonds zahlt in diesem Jahr die halben Kosten. 2",
        "Abnehmer: Zwei Werke kaufen die gesamte Menge. 1",
        `3:1-5:24 ${nothingBefore}`,
        `7:1-8:7 ${nothingBefore}`,
      ],
    ],
    [
      "below a sign on a line of its own",
      "Core Insights\n•\nThe fund will invest $1 billion in\nBenson [1].\n•\nThe ore comes from Ohio [2].",
      ["LEAD: The fund will invest $1 billion in Benson. 1 | The ore comes from Ohio. 2"],
    ],
    [
      "there without citations too",
      "Core Insights\n•\nThe fund invests\n•\nThe ore comes from Ohio\n•\nPermits are late",
      ["LEAD: The fund invests | The ore comes from Ohio | Permits are late"],
    ],
    [
      "but no title that ends in such a word",
      "What the ministry will pay for\nJakarta refunds a third [1].\n\nWhich funds to wait for\nNone came [2].\n\nMore hedge funds pile in\nThey bought 300 lots [1].",
      [
        "What the ministry will pay for: Jakarta refunds a third. 1",
        "Which funds to wait for: None came. 2",
        "More hedge funds pile in: They bought 300 lots. 1",
      ],
    ],
    [
      "and no title of several words above a longer statement",
      "Prices of tungsten concentrate in Asia\nPrices in the ports of China rose for a third week [1].\nSmelters in the south cut output\nTwo of them closed for repairs [2].",
      [
        "Prices of tungsten concentrate in Asia: Prices in the ports of China rose for a third week. 1",
        "Smelters in the south cut output: Two of them closed for repairs. 2",
      ],
    ],
  ])("%s", (_, body, expected) => expect(read(body)).toEqual(expected));
});

describe("reads lines and paragraphs without bullets and citations", () => {
  test.each([
    [
      "Why now?\nThe quota shrinks. Mines close.\nWhat next?\nTalks go on in May.",
      ["Why now?: The quota shrinks. Mines close.", "What next?: Talks go on in May."],
    ],
    [
      "1. Supply\nMines in the south of the country close.\n2. Price\nTraders expect that the prices rise in May.",
      [
        "Supply: Mines in the south of the country close.",
        "Price: Traders expect that the prices rise in May.",
      ],
    ],
    [
      "1. Mines in the south of the country close\nas the quota shrinks in May.\n2. Prices rise",
      ["-: Mines in the south of the country close as the quota shrinks in May. | Prices rise"],
    ],
    [
      "1. 供应\n南方的多座矿山因配额减少而停产，进口也下降。\n2. 价格\n交易商预计五月的价格会继续上涨，涨幅有限。",
      [
        "供应: 南方的多座矿山因配额减少而停产，进口也下降。",
        "价格: 交易商预计五月的价格会继续上涨，涨幅有限。",
      ],
    ],
    [
      "Core Insights\nPrices rose.\nSupply\nChina leads.\nVietnam follows.\nDemand\nTools need most.",
      ["LEAD: Prices rose.", "Supply: China leads. | Vietnam follows.", "Demand: Tools need most."],
    ],
    [
      "Core Insights\nPrices rose.\nSupply\nChina leads.\nTools need most",
      ["LEAD: Prices rose. | Supply | China leads. | Tools need most"],
    ],
    [
      "Core Insights\nPrices rose.\nMines wait for\nEuropean buyers.",
      ["LEAD: Prices rose. | Mines wait for | European buyers."],
    ],
    ["Core Insights\n\nPrices rose\n\nStocks fell", ["LEAD: Prices rose | Stocks fell"]],
    [
      "Core Insights\n\nPrices rose.\n\nSupply\n\nChina leads.\nVietnam follows.\n\nDemand\n\nTools need most.",
      ["LEAD: Prices rose.", "Supply: China leads. | Vietnam follows.", "Demand: Tools need most."],
    ],
    [
      "Core Insights\nPrices of tungsten concentrate rose by a third in the half year, as\nChina cut its exports.\nStocks fell.",
      [
        "LEAD: Prices of tungsten concentrate rose by a third in the half year, as China cut its exports. | Stocks fell.",
      ],
    ],
    [
      "Core Insights\nPrices of tungsten concentrate rose by a third in the half year\nExports to Japan fell",
      [
        "LEAD: Prices of tungsten concentrate rose by a third in the half year | Exports to Japan fell",
      ],
    ],
    [
      "Prices were flat.\n\nCore Insights\n\nRates were stable.\n\nExports increased.",
      ["LEAD: Rates were stable. | Exports increased.", `1:1-1:18 ${outside}`],
    ],
    [
      "Prices were flat.\n\nSupply: Rates were stable.\nDemand: More buyers came in May.\n\nShare this.",
      [
        "-: Supply: Rates were stable. | Demand: More buyers came in May.",
        `1:1-1:18 ${outside}`,
        `3:1-4:33 ${labelled}`,
        `6:1-6:12 ${outside}`,
      ],
    ],
    [
      "供应方面：多座矿山企业开工稳定。\n需求方面：出口询单增多。",
      ["-: 供应方面：多座矿山企业开工稳定。 | 需求方面：出口询单增多。", `1:1-2:13 ${labelled}`],
    ],
    [
      "ORE SUPPLY: Many mines reopened.\nStocks rose.\nPRICES: Tin fell in May.\nZinc rose.\n5 mines closed.\n\nAbout us\nWe sell ore.",
      [
        "-: ORE SUPPLY: Many mines reopened. | Stocks rose. | PRICES: Tin fell in May. | Zinc rose. | 5 mines closed.",
        `1:1-5:16 ${labelled}`,
        "7:1-8:13 warning text-not-kept these 2 lines are outside every section and are not kept; write ` - ` before each that is an insight, below a heading",
      ],
    ],
    [
      "ORE SUPPLY: Many mines reopened.\n\nStocks rose.\nZinc fell.",
      ["-: ORE SUPPLY: Many mines reopened. | Stocks rose. | Zinc fell.", `1:1-4:11 ${labelled}`],
    ],
    ["NEW YORK: Many mines reopened.\nStocks rose.", [`1:1-2:13 ${noSections}`]],
    [
      "Prices were flat in May.\nSupply\nMines reopened.\n5 mines closed.",
      [
        "-: Prices were flat in May.",
        "Supply: Mines reopened. | 5 mines closed.",
        `1:1-4:16 ${inTitledLists}`,
      ],
    ],
    ["Contact: Jane Roe.\nPlace: Perth.", [`1:1-2:14 ${noSections}`]],
    ["Supply: Rates were stable.\nMore text.", [`1:1-2:11 ${noSections}`]],
    ["Share:\n\nPrices rose.\n\nStocks fell.", [`1:1-5:13 ${noSections}`]],
    [
      "一、价格\n价格上涨三成。\n\n二、供应\n中国居首。",
      ["价格: 价格上涨三成。", "供应: 中国居首。"],
    ],
    [
      "核心观点\n\n价格上涨三成。\n\n供应\n\n中国居首。\n越南次之。",
      ["LEAD: 价格上涨三成。", "供应: 中国居首。 | 越南次之。"],
    ],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe("reads numbered items", () => {
  test.each([
    [
      "**Core Insights**\n\n1. **Stocks** – they fell [1]\n2. **Output** – Wa is slow [2]\n\n**Supply**\n\n1. **DRC** - Bisie grew [3]\n2. **Peru** — mines closed [3]",
      [
        "LEAD: Stocks – they fell 1 | Output – Wa is slow 2",
        "Supply: DRC - Bisie grew 3 | Peru — mines closed 3",
      ],
    ],
    [
      "1. **Supply** - Output fell [1] - Mines closed [2]\n2. **Demand** - Up [3] - Down [3]",
      ["Supply: Output fell 1 | Mines closed 2", "Demand: Up 3 | Down 3"],
    ],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe("reads a line in another script below each bullet as its translation", () => {
  const translation =
    "warning text-separators-guessed this line is in another script than the insight above it, so it was read as its translation, and is a part of that insight; remove the lines of one language";
  test.each([
    [
      "Core Insights\n- Stocks fell [1]\n库存下降\n- Output grew [2]\n产量增长",
      ["LEAD: Stocks fell 库存下降 1 | Output grew 产量增长 2", `3:1-3:5 ${translation}`],
    ],
    [
      "Core Insights\n- Stocks fell [1]\n  库存下降\n- Output grew [2]\n  产量增长",
      ["LEAD: Stocks fell 库存下降 1 | Output grew 产量增长 2", `3:3-3:7 ${translation}`],
    ],
    [
      "Core Insights\n◦ Stocks fell [1]\n库存下降\n◦ Output grew [2]\n产量增长",
      ["LEAD: Stocks fell 库存下降 1 | Output grew 产量增长 2", `3:1-3:5 ${translation}`],
    ],
    [
      "核心观点\n- 库存下降 [1]\nЗапасы упали\n- 产量增长 [2]\nДобыча выросла",
      ["LEAD: 库存下降 Запасы упали 1 | 产量增长 Добыча выросла 2", `3:1-3:13 ${translation}`],
    ],
    [
      "Core Insights\n- Stocks fell [1]\n供应\n- Output grew [2]",
      ["LEAD: Stocks fell 1", "供应: Output grew 2"],
    ],
    [
      "Core Insights\n- Stocks fell [1]\n  indented words\n- Output grew [2]",
      ["LEAD: Stocks fell indented words 1 | Output grew 2"],
    ],
    [
      "Core Insights\n- Stocks fell [1]\n  Indented words\n- Output grew [2]",
      ["LEAD: Stocks fell Indented words 1 | Output grew 2"],
    ],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe("reads lines without signs below a heading", () => {
  test.each([
    [
      "核心观点\n鹿特丹镓价创历史新高。\n2026年配额为9.66万吨。\n65%的产能停产。",
      ["LEAD: 鹿特丹镓价创历史新高。 | 2026年配额为9.66万吨。 | 65%的产能停产。"],
    ],
    [
      "Core Insights\nCongo set quotas for 2026 and 2027.\n96,600 tons a year may leave the country.\n$2 billion is planned.",
      [
        "LEAD: Congo set quotas for 2026 and 2027. | 96,600 tons a year may leave the country. | $2 billion is planned.",
      ],
    ],
    [
      "Core Insights\nSales were A$200.2 million in the quarter\nFirst production of separated Dy and Tb continued at the plant in Malaysia\n54 cents was the price\nOutput rose",
      [
        "LEAD: Sales were A$200.2 million in the quarter | First production of separated Dy and Tb continued at the plant in Malaysia | 54 cents was the price | Output rose",
      ],
    ],
    [
      "Core Insights\nSales were A$200.2 million\nFirst production of separated Dy and Tb continued at the plant in Malaysia\nReview\nMarket conditions improved.",
      [
        "LEAD: Sales were A$200.2 million | First production of separated Dy and Tb continued at the plant in Malaysia | Review | Market conditions improved.",
        `4:1-4:7 ${shortLine}`,
      ],
    ],
    [
      "Core Insights\nThe quota for 2026 was set in Kinshasa under a notice of Nov.\n27 and applies to all mines of the country.",
      [
        "LEAD: The quota for 2026 was set in Kinshasa under a notice of Nov. 27 and applies to all mines of the country.",
        `3:1-3:44 ${joined}`,
      ],
    ],
    [
      "Core Insights\nThe ministry of mines has set the quota for the exports of all cobalt in\nKinshasa, and the mines have to pay a levy of 10% of the value in advance of\nthe export.",
      [
        "LEAD: The ministry of mines has set the quota for the exports of all cobalt in Kinshasa, and the mines have to pay a levy of 10% of the value in advance of the export.",
      ],
    ],
    [
      "Core Insights\nThe ministry of mines has set the quota for the exports of the entire Congo\nKinshasa agreed to it on Monday.",
      [
        "LEAD: The ministry of mines has set the quota for the exports of the entire Congo Kinshasa agreed to it on Monday.",
        `3:1-3:33 ${wrapped}`,
      ],
    ],
    [
      "Core Insights\nThe quota was set.\n(as of May)",
      ["LEAD: The quota was set. (as of May)", `3:1-3:12 ${joined}`],
    ],
    [
      "Core Insights\n- Tin rose.\n2026 output fell.\n- Zinc rose.",
      ["LEAD: Tin rose. 2026 output fell. | Zinc rose.", `3:1-3:18 ${joined}`],
    ],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

const continuedLead =
  "warning text-not-kept this heading names a lead, as the section above it does, so it is not kept and its insights were added to that section; write `Group 1: ` before it if it is the title of a group";

describe("reads what is directly above or beside the heading of a group", () => {
  test.each([
    [
      "核心观点\n鹿特丹镓价创历史新高\n中国国内价格较低\n第1组：政策\n禁令暂停",
      ["LEAD: 鹿特丹镓价创历史新高 | 中国国内价格较低", "政策: 禁令暂停"],
    ],
    [
      "Core Insights\nGallium rose\n\nGroup 1: Policy\nThe ban is suspended",
      ["LEAD: Gallium rose", "Policy: The ban is suspended"],
    ],
    [
      "Core Insights\nGallium rose [1]\nChinese prices fell\nGroup 1: Policy\nThe ban is suspended [2]",
      [
        "LEAD: Gallium rose 1 | Chinese prices fell",
        "Policy: The ban is suspended 2",
        `3:1-3:20 ${unmarked}`,
      ],
    ],
    [
      "Core Insights\nGallium rose\nStocks fell\n\nDetails\n\nGroup 1: Policy\nThe ban is suspended",
      [
        "LEAD: Gallium rose | Stocks fell",
        "Details: ",
        "Policy: The ban is suspended",
        `5:1-5:8 ${empty}`,
      ],
    ],
    [
      "Core Insights\n- One [1]\nGroup 1: Highlights\n- Two [2]\nGroup 2: 要点\n- Three [3]",
      ["LEAD: One 1", "Highlights: Two 2", "要点: Three 3"],
    ],
    ["핵심 요약 - 하나 [1] 그룹 1: 주요 내용 - 둘 [2]", ["LEAD: 하나 1", "주요 내용: 둘 2"]],
    ["Group 1: Core View - One [1] Group 2: Supply - Two [2]", ["LEAD: One 1", "Supply: Two 2"]],
    [
      "Core Insights\n- One [1]\nHighlights\n- Two [2]",
      ["LEAD: One 1 | Two 2", `3:1-3:11 ${continuedLead}`],
    ],
    ["Executive Summary\nCore Insights\n- One [1]", ["LEAD: One 1"]],
    [
      "Core Insights: Tin rose again [1][4]\nGroup 1: Market\n- Futures fell [2]",
      ["LEAD: Tin rose again 1 4", "Market: Futures fell 2"],
    ],
    [
      "核心要点：锡价再次上涨，创下新高。\n第1组：市场\n- 期货下跌",
      ["LEAD: 锡价再次上涨，创下新高。", "市场: 期货下跌", `1:6-1:18 ${unmarked}`],
    ],
    [
      "Summary: Tin rose again.\n\nGroup 1: Market\n- Futures fell",
      ["LEAD: Tin rose again.", "Market: Futures fell"],
    ],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

const namelessLead =
  "warning text-not-kept this heading has no number and the groups below it have, so its insights were read as the core insights and its words are not kept; write `Group 1: ` before it if it is the title of a group";

describe("reads a section above numbered groups as the lead", () => {
  test.each([
    [
      "Insights\n- One [1]\nGroup 1: Supply\n- Two [2]\nGroup 2: Demand\n- Three [3]",
      ["LEAD: One 1", "Supply: Two 2", "Demand: Three 3", `1:1-1:9 ${namelessLead}`],
    ],
    [
      "見通し - 一 [1] 分组1：供給 - 二 [2]",
      ["LEAD: 一 1", "供給: 二 2", `1:1-1:4 ${namelessLead}`],
    ],
    ["1. Supply\n- One [1]\nGroup 1: Demand\n- Two [2]", ["Supply: One 1", "Demand: Two 2"]],
    [
      "Supply\n- One [1]\nGroup 1: Demand\n- Two [2]\nOutlook\n- Three [3]",
      ["Supply: One 1", "Demand: Two 2", "Outlook: Three 3"],
    ],
    ["Supply\n- One [1]\nDemand\n- Two [2]", ["Supply: One 1", "Demand: Two 2"]],
  ])("%j", (body, expected) => {
    expect(read(body)).toEqual(expected);
  });

  // cspell:disable -- names in several languages
  test.each([
    "主要ポイント",
    "コアインサイト",
    "Principais insights",
    "Haupterkenntnisse",
    "Zentrale Erkenntnisse",
    "Principales conclusiones",
    "Perspectivas clave",
    "Principaux enseignements",
    "Enseignements clés",
    "Kerninzichten",
    "Ключевые инсайты",
    "핵심 요점",
    "주요 인사이트",
    "要点速览",
    "核心信息",
    "主要观点",
    "关键见解",
    "核心摘要",
    "Những điểm chính",
    "Temel İçgörüler",
    "मुख्य अंतर्दृष्टि",
    "Key Highlights",
  ])("and known names without groups: %s", (name) => {
    expect(read(`${name}\n- One [1]\nABC\n- Two [2]`)).toEqual(["LEAD: One 1", "ABC: Two 2"]);
  });
  // cspell:enable
});

describe("reads items in small letters as headings", () => {
  test.each([
    ["a)", "b)"],
    ["(a)", "(b)"],
    ["i)", "ii)"],
    ["a.", "b."],
    ["1)", "2)"],
  ])("%j and %j", (first, second) => {
    const body = `Core Insights\n- One [1]\n${first} Prices\n- Two [2]\n${second} Stocks\n- Three [3]`;
    expect(read(body)).toEqual(["LEAD: One 1", "Prices: Two 2", "Stocks: Three 3"]);
    const uncited = body.replaceAll(/ \[[0-9]\]/g, "");
    expect(read(uncited)).toEqual(["LEAD: One", "Prices: Two", "Stocks: Three"]);
  });

  test("directly below the headline and its source", () => {
    expect(read("a) Prices\n- Two [2]\nb) Stocks\n- Three [3]")).toEqual([
      "Prices: Two 2",
      "Stocks: Three 3",
    ]);
  });
});

describe("does not join the words of a page to the last bullet", () => {
  const body = "Core Insights\n- Tin rose 3%\n- Zinc offers came to $900 million\n- Stocks fell";
  const insights = "LEAD: Tin rose 3% | Zinc offers came to $900 million | Stocks fell";

  test.each(["查看原文", "Ask anything", "下一篇"])("%s", (words) => {
    expect(read(`${body}\n${words}`)).toEqual([insights, `5:1-5:${words.length + 1} ${outside}`]);
    const longLast = body.replace("Stocks fell", "Stocks fell in all of the three ports");
    expect(read(`${longLast}\n${words}`)[0]).toBe(`${insights} in all of the three ports`);
  });

  test.each(["4个来源", "3 家来源", "参考来源(4)"])("%s", (words) => {
    expect(read(`${body}\n${words}`)[0]).toBe(insights);
    expect(read(`${body.replace("3%", "3% [1]")} [2]\n${words}`)[0]).toBe(
      "LEAD: Tin rose 3% 1 | Zinc offers came to $900 million | Stocks fell 2",
    );
  });

  test.each(["1/3", "2家机构报道"])("or reports that it does: %s", (words) => {
    expect(read(`${body}\n${words}`)).toEqual([
      `${insights} ${words}`,
      `5:1-5:${words.length + 1} ${joined}`,
    ]);
  });
});

test("reports no cut above a list of sources", () => {
  const body = "Core Insights - One fell [1] - The list of critical raw materials";
  const codesOf = (source: string): string[] =>
    text.parse(`T\nReuters· 2025-10-24 09:20\n${source}`).diagnostics.map(({ code }) => code);
  expect(codesOf(body)).toContain("text-cut");
  expect(codesOf(`${body}\n\nSources:\n[1] Tin report`)).not.toContain("text-cut");
  expect(codesOf(`${body}\n\n[1] Tin report https://example.org`)).not.toContain("text-cut");
});

test("reports no cut after words in brackets", () => {
  const body =
    "Core Insights\n- One fell [1]\n- The first ore left the mine at Sangdong (South Korea";
  const codesOf = (source: string): string[] =>
    text.parse(`T\nReuters· 2025-10-24 09:20\n${source}`).diagnostics.map(({ code }) => code);
  expect(codesOf(body)).toContain("text-cut");
  expect(codesOf(`${body})`)).not.toContain("text-cut");
});

describe("reports a text that ends early once, where it ends", () => {
  const cuts = [
    ["", "text-cut"],
    [" 12", "text-cut"],
    [",", "text-cut"],
    [" (", "text-cut"],
    [" –", "text-cut"],
    [" -", "text-cut"],
    [" [2] -", "text-cut"],
    [" [2] Group 2", "group-empty"],
    [" [2] Group 2: X", "group-empty"],
    [" [2] Group 2: X -", "group-empty"],
    [" [", "citation-cut"],
    [" [2", "citation-cut"],
    [" [2,", "citation-cut"],
    [" [2][", "citation-cut"],
    [" [2][3", "citation-cut"],
    ["【2", "citation-cut"],
    [" [^2", "citation-cut"],
    [" [2](", "citation-cut"],
    [" [2](https://example.org/a", "citation-cut"],
  ] as const;
  test.each([
    ["in English", "Core Insights - One fell [1] - Two of the four mines in the north closed for"],
    ["with CRLF", "Core Insights\r\n- One fell [1]\r\n- Two of the four mines in the north closed"],
    ["in Chinese", "核心观点 - 价格上涨 [1] - 北部四座矿山中有两座因为"],
    ["in Russian", "Ключевые выводы - Цены растут [1] - Две из четырёх шахт закрыты для"],
    ["in Arabic", "أبرز النقاط - ارتفعت الأسعار [1] - أغلق اثنان من المناجم الأربعة بسبب"],
    ["in Japanese", "主なポイント - 価格は上昇した [1] - 北部の四つの鉱山のうち二つが閉鎖され"],
  ])("%s", (_, body) => {
    const found = cuts.map(([end]) => {
      const source = `T\nReuters· 2025-10-24 09:20\n${body}${end}`;
      const { diagnostics } = text.parse(source);
      return diagnostics
        .filter(({ code }) => code !== "language-guessed")
        .map(({ code, range }) => [end, code, source.slice(range.end.offset).replace(" -", "")]);
    });
    expect(found).toEqual(cuts.map(([end, code]) => [[end, code, ""]]));
  });
});

describe("reports a citation without its last bracket above further statements", () => {
  const read = (body: string): unknown[] => {
    const page = `Tungsten rises\nReuters· 2025-10-24 09:20\nCore Insights\n${body}\n- Stocks fell [2]`;
    const { documents, diagnostics } = text.parse(page);
    const { coreInsights = [] } = documents[0]!.data as Article;
    const cuts = diagnostics.filter(({ code }) => code === "citation-cut");
    return [
      ...coreInsights.map((insight) => [insight.text, insight.citations ?? []]),
      ...cuts.map(({ message, range }) => [
        message,
        page.slice(range.start.offset, range.end.offset),
      ]),
    ];
  };
  test.each([
    ["- Prices rose [1", ["Prices rose", []], "[1"],
    ["- Prices rose [1,", ["Prices rose", []], "[1,"],
    ["- Prices rose [^1", ["Prices rose", []], "[^1"],
    ["- Prices rose. [1][2\n  ", ["Prices rose.", [1]], "[2"],
    ["- Prices rose [cite: 1", ["Prices rose", []], "[cite: 1"],
    ["- 钨价上涨【4†sou", ["钨价上涨", []], "【4†sou"],
    ["- 钨价上涨[2、", ["钨价上涨", []], "[2、"],
  ])("%j", (body, insight, cut) => {
    expect(read(body)).toEqual([
      insight,
      ["Stocks fell", [2]],
      [
        `the statement ends inside a citation, \`${cut}\`, which is not kept; more may be missing`,
        expect.stringContaining(cut),
      ],
    ]);
  });

  test.each([
    ["- The range is [0, 1) for all", "The range is [0, 1) for all"],
    ["- The state of the mine is [", "The state of the mine is ["],
    ["- Sold in 2024 [see note", "Sold in 2024 [see note"],
    ["- Prices rose [1200", "Prices rose [1200"],
  ])("but not another bracket: %j", (body, statement) => {
    expect(read(body)).toEqual([
      [statement, []],
      ["Stocks fell", [2]],
    ]);
  });
});

test.each([
  ["Reuters, 17.07.2025, https://example.org/graphite", true],
  ["Reuters, 17 July 2025 (https://example.org/graphite)", true],
  ["Reuters rose, 17 July 2025.", false],
])("says where the source is read, for %j below the last bullet", (line, isSource) => {
  const source = `Graphite duty\n\n- The US set a duty of 93.5%\n- A decision is due\n\n${line}\n`;
  const note = text.parse(source).diagnostics.find(({ code }) => code === "text-not-kept");
  expect(note?.message).toBe(
    isSource
      ? "this text is outside every section and is not kept; if it is the source of the text, write `Reuters· 2025-07-17` below the headline, and its address on the line below it"
      : "this text is outside every section and is not kept; move it below a heading",
  );
});

test("warns if an address may be cut", () => {
  const source = `Nickel deal closed\nReuters· 2025-12-18\nCore Insights\n- A deal [1]\n\nSources\n[1] Deal https://example.org/cobalt(element)\n`;
  const note = text.parse(source).diagnostics.find(({ code }) => code === "text-not-kept");
  expect([note?.severity, note?.message]).toEqual([
    "warning",
    "these words in brackets directly after the address of a source are not kept; if they are a part of the address, write `%28` and `%29` for its brackets",
  ]);
});

test.each([
  "- It is set (https://example.org/BRI(2025)782584).",
  "- It is set [1](https://example.org/BRI(2025)782584)",
  "- It is set [1]\n\nSources\n[1] https://example.org/BRI(2025)782584",
])("keeps brackets inside an address: %j", (body) => {
  const { documents } = text.parse(`Deal closed\nReuters· 2025-12-18\nCore Insights\n${body}\n`);
  expect(documents[0]!.data).toMatchObject({
    coreInsights: [{ citations: [1] }],
    references: [{ id: 1, url: "https://example.org/BRI(2025)782584" }],
  });
});
