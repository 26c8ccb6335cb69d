import { describe, expect, test } from "vitest";
import type { Article, Text } from "@mineral-brief/schema";
import { text } from "./text.ts";

const reuters = "Reuters· 2025-10-24 09:20";
const desk = "Mining Desk· 2025-10-25 10:00";
const lead = "Core Insights - One [1]";
const group = "Group 1: Supply - Two [2]";

const noHeadline =
  "error headline-missing no headline found; write it on a line of its own above the first section, or use `convert --headline`";
const noSource =
  "warning source-missing no source found; write it below the headline like `Reuters, 2025-10-23 17:55`";
const noDate =
  "warning date-missing no date found; write it after the source like `· 2025-10-23 17:55`";
const notKept =
  "warning text-not-kept this line was not read as a headline or a topic, and is not kept";
const outside =
  "warning text-not-kept this text is outside every section and is not kept; move it below a heading";
const leadAbove =
  "note text-not-kept this heading is above the source line and the text below has its own headings, so it is not kept";
const noSections =
  "warning text-no-sections no sections found: a summary has a heading such as `Core Insights`, then ` - ` before each bullet; this text is not kept";
const continuedLead =
  "note text-not-kept this heading names a lead, as the section above it does, so it is not kept and its insights were added to that section; write `Group 1: ` before it if it is the title of a group";
const empty = "warning group-empty this group has no insights";
const tag = "note text-not-kept the tag before the source's name is not kept";

/** The report of a word of a page's interface. */
function residue(word: string): string {
  return `note interface-residue \`${word}\` is a word of a page's interface and is not kept`;
}
const guessed =
  "warning headline-guessed read as the headline, although no source line is next to it; if another line is the headline, write `Headline: ` before it, or use `convert --headline`";
const topic =
  "note topics-guessed this line above the headline was read as a topic; write topics after `Topics: `, and delete other lines";
const withoutBody =
  "warning body-missing this headline and source line have no text above or below them";
/** The headline of an article whose text has none. */
const placeholder = "TODO: the headline";

function ambiguous(side: "above" | "below"): string {
  return `warning headline-ambiguous read as the headline of the text ${side} it, but it could also belong to the text on its other side; write a line \`---\` between two summaries`;
}

/**
 * Each article as `topics / headline / source / date / number of insights`, then every report as
 * `line:column-line:column severity code message`.
 */
function read(source: string): string[] {
  const { documents, diagnostics } = text.parse(source);
  return [
    ...documents.map(({ data }) => {
      const {
        topics,
        headline,
        source: from,
        datePublished,
        coreInsights,
        groups,
      } = data as Partial<Article>;
      const insights = [
        ...(coreInsights ?? []),
        ...(groups ?? []).flatMap((item) => item.insights),
      ];
      return [
        (topics ?? ["-"]).map(words).join(", "),
        words(headline),
        words(from?.name),
        datePublished ?? "-",
        insights.length,
      ].join(" / ");
    }),
    ...diagnostics
      .filter(({ code }) => code !== "language-guessed")
      .map(
        ({ code, severity, message, range: { start, end } }) =>
          `${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${code} ${message}`,
      ),
  ];
}

/** A source line without a headline belongs to the text below it, and the text above it has no head. `end` is that of the text above. */
function twoBodies(insights: number, end: number, ...found: readonly string[]): string[] {
  return [
    `- / ${placeholder} / - / - / ${insights}`,
    `- / ${placeholder} / Reuters / 2025-10-24T09:20 / 1`,
    ...found,
    `1:1-1:${end} ${noHeadline}`,
    `1:1-1:${end} ${noSource}`,
    `1:${end}-1:${end} ${noDate}`,
    `2:1-2:26 ${ambiguous("below")}`,
    `2:1-2:26 ${noHeadline}`,
  ];
}

function words(stated: Text | undefined): string {
  if (stated === undefined) return "-";
  return typeof stated === "string" ? stated : `${stated.value}@${stated.lang}`;
}

test.each([
  [
    "すず鉱山、欧州で電池材料の増産へ\nロイター編集\n2026年12月1日午前7:15 GMT+9 2時間前更新\n\n要点\n・一。[1]",
    [
      "- / すず鉱山、欧州で電池材料の増産へ / ロイター / 2026-12-01T07:15+09:00 / 1",
      "2:5-2:7 note text-not-kept this part of the source line is not kept",
      "3:24-3:30 note text-not-kept this part of the source line is not kept",
    ],
  ],
  [
    "주석 쿼터 축소 검토\n송고 2026-11-30 09:15\n연합뉴스\n\n핵심 요약\n- 하나 [1]",
    ["- / 주석 쿼터 축소 검토 / 연합뉴스 / 2026-11-30T09:15 / 1"],
  ],
  [
    "القصدير: خفض الحصة\nالجزيرة نت\n30/11/2026|آخر تحديث: 14:20 (توقيت مكة)\n\nأهم النقاط\n- واحد [1]",
    [
      "- / القصدير: خفض الحصة / الجزيرة نت / 2026-11-30 / 1",
      "3:11-3:40 note text-not-kept this part of the source line is not kept",
    ],
  ],
  [
    "القصدير: إندونيسيا تخفض الحصة\nنُشر: 14:20-30 نوفمبر 2026 م ـ 09 جمادى الآخرة 1448 هـ\nالشرق الأوسط\n\nأهم النقاط\n- واحد [1]",
    [
      "- / القصدير: إندونيسيا تخفض الحصة / الشرق الأوسط / 2026-11-30T14:20 / 1",
      "3:1-3:13 warning source-guessed this line was read as the name of the source; if it is, write it as `Source: الشرق الأوسط`",
    ],
  ],
])("reads the head of a page of an agency: %j", (source, found) => {
  expect(read(source)).toEqual(found);
});

test.each([
  [
    "Ana Ruiz | Nov 30, 2026",
    "Ana Ruiz",
    [
      "2:1-2:9 warning source-guessed this line was read as the name of the source; if it is, write it as `Source: Ana Ruiz`",
    ],
  ],
  [
    "Ana Ruiz | Nov 30, 2026\nSource: Ore Desk",
    "Ore Desk",
    ["2:1-2:9 note text-not-kept this part of the source line is not kept"],
  ],
  ["Reuters | Nov 30, 2026", "Reuters", []],
  ["Source: Ana Ruiz | Nov 30, 2026", "Ana Ruiz", []],
])("reports a name before a date that may be an author: %j", (line, name, reports) => {
  const title = "Tungsten prices rise for a third week";
  expect(read(`${title}\n${line}\n\nCore Insights\n- One [1]`)).toEqual([
    `- / ${title} / ${name} / 2026-11-30 / 1`,
    ...reports,
  ]);
});

