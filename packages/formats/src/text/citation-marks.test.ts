import type { Article, Citation, PathSegment } from "@mineral-brief/schema";
import { describe, expect, test } from "vitest";
import {
  citationMark,
  noteMarks,
  citationsOf,
  readCircledNumbers,
  readMark,
  readMarkAt,
  readPlainMark,
  readSuperscript,
} from "./citation-marks.ts";
import { text } from "../text.ts";

const head = "Tungsten rises\nReuters· 2025-10-24 09:20\n";

describe("reads a plain citation", () => {
  test.each([
    ["[3]", 0, [3], 3],
    ["[123]", 0, [123], 5],
    ["[09]", 0, [9], 4],
    ["a [10], b", 2, [10], 6],
  ])("%j at %i", (source, start, numbers, end) => {
    expect(readPlainMark(source, start)).toEqual({ kind: "mark", ids: numbers, start, end });
  });

  test.each(["[]", "[0]", "[1234]", "[1, 2]", "[1-2]", "[ 1]", "[1 ]", "[a]", "[1", "[/]", "[:]"])(
    "and no more than that: %j",
    (source) => {
      expect(readPlainMark(source, 0)).toBeUndefined();
    },
  );
});

describe("finds and reads any citation", () => {
  const range = (first: number, last: number): number[] =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);
  test.each<[string, number[]]>([
    ["[3]", [3]],
    ["【3】", [3]],
    ["\uFF3B3\uFF3D", [3]],
    ["〔3〕", [3]],
    ["[ 3 ]", [3]],
    ["[   3   ]", [3]],
    ["[1,2]", [1, 2]],
    ["[5 - 7]", [5, 6, 7]],
    ["[1, 2; 3]", [1, 2, 3]],
    ["[1、2\uFF0C3]", [1, 2, 3]],
    ["[5-7]", [5, 6, 7]],
    ["[5–7]", [5, 6, 7]],
    ["[5—7]", [5, 6, 7]],
    ["[5 - 7, 9]", [5, 6, 7, 9]],
    ["[4-4]", [4]],
    ["[1-50]", range(1, 50)],
    ["[123]", [123]],
    ["[1,]", [1]],
    ["[1, 2, ]", [1, 2]],
    ["【1、2，】", [1, 2]],
    [`[1${",2".repeat(40)}]`, [1, ...Array.from({ length: 40 }, () => 2)]],
  ])("%s", (mark, numbers) => {
    const source = `a ${mark} b`;
    const match = citationMark.exec(source)!;
    expect(match[0]).toBe(mark);
    expect(readMark(match[0], match.index)).toEqual({
      kind: "mark",
      ids: numbers,
      start: 2,
      end: 2 + mark.length,
    });
  });

  test.each([
    "[]",
    "[a]",
    "[2025]",
    "[1.5]",
    "[1 2]",
    "[         1]",
    "[1    ]",
    "[,1]",
    "(1)",
    "[1",
    `[1${",2".repeat(41)}]`,
  ])("but not in %j", (source) => {
    expect(citationMark.test(source)).toBe(false);
  });

  // The Markdown reader takes any numbers in brackets for a mark.
  test.each([
    ["[1 2]", [1, 2]],
    ["【1 2-4】", [1, 2, 3, 4]],
  ])("and reads the numbers of %s", (mark, numbers) => {
    expect(readMark(mark, 0)?.ids).toEqual(numbers);
  });

  test.each(["[0]", "[9-3]", "[0-3]", "[1-51]", "[1, 0]", "[7, 3-2]"])(
    "and reads no numbers in %j",
    (mark) => {
      expect(readMark(mark, 0)).toBeUndefined();
    },
  );
});

/** The citations of a text as the reader of a body finds them. */
function marksOf(source: string) {
  return [...source.matchAll(new RegExp(citationMark, "g"))].map(({ 0: mark, index }) =>
    readMark(mark, index)!,
  );
}

