import type { Text } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { describe, expect, test } from "vitest";
import { text } from "../text.ts";

const top =
  "Tin rises\nOre Ticker · 2026-11-26\n\nCore insights\n- Prices rose [1]\n- Stocks fell [2]";

interface Read {
  readonly references?: readonly {
    readonly id: number;
    readonly title?: Text;
    readonly url?: string;
  }[];
  readonly coreInsights?: readonly { readonly text: string }[];
  readonly groups?: readonly {
    readonly title?: string;
    readonly insights: readonly { readonly text: string }[];
  }[];
}

function read(source: string): { insights: string[]; references: string[]; codes: string[] } {
  const { documents, diagnostics } = text.parse(source);
  const { coreInsights = [], groups = [], references = [] } = documents[0]!.data as Read;
  return {
    insights: [
      ...coreInsights.map((one) => one.text),
      ...groups.flatMap(({ title = "", insights }) =>
        insights.map((one) => `${title}: ${one.text}`),
      ),
    ],
    references: references.map(({ id, title = "", url = "" }) =>
      [id, textOf(title), url].filter((part) => part !== "").join(" "),
    ),
    codes: diagnostics.filter(({ code }) => code !== "language-guessed").map(({ code }) => code),
  };
}

const sources = "\n\nSources\n[1] Tin report\n[2] Ore Ticker, 3 May 2026";

test.each([
  ["an entry that names another one", "\n\nSources\n[1] Tin report, see also [2]\n[2] Mine", 2],
  ["the same in Chinese", "\n\n参考资料\n[1] 锡业报告，另见[2]\n[2] 海关", 2],
  ["a list that goes on below another heading", `${sources}\n\nLinks\n[3] Mine`, 3],
])("reads %s", (_, list, count) => {
  const found = read(top + list);
  expect(found.insights).toEqual(["Prices rose", "Stocks fell"]);
  expect(found.references).toHaveLength(count);
  expect(found.codes).toEqual([]);
});

describe("reads addresses without numbers", () => {
  const addresses = "\n\nSources\nhttps://a.example\nhttps://b.example\n";
  const references = ["1 https://a.example", "2 https://b.example"];

  test.each([
    ["reactions", "Like 4   Heart 1", ["source-list-numbered", "interface-residue"]],
    ["another line", "Some more words", ["source-list-numbered", "text-not-kept"]],
  ])("above %s", (_, below, codes) => {
    expect(read(top + addresses + below)).toEqual({
      insights: ["Prices rose", "Stocks fell"],
      references,
      codes,
    });
  });

  test("but not above a longer text, or between titles", () => {
    expect(read(`${top}${addresses}One\nTwo\nThree\nFour`).references).toEqual([]);
    expect(read(`${top}\n\nSources\nhttps://a.example\nOre table\nMore`).references).toEqual([]);
  });
});

describe("reads names without numbers", () => {
  const uncited =
    "Tin rises\nOre Ticker · 2026-11-26\n\nCore insights\n- Prices rose\n- Stocks fell";
  const names = "\n\nSources:\n- Ore Ticker, 3 May 2026\n- ICSID\n- Our own tables";
  const references = ["1 Ore Ticker, 3 May 2026", "2 ICSID", "3 Our own tables"];
  const insights = ["Prices rose", "Stocks fell"];

  test.each([
    ["at the end", "", [...insights], ["source-list-numbered"]],
    [
      "above a line",
      "\n\nAll tables are free",
      [...insights],
      ["source-list-numbered", "text-not-kept"],
    ],
    [
      "above a section",
      "\n\nOutlook\n- Quotas stay\n- Mines close",
      [...insights, "Outlook: Quotas stay", "Outlook: Mines close"],
      ["source-list-numbered"],
    ],
  ])("below a text without citations, %s", (_, below, expected, codes) => {
    expect(read(uncited + names + below)).toEqual({ insights: expected, references, codes });
  });

  test.each([
    ["without bullets", "Sources\nOre Ticker\nICSID", ["1 Ore Ticker", "2 ICSID"]],
    [
      "below empty lines",
      "Sources\n\nOre Ticker, 2026\n\nICSID",
      ["1 Ore Ticker, 2026", "2 ICSID"],
    ],
    [
      "on two lines",
      "Sources\n- Tin table, Ore\n  Ticker\n- ICSID",
      ["1 Tin table, Ore Ticker", "2 ICSID"],
    ],
    ["in Chinese", "参考资料：\n- 自然资源部\n- 某矿业公司", ["1 自然资源部", "2 某矿业公司"]],
    [
      "with some addresses",
      "References\n- Argus. (2026). Tin. https://a.example\n- ICSID. (2026). Case",
      ["1 Argus. (2026). Tin. https://a.example", "2 Case"],
    ],
  ])("%s", (_, list, expected) => {
    expect(read(`${uncited}\n\n${list}`)).toMatchObject({ insights, references: expected });
  });

  test("and reports them if the text cites other numbers", () => {
    const codes = ["text-not-kept", "text-not-kept", "text-not-kept"];
    expect(read(top + names)).toEqual({ insights, references: [], codes });
    const marked = top.replace("[1]", "[web:1]").replace("[2]", "[web:2]");
    expect(read(marked + names)).toEqual({ insights, references: [], codes });
  });

  test.each([
    ["Sources", "- Tin comes from rivers\n- Recycling grows"],
    ["Links", "- Home\n- About us"],
    ["Notes", "- Tin table\n- Ore Ticker"],
  ])("but not the lines below %s that may be statements", (heading, list) => {
    const found = read(`${uncited}\n\n${heading}\n${list}`);
    expect(found.insights).toHaveLength(4);
    expect(found.references).toEqual([]);
  });
});