test.each([
  [
    "Tungsten prices rise once more\nOverview\n- One\n- Two",
    "Tungsten prices rise once more",
    ["Overview: One, Two"],
  ],
  [
    "Tungsten prices rise once more\nWhat we know:\n- One",
    "Tungsten prices rise once more",
    ["What we know: One"],
  ],
  [
    "Tungsten prices rise once more\nWHAT IT MEANS\n- One\n- Two\nWHAT IS NEXT?\n- Three",
    "Tungsten prices rise once more",
    ["WHAT IT MEANS: One, Two", "WHAT IS NEXT?: Three"],
  ],
  [
    "Tungsten\nCHINA BANS EXPORTS\n- One\n- IN USD\n- Two",
    "CHINA BANS EXPORTS",
    ["-: One, IN USD, Two"],
  ],
])("reads the heading above the first bullet in %j", (source, headline, groups) => {
  const article = text.parse(source).documents[0]!.data as Partial<Article>;
  expect(article.headline).toBe(headline);
  expect(
    article.groups!.map(
      ({ title, insights }) =>
        `${words(title)}: ${insights.map((insight) => words(insight.text)).join(", ")}`,
    ),
  ).toEqual(groups);
});

describe("reads the lines of a page", () => {
  test.each([
    [`Title\n${reuters}\n${lead}`, ["- / Title / Reuters / 2025-10-24T09:20 / 1"]],
    [`Topic\nTitle\n${reuters}\n${lead}`, ["Topic / Title / Reuters / 2025-10-24T09:20 / 1"]],
    [
      `Topic\nOther topic\nTitle\n${reuters}\n${lead}`,
      ["Topic, Other topic / Title / Reuters / 2025-10-24T09:20 / 1"],
    ],
    [
      `${reuters}\n${lead}`,
      [`- / ${placeholder} / Reuters / 2025-10-24T09:20 / 1`, `1:1-1:26 ${noHeadline}`],
    ],
    [
      `${lead}`,
      [
        `- / ${placeholder} / - / - / 1`,
        `1:1-1:24 ${noHeadline}`,
        `1:1-1:24 ${noSource}`,
        `1:24-1:24 ${noDate}`,
      ],
    ],
    [
      `Title\n${lead}`,
      ["- / Title / - / - / 1", `1:1-1:6 ${guessed}`, `1:1-1:6 ${noSource}`, `1:6-1:6 ${noDate}`],
    ],
    [
      `Topic\nTitle\n${lead}`,
      [
        "Topic / Title / - / - / 1",
        `1:1-1:6 ${topic}`,
        `2:1-2:6 ${guessed}`,
        `2:1-2:6 ${noSource}`,
        `2:6-2:6 ${noDate}`,
      ],
    ],
    // The sentence below a headline sums it up, but `Acme Inc.` ends no sentence.
    [
      `Topic\nTungsten prices rise once more\nA sentence sums it up.\n${lead}`,
      [
        "Topic / Tungsten prices rise once more / - / - / 1",
        `1:1-1:6 ${topic}`,
        `2:1-2:31 ${guessed}`,
        `2:1-2:31 ${noSource}`,
        `2:31-2:31 ${noDate}`,
        `3:1-3:23 ${notKept}`,
      ],
    ],
    [
      `Topic\nTungsten prices rise at Acme Inc.\n${lead}`,
      [
        "Topic / Tungsten prices rise at Acme Inc. / - / - / 1",
        `1:1-1:6 ${topic}`,
        `2:1-2:34 ${guessed}`,
        `2:1-2:34 ${noSource}`,
        `2:34-2:34 ${noDate}`,
      ],
    ],
    // The headline is at the top, and the source at the end.
    [
      `Tungsten prices rise once more\n${lead}\nSource: Reuters`,
      [
        "- / Tungsten prices rise once more / Reuters / - / 1",
        `1:1-1:31 ${guessed}`,
        `3:16-3:16 ${noDate}`,
      ],
    ],
    [
      `Topic\n${lead}\n${reuters}`,
      [`Topic / ${placeholder} / Reuters / 2025-10-24T09:20 / 1`, `3:1-3:26 ${noHeadline}`],
    ],
    ["Title", ["- / Title / - / - / 0", `1:1-1:6 ${noSource}`, `1:6-1:6 ${noDate}`]],
    [
      "Title\nMore",
      [
        "- / Title / - / - / 0",
        `1:1-1:6 ${guessed}`,
        `1:1-1:6 ${noSource}`,
        `1:6-1:6 ${noDate}`,
        `2:1-2:5 ${noSections}`,
      ],
    ],
    ["", []],
    [
      `Title\n${reuters}`,
      ["- / Title / Reuters / 2025-10-24T09:20 / 0", `1:1-2:26 ${withoutBody}`],
    ],
    [`Title\nReuters·\n${lead}`, ["- / Title / Reuters / - / 1", `2:9-2:9 ${noDate}`]],
    [`Title\n2025-10-24\n${lead}`, ["- / Title / - / 2025-10-24 / 1", `2:1-2:11 ${noSource}`]],
    [
      `Title\n${reuters}\n${lead}\nTitle two\n${desk}\n${group}`,
      [
        "- / Title / Reuters / 2025-10-24T09:20 / 1",
        "- / Title two / Mining Desk / 2025-10-25T10:00 / 1",
      ],
    ],
    [
      `Topic\nTitle\n${reuters}\n${lead}\nTopic two\nTitle two\n${desk}\n${group}`,
      [
        "Topic / Title / Reuters / 2025-10-24T09:20 / 1",
        "Topic two / Title two / Mining Desk / 2025-10-25T10:00 / 1",
      ],
    ],
    [
      `Title\n${reuters}\n${lead}\n${desk}\n${group}`,
      [
        "- / Title / Reuters / 2025-10-24T09:20 / 1",
        `- / ${placeholder} / Mining Desk / 2025-10-25T10:00 / 1`,
        `4:1-4:30 ${noHeadline}`,
      ],
    ],
    [
      `Title\n${reuters}\n${desk}\n${group}`,
      [
        "- / Title / Reuters / 2025-10-24T09:20 / 0",
        `- / ${placeholder} / Mining Desk / 2025-10-25T10:00 / 1`,
        `1:1-2:26 ${withoutBody}`,
        `3:1-3:30 ${noHeadline}`,
      ],
    ],
    [
      `Title\n${reuters}\n${lead}\nA topic of far too many letters\nTitle two\n${desk}\n${group}`,
      [
        "- / Title / Reuters / 2025-10-24T09:20 / 1",
        "- / Title two / Mining Desk / 2025-10-25T10:00 / 1",
        `4:1-4:32 ${outside}`,
      ],
    ],
    [
      `Title\n${reuters}\n${lead}\nA topic of just 24 chars\nTitle two\n${desk}\n${group}`,
      [
        "- / Title / Reuters / 2025-10-24T09:20 / 1",
        "A topic of just 24 chars / Title two / Mining Desk / 2025-10-25T10:00 / 1",
      ],
    ],
    [
      `Title\n${reuters}\n${lead}\nA topic of just 25 chars.\nTitle two\n${desk}\n${group}`,
      [
        "- / Title / Reuters / 2025-10-24T09:20 / 1",
        "- / Title two / Mining Desk / 2025-10-25T10:00 / 1",
        `4:1-4:26 ${outside}`,
      ],
    ],
    [
      `Title\n${reuters}\n${lead}\nlower topic\nTitle two\n${desk}\n${group}`,
      [
        "- / Title / Reuters / 2025-10-24T09:20 / 1",
        "- / Title two / Mining Desk / 2025-10-25T10:00 / 1",
      ],
    ],
    [
      `Title\n${reuters}\n${lead}\nTopic one\nTopic two\nTitle two\n${desk}\n${group}`,
      [
        "- / Title / Reuters / 2025-10-24T09:20 / 1",
        "Topic one, Topic two / Title two / Mining Desk / 2025-10-25T10:00 / 1",
      ],
    ],
    [
      `lower\nTitle\n${reuters}\n${lead}`,
      ["- / Title / Reuters / 2025-10-24T09:20 / 1", `1:1-1:6 ${notKept}`],
    ],
    [
      `2025 topic\nTitle\n${reuters}\n${lead}`,
      ["2025 topic / Title / Reuters / 2025-10-24T09:20 / 1"],
    ],
    [
      `A sentence.\nTitle\n${reuters}\n${lead}`,
      ["- / Title / Reuters / 2025-10-24T09:20 / 1", `1:1-1:12 ${notKept}`],
    ],
    [
      `Cited [1]\nTitle\n${reuters}\n${lead}`,
      ["- / Title / Reuters / 2025-10-24T09:20 / 1", `1:1-1:10 ${notKept}`],
    ],
    [
      `A sentence!\nTitle\n${reuters}\n${lead}`,
      ["- / Title / Reuters / 2025-10-24T09:20 / 1", `1:1-1:12 ${notKept}`],
    ],
    [
      `Workflow\nTopic\nicon\nTitle\nSearch documents\n${reuters}\n搜索文档\n${lead}`,
      [
        "Topic / Title / Reuters / 2025-10-24T09:20 / 1",
        `1:1-1:9 ${residue("Workflow")}`,
        `3:1-3:5 ${residue("icon")}`,
        `5:1-5:17 ${residue("Search documents")}`,
        `7:1-7:5 ${residue("搜索文档")}`,
      ],
    ],
    [
      `workflow\nTitle\n${reuters}\n${lead}`,
      ["- / Title / Reuters / 2025-10-24T09:20 / 1", `1:1-1:9 ${residue("workflow")}`],
    ],
    [
      `  Workflow  \nTitle\n${reuters}\n${lead}`,
      ["- / Title / Reuters / 2025-10-24T09:20 / 1", `1:3-1:11 ${residue("Workflow")}`],
    ],
    [`${lead}\nTitle\n${reuters}`, ["- / Title / Reuters / 2025-10-24T09:20 / 1"]],
    [
      `${lead}\nTitle\n${reuters}\n${group}\nTitle two\n${desk}`,
      [
        "- / Title / Reuters / 2025-10-24T09:20 / 1",
        "- / Title two / Mining Desk / 2025-10-25T10:00 / 1",
      ],
    ],
    [
      `Topic\n${lead}\nTitle\n${reuters}\nClosing words.`,
      ["Topic / Title / Reuters / 2025-10-24T09:20 / 1", `5:1-5:15 ${notKept}`],
    ],
    [`${lead}\n${group}\nTitle\n${reuters}`, ["- / Title / Reuters / 2025-10-24T09:20 / 2"]],
    [
      `${lead}\n${reuters}`,
      [`- / ${placeholder} / Reuters / 2025-10-24T09:20 / 1`, `2:1-2:26 ${noHeadline}`],
    ],
    [`﻿Title\r\n${reuters}\r\n${lead}\r\n`, ["- / Title / Reuters / 2025-10-24T09:20 / 1"]],
    [`\n\n  Title  \n\n${reuters}\n\n${lead}\n\n`, ["- / Title / Reuters / 2025-10-24T09:20 / 1"]],
    [`Title  of   it\n${reuters}\n${lead}`, ["- / Title of it / Reuters / 2025-10-24T09:20 / 1"]],
    [`- Title\n${reuters}\n${lead}`, twoBodies(1, 8)],
    [`Group 1: x\n${reuters}\n${lead}`, twoBodies(0, 11, `1:1-1:11 ${empty}`)],
    [
      `Group 1\n${reuters}`,
      [
        `- / ${placeholder} / Reuters / 2025-10-24T09:20 / 0`,
        `1:1-1:8 ${empty}`,
        `2:1-2:26 ${noHeadline}`,
      ],
    ],
    [
      `Группа 1: x\n${reuters}`,
      [
        `- / ${placeholder} / Reuters / 2025-10-24T09:20 / 0`,
        `1:1-1:12 ${empty}`,
        `2:1-2:26 ${noHeadline}`,
      ],
    ],
    [`A - b [1]\n${reuters}\n${lead}`, twoBodies(1, 10)],
    [`**Headline:** Title\n${reuters}\n${lead}`, ["- / Title / Reuters / 2025-10-24T09:20 / 1"]],
    [`Headline: Title\n${reuters}\n${lead}`, ["- / Title / Reuters / 2025-10-24T09:20 / 1"]],
    [`Title IX: x\n${reuters}\n${lead}`, ["- / Title IX: x / Reuters / 2025-10-24T09:20 / 1"]],
    [
      `A [1]\n${reuters}\n${lead}`,
      [
        "- / A / Reuters / 2025-10-24T09:20 / 1",
        "1:3-1:6 note text-not-kept a headline cannot have citations, so `[1]` is not kept",
      ],
    ],
    [
      `Key takeaways\n${reuters}\n${lead}`,
      [
        `- / ${placeholder} / Reuters / 2025-10-24T09:20 / 1`,
        `1:1-1:14 ${leadAbove}`,
        `2:1-2:26 ${noHeadline}`,
      ],
    ],
    [
      `Title\nKey takeaways\n${reuters}\nPrices rose.\nStocks fell.`,
      ["- / Title / Reuters / 2025-10-24T09:20 / 2"],
    ],
    [
      `MINERAL BRIEF No. 41\n24 October 2025\n\nTUNGSTEN PRICES HIT A RECORD\n\n${lead}`,
      [
        "MINERAL BRIEF No. 41 / TUNGSTEN PRICES HIT A RECORD / - / 2025-10-24 / 1",
        `2:1-2:16 ${noSource}`,
      ],
    ],
    [
      `1. Core Insights: - a\n${reuters}`,
      [`- / ${placeholder} / Reuters / 2025-10-24T09:20 / 1`, `2:1-2:26 ${noHeadline}`],
    ],
    [
      `Title\n${reuters}\n\nNot a title.\n\nTitle two\n${desk}\n${group}`,
      [
        "- / Title / Reuters / 2025-10-24T09:20 / 0",
        "- / Title two / Mining Desk / 2025-10-25T10:00 / 1",
        `4:1-4:13 ${noSections}`,
      ],
    ],
    [
      `Acme (NYSE:ACM) Title\nAcme (NYSE:ACM) ${reuters}\n${lead}`,
      ["- / Acme (NYSE:ACM) Title / Reuters / 2025-10-24T09:20 / 1", `2:1-2:17 ${tag}`],
    ],
    [`> Title\n> ${reuters}\n> ${lead}`, ["- / Title / Reuters / 2025-10-24T09:20 / 1"]],
    [
      "Title\nText without source.",
      [
        "- / Title / - / - / 0",
        `1:1-1:6 ${guessed}`,
        `1:1-1:6 ${noSource}`,
        `1:6-1:6 ${noDate}`,
        `2:1-2:21 ${noSections}`,
      ],
    ],
    [
      "No body here\nat all\n- One [1]\n",
      [
        "- / No body here at all / - / - / 1",
        `1:1-2:7 ${guessed}`,
        `1:1-2:7 ${noSource}`,
        `2:7-2:7 ${noDate}`,
      ],
    ],
    [
      `Title\n${reuters}\nCore Insights\n- One\nCore Insights\n- Two`,
      [
        "- / Title / Reuters / 2025-10-24T09:20 / 1",
        `- / ${placeholder} / - / - / 1`,
        `5:1-6:6 ${noHeadline}`,
        `5:1-6:6 ${noSource}`,
        `6:6-6:6 ${noDate}`,
      ],
    ],
    // A lead with another name directly below it belongs to the same summary.
    [
      `Title\n${reuters}\nExecutive Summary\n- One\n\nCore Insights\n- Two`,
      ["- / Title / Reuters / 2025-10-24T09:20 / 2", `6:1-6:14 ${continuedLead}`],
    ],
    [
      `Title\n${reuters}\n## Summary\n- One [1].\n---\n## Core Insights\n- Two`,
      ["- / Title / Reuters / 2025-10-24T09:20 / 2", `6:4-6:17 ${continuedLead}`],
    ],
    [
      `Title\n${reuters}\nCore Insights\n- One\nKey Points\n- Two`,
      [
        "- / Title / Reuters / 2025-10-24T09:20 / 2",
        "5:1-5:11 warning summary-restarts a second lead or a second `Group 1` starts here, but everything was read as one summary; if a second summary starts here, write its headline and source line above it",
      ],
    ],
    [
      `Title\n${reuters}\n${lead}\n\n\n${desk}`,
      [
        "- / Title / Reuters / 2025-10-24T09:20 / 1",
        "6:1-6:30 warning text-not-kept this line has no headline and no text above or below it, and is not kept",
      ],
    ],
  ])("%j", (source, expected) => {
    expect(read(source)).toEqual(expected);
  });
});

