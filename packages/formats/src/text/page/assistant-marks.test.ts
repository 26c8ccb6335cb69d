import { describe, expect, test } from "vitest";
import { text } from "../../text.ts";

interface Read {
  readonly coreInsights?: readonly Insight[];
  readonly groups?: readonly { readonly title?: string; readonly insights: readonly Insight[] }[];
  readonly references?: readonly { id: number; title?: string; url?: string }[];
}

interface Insight {
  readonly text: string;
  readonly citations?: readonly unknown[];
}

function read(source: string): Read {
  return text.parse(source).documents[0]!.data as Read;
}

function insightsOf({ coreInsights = [], groups = [] }: Read): string[] {
  return [...coreInsights, ...groups.flatMap(({ insights }) => insights)].map(
    ({ text, citations = [] }) => `${text} [${citations.join()}]`,
  );
}

function sourcesOf({ references = [] }: Read): string[] {
  return references.map(({ id, title = "", url = "" }) => `${id} ${title} ${url}`);
}

const head = "Tin rises\nOre Ticker · 2026-11-26\n\nCore insights\n";

describe("reads the citations of chat assistants", () => {
  test("of Perplexity, with the number of the answer", () => {
    const found = read(
      `${head}- Prices rose.[^1_1][^1_3]\n- Stocks fell.[^1_2]\n<span style="display:none">[^1_4][^1_5]</span>\n\n<div align="center">⁂</div>\n\n[^1_1]: https://a.example\n\n[^1_2]: https://b.example\n\n[^1_3]: https://c.example`,
    );
    expect(insightsOf(found)).toEqual(["Prices rose. [1,3]", "Stocks fell. [2]"]);
    expect(sourcesOf(found)).toEqual([
      "1  https://a.example",
      "2  https://b.example",
      "3  https://c.example",
    ]);
  });

  test("of several answers of Perplexity, each with its own source", () => {
    const found = read(
      `${head}- Prices rose.[^1_1]\n- Stocks fell.[^2_1]\n\n[^1_1]: https://a.example\n[^2_1]: https://b.example`,
    );
    expect(insightsOf(found)).toEqual(["Prices rose. [1]", "Stocks fell. [2]"]);
    expect(sourcesOf(found)).toEqual(["1  https://a.example", "2  https://b.example"]);
  });

  test("of ChatGPT, names with numbers of a list", () => {
    const found = read(
      `${head}- Prices rose ([Reuters][1]). Offers fell. ([Argus][2], [Reuters][1])\n- [The ministry][3] lowered the quota.\n\n---\n\nIf you want, I can make a table.\n\n[1]: https://a.example "Tin report"\n[2]: https://b.example "Offers"\n[3]: https://c.example "Quota"`,
    );
    expect(insightsOf(found)).toEqual([
      "Prices rose. Offers fell. [1,2]",
      "The ministry lowered the quota. [3]",
    ]);
    expect(sourcesOf(found)).toEqual([
      "1 Tin report https://a.example",
      "2 Offers https://b.example",
      "3 Quota https://c.example",
    ]);
  });

  test("of ChatGPT, links between sentences", () => {
    const found = read(
      `${head}- Prices rose ([Reuters](https://a.example)). Offers fell ([Argus](https://b.example)).\n- Stocks fell [oai_citation:4‡USGS](https://c.example) [oai_citation:5‡Mine](https://d.example)`,
    );
    expect(insightsOf(found)).toEqual(["Prices rose. Offers fell. [1,2]", "Stocks fell [3,4]"]);
    expect(sourcesOf(found)).toEqual([
      "1 Reuters https://a.example",
      "2 Argus https://b.example",
      "3 USGS https://c.example",
      "4 Mine https://d.example",
    ]);
  });

  test("of Gemini, whose digits are no longer raised", () => {
    const found = read(
      `${head}- Prices rose for 3 weeks.1 They fell in 2025.2\n- Stocks fell to 12\n- Offers of tin3.\n- Mines wait.1,3\n\n#### **Works cited**\n\n1. Tin \\- USGS, accessed May 20, 2026, [https://a.example/tin\\_1](https://a.example/tin_1)\n2. Mine, accessed May 20, 2026, https://b.example\n3. Offers, https://c.example`,
    );
    expect(insightsOf(found)).toEqual([
      "Prices rose for 3 weeks. They fell in 2025. [1,2]",
      "Stocks fell to 12 []",
      "Offers of tin. [3]",
      "Mines wait. [1,3]",
    ]);
    expect(sourcesOf(found)).toEqual([
      "1 Tin - USGS, accessed May 20, 2026 https://a.example/tin_1",
      "2 Mine, accessed May 20, 2026 https://b.example",
      "3 Offers https://c.example",
    ]);
  });

  test.each([
    [
      "- Prices rose in 2025. 1 2\n- Mines wait. 2",
      "Prices rose in 2025. [1,2]",
      "Mines wait. [2]",
    ],
    ["- Prices rose in 2025.1 2\n- Mines wait.2", "Prices rose in 2025. [1,2]", "Mines wait. [2]"],
    ["- Prices rose. 2\n- It opens on Dec. 2", "Prices rose. [2]", "It opens on Dec. 2 []"],
    ["- Prices rose. 2\n- They paid for it. 12", "Prices rose. [2]", "They paid for it. 12 []"],
    ["- 价格上涨。 1 2\n- 矿山等待。 2", "价格上涨。 [1,2]", "矿山等待。 [2]"],
  ])("of Gemini, whose digits are after a space: %j", (bullets, ...insights) => {
    const found = read(
      `${head}${bullets}\n\nWorks cited\n1. Tin, https://a.example\n2. Mine, https://b.example`,
    );
    expect(insightsOf(found)).toEqual(insights);
  });

  test("of Gemini, and reports those after a space between two sentences", () => {
    const source = `${head}- Prices rose. 1 Mines wait. 2\n\nWorks cited\n1. Tin, https://a.example\n2. Mine, https://b.example`;
    const found = read(source);
    expect(insightsOf(found)).toEqual(["Prices rose. 1 Mines wait. [2]"]);
    expect(text.parse(source).diagnostics).toContainEqual(
      expect.objectContaining({ code: "citation-in-text", severity: "warning" }),
    );
  });

  test.each([
    ["with numbers", "1.\na.example\nTin report\n2.\nb.example\nMine opens"],
    ["with bare numbers", "1\na.example\nTin report\n\n2\nb.example\nMine opens"],
    ["without numbers", "a.example\nTin report\n\nb.example\nMine opens"],
    [
      "with the words of their links",
      "a.example\nTin report\nOpens in a new window\nb.example\nMine opens\nOpens in a new window",
    ],
  ])("of Gemini, above sites and their titles on two lines, %s", (_, list) => {
    const found = read(
      `${head}- Prices rose by 5%.1\n\nMines\n- It opened in 2025.2\n- Stocks fell.1\nSources and related content\n${list}`,
    );
    expect(insightsOf(found)).toEqual([
      "Prices rose by 5%. [1]",
      "It opened in 2025. [2]",
      "Stocks fell. [1]",
    ]);
    expect(sourcesOf(found)).toEqual(["1 a.example Tin report ", "2 b.example Mine opens "]);
  });

  test.each(["引用的著作", "## Obras citadas", "**Sources des citations**", "来源和相关内容"])(
    "of Gemini, above the heading %s",
    (heading) => {
      const found = read(`${head}- Prices rose.1\n\n${heading}\n1. Tin report, https://a.example`);
      expect(insightsOf(found)).toEqual(["Prices rose. [1]"]);
      expect(sourcesOf(found)).toEqual(["1 Tin report https://a.example"]);
    },
  );

  test.each([
    "[1](@ref)",
    "[1](#ref1)",
    "[web:1]",
    "[file:1]",
    "[attached_file:1]",
    "〖1〗",
    "^1^",
    "[ref_1]",
    "[1†source]",
    "【1-2†L5】",
    "[来源1]",
    "【参考1】",
    "<sup>1</sup>",
    "<sup>[1]</sup>",
    "<cite>1</cite>",
    "[¹]",
    '<grok:render card_id="4a" type="render_inline_citation"><argument name="citation_id">1</argument></grok:render>',
  ])("%s, a number", (mark) => {
    const found = read(`${head}- Prices rose.${mark}\n- Stocks fell to 5 t${mark}.`);
    expect(insightsOf(found)).toEqual(["Prices rose. [1]", "Stocks fell to 5 t. [1]"]);
  });

  test.each([
    "[[1]](https://a.example)",
    "[[1](https://a.example)]",
    "[\\[1\\]](https://a.example)",
    "[【1】](https://a.example)",
    "[(1)](https://a.example)",
    "[<sup>1</sup>](https://a.example)",
    "[](https://a.example)",
    "[Source0](https://a.example)",
  ])("%s, a link", (mark) => {
    const found = read(`${head}- Prices rose.${mark}\n- Stocks fell to 5 t${mark}.`);
    expect(insightsOf(found)).toEqual(["Prices rose. [1]", "Stocks fell to 5 t. [1]"]);
    expect(found.references?.map(({ id, url }) => `${id} ${url}`)).toEqual(["1 https://a.example"]);
  });

  test("of Grok, several links without words, also between sentences", () => {
    const found = read(
      `${head}- Prices rose.[](https://a.example)[](https://b.example) Stocks fell.[](https://c.example)`,
    );
    expect(insightsOf(found)).toEqual(["Prices rose. Stocks fell. [1,2,3]"]);
    expect(sourcesOf(found)).toEqual([
      "1  https://a.example",
      "2  https://b.example",
      "3  https://c.example",
    ]);
  });

  test("but not a raised digit after a unit", () => {
    const found = read(`${head}- The mine covers 10 km<sup>2</sup><sup>1</sup>.`);
    expect(insightsOf(found)).toEqual(["The mine covers 10 km². [1]"]);
    expect(insightsOf(read(`${head}- It opened in 2025<sup>2</sup>.`))).toEqual([
      "It opened in 2025. [2]",
    ]);
    expect(insightsOf(read(`${head}- It has 10<sup>6</sup> t.`))).toEqual(["It has 10⁶ t. []"]);
    expect(insightsOf(read(`${head}- It has 10^6^ t in 5 km^2^^3^.`))).toEqual([
      "It has 10⁶ t in 5 km². [3]",
    ]);
  });

  test.each([
    ["Prices rose.citeturn0search1turn0news2", ["turn0search1", "turn0news2"]],
    ["Prices rose turn0search1 turn0news2.", ["turn0search1", "turn0news2"]],
    ["Prices rose [turn0search1, turn0news2].", ["turn0search1", "turn0news2"]],
    ["Prices rose (turn0search1,turn0news2).", ["turn0search1", "turn0news2"]],
  ])("of ChatGPT, ids without their signs: %s", (line, citations) => {
    expect(read(`${head}- ${line}`).coreInsights).toEqual([{ text: "Prices rose.", citations }]);
  });

  test("and reports an id that has no room for its signs", () => {
    const { documents, diagnostics } = text.parse(`${head}- Prices rose.turn0search1`);
    expect(insightsOf(documents[0]!.data as Read)).toEqual(["Prices rose. []"]);
    expect(diagnostics.map(({ code }) => code)).toContain("interface-residue");
  });

  test("and reports what names no source", () => {
    const source = `${head}- Prices rose :contentReference[oaicite:2]{index=2}\n- Stocks fell ([USGS][1])\n\n[1]: https://a.example`;
    const { documents, diagnostics } = text.parse(source);
    expect(insightsOf(documents[0]!.data as Read)).toEqual(["Prices rose []", "Stocks fell [1]"]);
    expect(
      diagnostics
        .filter(({ code }) => code === "interface-residue" || code === "text-not-kept")
        .map(({ range }) => source.slice(range.start.offset, range.end.offset)),
    ).toEqual([":contentReference[oaicite:2]{index=2}", "USGS"]);
  });
});