test("reads the last entry above a date as one, and the emoji of the heading as none of its words", () => {
  const { documents } = text.parse(
    "Tin rises again this week\n\nCore insights\n- Prices rose [1]\n- Stocks fell [3]\n\nSources 👇\n1. Ore Ticker\n2. Mine Desk\n3. Tin Week\n\n5:32 PM · Nov 21, 2026",
  );
  expect(documents).toHaveLength(1);
  expect(documents[0]!.data).toMatchObject({
    headline: "Tin rises again this week",
    datePublished: "2026-11-21T17:32",
    references: [{ title: "Ore Ticker" }, { title: "Mine Desk" }, { title: "Tin Week" }],
  });
});

describe("reads dated entries below a heading as no other article", () => {
  const insights = ["Prices rose", "Stocks fell"];
  const dated = ["1 Reuters, 30 Nov 2026", "2 Nikkei, 29 Nov 2026"];

  test.each([
    ["numbers without a sign", "Sources\n1 Reuters, 30 Nov 2026\n2 Nikkei, 29 Nov 2026", dated],
    ["a colon", "Sources:\n1 Reuters, 30 Nov 2026\n2 Nikkei, 29 Nov 2026", dated],
    ["Markdown", "## Sources\n1 Reuters, 30 Nov 2026\n2 Nikkei, 29 Nov 2026", dated],
    ["dashes", "References\n1 - Reuters, 30 Nov 2026\n2 - Nikkei, 29 Nov 2026", dated],
    ["footnotes", "Footnotes\n1 Reuters, 30 Nov 2026\n2 Nikkei, 29 Nov 2026", dated],
    ["empty lines", "Sources\n\n1 Reuters, 30 Nov 2026\n\n2 Nikkei, 29 Nov 2026", dated],
    ["one entry", "Sources\n1 Reuters, 30 Nov 2026", dated.slice(0, 1)],
    ["no numbers", "Sources\nReuters, 30 Nov 2026\nNikkei, 29 Nov 2026", dated],
    [
      "titles",
      "Sources\n1 US sets duties, Reuters, 30 Nov 2026\n2 Nikkei - Ore rises - 29 Nov 2026",
      ["1 US sets duties, Reuters, 30 Nov 2026", "2 Nikkei - Ore rises - 29 Nov 2026"],
    ],
  ])("%s", (_, list, references) => {
    expect(text.parse(`${top}\n\n${list}`).documents).toHaveLength(1);
    expect(read(`${top}\n\n${list}`)).toMatchObject({ insights, references });
  });

  test("but the head of the next brief below an empty line is none", () => {
    const next =
      "Reuters · 2026-11-30\nZinc falls on weak demand\n\nCore insights\n- Mills slow [1]";
    const { documents } = text.parse(`${top}\n\nSources\n1 Nikkei, 29 Nov 2026\n\n${next}`);
    expect(documents).toMatchObject([
      { data: { headline: "Tin rises" } },
      { data: { headline: "Zinc falls on weak demand", source: { name: "Reuters" } } },
    ]);
  });
});

describe("reads notes next to sources", () => {
  const notes = "\n\nNotes\n1. Figures are not audited.\n2. Prices are spot prices.";

  test.each([
    ["below", sources + notes],
    ["above", notes + sources],
  ])("%s", (_, list) => {
    expect(read(top + list)).toEqual({
      insights: ["Prices rose", "Stocks fell"],
      references: ["1 Tin report", "2 Ore Ticker, 3 May 2026"],
      codes: ["text-not-kept", "text-not-kept"],
    });
  });

  test("without numbers", () => {
    expect(read(`${top}${sources}\n\nNotes\nFigures are not audited.`)).toEqual({
      insights: ["Prices rose", "Stocks fell"],
      references: ["1 Tin report", "2 Ore Ticker, 3 May 2026"],
      codes: ["text-not-kept"],
    });
  });
});