describe("distinguishes long lines from short ones", () => {
  const letters = (count: number): string => "T".repeat(count);
  const article = "Title / Reuters / 2025-10-24T09:20 / 1";
  test.each([
    [
      "a topic of 60 characters at the top",
      `${letters(60)}\nTitle\n${reuters}\n${lead}`,
      [`${letters(60)} / ${article}`],
    ],
    [
      "no topic of 61",
      `${letters(61)}\nTitle\n${reuters}\n${lead}`,
      [`- / ${article}`, `1:1-1:62 ${notKept}`],
    ],
    [
      "a headline of 300 characters",
      `${letters(300)}\n${reuters}\n${lead}`,
      [`- / ${letters(300)} / Reuters / 2025-10-24T09:20 / 1`],
    ],
    [
      "no headline of 301, but a body",
      `${letters(301)}\n${reuters}`,
      [
        `- / ${placeholder} / Reuters / 2025-10-24T09:20 / 0`,
        `1:1-1:302 ${noSections}`,
        `2:1-2:26 ${noHeadline}`,
      ],
    ],
  ])("%s", (_, source, expected) => {
    expect(read(source)).toEqual(expected);
  });
});

describe("a line with a name and a date in digits", () => {
  const body = "\nCore Insights\n- One [1]\n- Two [2]";
  test.each([
    [
      "is a source line below a headline",
      "Zambia raises its copper target\nLusaka Times 25/04/2025",
      "- / Zambia raises its copper target / Lusaka Times / 2025-04-25 / 2",
    ],
    [
      "is one if the date is unclear",
      "Zambia raises its copper target\nLusaka Times 03/04/2025",
      "- / Zambia raises its copper target / Lusaka Times / - / 2",
    ],
    [
      "is the headline if it is alone",
      "Morning Brief 2025-11-05",
      "- / Morning Brief 2025-11-05 / - / - / 2",
    ],
    [
      "is the headline above a source line",
      "Zambia Copper 2025-11-05\nReuters· 2025-11-06",
      "- / Zambia Copper 2025-11-05 / Reuters / 2025-11-06 / 2",
    ],
    [
      "is the headline below a topic",
      "Watch list\nMorning Brief 2025-11-05",
      "Watch list / Morning Brief 2025-11-05 / - / - / 2",
    ],
  ])("%s", (_, head, expected) => {
    expect(read(head + body)[0]).toBe(expected);
  });
});