test("keeps digits after words without a list of works cited", () => {
  const found = read(`${head}- Offers of tin3.\n- Prices rose.1`);
  expect(insightsOf(found)).toEqual(["Offers of tin3. []", "Prices rose.1 []"]);
});

test("keeps names in brackets without a list of addresses", () => {
  const found = read(`${head}- Prices rose [sic][1]\n- Stocks fell [2]`);
  expect(insightsOf(found)).toEqual(["Prices rose [sic] [1]", "Stocks fell [2]"]);
});

test("removes the backslashes of Markdown", () => {
  const found = read(
    "Tin rises\nOre Ticker · 2026-11-26\n\n## **1\\. Supply**\n\n- Prices rose to \\$640 \\- a record \\[1\\]\n- The C:\\a drive holds [2]",
  );
  expect(found.groups?.[0]?.title).toBe("Supply");
  expect(insightsOf(found)).toEqual([
    "Prices rose to $640 - a record [1]",
    "The C:\\a drive holds [2]",
  ]);
});

test.each([
  ["2027\\. \\[1\\]", "2027. [1]"],
  ["58,000\\. \\[1\\]", "58,000. [1]"],
  ["$4.5\\. \\[1\\]", "$4.5. [1]"],
  ["US$45\\. \\[1\\]", "US$45. [1]"],
  ["US$ 600\\. \\[1\\]", "US$ 600. [1]"],
  ["Q1\\. \\[1\\]", "Q1. [1]"],
  ["Reform 2027\\) \\[1\\]", "Reform 2027) [1]"],
  ["12\\. A mine opens in May 12\\.", "12. A mine opens in May 12. []"],
  ["\\<5% of 61\\,000 \\= 5\\*3 \\% \\[1\\]", "<5% of 61,000 = 5*3 % [1]"],
  [
    "a \\*fixed\\* \\`price\\`\\, he said\\: \\'no\\' \\[1\\]",
    "a *fixed* `price`, he said: 'no' [1]",
  ],
  ["a path C:\\\\ore\\a \\[1\\]", "a path C:\\\\ore\\a [1]"],
  ["\\(2\\) \\[1\\]", "(2) [1]"],
])("reads %j of a Markdown file without its backslashes", (written, expected) => {
  const found = read(`${head}- It is ${written}\n- Stocks fell \\[1\\]`);
  expect(insightsOf(found)).toEqual([`It is ${expected}`, "Stocks fell [1]"]);
});

