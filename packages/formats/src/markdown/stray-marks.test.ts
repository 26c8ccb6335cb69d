import { describe, expect, test } from "vitest";
import { loadFixer, repairText } from "../fix.ts";
import { markdown } from "../markdown.ts";

const head = '---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n# H\n\n## Core insights\n\n';
const references = `
## References

[1]: https://example.org/a
[2]: https://example.org/b "Prices"
- [usgs] [Minerals](https://example.org/c)
`;

const fixer = await loadFixer("markdown");

function suggested(line: string): { codes: string[]; line: string | undefined } {
  const source = `${head}- ${line}\n${references}`;
  const { diagnostics } = markdown.parse(source);
  const repairs = diagnostics.flatMap(({ repair }) => repair ?? []);
  const { text } = repairText(source, repairs, fixer);
  return {
    codes: diagnostics.map(({ code }) => code),
    line: text.split("\n- ")[1]?.split("\n")[0],
  };
}

describe("marks of assistants that stay in the text", () => {
  test.each([
    ["Prices rose. ([Reuters][1])", "Prices rose. [1]"],
    ["Prices rose ([Reuters][1], [Argus][2]).", "Prices rose [1][2]."],
    ["Prices rose. [Reuters][1]", "Prices rose. [1]"],
    ["Prices rose, says [the ministry][2].", "Prices rose, says the ministry [2]."],
    ["Prices rose.[](https://example.org/a)[](https://example.org/c)", "Prices rose.[1][^usgs]"],
    ["Prices rose [oai_citation:4‡Reuters](https://example.org/b).", "Prices rose [2]."],
    ["Prices rose.¹", "Prices rose.[1]"],
    ["Prices rose in 2025¹,² and fell.", "Prices rose in 2025[1],[2] and fell."],
    ["Prices rose.¹⁻² Stocks fell.", "Prices rose.[1][2] Stocks fell."],
    ["Prices rose①②。", "Prices rose[1][2]。"],
    ["Prices rose.^1^ Stocks fell^1,2^.", "Prices rose.[1] Stocks fell[1][2]."],
    ["Prices rose (1)(2).", "Prices rose [1][2]."],
    ["Prices rose (1, 2)", "Prices rose [1][2]"],
    ["Prices rose (1), (2).", "Prices rose [1][2]."],
    ["Prices rose (1) and (2).", "Prices rose [1][2]."],
    ["Prices rose {1}, stocks fell [note 2].", "Prices rose [1], stocks fell [2]."],
    ["Prices rose [S1].", "Prices rose [1]."],
  ])("the citation in %s is reported with a suggestion", (line, expected) => {
    const { codes, line: changed } = suggested(line);
    expect(new Set(codes)).toEqual(new Set(["citation-in-text"]));
    expect(changed).toBe(expected);
    expect(suggested(changed!)).toEqual({ codes: [], line: changed });
  });

  test.each([
    "Prices rose. [reuters.com]",
    "Prices rose. [example.org]",
    "Prices rose.citeturn0search1",
    "Prices rose turn0search1.",
    "Prices rose {4}",
    "Prices rose [note 4]",
  ])("%s, whose source is not known for certain, is reported without one", (line) => {
    expect(suggested(line)).toEqual({ codes: ["citation-in-text"], line });
  });

  test("a name is the id or the site of a reference", () => {
    const list = "\n## References\n\n- [S1] [A](https://www.reuters.com/a)\n- [4] B\n";
    const { diagnostics } = markdown.parse(
      `${head}- Prices rose [S1]\n- Stocks fell [reuters.com].\n${list}`,
    );
    expect(diagnostics.map(({ repair }) => repair?.edits[0]?.text)).toEqual(["[^S1]", "[^S1]"]);
  });

  test("a link without words to another address is reported without one", () => {
    const line = "Prices rose.[](https://example.org/d)";
    expect(suggested(line)).toEqual({ codes: ["citation-in-text"], line });
  });

  test.each([
    ["Prices rose.reuters+1", "Prices rose."],
    ["Prices rose. Reuters+2 [1]", "Prices rose. [1]"],
    ["Prices rose reuters+1.", "Prices rose."],
    ["Prices rose.mining.com+1.", "Prices rose."],
    ["[x] Prices rose", "Prices rose"],
    ["[ ] Prices rose", "Prices rose"],
    [
      "[cite_start]Prices rose. [cite_start]Demand fell. [cite: 1]",
      "Prices rose. Demand fell. [cite: 1]",
    ],
    ["Prices rose.:contentReference[oaicite:2]{index=2}", "Prices rose."],
    ['Prices rose.<grok:render card_id="a"></grok:render> [1]', "Prices rose. [1]"],
  ])("what names no source in %s is removed on request", (line, expected) => {
    const { codes, line: changed } = suggested(line);
    expect(new Set(codes)).toEqual(new Set(["interface-residue"]));
    expect(changed).toBe(expected);
  });

  test.each([
    "Prices [sic][usgs] rose.",
    "Prices rose.⁷",
    "Output of 5 km² and 10³ t rose by x².",
    "Prices rose by 5 %+1 in May.",
    String.raw`Prices \[Reuters][1] rose.`,
    String.raw`Prices rose.reuters\+1`,
    "Prices rose.&#185;",
    "Prices (1) rose in two steps (7).",
    "Output of 5 km^2^ rose by 10^6^ t.",
    "The two aims are ① supply and ② price",
    "The policy is called china+1.",
    String.raw`Prices rose \(1).`,
    "Prices rose [x] again",
    "The forms are `[usgs]`, `([Reuters][1])` and `¹`.",
  ])("%s has none", (line) => {
    expect(suggested(line)).toEqual({ codes: [], line });
  });

  test.each([
    ["SQM raised output [1] to 45 kt[usgs].", "SQM raised output [1] to 45 kt[^usgs]."],
    ["It fell [1, usgs] and [2].", "It fell [1][^usgs] and [2]."],
    ["It fell [usgs; 2].", "It fell [^usgs][2]."],
    ["It fell [1][usgs].", "It fell [1][^usgs]."],
    ["It fell [usgs][1].", "It fell [^usgs][1]."],
    ["It fell ([usgs][1]).", "It fell ([^usgs][1])."],
    ["It fell [usgs, Table 2].", "It fell [^usgs, Table 2]."],
  ])("the name of a reference in %s is reported with a suggestion", (line, expected) => {
    const { codes, line: changed } = suggested(line);
    expect(codes).toEqual(["citation-in-text"]);
    expect(changed).toBe(expected);
    expect(suggested(changed!)).toEqual({ codes: [], line: changed });
  });

  test("a name beside another word is reported without one", () => {
    const line = "It fell [usgs, the ministry].";
    expect(suggested(line)).toEqual({ codes: ["citation-in-text"], line });
    const [found] = markdown.parse(`${head}- ${line}\n${references}`).diagnostics;
    expect(found!.message).toBe(
      "`[usgs, the ministry]` names a reference, but is read as text; write `[^usgs]` to cite it, or `\\[usgs, the ministry]` if it is text",
    );
  });

  test.each([
    String.raw`It fell \[usgs].`,
    "The [usgs](https://example.org/c) said so.",
    "It fell [^usgs] and ![usgs] rose.",
    "It fell [eia] and [USGS].",
  ])("no name of a reference is cited in %s", (line) => {
    expect(suggested(line)).toEqual({ codes: [], line });
  });

  test("its range is in the lines of the bullet", () => {
    const source = `${head}- Prices rose.\n  ([Reuters][1])\n${references}`;
    const [found] = markdown.parse(source).diagnostics;
    expect(found?.range?.start).toEqual({
      line: 11,
      column: 3,
      offset: source.indexOf("([Reuters"),
    });
  });
});