describe("reads a list between sections", () => {
  const outlook = "\n\nOutlook\n- Quotas stay [1]";
  const expected = ["Prices rose", "Stocks fell", "Outlook: Quotas stay"];

  test.each([
    ["with brackets", "\n\nSources\n[1] Tin report\n[2] Mine"],
    ["with bullets", "\n\n## Sources:\n- [1] Tin report\n- [2] Mine"],
    ["with black brackets", "\n\n**来源**\n【1】Tin report\n【2】Mine"],
  ])("%s", (_, list) => {
    expect(read(top + list + outlook)).toEqual({
      insights: expected,
      references: ["1 Tin report", "2 Mine"],
      codes: [],
    });
  });

  test("with entries on several lines", () => {
    const list = "\n\nSources\n[1] Tin\n  report\n  https://example.org/tin\n[2] Mine";
    expect(read(top + list + outlook)).toEqual({
      insights: expected,
      references: ["1 Tin report https://example.org/tin", "2 Mine"],
      codes: [],
    });
  });

  test("and another one at the end", () => {
    const found = read(`${top}\n\nSources\n[1] Tin report\n[2] Mine${outlook}\n\nSources\n[3] SMM`);
    expect(found.insights).toEqual(expected);
    expect(found.references).toEqual(["1 Tin report", "2 Mine", "3 SMM"]);
  });

  test("below statements that have the heading `Notes`", () => {
    const list = "[1] Tin report https://a.example\n[2] Notice https://b.example";
    for (const gap of ["\n\n---\n\n", "\n\n"])
      expect(read(`${top}\n\nNotes\n- Prices may rise.${gap}${list}`)).toEqual({
        insights: ["Prices rose", "Stocks fell", "Notes: Prices may rise."],
        references: ["1 Tin report https://a.example", "2 Notice https://b.example"],
        codes: [],
      });
  });

  test("below `Notes`, also if only some have an address", () => {
    const found = read(`${top}\n\nNotes\n1. Quota notice\n2. Tin report, https://a.example`);
    expect(found.references).toEqual(["1 Quota notice", "2 Tin report https://a.example"]);
  });

  test("but not numbered statements below `Notes`", () => {
    const found = read(`${top}\n\nNotes\n1. Quotas shrank\n2. Mines closed${outlook}`);
    expect(found.insights).toEqual([
      "Prices rose",
      "Stocks fell",
      "Notes: Quotas shrank",
      "Notes: Mines closed",
      "Outlook: Quotas stay",
    ]);
  });
});

describe("reads an entry on several lines", () => {
  const url = "https://example.org/tin";
  test.each([
    ["an address below", `\n\nSources\n[1] Tin report\n${url}\n[2] Mine`],
    ["an indented address", `\n\n[^1]: Tin report\n    ${url}\n[^2]: Mine`],
    ["an address below, and no heading", `\n\n[1] Tin report\n<${url}>\n[2] Mine`],
    ["an indented rest", `\n\nSources\n1. Tin\n   report\n   ${url}\n2. Mine`],
  ])("with %s", (_, list) => {
    expect(read(top + list)).toEqual({
      insights: ["Prices rose", "Stocks fell"],
      references: [`1 Tin report ${url}`, "2 Mine"],
      codes: [],
    });
  });

  test("with a line end inside brackets", () => {
    const list = `\n\nSources\n(1) Tin report (USGS\nMay 2026) ${url}\n(2) Mine`;
    expect(read(top + list).references).toEqual([`1 Tin report (USGS May 2026) ${url}`, "2 Mine"]);
  });

  test("with a line end after a comma", () => {
    const list = "\n\nSources\n[1] USGS, Tin report,\nMay 2026\n[2] Mine";
    expect(read(top + list).references).toEqual(["1 USGS, Tin report, May 2026", "2 Mine"]);
  });

  test("reports a line that is not indented, and the rest of an address", () => {
    const { codes, references } = read(
      `${top}\n\nSources\n[1] Tin report\nof May\n[2] ${url}\n   page-2`,
    );
    expect(references).toEqual(["1 Tin report", `2 ${url}`]);
    expect(codes).toEqual(["text-not-kept", "text-not-kept"]);
  });
});

test.each([
  ["[1]锡业报告；\n[2]海关；\n[3]自然资源部。", ["锡业报告", "海关", "自然资源部"]],
  ["[1]锡业报告；\n[2]海关；", ["锡业报告", "海关"]],
  ["[1]锡业报告；\n[2]海关。\n[3]自然资源部。", ["锡业报告；", "海关。", "自然资源部。"]],
])("removes what separates the entries of %j", (list, titles) => {
  const { documents } = text.parse(
    `锡价五月上涨创年内新高\n新华社 2026-05-12\n\n核心要点\n- 锡价上涨[1][2][3]\n\n参考文献：\n${list}`,
  );
  const { references = [] } = documents[0]!.data as Read;
  expect(references.map(({ title }) => title)).toEqual(titles);
});
