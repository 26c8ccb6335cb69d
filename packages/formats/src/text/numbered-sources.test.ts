import { describe, expect, test } from "vitest";
import type { Text } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { text } from "../text.ts";

const top =
  "Tin rises\nOre Ticker · 2026-11-26\n\nCore insights\n- Prices rose [1]\n- Stocks fell [2]";

interface Read {
  readonly references?: readonly { readonly id: number; readonly title?: string }[];
  readonly coreInsights?: readonly { readonly text: string }[];
  readonly groups?: readonly { readonly insights: readonly { readonly text: string }[] }[];
}

function read(source: string): Read {
  return text.parse(source).documents[0]!.data as Read;
}

function titlesOf({ references = [] }: Read): string[] {
  return references.map(({ id, title = "" }) => `${id} ${title}`);
}

function insightsOf({ coreInsights = [], groups = [] }: Read): string[] {
  return [...coreInsights, ...groups.flatMap(({ insights }) => insights)].map((one) => one.text);
}

describe("reads a list of sources without a heading and without addresses", () => {
  test.each([
    ["numbers in square brackets", "\n\n[1] Tin report\n[2] Ore Ticker, 3 May 2026"],
    [
      "a line above that is not of the text",
      "\n\nShall I add tin?\n\n[1] Tin report\n[2] Ore Ticker, 3 May 2026",
    ],
    ["directly below the text", "\n[1] Tin report\n[2] Ore Ticker, 3 May 2026"],
    ["numbers in black brackets", "\n\n【1】Tin report\n【2】Ore Ticker, 3 May 2026"],
    ["numbers on one line", "\n\n[1] Tin report [2] Ore Ticker, 3 May 2026"],
    ["bullets", "\n\n- [1] Tin report\n- [2] Ore Ticker, 3 May 2026"],
    ["numbers with a full stop", "\n\n1. Tin report\n2. Ore Ticker, 3 May 2026"],
    ["numbers without a sign", "\n\n1 Tin report\n2 Ore Ticker, 3 May 2026"],
    ["raised numbers before two spaces", "\n\n¹  Tin report\n²  Ore Ticker, 3 May 2026"],
    ["numbers before two spaces", "\n\n1  Tin report\n2  Ore Ticker, 3 May 2026"],
    ["numbers in round brackets", "\n\n(1) Tin report\n(2) Ore Ticker, 3 May 2026"],
    ["numbers on lines of their own", "\n\n1\n\nTin report\n\n2\n\nOre Ticker, 3 May 2026"],
    ["an empty line between its entries", "\n\n[1] Tin report\n\n[2] Ore Ticker, 3 May 2026"],
  ])("with %s", (_, list) => {
    const found = read(top + list);
    expect(titlesOf(found)).toEqual(["1 Tin report", "2 Ore Ticker, 3 May 2026"]);
    expect(insightsOf(found)).toEqual(["Prices rose", "Stocks fell"]);
  });

  test("with what the entry is", () => {
    const found = read(`${top}\n\n[1] Tin Board – Press release\n[2] Ore AG – Pressemitteilung`);
    expect(titlesOf(found)).toEqual(["1 Tin Board – Press release", "2 Ore AG – Pressemitteilung"]);
  });

  test("with one entry, if the text cites nothing else", () => {
    const cited = top.replace(" [2]", "");
    const found = read(`${cited}\n\n[1] Tin report 2025`);
    expect(titlesOf(found)).toEqual(["1 Tin report 2025"]);
    expect(insightsOf(found)).toEqual(["Prices rose", "Stocks fell"]);
    expect(read(`${top}\n\n[1] Tin report 2025`).references).toBeUndefined();
  });

  test("with one entry directly below a citation", () => {
    const cited = top.replace("[2]", "[1]");
    const found = read(`${cited}\n[1] Tin report 2025`);
    expect(titlesOf(found)).toEqual(["1 Tin report 2025"]);
    expect(insightsOf(found)).toEqual(["Prices rose", "Stocks fell"]);
    expect(read(`${top}\n[1] Tin report 2025`).references).toBeUndefined();
    const uncited = top.replace(" [2]", "");
    expect(read(`${uncited}\n[1] Tin report 2025`).references).toBeUndefined();
  });

  test("with the marks of an assistant in the text", () => {
    const cited = top.replaceAll("[1]", "【1†source】").replace("[2]", "【2†L3-L5】");
    const found = read(`${cited}\n\n【1】 Tin report\n【2】 Ore Ticker`);
    expect(titlesOf(found)).toEqual(["1 Tin report", "2 Ore Ticker"]);
  });

  test("with an address in one entry only", () => {
    const found = read(`${top}\n\n[1] Tin report\n[2] Ore Ticker https://example.org/a\n[3] Mine`);
    expect(titlesOf(found)).toEqual(["1 Tin report", "2 Ore Ticker", "3 Mine"]);
  });

  test("with superscripts in the text", () => {
    const cited = top.replaceAll("[1]", "from 40 m² on.¹ ²").replace("[2]", "again.²");
    const found = read(`${cited}\n\n1. Tin report\n2. Ore Ticker`);
    expect(titlesOf(found)).toEqual(["1 Tin report", "2 Ore Ticker"]);
    expect(insightsOf(found)).toEqual(["Prices rose from 40 m² on.", "Stocks fell again."]);
  });

  test("of each summary of a text", () => {
    const one = `${top}\n\n[1] Tin report\n[2] Ore Ticker`;
    const { documents } = text.parse(`${one}\n\n---\n\n${one.replaceAll("Tin", "Zinc")}`);
    expect(documents.map(({ data }) => titlesOf(data as Read))).toEqual([
      ["1 Tin report", "2 Ore Ticker"],
      ["1 Zinc report", "2 Ore Ticker"],
    ]);
  });
});