describe("lists numbers once and notes how they are written", () => {
  const note = (message: string, start: number, end: number) => `${start}-${end} ${message}`;
  const spaces = "write citations that belong together without spaces between them";
  const twice = (number: number) => `[${number}] is cited twice by this insight and kept once`;
  test.each<[string, number[], string[]]>([
    ["a", [], []],
    ["a [1]", [1], []],
    ["a [1][2][10]", [1, 2, 10], []],
    ["a [2][1]", [2, 1], []],
    ["a [1] [2]", [1, 2], [note(spaces, 5, 9)]],
    ["a [1]  [2] [3]", [1, 2, 3], [note(spaces, 5, 10), note(spaces, 10, 14)]],
    ["a [1] b [2]", [1, 2], []],
    ["a [1, 2]", [1, 2], [note("read as [1][2]", 2, 8)]],
    ["a [3-5][6]", [3, 4, 5, 6], [note("read as [3][4][5]", 2, 7)]],
    ["a [1] [2, 3]", [1, 2, 3], [note("read as [2][3]", 6, 12)]],
    ["a [1][1]", [1], [note(twice(1), 5, 8)]],
    ["a [2][1][2]", [2, 1], [note(twice(2), 8, 11)]],
    ["a [1] b [1]", [1], [note(twice(1), 8, 11)]],
    ["a [1, 2][2]", [1, 2], [note("read as [1][2]", 2, 8), note(twice(2), 8, 11)]],
    ["a [1] [1]", [1], [note(spaces, 5, 9), note(twice(1), 6, 9)]],
  ])("%s", (source, numbers, notes) => {
    const marks = marksOf(source);
    expect(citationsOf(marks)).toEqual(numbers);
    expect(
      noteMarks(source, marks).map(({ message, start, end }) => note(message, start, end)),
    ).toEqual(notes);
  });

  test("as notes about the shape of a citation", () => {
    expect(noteMarks("[1, 2]", marksOf("[1, 2]"))).toEqual([
      { code: "citation-shape", severity: "note", message: "read as [1][2]", start: 0, end: 6 },
    ]);
  });
});

describe("reads the marks of assistants and links", () => {
  test.each<[string, readonly number[] | undefined, string | undefined]>([
    ["[3]", [3], "[3]"],
    ["[1](https://example.org/a)", [1], "[1](https://example.org/a)"],
    ["[1](https://example.org/a_(b)) c", [1], "[1](https://example.org/a_(b))"],
    ['[1](https://example.org/a "A page")', [1], '[1](https://example.org/a "A page")'],
    ["[[2]](https://example.org/a)", [2], "[[2]](https://example.org/a)"],
    ["[^4^]", [4], "[^4^]"],
    ["[^4]", [4], "[^4]"],
    ["【5†source】", [5], "【5†source】"],
    ["【5:2†L1-L9】", [5], "【5:2†L1-L9】"],
    ["[cite: 1, 2]", [1, 2], "[cite: 1, 2]"],
    ["[citation:3]", [3], "[citation:3]"],
    ["[1](a)", [1], "[1]"],
    ["[1] (https://example.org/a)", [1], "[1]"],
    ["[sic]", undefined, undefined],
    ["[2027]", undefined, undefined],
    ["[0]", undefined, undefined],
    ["[^0]", undefined, undefined],
    ["[cite: x]", undefined, undefined],
    ["【source】", undefined, undefined],
    ["[1", undefined, undefined],
  ])("%s", (source, numbers, mark) => {
    const found = readMarkAt(`a ${source}`, 2);
    expect(found?.ids).toEqual(numbers);
    expect(found && source.slice(0, found.end - 2)).toBe(mark);
  });

  test("with the address that a number links to", () => {
    expect(readMarkAt("[1](https://example.org/a)", 0)?.url).toBe("https://example.org/a");
    expect(readMarkAt("[1]", 0)?.url).toBeUndefined();
  });
});

test.each<[string, readonly unknown[] | undefined]>([
  ["[1,200] t was found", undefined],
  ["[1,200]吨", undefined],
  ["[1,200]", [1, 200]],
  ["[1,200] - Two", [1, 200]],
  ["[1, 200] t", [1, 200]],
  ["[1,20] t", [1, 20]],
])("%j is a number before its unit, or the citations %j", (source, ids) => {
  expect(readMarkAt(source, 0)?.ids).toEqual(ids);
});

describe("reads superscripts at the end of a word", () => {
  test.each<[string, number | undefined]>([
    ["offer\u00B9", 1],
    ["offer \u00B2", 2],
    ["offer.\u2074", 4],
    ["offer\u00B9\u00B2", 12],
    ["km\u00B2", undefined],
    ["5 m\u00B3", undefined],
    ["cm\u00B2", undefined],
    ["10\u2079", undefined],
    ["10\u207B\u2076 t", undefined],
    ["kg m\u207B\u00B3", undefined],
    ["offer\u2070", undefined],
    ["from\u00B9", 1],
    ["steam\u00B9", 1],
  ])("%s: %s", (source, number) => {
    const start = source.search(/[\u00B9\u00B2\u00B3\u2070-\u2079]/);
    expect(readSuperscript(source, start)?.ids).toEqual(
      number === undefined ? undefined : [number],
    );
  });
});