test("reads each line after a tab as an insight, and a line further in as its continuation", () => {
  const lines = "\tOne [1]\n\tTwo [2]\n\t\tand more [3]\n\tThree [4]";
  expect(read(`Tin rises\nReuters· 2025-11-05\nCore Insights\n${lines}`)[0]).toBe(
    "- / Tin rises / Reuters / 2025-11-05 / 3",
  );
});

test("reads the lead of a scan with l in place of I", () => {
  expect(read("Chile raises output\nCore lnsights\n- One [1]")[0]).toBe(
    "- / Chile raises output / - / - / 1",
  );
});

describe("reads signs at the start of lines", () => {
  test.each([
    // Numbers in brackets of Chinese texts.
    [
      "标题\n路透社· 2025-10-24\n核心观点\n1、一[1]。\n一、供应端\n（1）国内：二[2][3]。\n（2）海外：三。\n二、需求端\n(1) 四[4]。",
      ["一。", "供应端", "国内：二。", "海外：三。", "需求端", "四。"],
    ],
    [
      "제목 하나\n광물워치 | 2025년 11월 7일\n■ 핵심 요약\n1. 하나[1].\n■ 공급\n1. 둘[2].\n■ 출처\n[1] 산업부\n[2] 로이터",
      ["하나.", "공급", "둘."],
    ],
    // A quotation of Markdown. `>` before a number is text.
    [
      "Title\nReuters· 2025-10-24\nSupply\n> **Bottom line:** One [1].\n\n- Two [2]",
      ["Supply", "Bottom line: One.", "Two"],
    ],
    [
      "Title\nReuters· 2025-10-24\nSupply\n- One [1].\n- > 50 % of two [2].",
      ["Supply", "One.", "> 50 % of two."],
    ],
  ])("%j", (source, expected) => {
    const { coreInsights = [], groups = [] } = text.parse(source).documents[0]!.data as Article;
    const shown = groups.flatMap(({ title = "", insights }) => [
      title,
      ...insights.map((one) => one.text),
    ]);
    expect([...coreInsights.map((one) => one.text), ...shown]).toEqual(expected);
  });

  test("the heading of a group may be in brackets", () => {
    const { groups } = text.parse(
      `标题\n路透社· 2025-10-24\n【核心观点】\n● 一[1]。\n【第一组：供应】\n● 二[2]。`,
    ).documents[0]!.data as Article;
    expect(groups).toMatchObject([{ title: "供应", insights: [{ text: "二。" }] }]);
  });

  test("a line that ends in a colon is no topic", () => {
    const { topics } = text.parse(`Today's brief:\nTin\nTitle of the brief\n${reuters}\n${lead}`)
      .documents[0]!.data as Article;
    expect(topics).toEqual(["Tin"]);
  });
});