test("reads a list at the end of a text that is one line", () => {
  const found = read(
    "Tin rises\nOre Ticker · 2026-11-26\nCore Insights - Prices rose [1]. - Stocks fell [2]. Sources: [1] Tin report [2] Ore Ticker",
  );
  expect(titlesOf(found)).toEqual(["1 Tin report", "2 Ore Ticker"]);
  expect(insightsOf(found)).toEqual(["Prices rose.", "Stocks fell."]);
});

describe("numbers a list without numbers", () => {
  const head = `${top}\n- Mines closed [3]\n\nReferences\n`;
  test.each([
    [
      "with an address in each line",
      "Tin report — https://a.example\nOre Ticker: https://b.example\nMine https://c.example",
    ],
    ["with as many lines as the highest number", "- Tin report\n- Ore Ticker\n- Mine"],
    ["with roman numbers", "i.   Tin report\nii.  Ore Ticker\niii. Mine"],
    ["with letters", "a) Tin report\nb) Ore Ticker\nc) Mine"],
    ["with the signs of Wikipedia", "^ Tin report\n^ Ore Ticker\n^ Mine"],
  ])("%s", (_, list) => {
    const { documents, diagnostics } = text.parse(head + list);
    expect(titlesOf(documents[0]!.data as Read)).toEqual([
      "1 Tin report",
      "2 Ore Ticker",
      "3 Mine",
    ]);
    expect(
      diagnostics.filter(({ severity }) => severity !== "note").map(({ code }) => code),
    ).toEqual(["source-list-numbered"]);
  });

  test.each([
    ["Reuters\nArgus", ["1 Reuters", "2 Argus"]],
    ["- Reuters, Tin rises, 3 Nov 2025\n- Argus", ["1 Reuters, Tin rises, 3 Nov 2025", "2 Argus"]],
    ["- USGS, 2026\n- Ministry of Mines", ["1 USGS, 2026", "2 Ministry of Mines"]],
  ])(
    "below a text without citations, if each line names an outlet or has a date",
    (list, titles) => {
      const uncited =
        "Tin rises\nOre Ticker · 2026-11-26\n\nCore insights\n- Prices rose\n\nSources\n";
      expect(titlesOf(read(uncited + list))).toEqual(titles);
      expect(insightsOf(read(uncited + list))).toEqual(["Prices rose"]);
    },
  );

  test("below a text without citations, if each line has an address", () => {
    const uncited = "Tin rises\nOre Ticker · 2026-11-26\n\nCore insights\n- Prices rose\n\n";
    const linked = read(
      `${uncited}## Sources\n- [Tin report](https://a.example)\n- Mine: https://b.example`,
    );
    expect(titlesOf(linked)).toEqual(["1 Tin report", "2 Mine"]);
    expect(insightsOf(linked)).toEqual(["Prices rose"]);
    expect(insightsOf(read(`${uncited}Sources\n- Recycling grows\n- Mines reopen`))).toEqual([
      "Prices rose",
      "Recycling grows",
      "Mines reopen",
    ]);
  });

  test.each([
    ["with fewer lines", "- Tin report\n- Ore Ticker"],
    ["with citations", "- Tin report [1]\n- Ore Ticker [2]\n- Mine [3]"],
  ])("but not one %s", (_, list) => {
    const { diagnostics, documents } = text.parse(head + list);
    expect(diagnostics.map(({ code }) => code)).not.toContain("source-list-numbered");
    expect((documents[0]!.data as Read).references).toBeUndefined();
  });
});

describe("keeps as insights", () => {
  test.each([
    ["a group with numbers", "\n\nOutlook\n1. Prices rise\n2. Stocks fall"],
    ["numbered statements with citations", "\n\n1. Prices rise [1]\n2. Stocks fall [2]"],
    ["numbered statements directly below bullets", "\n1. Prices rise\n2. Stocks fall"],
    ["fewer numbered statements than cited numbers", " [3]\n\n1. Prices rise\n2. Stocks fall"],
    ["numbers that do not start at 1", "\n\n2. Prices rise\n3. Stocks fall"],
  ])("%s", (_, lines) => {
    const found = read(top + lines);
    expect(found.references).toBeUndefined();
    expect(insightsOf(found)).toEqual(["Prices rose", "Stocks fell", "Prices rise", "Stocks fall"]);
  });
});