describe("reads circled numbers at the end of a statement", () => {
  test.each<[string, readonly number[] | undefined]>([
    ["价格上涨①", [1]],
    ["价格上涨①②。", [1, 2]],
    ["价格上涨⑳\n", [20]],
    ["Prices rose ① - Two", [1]],
    ["三步：①受理②公示", undefined],
    ["① 受理", undefined],
  ])("%s: %j", (source, numbers) => {
    expect(readCircledNumbers(source, source.search(/[①-⑳]/))?.ids).toEqual(numbers);
  });
});

test.each([
  ["Prices fell (see [3]).", "Prices fell.", [3], ["citation-shape"]],
  ["Prices fell (see [3][4])", "Prices fell", [3, 4], ["citation-shape"]],
  ["Prices fell ([3], [4])", "Prices fell", [3, 4], ["citation-shape"]],
  ["Prices fell [2] (cf. [3]).", "Prices fell.", [2, 3], ["citation-shape"]],
  ["Prices fell [2,].", "Prices fell.", [2], ["citation-shape"]],
  ["钨价下跌（见[3]）。", "钨价下跌。", [3], ["citation-shape"]],
  ["Prices fell (by 3 % [3])", "Prices fell (by 3 %)", [3], []],
  ["Prices fell (see [3] and below)", "Prices fell (see and below)", [3], ["citation-in-sentence"]],
  [
    "Prices fell (see [3], p. 12).",
    "Prices fell.",
    [{ id: 3, locator: "p. 12" }],
    ["citation-shape"],
  ],
  ["钨价下跌（见[3]，第12页）。", "钨价下跌。", [{ id: 3, locator: "第12页" }], ["citation-shape"]],
  ["Prices fell (see [3], still)", "Prices fell (see, still)", [3], ["citation-in-sentence"]],
])("reads the parentheses of %j as a part of the citation", (statement, words, ids, codes) => {
  const { documents, diagnostics } = text.parse(`${head}Core Insights\n- ${statement}\n- B [9]`);
  const { coreInsights } = documents[0]!.data as { coreInsights: unknown[] };
  expect(coreInsights[0]).toEqual({ text: words, citations: ids });
  expect(diagnostics.map(({ code }) => code).filter((code) => code !== "language-guessed")).toEqual(
    codes,
  );
});

describe("reads citations with a word or a dash between them", () => {
  test.each<[string, string, Citation[]]>([
    ["Quotas replaced the ban [1]–[3].", "Quotas replaced the ban.", [1, 2, 3]],
    ["Quotas replaced the ban [1]-[3]", "Quotas replaced the ban", [1, 2, 3]],
    ["Quotas replaced the ban [1] – [3].", "Quotas replaced the ban.", [1, 2, 3]],
    ["Quotas replaced the ban [7] - [9].", "Quotas replaced the ban.", [7, 8, 9]],
    ["配额取代禁令[1]至[3]。", "配额取代禁令。", [1, 2, 3]],
    ["Quotas replaced the ban [1] and [3].", "Quotas replaced the ban.", [1, 3]],
    ["Quotas replaced the ban [1], [2], and [4].", "Quotas replaced the ban.", [1, 2, 4]],
    [
      "Quotas replaced the ban [1] & [2, p. 4].",
      "Quotas replaced the ban.",
      [1, { id: 2, locator: "p. 4" }],
    ],
    ["Cuotas en lugar de la veda [1] y [3]–[5].", "Cuotas en lugar de la veda.", [1, 3, 4, 5]],
    ["Квоты вместо запрета [1] и [3].", "Квоты вместо запрета.", [1, 3]],
    ["配额取代禁令[1]和[3]。", "配额取代禁令。", [1, 3]],
    ["حصص بدل الحظر [١]، [٢] و [٣].", "حصص بدل الحظر.", [1, 2, 3]],
    ["O Congresso discute (Fonte: [1], [2]).", "O Congresso discute.", [1, 2]],
    ["Die Quote sank (Quelle: [1] und [2]).", "Die Quote sank.", [1, 2]],
    ["The quota fell [Source: 4].", "The quota fell.", [4]],
    ["The quota fell [Sources: 4, 5]", "The quota fell", [4, 5]],
    ["De quota daalden [Bronnen: 4, 5].", "De quota daalden.", [4, 5]],
    ["配额下降（出处：[4]）。", "配额下降。", [4]],
    ["The quota fell [3]-[1].", "The quota fell-.", [3, 1]],
    ["The quota fell [1]-[900].", "The quota fell-.", [1, 900]],
    ["The quota fell [1] and [b].", "The quota fell and [b].", [1]],
    ["The quota fell [1] and rose [3].", "The quota fell and rose.", [1, 3]],
  ])("%s", (statement, words, citations) => {
    expect(insightOf(statement)).toEqual({ text: words, citations });
  });

  test("but a hyphen before a statement opens a bullet", () => {
    const { documents } = text.parse(
      `${head}Core Insights - Tin rose [1] - [2] Lead fell in the third week, and zinc did not.`,
    );
    expect((documents[0]!.data as Article).coreInsights).toEqual([
      { text: "Tin rose", citations: [1] },
      { text: "Lead fell in the third week, and zinc did not.", citations: [2] },
    ]);
  });
});