describe("reads labels of a head in any shape", () => {
  const read = (head: string): unknown => {
    const { documents } = text.parse(`${head}\n\n**Key points**\n- One [1]\n- Two [2]\n`);
    return documents.map(({ data }) => {
      const { headline, source, datePublished, groups } = data as Article;
      return [headline, source?.name, datePublished, groups];
    });
  };

  test.each([
    ["**Headline**: Tin rises\n**Source**: Ore Desk\n**Local time**: 24 October 2025"],
    ["**标题**：Tin rises\n**来源**：Ore Desk\n**当地时间**：2025年10月24日"],
    ["**標題**: Tin rises\n**來源**: Ore Desk\n**當地時間**: 2025年10月24日"],
    ["**見出し**：Tin rises\n**出典**：Ore Desk\n**現地時間**：2025年10月24日"],
    ["**Titre** : Tin rises\n**Source** : Ore Desk\n**Date** : 24 octobre 2025"],
    ["Überschrift: Tin rises\nQuelle: Ore Desk\nDatum: 24.10.2025"],
    ["### Tin rises\n**Source**: Ore Desk | **Date**: 24 October 2025"],
    ["### Tin rises\n> **来源**：Ore Desk ｜ **时间**：2025-10-24"],
    ["### Tin rises\n**来源**：Ore Desk\u3000**发布时间**：2025-10-24"],
    ["### Tin rises\n**来源**：Ore Desk · 2025-10-24"],
    ["### Tin rises\n**出典**：Ore Desk ｜ **日時**：2025年10月24日"],
    ["- **标题**：Tin rises\n- **来源**：Ore Desk\n- **当地时间**：2025年10月24日"],
    ["* Headline: Tin rises\n* Source: Ore Desk\n* Date: 24 October 2025"],
    ["# Tin rises\n\n- **Source:** Ore Desk\n- **Date:** 24 October 2025"],
    ["【标题】Tin rises\n【来源】Ore Desk\n【时间】2025年10月24日"],
    ["【标题】：Tin rises\n【来源】：Ore Desk\n【日期】：2025年10月24日"],
    ["【标题】Tin rises\n【来源】Ore Desk 2025年10月24日"],
    ["【标题】\nTin rises\n【来源】\nOre Desk\n【时间】\n2025年10月24日"],
    ["Tin rises\n【来源】Ore Desk\n【日期】2025年10月24日"],
  ])("%j", (head) => {
    expect(read(head)).toEqual([["Tin rises", "Ore Desk", "2025-10-24", undefined]]);
  });

  test.each([
    [
      "the bullets of a section",
      "## Supply\n- Price: tin rose\n- Source: Peru\n- Date: 3 May 2026",
    ],
    ["a sentence after the label of a date", "## Supply\n- Source: Peru\n- Date: it is not set"],
    ["one label", "## Supply\n- Source: Peru sent less"],
    ["cited labels", "## Supply\n- Source: Peru [1]\n- Date: 3 May 2026 [2]"],
    ["a bullet without a label", "## Supply\n- Source: Peru\n- Date: 3 May 2026\n- Tin rose"],
  ])("but not %s", (_, body) => {
    const { documents } = text.parse(
      `Tin rises\nOre Desk· 2025-10-24\n${body}\n\n## Demand\n- One\n`,
    );
    const { groups } = documents[0]!.data as Article;
    expect(groups!.map(({ title }) => title)).toEqual(["Supply", "Demand"]);
  });
});

describe("joins a label with the line below it", () => {
  const body = "CORE INSIGHTS\n- One [1]";
  test.each([
    [`HEADLINE\nQuotas fall\n\nSOURCE\nMining Desk, 24 October 2025\n\n${body}`],
    [`## Headline\nQuotas fall\n## Source\n\nMining Desk\n## Date\n2025-10-24\n${body}`],
    [`**Title:**\nQuotas fall\n\n**Source**:\nMining Desk\n**Date:**\n24 October 2025\n${body}`],
  ])("%j", (source) => {
    expect(text.parse(source).documents[0]!.data).toMatchObject({
      headline: "Quotas fall",
      source: { name: "Mining Desk" },
      datePublished: "2025-10-24",
      coreInsights: [{ text: "One" }],
    });
  });

  test("but not with a list", () => {
    const page = `Quotas fall\n${reuters}\n${body}\n\nSource:\n[1] USGS`;
    const { references } = text.parse(page).documents[0]!.data as Article;
    expect(references).toEqual([{ id: 1, title: "USGS" }]);
  });
});

