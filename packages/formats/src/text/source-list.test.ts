import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { describe, expect, test } from "vitest";
import { text } from "../text.ts";
import {
  isPlainListedSource,
  isSourceListHeading,
  noteListedSources,
  readInlineSources,
  readListedSource,
  readSources,
} from "./source-list.ts";

describe("knows the heading of a list of sources", () => {
  test.each([
    "Sources",
    "Sources:",
    "## References",
    "Refs",
    "**Citations:**",
    "Works cited",
    "Sources (3)",
    "来源（12）：",
    "Source list",
    "Sources and related content",
    "引用链接",
    "Key Citations",
    "Sources used:",
    "Sources and further reading",
    "7. References",
    "参考资料",
    "来源：",
    "Fuentes",
    "Références :",
    "Quellen",
    "Источники:",
    "출처",
    "참고자료:",
    "【出典】",
    "■ 参考文献",
    "Sumber:",
    "Quellenangaben",
    "Список источников",
    "NOTES",
    "脚注",
    "Quelle:",
    "Bron:",
    "Джерела",
    "数据来源：",
    "1. Obras citadas",
    "Common sources",
    "Materials used",
    "Tài liệu tham khảo",
    "Nguồn tham khảo",
    "参考資料",
    "来源链接",
    "Daftar Pustaka",
    "Література",
    "Referências bibliográficas",
    "Bronvermelding",
    "संदर्भ",
    "Sources 👇",
    "Sources: ⬇️",
  ])("%s", (line) => {
    expect(isSourceListHeading(line)).toBe(true);
  });

  test.each([
    "Sources of Tin",
    "Key to Sources",
    "Resources",
    "Source: Ore Ticker",
    "",
    "Links Rise",
  ])("and not %j", (line) => {
    expect(isSourceListHeading(line)).toBe(false);
  });
});

test.each([
  ["Sources [1] USGS [2] Argus", ["USGS", "Argus"]],
  ["参考资料 [1] 锡业报告 [2] 海关", ["锡业报告", "海关"]],
  ["Sources: [1] USGS", ["USGS"]],
  ["Sources [1] USGS", []],
  ["Sources [1] and [2] say that prices rose", []],
])("reads %j on one line as the sources %j", (line, titles) => {
  expect(readInlineSources(line, 0).map(({ title }) => title?.text)).toEqual(titles);
});

describe("reads an entry", () => {
  const url = "https://example.org/a";
  test.each<[string, [number, string | undefined, string | undefined, string | undefined]]>([
    [`[1] Tin report ${url}`, [1, "Tin report", url, undefined]],
    [`1. Tin report – ${url}`, [1, "Tin report", url, undefined]],
    [`12) Tin report: ${url}.`, [12, "Tin report", url, undefined]],
    [`- [3]: ${url}`, [3, undefined, url, undefined]],
    ["¹ Tin report", [1, "Tin report", undefined, undefined]],
    ["¹²Tin report", [12, "Tin report", undefined, undefined]],
    ["（注3）錫の報告", [3, "錫の報告", undefined, undefined]],
    ["注4：锡业报告", [4, "锡业报告", undefined, undefined]],
    [`【2】锡报告`, [2, "锡报告", undefined, undefined]],
    [`(4) Tin report`, [4, "Tin report", undefined, undefined]],
    [`[5] [Tin report](${url})`, [5, "Tin report", url, undefined]],
    [`– [5] Tin report ${url}`, [5, "Tin report", url, undefined]],
    ["■ [5] Tin report", [5, "Tin report", undefined, undefined]],
    [`[^6]: ${url} "Tin report"`, [6, "Tin report", url, undefined]],
    [`[1] ${url} Boguty report of the owner`, [1, "Boguty report of the owner", url, undefined]],
    [`[1] ${url} – 2026年锡业报告`, [1, "2026年锡业报告", url, undefined]],
    [`[1] ${url} PDF`, [1, undefined, url, undefined]],
    [`[1] ${url} page 2`, [1, undefined, url, "page 2"]],
    [`[1] ${url} Accessed 3 May 2026`, [1, undefined, url, "Accessed 3 May 2026"]],
    [`[1] ${url} (In Chinese only)`, [1, undefined, url, "In Chinese only"]],
    [`[7] Tin report ${url}, read in May`, [7, "Tin report", url, "read in May"]],
    [`[9] Tin report, Steppe Wire, ${url}`, [9, "Tin report, Steppe Wire", url, undefined]],
    [
      `2. Tin report, read in May, [${url}](${url})`,
      [2, "Tin report, read in May", url, undefined],
    ],
    [`[8] [Tin](${url}) and more`, [8, "Tin", url, "and more"]],
  ])("%s", (line, expected) => {
    const found = readListedSource(line, 100)!;
    expect([found.id, found.title?.text, found.url?.text, restOf(line, found)]).toEqual(expected);
    for (const words of [found.title, found.url])
      expect(words && line.slice(words.start - 100, words.end - 100)).toBe(words?.text);
    expect([found.start, found.end]).toEqual([100, 100 + line.length]);
  });

  test.each([
    ["1 Tin report", "Tin report"],
    ["1 – Reuters", "Reuters"],
    ["1 - Reuters", "Reuters"],
    ["1— Reuters", "Reuters"],
    ["1- بيان", "بيان"],
  ])(
    "without another sign after its number only below the heading of a list: %s",
    (line, title) => {
      expect(readListedSource(line, 0)).toBeUndefined();
      expect(readListedSource(line, 0, true)).toMatchObject({ id: 1, title: { text: title } });
    },
  );

  test.each(["9 - 12 October 2025", "9-Euro-Ticket", "9 October 2025"])("but not %s", (line) => {
    expect(readListedSource(line, 0, true)).toBeUndefined();
  });

  test.each(["Tin report", "- Tin report", "[1]", "1000. Tin", "[a] Tin", ""])(
    "and none in %j",
    (line) => {
      expect(readListedSource(line, 0)).toBeUndefined();
    },
  );
});