test.each(["1 ", "1  ", "1\t"])("reads the footnotes of a PDF with %j", (first) => {
  const found = read(
    `Tin rises\nOre Ticker · 2026-11-26\n\nCore insights\n- Prices rose again.1\n- Stocks fell in May.2\n\n${[first, first.replace("1", "2")].map((sign) => `${sign}Tin report, 2026.`).join("\n")}`,
  );
  expect(titlesOf(found)).toEqual(["1 Tin report, 2026.", "2 Tin report, 2026."]);
  expect(insightsOf(found)).toEqual(["Prices rose again.", "Stocks fell in May."]);
});

describe("reads a list of sources below an unknown heading", () => {
  const list = "Where this comes from:\n[1] Tin Society\n[2] Ore Ticker, 3 May 2026";

  test.each([
    ["numbers in square brackets", list],
    ["bullets", list.replaceAll("[", "- [")],
    ["numbers with a full stop", list.replaceAll("[", "").replaceAll("]", ".")],
  ])("with %s", (_, lines) => {
    const top = "Tin rises\nOre Ticker · 2026-11-26\n\nCore insights\n- Up [1]\n- Down [2]\n\n";
    const withOutlets = lines
      .replace("Tin Society", "Ministry of Tin")
      .replace("Ore Ticker", "Reuters");
    const { documents, diagnostics } = text.parse(top + withOutlets);
    const found = documents[0]!.data as Read;
    expect(titlesOf(found)).toEqual(["1 Ministry of Tin", "2 Reuters, 3 May 2026"]);
    expect(insightsOf(found)).toEqual(["Up", "Down"]);
    expect(
      diagnostics.flatMap(({ code, severity, range }) =>
        code === "text-not-kept" ? [`${severity} ${range?.start.line}`] : [],
      ),
    ).toEqual(["note 8"]);
  });

  test("of each text on a page", () => {
    const { documents } = text.parse(`${top}\n\n${list}\n\n${top}\n\n${list}`);
    const all = documents.map(({ data }) => data as Read);
    expect(all.map(titlesOf)).toEqual([
      ["1 Tin Society", "2 Ore Ticker, 3 May 2026"],
      ["1 Tin Society", "2 Ore Ticker, 3 May 2026"],
    ]);
    expect(all.map(insightsOf)).toEqual([
      ["Prices rose", "Stocks fell"],
      ["Prices rose", "Stocks fell"],
    ]);
  });
});

test("keeps statements below a heading that follow their citations", () => {
  const found = read(`${top}\n\nOutlook\n[1] Prices rise\n[2] Stocks fall`);
  expect(found.references).toBeUndefined();
  expect(insightsOf(found).join(" ")).toContain("Prices rise Stocks fall");
});

describe("numbers the names of sources in the last line", () => {
  const read = (lines: string): unknown => {
    const { documents, diagnostics } = text.parse(
      `Tin rises again\nOre Ticker · 2 April 2026\n\n${lines}`,
    );
    const { references = [] } = documents[0]!.data as {
      references?: { id: number; title: Text }[];
    };
    return {
      titles: references.map(({ id, title }) => `${id} ${textOf(title)}`),
      isReported: diagnostics.some(({ code }) => code === "source-list-numbered"),
    };
  };
  test.each([
    [
      "- Tin rose [1]\n- Stocks fell [2]\n\nSources: Reuters, Argus Media",
      ["1 Reuters", "2 Argus Media"],
    ],
    [
      "- 锡价上涨 [1, 3]\n- 库存下降 [2]\n来源：路透、Argus、矿业网",
      ["1 路透", "2 Argus", "3 矿业网"],
    ],
  ])("%j", (lines, titles) => {
    expect(read(lines)).toEqual({ titles, isReported: true });
  });

  test.each([
    "- Tin rose [1]\n- Stocks fell [3]\n\nSources: Reuters, Argus Media",
    "- Tin rose [1]\n- Stocks fell [1]\n\nSource: Reuters",
    "- Tin rose [1]\n- Stocks fell [2]\n\nSources: Reuters, 12 November",
  ])("but not in %j", (lines) => {
    expect(read(lines)).toEqual({ titles: [], isReported: false });
  });
});

test("reads a list on one line after the Korean word for material", () => {
  const found = read(
    "주석 쿼터 축소 검토\n광물워치 2026-11-26\n\n핵심 요약\n- 하나 [1]\n- 둘 [2]\n\n자료: [1] 로이터, [2] LME",
  );
  expect(titlesOf(found)).toEqual(["1 로이터", "2 LME"]);
  expect(insightsOf(found)).toEqual(["하나", "둘"]);
});