describe("reads the place in a source", () => {
  test.each<[string, Citation[]]>([
    ["[2, p. 4]", [{ id: 2, locator: "p. 4" }]],
    ["[2, pp. 4–6]", [{ id: 2, locator: "pp. 4–6" }]],
    ["[2 p.4][8]", [{ id: 2, locator: "p.4" }, 8]],
    ["[3, Table 2]", [{ id: 3, locator: "Table 2" }]],
    ["[3, Annex II, p. 4 (note)]", [{ id: 3, locator: "Annex II, p. 4 (note)" }]],
    ["[3, § 4(b)]", [{ id: 3, locator: "§ 4(b)" }]],
    ["[2,\np. 4]", [{ id: 2, locator: "p. 4" }]],
    ["[2, p.\n  4]", [{ id: 2, locator: "p. 4" }]],
    ["[2, S. 14]", [{ id: 2, locator: "S. 14" }]],
    ["[2, TABLE 3]", [{ id: 2, locator: "TABLE 3" }]],
    ["[2, С. 3]", [{ id: 2, locator: "С. 3" }]],
    ["[2, стр. 4]", [{ id: 2, locator: "стр. 4" }]],
    ["[2，第4页]", [{ id: 2, locator: "第4页" }]],
    ["【2，表2】", [{ id: 2, locator: "表2" }]],
    ["[2, 4頁]", [{ id: 2, locator: "4頁" }]],
    ["[^2, p. 4]", [{ id: 2, locator: "p. 4" }]],
    ["(see [2, p. 4])", [{ id: 2, locator: "p. 4" }]],
    ["[1, 2, p. 4]", [1, { id: 2, locator: "p. 4" }]],
    [
      "[2, p. 4; 3, p. 7]",
      [
        { id: 2, locator: "p. 4" },
        { id: 3, locator: "p. 7" },
      ],
    ],
    [
      "[2, p. 4][2, p. 9][2, p. 4]",
      [
        { id: 2, locator: "p. 4" },
        { id: 2, locator: "p. 9" },
      ],
    ],
  ])("%j", (marks, citations) => {
    expect(insightOf(`Prices rose ${marks}.`)).toEqual({ text: "Prices rose.", citations });
  });

  test.each([
    "[2024, January]",
    "[2024, p. 4]",
    "[see 2]",
    "[2, January]",
    "[12, March 2025]",
    "[2 mines]",
    "[3 Chapter 11 filings]",
    "[2, Table Mountain]",
    "[2, P. R. China]",
    "[2, Art Deco]",
    "[1, in part]",
    "[p. 4]",
    "[0, p. 4]",
  ])("but not in %j", (words) => {
    const text = `Prices rose ${words} again.`;
    expect(insightOf(text)).toEqual({ text });
  });

  test("finds the position of the number and of the locator", () => {
    const source = `${head}Core Insights - Prices rose [2, p. 4].`;
    const { documents } = text.parse(source);
    const at = (path: PathSegment[]): string => {
      const { start, end } = documents[0]!.locate(["coreInsights", 0, ...path], "value");
      return source.split("\n")[start.line - 1]!.slice(start.column - 1, end.column - 1);
    };
    expect(at(["citations", 0])).toBe("[2, p. 4]");
    expect(at(["citations", 0, "locator"])).toBe("p. 4");
  });

  test("notes a place that is cited twice", () => {
    const source = "a [2, p. 4][2, p. 9][2, p. 4]";
    const marks = [2, 11, 20].map((at) => readMarkAt(source, at)!);
    expect(noteMarks(source, marks).map(({ message }) => message)).toEqual([
      "[2, p. 4] is cited twice by this insight and kept once",
    ]);
  });
});

function insightOf(line: string): unknown {
  const { documents } = text.parse(`${head}Core Insights - ${line}`);
  return (documents[0]!.data as Article).coreInsights?.[0];
}

test("removes the signs of a raised citation", () => {
  const source = `${head}- Prices rose^[1]^, and stocks fell^[2][3]^.\n`;
  expect(text.parse(source).documents[0]!.data).toMatchObject({
    groups: [
      {
        insights: [
          {
            text: "Prices rose, and stocks fell.",
            citations: [1, 2, 3],
          },
        ],
      },
    ],
  });
});