describe("reads a list of sources on the line of its heading", () => {
  test.each([
    [
      "Sources: [1] Reuters, [2] Mining Journal; [3] SMM",
      ["1 Reuters", "2 Mining Journal", "3 SMM"],
    ],
    ["**Sources:** [1] Reuters [2] SMM", ["1 Reuters", "2 SMM"]],
    ["Источники: [1] Reuters, [2] SMM", ["1 Reuters", "2 SMM"]],
    ["Fuentes: (1) Reuters; (2) SMM", ["1 Reuters", "2 SMM"]],
    ["Obras citadas: [1] Reuters, [2] SMM", ["1 Reuters", "2 SMM"]],
    ["Źródła: [1] Reuters, [2] SMM", ["1 Reuters", "2 SMM"]],
    ["来源：【1】路透社，【2】上海有色网。", ["1 路透社", "2 上海有色网"]],
    ["Source: [1] Ore report, May 2026", ["1 Ore report, May 2026"]],
    ["[1] Reuters [2] SMM", ["1 Reuters", "2 SMM"]],
    ["¹ USGS  ² Trade report, ³ Area in km²", ["1 USGS", "2 Trade report", "3 Area in km²"]],
    ["Sources: 1. Reuters; 2. SMM, 2026; 3) USGS", ["1 Reuters", "2 SMM, 2026", "3 USGS"]],
    ["来源：1. 路透社；2. 海关", ["1 路透社", "2 海关"]],
    ["Notes: 1. Quartal", []],
    ["来源：1.路透 2.上海有色网 3.矿业网", ["1 路透", "2 上海有色网", "3 矿业网"]],
    ["信息来源：①路透②上海有色网", ["1 路透", "2 上海有色网"]],
    ["来源：（1）彭博社（2）上海有色网", ["1 彭博社", "2 上海有色网"]],
    ["来源：[1]彭博社[2]上海有色网", ["1 彭博社", "2 上海有色网"]],
    ["来源：【1】彭博社【2】上海有色网", ["1 彭博社", "2 上海有色网"]],
    ["Sources: [1]Reuters(2)[2]SMM", ["1 Reuters(2)", "2 SMM"]],
    ["Sources: 1. Reuters; 3. SMM", []],
    ["来源：1.5万吨 2.5万吨", []],
    ["[1] Reuters [3] SMM", []],
    ["[1] Prices rose. [2]", []],
    ["Sources: Reuters, SMM [1][2]", []],
    ["Sources: [1][2]", []],
    ["Sources say [1] prices rose, [2] stocks fell", []],
  ])("%s", (line, expected) => {
    const found = readInlineSources(line, 50);
    expect(found.map(({ id, title }) => `${id} ${title?.text}`)).toEqual(expected);
    for (const { title, start, end } of found) {
      expect(line.slice(title!.start - 50, title!.end - 50)).toBe(title!.text);
      expect(line.slice(start - 50, end - 50)).toContain(title!.text);
    }
  });

  test.each([
    ["1) Eurostat; 2) Argus", ["1 Eurostat", "2 Argus"]],
    ["1. Eurostat; 2. Argus, 2026;", ["1 Eurostat", "2 Argus, 2026"]],
    ["1、彭博社；2、上海有色网", ["1 彭博社", "2 上海有色网"]],
    ["[1]彭博社[2]上海有色网", ["1 彭博社", "2 上海有色网"]],
    ["（1）彭博社（2）上海有色网", ["1 彭博社", "2 上海有色网"]],
    ["[3] Argus, table (4) of May", ["3 Argus, table (4) of May"]],
    ["1. Eurostat; 3. Argus", ["1 Eurostat; 3. Argus"]],
    ["[1] Argus, see also [2]", ["1 Argus, see also [2]"]],
  ])("or on one line below it: %s", (line, expected) => {
    const found = readSources(line, 0, true);
    expect(found.map(({ id, title }) => `${id} ${title?.text}`)).toEqual(expected);
    for (const { title, start, end } of found)
      expect(line.slice(start, end)).toContain(line.slice(title!.start, title!.end));
  });

  test("with an address", () => {
    const [found] = readInlineSources("Sources: [1] Tin https://example.org/a, [2] Zinc", 0);
    expect(found).toMatchObject({ id: 1, url: { text: "https://example.org/a" } });
  });
});

