import { describe, expect, test } from "vitest";
import { text } from "../../text.ts";

const head = "Tin rises\nOre Ticker · 2026-11-26\n\nCore insights\n";
const list = "\n\nSources\n1. USGS, https://a.example\n2. Argus, https://b.example\n";

/** The insights as `text [ids]`, and the marks that are reported as text. */
function read(lines: string, below = ""): { insights: string[]; reported: string[] } {
  const source = head + lines + below;
  const { documents, diagnostics } = text.parse(source);
  const { coreInsights } = documents[0]!.data as {
    coreInsights: { text: string; citations?: unknown[] }[];
  };
  return {
    insights: coreInsights.map(({ text, citations = [] }) => `${text} [${citations.join()}]`),
    reported: diagnostics
      .filter(({ code }) => code === "citation-in-text")
      .map(({ repair, range }) => {
        const mark = source.slice(range.start.offset, range.end.offset);
        return `${mark} -> ${repair!.edits[0]!.text}`;
      }),
  };
}

describe("reads numbers in other brackets", () => {
  test.each([
    ["{1}", [1]],
    ["{1, 2}", [1, 2]],
    ["[note 1]", [1]],
    ["[Note 1][note 2]", [1, 2]],
    ["[fn 1]", [1]],
    ["[注1]", [1]],
    ["[S1][S2]", [1, 2]],
    ["[S1, S2]", [1, 2]],
    ["(Ref.\n1)", [1]],
    ["(Refs. 1,\n2)", [1, 2]],
    ["(source 1)", [1]],
    ["(Sources 1, 2)", [1, 2]],
    ["[note\n1]", [1]],
    ["{1,\n2}", [1, 2]],
  ])("%s, also a single one", (mark, ids) => {
    const insights = [`Prices rose. [${ids.join()}]`];
    expect(read(`- Prices rose ${mark}.`)).toEqual({ insights, reported: [] });
  });

  test.each([
    ["(1), (2)", "."],
    ["(1) and (2)", "."],
    ["(1), and (2)", "."],
    ["(1); (2)", "."],
    ["（1）、（2）", "。"],
    ["（1）和（2）", "。"],
    ["(1) و(2)", ""],
    ["(1)(2)", "।"],
  ])("%j before %j", (marks, stop) => {
    expect(read(`- Prices rose ${marks}${stop}\n- Stocks fell (2)`, list)).toEqual({
      insights: [`Prices rose${stop} [1,2]`, "Stocks fell [2]"],
      reported: [],
    });
  });

  test.each(["سنوياً", "की है", "तय नहीं की", "năm nay", "co\u0301"])("after %s", (word) => {
    const insights = [`${word} [1,2]`, `${word} [1]`, `${word} [1,2]`];
    expect(read(`- ${word} (1)(2)\n- ${word} (1)\n- ${word} (1, 2)`, list).insights).toEqual(
      insights,
    );
  });

  test("and reports them beside others in a Markdown file with backslashes", () => {
    expect(read("- Prices rose. \\[1\\]\n- Stocks fell. \\(2\\)", list)).toEqual({
      insights: ["Prices rose. [1]", "Stocks fell. (2) []"],
      reported: ["\\(2\\) -> [2]"],
    });
  });

  test("and reports those inside a statement, but not the numbers of its parts", () => {
    const lines =
      "- Prices rose (1), as in May (2)\n- It has (1) a mine and (2) a mill (1)\n- Type (3) ore sells";
    expect(read(lines, list)).toEqual({
      insights: [
        "Prices rose (1), as in May [2]",
        "It has (1) a mine and (2) a mill [1]",
        "Type (3) ore sells []",
      ],
      reported: ["(1) -> [1]"],
    });
  });

  test("(1) on a line of its own", () => {
    const insights = ["Prices rose [1]", "Stocks fell [2]"];
    expect(read("- Prices rose\n  (1)\n- Stocks fell\n(2)")).toEqual({ insights, reported: [] });
  });

  test("(Ref. 1) over two lines of a quoted e-mail", () => {
    const quoted = `${head}- Prices rose (Ref.\n1)\n- Stocks fell (Ref. 2)\n`.replace(/^/gm, "> ");
    expect(text.parse(quoted).documents[0]!.data).toMatchObject({
      coreInsights: [
        { text: "Prices rose", citations: [1] },
        { text: "Stocks fell", citations: [2] },
      ],
    });
  });

  test("a single (1) that is in the list of sources", () => {
    expect(read("- Prices rose (1).", list).insights).toEqual(["Prices rose. [1]"]);
    expect(read("- Prices rose (3).", list).insights).toEqual(["Prices rose (3). []"]);
    expect(read("- Prices rose (1).").insights).toEqual(["Prices rose (1). []"]);
  });

  test("(1) above a list with square brackets", () => {
    const sources = "\n\nSources\n[1] USGS, https://a.example\n[2] Argus, https://b.example\n";
    expect(read("- Prices rose (1)\n- Stocks fell (2)", sources).insights).toEqual([
      "Prices rose [1]",
      "Stocks fell [2]",
    ]);
  });

  test("but not the number of sources beside their heading", () => {
    const sources = "\n\nSources (2)\n1. USGS\n2. Argus\n";
    expect(read("- Prices rose [1]\n- Stocks fell [2]", sources)).toEqual({
      insights: ["Prices rose [1]", "Stocks fell [2]"],
      reported: [],
    });
  });

  test("[S1] above the list with its labels", () => {
    const source = `${head}- Prices rose [S1].\n\nSources\n[S1] USGS, https://a.example\n`;
    expect(text.parse(source).documents[0]!.data).toMatchObject({
      coreInsights: [{ text: "Prices rose.", citations: [1] }],
      references: [{ id: 1, title: "USGS", url: "https://a.example" }],
    });
  });
});

describe("reports them beside citations in square brackets", () => {
  test.each([
    ["{2}", "{2} -> [2]"],
    ["[note 2]", "[note 2] -> [2]"],
    ["[S2]", "[S2] -> [2]"],
    ["(Ref. 2)", "(Ref. 2) -> [2]"],
    ["(2)", "(2) -> [2]"],
  ])("%s", (mark, reported) => {
    expect(read(`- Prices rose [1]\n- Stocks fell ${mark}`, list)).toEqual({
      insights: ["Prices rose [1]", `Stocks fell ${mark} []`],
      reported: [reported],
    });
  });

  test.each(["(3)", "[sic]", "CO{x}", "10^{6}", "[Ref. 1]"])("but not %s", (words) => {
    expect(read(`- Prices rose [1]\n- Stocks fell ${words}`, list).reported).toEqual([]);
  });
});