test.each([
  "Prices rose.¹",
  "Prices rose in 2025¹, ² and fell.",
  "Prices rose.reuters+1",
  "Prices rose. ([Reuters][1])",
  "Prices rose.[](https://example.org/a)",
  "[cite_start]Prices rose:contentReference[oaicite:2]{index=2}",
  "Prices rose①②",
  "Prices rose.^1^",
  "Prices rose {1} and fell (1)(2).",
  "Prices rose (1), (2) and (3).",
  "Prices rose (Ref. 1) and (Ref. 2).",
  "Prices rose [note 1], and stocks fell [S1] 〖1〗 [attached_file:1]",
  "Prices rose [turn0search1] turn0search2.",
  "Prices rose. [reuters.com]",
  "Prices rose reuters+1.",
  "[x] Prices rose",
  "Prices rose [usgs] and fell [1, usgs].",
])("%s, a text of an article, has no finding after writing and reading", (text) => {
  const list = [1, 2, "usgs"].map((id) => ({ id, title: "Report" }));
  const article = {
    schemaVersion: "1.0",
    headline: "H",
    language: "en",
    coreInsights: [{ text, citations: [1] }],
    references: list,
  };
  const written = markdown.serialise([article]).text;
  const { documents, diagnostics } = markdown.parse(written);
  expect(documents[0]!.data).toEqual(article);
  expect(diagnostics).toEqual([]);
});