test.each([
  ["[1] https://example.org/a", true],
  ["[2]: https://example.org/a", true],
  ["[^3]: https://example.org/a", true],
  ["【4】 https://example.org/a", true],
  ["[5] Tin report, Steppe Wire, https://example.org/a", true],
  ["[^10]: Tin report", true],
  ["[11]: Tin report, 7 Nov 2025", true],
  // Sentences of a body.
  ["[6] Tin report", false],
  ["[7][8] see https://example.org/a", false],
  ["Prices rose [9] https://example.org/a", false],
  ["1. https://example.org/a", false],
])("%s is an entry without a heading: %s", (line, isEntry) => {
  expect(isPlainListedSource(line)).toBe(isEntry);
});

function restOf(
  line: string,
  { rest }: NonNullable<ReturnType<typeof readListedSource>>,
): string | undefined {
  return rest && line.slice(rest.start - 100, rest.end - 100);
}

test("reports words after an address and a second entry with the same number", () => {
  const lines = ["[1] A https://example.org/a, page 2", "[1] B", "[2] C"];
  const notes = noteListedSources(lines.map((line) => readListedSource(line, 0)!));
  expect(notes.map(({ severity, code, message }) => `${severity} ${code} ${message}`)).toEqual([
    "note text-not-kept these words after the address of a source name neither its publisher nor its date, so they are not kept",
    "warning text-not-kept the list has another source with the number 1; this one is not kept",
  ]);
});

describe("reads a list of sources with its numbers at the ends", () => {
  const read = (list: string): unknown => {
    const source = `Tin rises\nDesk · 2026-01-12\nCore Insights\n- Prices rose [1][2]\n\n${list}\n`;
    const { references, groups } = text.parse(source).documents[0]!.data as Article;
    return [references?.map(({ id, title }) => `${id} ${textOf(title!)}`), groups?.length ?? 0];
  };

  test.each([
    ["Sources:\nMinistry of Mines, January 2026 [1]\nOre Ticker [2]", 0],
    ["Sources\n\nMinistry of Mines, January 2026 [1]\n\nOre Ticker [2]", 0],
  ])("%j", (list, groups) => {
    expect(read(list)).toEqual([["1 Ministry of Mines, January 2026", "2 Ore Ticker"], groups]);
  });

  test.each([
    "Supply\nMines closed [1]\nPorts opened [2]",
    "Notes\nMines closed [2]\nPorts opened [1]",
    "Notes\nMines closed [1]\nPorts opened [2]\nOre left [3]",
  ])("but not %j", (list) => {
    expect(read(list)).toEqual([undefined, expect.any(Number)]);
  });
});