describe("reads the properties of a page above their values", () => {
  const body = "\nCORE INSIGHTS\n- One [1]\n- Two [2]\n";
  const read = (source: string): unknown => {
    const { documents } = text.parse(source);
    expect(documents).toHaveLength(1);
    const data = documents[0]!.data as Article;
    return [data.headline, data.source?.name, data.datePublished, data.topics];
  };
  const rest = ["Mining Desk", "2025-10-24"] as const;
  test.each([
    ["Date\nOctober 24, 2025\nSource\nMining Desk\n", [...rest, undefined]],
    [
      "Created by\nAda Quill\nDate\nOctober 24, 2025\nSource\nMining Desk\nTags\ntin\nPeru\nAdd a property\n",
      [...rest, ["tin", "Peru"]],
    ],
    [
      "Owner\nAda Quill\nStatus\nIn progress\nDate\nOctober 24, 2025\nURL\nhttps://example.org/tin\nSource\nMining Desk\n",
      [...rest, undefined],
    ],
    [
      "Status\nPublished\nDate\nOctober 24, 2025 9:40 AM (GMT+7)\nSource\nMining Desk\n",
      ["Mining Desk", "2025-10-24T09:40+07:00", undefined],
    ],
    ["Status\nEmpty\nDate\nEmpty\nSource\nMining Desk\n", ["Mining Desk", undefined, undefined]],
  ])("%j", (properties, expected) => {
    const source = `Tin quotas fall again in Peru\n${properties}${body}`;
    expect(read(source)).toEqual(["Tin quotas fall again in Peru", ...expected]);
  });

  test("and reports those that are not kept", () => {
    const source = `Tin quotas fall again in Peru\nCreated by\nAda Quill\nDate\nOctober 24, 2025\n${body}`;
    const messages = text.parse(source).diagnostics.map(({ message }) => message);
    expect(messages).toContain("`Created by` is a property of the page and is not kept");
  });

  test.each([
    "Created by Ada Quill, last modified on Oct 21, 2025\nTin quotas fall again in Peru\n",
    "Skip to end of metadata\nCreated by Ada Quill, last modified on Oct 21, 2025\nGo to start of metadata\nTin quotas fall again in Peru\n",
    "Prepared by: Ada Quill\nTin quotas fall again in Peru\n",
    "Tin quotas fall again in Peru\nPrepared by: Ada Quill\n",
  ])("reads who made a page neither as the source nor as a topic: %j", (head) => {
    expect(read(head + body)).toEqual([
      "Tin quotas fall again in Peru",
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each([
    [
      "Created: October 26, 2025 9:30 AM\nSource: Mining Desk\nDate: October 24, 2025\nTags: tin, Peru\nStatus: Done",
      [...rest, ["tin", "Peru"]],
      ["`Created: October 26, 2025 9:30 AM`", "`Status: Done`"],
    ],
    [
      "**Status:** Done\n**Source:** Mining Desk\n**Region:** Andes\n**Date:** October 24, 2025\n**Priority:** High",
      [...rest, undefined],
      ["`**Status:** Done`", "`**Region:** Andes`", "`**Priority:** High`"],
    ],
    [
      "URL: https://example.org/tin\nPublished: 2025-10-24\nClipped: 2025-10-26\nSource: Mining Desk",
      [...rest, undefined],
      ["`Clipped: 2025-10-26`"],
    ],
    [
      "创建时间：2025年10月26日 09:30\n来源：Mining Desk\n日期：2025年10月24日\n状态：完成",
      [...rest, undefined],
      ["`创建时间：2025年10月26日 09:30`", "`状态：完成`"],
    ],
    [
      "Source: Mining Desk\nRegion: Andes\nDate: October 24, 2025",
      [...rest, undefined],
      ["`Region: Andes`"],
    ],
    [
      "Date: October 24, 2025\nRetrieved: October 26, 2025\nWord count: 340\nSource: Mining Desk",
      [...rest, undefined],
      ["`Retrieved: October 26, 2025`", "`Word count: 340`"],
    ],
    // The only date.
    [
      "Created: October 24, 2025\nSource: Mining Desk\nType: Note",
      [...rest, undefined],
      ["`Type: Note`"],
    ],
    // A title with a colon, and a statement with its citation.
    [
      "Source: Mining Desk\nDate: 2025-10-24\nQuotas: what comes next [1]",
      [...rest, undefined],
      [],
    ],
  ])("or on one line: %j", (properties, expected, dropped) => {
    const source = `# Tin quotas fall again in Peru\n\n${properties}\n${body}`;
    expect(read(source)).toEqual(["Tin quotas fall again in Peru", ...expected]);
    const messages = text.parse(source).diagnostics.map(({ message }) => message);
    expect(messages.filter((message) => message.includes("a property of the page"))).toEqual(
      dropped.map((line) => `${line} is a property of the page and is not kept`),
    );
  });

  test.each([
    "Headline: Tin quotas fall again in Peru\nSource: Mining Desk\nAuthor: Ada Quill\nURL: https://example.org/tin\nDate: October 24, 2025\n",
    "Tin quotas fall again in Peru\nSource: Mining Desk\nLink: https://example.org/tin\nDate: October 24, 2025\n",
  ])("and takes the address from those on one line: %j", (head) => {
    const { documents } = text.parse(head + body);
    expect(documents).toHaveLength(1);
    expect(documents[0]!.data).toMatchObject({
      headline: "Tin quotas fall again in Peru",
      source: { name: "Mining Desk", url: "https://example.org/tin" },
      datePublished: "2025-10-24",
    });
  });

  test("but keeps the list of sources above `No labels`", () => {
    const source = `Tin quotas fall again in Peru\n${reuters}\n${body}\nReferences\nReuters, 12 Oct 2025\nMinistry of Mines\nNo labels\n`;
    const { references = [] } = text.parse(source).documents[0]!.data as Article;
    expect(references.map(({ id }) => id)).toEqual([1, 2]);
  });
});

describe("reads notes below a text as its sources", () => {
  const page = `Title\nReuters· 2025-10-24\n- One (1)\n- Two (2)\n\nNotes\n`;
  test.each([
    [`${page}(1) Argus\n(2) USGS`, 2],
    [`${page}1. Argus\n2. USGS`, 2],
    // Statements with citations are insights.
    [`${page}1. Prices exclude tax (1)\n2. Grades vary (2)`, 0],
  ])("%j", (source, count) => {
    const { references = [] } = text.parse(source).documents[0]!.data as Article;
    expect(references.length).toBe(count);
  });
});

describe("removes the time and the sender of messages", () => {
  const article = "- / Cobalt quota: what we know / - / - / 2";
  test.each([
    [
      "of WhatsApp in a browser",
      "[09:14, 05/11/2025] Ada: Cobalt quota: what we know\n[09:14, 05/11/2025] Ada: - One [1]\n[09:15, 05/11/2025] Ben: - Two [2]",
    ],
    [
      "of WhatsApp on a phone",
      "[05/11/25, 09:14:02] Ada: Cobalt quota: what we know\n[05/11/25, 09:14:03] Ada: - One [1]\n- Two [2]",
    ],
    [
      "of an export of WhatsApp",
      "05/11/2025, 09:14 - Ada: Cobalt quota: what we know\n05/11/2025, 09:14 - Ada: - One [1]\n- Two [2]",
    ],
    [
      "of Telegram",
      "Ada, [5 Nov 2025 at 09:14:02]:\nCobalt quota: what we know\n\nAda, [5 Nov 2025 at 09:14:40]:\n- One [1]\n- Two [2]",
    ],
    [
      "of WeChat",
      "Ada 2025/11/5 9:14:02\nCobalt quota: what we know\n\nAda 2025/11/5 9:14:40\n- One [1]\n- Two [2]",
    ],
  ])("%s", (_, source) => {
    const [first, ...others] = read(source);
    expect(first).toBe(article);
    expect(others.filter((line) => line.includes("text-origin"))).toEqual([
      expect.stringContaining("read as messages of a chat"),
    ]);
    expect(others.filter((line) => line.includes("the time of a message")).length).toBeGreaterThan(
      1,
    );
  });

  test("and reads each message that is a brief", () => {
    const messages =
      "Ada Quill  9:12 AM\nEU launches a plan for ores\n- Stocks [1]\n- Purchases [1]\nAda Quill  9:21 AM\nCongo explains its cobalt quota\n- Exports [2]\n";
    expect(read(messages).slice(0, 2)).toEqual([
      "- / EU launches a plan for ores / - / - / 2",
      "- / Congo explains its cobalt quota / - / - / 1",
    ]);
  });

  test("but not the same source line of two briefs", () => {
    const brief = "\nReuters 2025-11-05 09:14:02\nCore Insights\n- One [1]\n";
    expect(read(`Tin rises${brief}Zinc falls${brief}`).slice(0, 2)).toEqual([
      "- / Tin rises / Reuters / 2025-11-05T09:14:02 / 1",
      "- / Zinc falls / Reuters / 2025-11-05T09:14:02 / 1",
    ]);
  });
});

test.each([
  [
    "Beijing extends its pause of the ban\nThe pause runs until November, but licences are still needed.\nReuters· 2025-11-05 09:14",
    "Beijing extends its pause of the ban",
    [notKept],
  ],
  [
    "Tin\nThe pause runs until November, but licences are still needed.\nReuters· 2025-11-05 09:14",
    "The pause runs until November, but licences are still needed.",
    [],
  ],
  [
    "TITLE: Tin rises\nSUBTITLE: Buyers wait\nSOURCE: Reuters\nDATE: 2025-11-05 09:14",
    "Tin rises",
    [notKept],
  ],
  [
    "TITLE: Tin rises\nAUTHOR: Ada Roe\nDATE: 2025-11-05 09:14\nSOURCE: Reuters",
    "Tin rises",
    ["note interface-residue `AUTHOR: Ada Roe` is a byline and is not kept"],
  ],
  [
    "Ada Roe\n • 2nd\nAnalyst\n1w • Edited • \n\nTin rises once more\nReuters· 2025-11-05 09:14",
    "Tin rises once more",
    [
      "note interface-residue `• 2nd` is a note of a page about itself and is not kept",
      "note interface-residue `1w • Edited •` is a note of a page about itself and is not kept",
    ],
  ],
])("%j has the headline %j", (top, headline, reports) => {
  const [first, ...others] = read(`${top}\n\n${lead}`);
  expect(first).toContain(` / ${headline} / Reuters / 2025-11-05T09:14 / 1`.slice(1));
  expect(others.map((line) => line.replace(/^\S+ /, "")).toSorted()).toEqual(reports.toSorted());
});

test("removes the greeting and the signature of an e-mail above a quoted one", () => {
  const mail =
    "From: Ada <a@example.org>\nSubject: Tin\n\nHi all,\n\nTin rises once more\nReuters· 2025-11-05 09:14\nCore Insights\n- One [1]\n\nBest,\nAda\nDesk\n\nOn Tue, 4 Nov 2025, Ben wrote:\n> Can you send it?\n> Thanks";
  const [first, ...others] = read(mail);
  expect(first).toBe("- / Tin rises once more / Reuters / 2025-11-05T09:14 / 1");
  expect(others.filter((line) => line.includes(" warning "))).toEqual([]);
});

test.each([
  "# Tin rises\n**From:** Reuters\n**Date:** 5 November 2025\n",
  "# Tin rises\n**From:** Reuters\n**Date:** 5 November 2025\n**Subject:** Tin\n",
  "**From:** Reuters\n**Date:** 5 November 2025\n**Subject:** Tin rises\n\n",
])("reads a head in bold without a sign of an e-mail: %j", (head) => {
  const [first] = read(`${head}Core Insights\n- One [1]\n`);
  expect(first).toBe("- / Tin rises / Reuters / 2025-11-05 / 1");
});

describe("removes the header of an e-mail", () => {
  const brief = "Tin rises\nReuters· 2025-11-05 09:14\nCore Insights\n- One [1]\n";
  const quotedBrief = brief.replace(/^(?=.)/gm, "> ");
  test.each([
    ["**From:** Ada <a@example.org>\n**Sent:** 4 Nov 2025\n**Subject:** FW: Tin\n\n", brief],
    ["**From**: Ada\n**To**: Desk\n**Subject**: FW: Tin\n\n", brief],
    ["**From:** Ada\n**Date:** Tue, 4 Nov 2025 at 18:02\n**Subject:** Tin\n\n", brief],
    ["*Von:* Ada\n*An:* Desk\n*Betreff:* WG: Zinn\n\n", brief],
    ["> **From:** Ada\n> **Date:** 4 Nov 2025\n> **Subject:** Fwd: Tin\n>\n", quotedBrief],
    [
      "> **From:** Ada\n> **Date:** 4 Nov 2025\n> **Subject:** Fwd: Tin\n>\n> Hi both, it is new\n>\n",
      quotedBrief.replaceAll("> ", "> > "),
    ],
    ["From: Ada\nSubject: Tin\n\nHi both, FYI\n\n", brief],
    ["From: Ada\nSubject: Tin\n\nFYI\n\n", brief],
    [
      'From: Ada\nMIME-Version: 1.0\nContent-Type: text/plain;\n charset="utf-8"\nX-Mailer: Post 2\nSubject: Fwd: Tin\n\n',
      brief,
    ],
  ])("%j", (header, below) => {
    const [first, ...others] = read(header + below);
    expect(first).toBe("- / Tin rises / Reuters / 2025-11-05T09:14 / 1");
    expect(others.filter((line) => line.includes(" warning "))).toEqual([]);
  });
});

test.each([
  ["Dear all,\n\nPlease find below today's brief.", 2],
  ["Here is the brief of today:", 1],
  ["各位好，\n以下是今日简报：", 2],
  ["Sehr geehrte Damen und Herren,\n\nanbei der heutige Überblick.", 2],
  ["Estimados colegas:\n\nA continuación, el resumen del día.", 2],
])("%j above the headline is the opening of an e-mail: %i notes", (opening, notes) => {
  const brief = "Tin rises\nReuters· 2025-11-05 09:14\nCore Insights\n- One [1]\n";
  const [first, ...others] = read(
    `From: Ada <a@example.org>\nSubject: Daily\n\n${opening}\n\n${brief}`,
  );
  expect(first).toBe("- / Tin rises / Reuters / 2025-11-05T09:14 / 1");
  expect(
    others.filter((line) => / the (?:greeting|introduction) of the e-mail/.test(line)),
  ).toHaveLength(notes);
});

test.each([
  [
    "a list of sources below a source line without a text",
    "Ore Ticker· 2025-10-23 17:55\n\nSources\n7. USGS. Tin report, 2025\n\n",
    [
      "1:1-1:29 warning text-not-kept this line has no headline and no text above or below it, and is not kept",
      "4:1-4:26 warning text-not-kept this list of sources belongs to no headline and no text, and is not kept",
    ],
  ],
  [
    "the same day above the source line",
    "Tin rises\n12 December 2025\nAlloy Gazette - 12 December 2025, 16:40 GMT\n- One [1]\n\n",
    ["2:1-2:17 note text-not-kept this part of the source line is not kept"],
  ],
])("reports %s", (_, text, reports) => {
  const brief = "Zinc falls\nReuters· 2025-11-05 09:14\nCore Insights\n- One [1]\n";
  const found = read(text + brief).filter((line) => line.includes("text-not-kept"));
  expect(found).toEqual(reports);
});

describe("names the day of an e-mail or memo if the text has no date", () => {
  const dateNotes = (source: string): string[] =>
    text
      .parse(source)
      .diagnostics.filter(({ code }) => code === "date-missing")
      .map(({ message }) => message);
  const body = "\n\nTin stocks fall\nKey points\n- Stocks fell by a third [1]";
  const sent = (when: string, words: string): string =>
    `no date found; the e-mail was sent on \`${when}\`: if the text is from that day, write it after the source like \`· ${words}\``;

  test.each([
    ["To: All desks\nFrom: Ada Quill\nDate: March 12, 2024\nSubject: Tin", "2024-03-12"],
    ["From: Ada\nDate: Tue, 12 Mar 2024\nSubject: Tin", "2024-03-12"],
  ])("%j", (header, when) => {
    expect(dateNotes(header + body)).toEqual([sent(when, when)]);
  });

  test("with its time", () => {
    expect(
      dateNotes(`From: Ada\nDate: Tue, 12 Mar 2024 09:20:11 +0000 (UTC)\nSubject: Tin${body}`),
    ).toEqual([sent("2024-03-12T09:20:11+00:00", "2024-03-12 09:20:11+00:00")]);
  });

  test("that of the forwarded one", () => {
    const outer = "From: Ben\nDate: 14 March 2024\nSubject: Fwd: Tin\n\nFYI\n\n";
    const inner = "From: Ada\nSent: 12 March 2024\nSubject: Tin";
    expect(dateNotes(outer + inner + body)).toEqual([sent("2024-03-12", "2024-03-12")]);
  });

  test("but no day that could be in two months", () => {
    expect(dateNotes(`From: Ada\nDate: 3/4/2024\nSubject: Tin${body}`)).toEqual([
      "no date found; write it after the source like `· 2025-10-23 17:55`",
    ]);
  });
});

describe("does not keep a line about a page", () => {
  test.each([
    "AI assistant",
    "Discover",
    "Deep research completed in 9m · 31 sources",
    "Sign in to chat with this filing",
    "ABN: 90 116 221 740",
    "548 Market Street PMB 72296, San Francisco, CA 94104",
    "Forwarded this email? Subscribe here for more",
    "Street Address:",
    "This article was written with the help of AI.",
    "※ 본 기사는 생성형 AI의 도움으로 작성했습니다",
    "Workers load ore at a port. Photo: Wikipedia",
    "Ore lies at a port (Getty Images)",
    "Picture of Ore Co logo",
    "0.000.00%",
    "（文中观点仅供参考，不构成投资建议）",
    "本文不构成任何投资建议。",
    "仅供参考",
  ])("%s", (line) => {
    const written = (above: string, below: string): string =>
      `${above}Tin stocks fall\nReuters· 2025-10-24\n${below}Key points\n- Stocks fell [1]`;
    for (const source of [written(`${line}\n`, ""), written("", `${line}\n`)]) {
      const { documents, diagnostics } = text.parse(source);
      expect(documents.map(({ data }) => data)).toEqual([
        text.parse(written("", "")).documents[0]!.data,
      ]);
      expect(diagnostics.map(({ code }) => code)).toContain("interface-residue");
    }
  });

  test.each([
    "This report was written by Ada Quill for the ministry",
    "Photo of the week shows a tin mine",
    "AI assistant cuts costs of tin mine",
    "548 mines close in Utah, Nevada, CA",
    "Tin gains 0.5%",
  ])("but keeps the headline %s", (headline) => {
    const { documents } = text.parse(
      `${headline}\nReuters· 2025-10-24\nKey points\n- Stocks fell [1]`,
    );
    expect(documents[0]!.data).toMatchObject({ headline });
  });
});

test.each(["文章认为锡价不构成买入依据", "锡库存仅供三周使用"])(
  "keeps the headline %s",
  (headline) => {
    const { documents } = text.parse(`${headline}\n矿业报· 2025-10-24\n核心看点\n- 库存下降[1]`);
    expect(documents[0]!.data).toMatchObject({ headline });
  },
);

test("does not read an address of the sender below a list of sources as a source", () => {
  const { documents } = text.parse(
    "Tin stocks fall\nReuters· 2025-10-24\nKey points\n- Stocks fell [1]\nSources\n1. LME\n\n548 Market Street, San Francisco, CA 94104\nUnsubscribe",
  );
  expect(documents[0]!.data).toMatchObject({ references: [{ id: 1, title: "LME" }] });
});

test("reads the date of a line that names no author", () => {
  const { documents } = text.parse(
    "Tin stocks fall\nby | 11. Dec 2024 - 09:16 | Economy\nKey points\n- Stocks fell [1]",
  );
  expect(documents[0]!.data).toMatchObject({
    headline: "Tin stocks fall",
    datePublished: "2024-12-11T09:16",
  });
  expect(documents[0]!.data).not.toHaveProperty("source");
});

describe("reads a line with the date of an update", () => {
  const read = (line: string): unknown =>
    text.parse(`Tin stocks fall\nReuters\n${line}\n- Stocks fell [1]`).documents[0]!.data;

  test("before the first one, with the zone after the day", () => {
    expect(
      read("Last updated: 10:34 09 May 2022 AEST, First published: 16:34 06 May 2022 AEST"),
    ).toMatchObject({
      headline: "Tin stocks fall",
      source: { name: "Reuters" },
      datePublished: "2022-05-06T16:34+10:00",
      dateModified: "2022-05-09T10:34+10:00",
    });
  });

  test("that is stated twice", () => {
    expect(
      read("Updated 10/31/2025, 9:20 am ET 10/31/2025, 9:20 am ET | 7 min 7 min read"),
    ).toMatchObject({ headline: "Tin stocks fall", dateModified: "2025-10-31T09:20-04:00" });
  });
});

test("reads the name of a Korean ministry before a date", () => {
  const { documents } = text.parse(
    "정부, 희토류 비축을 올해 말까지 두 배로 확대하기로 결정\n산업통상자원부 2022-10-05\n- 비축량을 늘린다 [1]\n- 수입선을 다변화한다 [2]",
  );
  expect(documents[0]!.data).toMatchObject({
    source: { name: "산업통상자원부" },
    datePublished: "2022-10-05",
  });
});