test.each(["\\- ", "\\* ", "1\\. ", "2\\) "])("reads %j as the sign of a bullet", (sign) => {
  const found = read(`${head}${sign}Prices rose\\. \\[1\\]\n\n${sign}Stocks fell\\. \\[2\\]`);
  expect(insightsOf(found)).toEqual(["Prices rose. [1]", "Stocks fell. [2]"]);
});

test("reads a sentence with several citations above the first section", () => {
  const found = read("Tin rises\n\nQuotas shrank in May. [1][2]\n\nSupply\n- Stocks fell [3]");
  expect(insightsOf(found)).toEqual(["Quotas shrank in May. [1,2]", "Stocks fell [3]"]);
});

describe("raises the digits of footnotes above their list", () => {
  const list = "\n\nNotes\n1 USGS, https://a.example\n2 Argus, https://b.example\n";
  test.each([
    ["after words", "- Prices rose.1\n- Stocks fell.2", ["Prices rose. [1]", "Stocks fell. [2]"]],
    [
      "after a year, and again",
      "- It opened in 2025.1\n- Stocks fell.2\n- Prices rose by 5%.1",
      ["It opened in 2025. [1]", "Stocks fell. [2]", "Prices rose by 5%. [1]"],
    ],
    [
      "with commas",
      "- It opened in 2025.1\n- Prices rose.1,2\n- Output is 2.1,2 t",
      ["It opened in 2025. [1]", "Prices rose. [1,2]", "Output is 2.1,2 t []"],
    ],
    [
      "with commas and spaces, also after a year",
      "- Prices rose.1\n- It opened in 2025.1, 2",
      ["Prices rose. [1]", "It opened in 2025. [1,2]"],
    ],
    [
      "with spaces, as Copilot writes them",
      "- Prices rose. 1 2\n- Stocks fell in 2025. 2\n- The quota is in vol. 1",
      ["Prices rose. [1,2]", "Stocks fell in 2025. [2]", "The quota is in vol. 1 []"],
    ],
    [
      "but not after words, where they can be an amount",
      "- Prices rose. 1\n- Stocks fell. 2\n- The quota fell to 2",
      ["Prices rose. [1]", "Stocks fell. [2]", "The quota fell to 2 []"],
    ],
    [
      "but not if they do not count from 1",
      "- Prices rose.2\n- Stocks fell.4",
      ["Prices rose.2 []", "Stocks fell.4 []"],
    ],
  ])("%s", (_, body, expected) => {
    expect(insightsOf(read(head + body + list))).toEqual(expected);
  });

  test.each([
    ["with empty lines between", "\n\n1\n\nUSGS\n\n2\n\nArgus\n"],
    ["without empty lines", "\n\n1\nUSGS\n2\nArgus\n"],
  ])(
    "above a list without a heading, whose numbers are on lines of their own, %s",
    (_, entries) => {
      const found = read(`${head}- Prices rose.1\n- Stocks fell.2${entries}`);
      expect(insightsOf(found)).toEqual(["Prices rose. [1]", "Stocks fell. [2]"]);
      expect(found.references).toMatchObject([{ title: "USGS" }, { title: "Argus" }]);
    },
  );

  test("above a list without a heading", () => {
    const found = read(
      `${head}- Tin; nickel;1 and zinc fell\n- Stocks fell in 2024.2\n1 USGS, page 3.\n2 Notice No. 46, 2024.\n`,
    );
    expect(insightsOf(found)).toEqual([
      "Tin; nickel; and zinc fell [1]",
      "Stocks fell in 2024. [2]",
    ]);
    expect(found.references).toMatchObject([{ title: "USGS, page 3." }, { title: /^Notice/ }]);
  });

  test.each(["\n", "\n\n"])("also after a number, if it is the one that is missing: %j", (gap) => {
    const found = read(
      `${head}- It ended on October 9.1\n- Stocks fell by 2.1 per cent to 3.2\n- Tin rose.2${gap}1 MOFCOM notice\n2 CSIS brief\n`,
    );
    expect(insightsOf(found)).toEqual([
      "It ended on October 9. [1]",
      "Stocks fell by 2.1 per cent to 3. [2]",
      "Tin rose. [2]",
    ]);
    expect(found.references).toMatchObject([{ title: "MOFCOM notice" }, { title: "CSIS brief" }]);
  });

  test("but not above the numbers of pages", () => {
    const found = read(`${head}- Prices rose.1\n\n1\n\n- Stocks fell.3\n\n2\n\n- Tin rose`);
    expect(insightsOf(found)).toEqual(["Prices rose.1 []", "Stocks fell.3 []", "Tin rose []"]);
  });

  test("without a list, if they count to 3, and reports this guess", () => {
    const source = `${head}- Prices rose.1\n- It opened in 2025.2\n\nMines\n- Stocks fell.3\n- Tin fell.1`;
    expect(insightsOf(read(source))).toEqual([
      "Prices rose. [1]",
      "It opened in 2025. [2]",
      "Stocks fell. [3]",
      "Tin fell. [1]",
    ]);
    expect(text.parse(source).diagnostics).toContainEqual(
      expect.objectContaining({
        code: "citation-shape",
        message:
          "the text has no list of sources, and `.1` at the end of a line and the numbers like it were read as citations",
      }),
    );
  });

  test.each([
    ["in a text with other citations", "Prices rose.1\n- Stocks fell.2\n- Tin fell.3 [1]"],
    ["with a gap", "Prices rose.1\n- Stocks fell.2\n- Tin fell.4"],
    ["within lines", "Prices rose.1 Stocks fell.2 Tin fell.3 Zinc rose"],
  ])("but not without a list, %s", (_, body) => {
    const [first = ""] = insightsOf(read(`${head}- ${body}`));
    expect(first).toContain("Prices rose.1");
  });

  test("but not without a list, if they are only two", () => {
    expect(insightsOf(read(`${head}- Prices rose.1\n- Stocks fell.2`))).toEqual([
      "Prices rose.1 []",
      "Stocks fell.2 []",
    ]);
  });
});

test.each([
  [
    `[Tin report](https://a.example/b "Report")`,
    { title: "Tin report", url: "https://a.example/b" },
  ],
  [
    `[Tin report](https://a.example/b 'Report')`,
    { title: "Tin report", url: "https://a.example/b" },
  ],
  [
    `[Tin report](https://a.example/b_(c) "Tin report"), USGS, 2025-10-20`,
    {
      title: "Tin report",
      publisher: "USGS",
      url: "https://a.example/b_(c)",
      datePublished: "2025-10-20",
    },
  ],
])("reads a source whose link has a title: %s", (entry, expected) => {
  const source = `${head}- Prices rose[^1]\n\n## References\n\n[^1]: ${entry}\n`;
  const { documents, diagnostics } = text.parse(source);
  expect((documents[0]!.data as Read).references).toEqual([{ id: 1, ...expected }]);
  const notes = diagnostics.filter(({ code }) => code === "interface-residue");
  expect(notes.map(({ message }) => message)).toEqual(
    entry.includes("Report")
      ? [`\`${entry.match(/["']Report["']/)![0]}\` is the title of a link and is not kept`]
      : [],
  );
});
