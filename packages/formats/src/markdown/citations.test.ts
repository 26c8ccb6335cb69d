import type { Citation } from "@mineral-brief/schema";
import { describe, expect, test } from "vitest";
import { fixText, loadFixer } from "../fix.ts";
import { markdown } from "../markdown.ts";

const head = '---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n# H\n\n## Core insights\n\n';
const references = [{ id: 2, title: "Report" }];

function bodyOf(citations: readonly Citation[]): string {
  const insight = { text: "Prices rose.", citations: [...citations] };
  const article = { schemaVersion: "1.0", headline: "H", language: "en", references };
  const { text } = markdown.serialise([{ ...article, coreInsights: [insight] }]);
  return text.slice(head.length);
}

describe("citations are written", () => {
  test.each<[string, Citation[], string]>([
    ["a reference as a footnote", [2], "- Prices rose.[^2]\n\n## References\n\n[^2]: Report\n"],
    [
      "two places in one reference as marks with locators",
      [
        { id: 2, locator: "p. 12" },
        { id: 2, locator: "p. 40" },
      ],
      "- Prices rose. [^2, p. 12][^2, p. 40]\n\n## References\n\n- [2] Report\n",
    ],
    [
      "a quote in the comment, with the id and locator of its mark",
      [2, { id: 2, locator: "p. 40", quote: "They rose." }],
      '- Prices rose.[^2][^2, p. 40]\n  <!-- {"citations":[{"id":2,"locator":"p. 40","quote":"They rose."}]} -->\n\n## References\n\n[^2]: Report\n',
    ],
    [
      "a locator that a mark cannot hold in the comment",
      [{ id: 2, locator: "[4]" }],
      '- Prices rose.[^2]\n  <!-- {"citations":[{"id":2,"locator":"[4]"}]} -->\n\n## References\n\n[^2]: Report\n',
    ],
    [
      "all in the comment if their marks could be confused",
      [2, { id: 2, quote: "They rose." }],
      '- Prices rose.\n  <!-- {"citations":[2,{"id":2,"quote":"They rose."}]} -->\n\n## References\n\n- [2] Report\n',
    ],
  ])("%s", (_, citations, body) => {
    expect(bodyOf(citations)).toBe(body);
  });
});

describe("citations are read", () => {
  test.each<[string, string, unknown]>([
    ["a locator", "Prices rose [^2, p. 40].", [{ id: 2, locator: "p. 40" }]],
    ["a locator in Chinese", "Prices rose[^usgs, 第12页]", [{ id: "usgs", locator: "第12页" }]],
    ["a locator after a number", "Prices rose [2, p. 40].", [{ id: 2, locator: "p. 40" }]],
    [
      "a locator after a number in Chinese",
      "Prices rose【2，第4页】",
      [{ id: 2, locator: "第4页" }],
    ],
    ["words after a number as text", "Prices rose [2, in May].", undefined],
    ["two located citations in one mark as text", "Prices rose [2, p. 4; 3].", undefined],
    ["a list of numbers as text", "Prices rose [^1, 4].", undefined],
    ["an escaped mark as text", String.raw`Prices rose \[^2, p. 40].`, undefined],
    ["a mark in code as text", "The form is `[^2]` or `` a`[2] ``.", undefined],
    [
      "raised numbers and other marks in code as text",
      "`<sup>2</sup>`, `【2】`, `[1-3]`",
      undefined,
    ],
    ["a mark in code over two lines as text", "The form is `a\n  [^2]`.", undefined],
    ["a mark beside code", "`[^1]`[^2] and `a`", [2]],
    // These backticks are no code.
    ["a mark after an escaped backtick", String.raw`Prices \`rose [^2] and fell\`.`, [2]],
    ["a mark after half a pair", "Prices `rose [^2] and ``fell.", [2]],
    ["a mark between quotation marks", "Prices `rose' [2] and `fell'.", [2]],
    ["a mark between apostrophes", "The mine`s price [2] and the owner`s.", [2]],
  ])("%s", (_, line, citations) => {
    const { documents } = markdown.parse(`${head}- ${line}\n`);
    const { coreInsights } = documents[0]!.data as { coreInsights: { citations?: unknown }[] };
    expect(coreInsights[0]!.citations).toEqual(citations);
  });

  test("code with a mark is kept as typed, and changes of its text and citations keep it", async () => {
    const line = "- B rose and `[^us]` stays, `lithum` too.[^us]";
    const source = `${head}${line}\n\n## References\n\n[^us]: Four\n`;
    const { data } = markdown.parse(source).documents[0]!;
    expect(data).toMatchObject({
      coreInsights: [{ text: "B rose and `[^us]` stays, `lithum` too.", citations: ["us"] }],
    });
    const edits = [
      {
        path: ["coreInsights", 0, "text"],
        value: "B rose and `[^us]` stays, `lithium` too.",
      },
      { path: ["coreInsights", 0, "citations", 0], value: "usgs" },
      { path: ["references", 0, "id"], value: "usgs" },
    ];
    const { text } = fixText(source, [{ document: 0, edits }], (await loadFixer("markdown"))!);
    expect(text).toBe(
      source
        .replace("lithum", "lithium")
        .replace("too.[^us]", "too.[^usgs]")
        .replace("[^us]: ", "[^usgs]: "),
    );
  });

  test("a comment that completes no mark is an error", () => {
    const comment = '  <!-- {"citations": [{"id": 3, "quote": "x"}]} -->';
    const { diagnostics } = markdown.parse(`${head}- Prices rose.[^2]\n${comment}\n`);
    expect(diagnostics.map(({ code }) => code)).toEqual(["key-duplicate"]);
  });
});

describe("citations are read with the words that join them", () => {
  test.each<[string, string, Citation[] | undefined]>([
    ["Prices rose [1], [2].", "Prices rose.", [1, 2]],
    ["Prices rose [1]; [^2] in May", "Prices rose in May", [1, 2]],
    ["Prices rose [1] and [2].", "Prices rose.", [1, 2]],
    ["Os preços subiram [1] e [2].", "Os preços subiram.", [1, 2]],
    ["Los precios suben [1] y [2].", "Los precios suben.", [1, 2]],
    ["De prijzen stijgen [1] en [2].", "De prijzen stijgen.", [1, 2]],
    ["Harga naik [1] dan [2].", "Harga naik.", [1, 2]],
    ["Fiyatlar arttı [1] ve [2].", "Fiyatlar arttı.", [1, 2]],
    ["Ceny rosną [1] i [2].", "Ceny rosną.", [1, 2]],
    ["Ціни зростають [1] та [2].", "Ціни зростають.", [1, 2]],
    ["価格が上がった [1]と[2]。", "価格が上がった。", [1, 2]],
    ["Prices rose [1] and [2] fell", "Prices rose and fell", [1, 2]],
    ["Prices rose [1]-[4].", "Prices rose.", [1, 2, 3, 4]],
    ["价格上涨[1]、[2]。", "价格上涨。", [1, 2]],
    ["**Prices rose.** **[1]**", "**Prices rose.**", [1]],
    ["Prices rose ([1], [2]).", "Prices rose.", [1, 2]],
    ["Prices rose.<sup>[1]</sup>", "Prices rose.", [1]],
    ["Prices rose.<sup>1, 2</sup>", "Prices rose.", [1, 2]],
    ["Prices rose.<sup>[2](#fn2)</sup>", "Prices rose.", [2]],
    ['Prices rose.<sup><a href="#r1">1</a></sup>', "Prices rose.", [1]],
    ["Prices rose [2](#fn2) again.", "Prices rose again.", [2]],
    ["Prices rose 【1†source】.", "Prices rose.", [1]],
    ["Prices rose [^3^].", "Prices rose.", [3]],
    ["Prices rose [[1]] [cite: 2, 3]", "Prices rose", [1, 2, 3]],
    ["Prices rose [web:1][web:2].", "Prices rose.", [1, 2]],
    ["Prices rose [1](@ref).", "Prices rose.", [1]],
    ["Prices rose.[citation:1] [2†source]", "Prices rose.", [1, 2]],
    ["Prices rose [Source: 1], [Source 2].", "Prices rose.", [1, 2]],
    ["价格上涨[来源1]【参考资料2】。", "价格上涨。", [1, 2]],
    ["De prijs steeg [Bron 1] [Bronnen: 2, 3].", "De prijs steeg.", [1, 2, 3]],
    ["价格上涨［1］〔2〕。", "价格上涨。", [1, 2]],
    ["Prices rose.<cite>1</cite><ref>[2]</ref>", "Prices rose.", [1, 2]],
    ["Prices rose.[<sup>1</sup>](#r1)", "Prices rose.", [1]],
    ["Prices rose ^[1][2]^.", "Prices rose.", [1, 2]],
    [
      'Prices rose.<grok:render card_id="a"><argument name="citation_id">7</argument></grok:render>',
      "Prices rose.",
      [7],
    ],
    ["Prices rose. \uE200cite\uE202turn0search1\uE201", "Prices rose.", ["turn0search1"]],
    // Part of a sentence or of a formula, or with an address that would be lost.
    ["Neither [1] nor [2] confirms it.", "Neither [1] nor [2] confirms it.", undefined],
    ["Unlike [1], [2] finds a fall.", "Unlike [1], [2] finds a fall.", undefined],
    ["Prices rose, as [2] and [3] show.", "Prices rose, as [2] and [3] show.", undefined],
    ["Denied by [1].", "Denied by [1].", undefined],
    ["As [1] says, prices rose.", "As [1] says, prices rose.", undefined],
    ["[1] reports that prices rose.", "[1] reports that prices rose.", undefined],
    ["Prices rose; see [4][5].", "Prices rose; see [4][5].", undefined],
    ["价格上涨，见【2】。", "价格上涨，见【2】。", undefined],
    ["See [2] and [3] for details.", "See [2] and [3] for details.", undefined],
    ["Prices fell, says the ministry [1].", "Prices fell, says the ministry.", [1]],
    ["It is the rule that China agreed to [1].", "It is the rule that China agreed to.", [1]],
    ["According to [1], prices rose.", "According to [1], prices rose.", undefined],
    ["Prices (see [1] and [2], or [3]) rose.", "Prices (see [1] and [2], or [3]) rose.", undefined],
    [
      "CO<sup>2</sup>, 10<sup>6</sup> km<sup>2</sup>",
      "CO<sup>2</sup>, 10<sup>6</sup> km<sup>2</sup>",
      undefined,
    ],
    ["Prices [[1]](https://example.org).", "Prices [[1]](https://example.org).", undefined],
    ["Prices [1](https://example.org).", "Prices [1](https://example.org).", undefined],
    [
      "Prices [<sup>1</sup>](https://example.org).",
      "Prices [<sup>1</sup>](https://example.org).",
      undefined,
    ],
    ["Prices [Source: 1](https://a.org).", "Prices [Source: 1](https://a.org).", undefined],
    ["Prices (see [Source: 1]) rose.", "Prices (see [Source: 1]) rose.", undefined],
    ["According to [Source 1], prices rose.", "According to [Source 1], prices rose.", undefined],
    ["国发〔2025〕1号", "国发〔2025〕1号", undefined],
  ])("%s", (line, text, citations) => {
    const { documents } = markdown.parse(`${head}- ${line}\n`);
    const { coreInsights } = documents[0]!.data as { coreInsights: unknown[] };
    expect(coreInsights).toEqual([citations === undefined ? { text } : { text, citations }]);
  });
});

test.each([
  "Prices rose \u30101\u3011",
  "Prices rose \u3010^1, p. 4\u3011",
  "Prices rose \u3010     1\u3011",
  "Prices rose \uFF3B1\uFF3D",
  "Prices rose \u3014 1 \u3015",
  "价格上涨\u3010来源1\u3011",
  "Prices rose [web:1] [1](@ref)",
  "Prices rose.<cite>1</cite>",
  "Prices rose. \uE200cite\uE202turn0search1\uE201",
])("%s, a text of an article, is no citation after writing and reading", (text) => {
  const article = { schemaVersion: "1.0", headline: "H", language: "en", coreInsights: [{ text }] };
  const written = markdown.serialise([article]).text;
  expect(markdown.parse(written).documents[0]!.data).toEqual(article);
});

describe("citations of a run are removed with their commas", () => {
  const fixer = loadFixer("markdown");
  test.each<[string, number[], string]>([
    ["Prices rose [1], [2], [3].", [2, 3], "Prices rose [2], [3]."],
    ["Prices rose [1], [2], [3].", [1, 3], "Prices rose [1], [3]."],
    ["Prices rose [1], [2], [3].", [1], "Prices rose [1]."],
    ["Prices rose ([1], [2]).", [2], "Prices rose ([2])."],
    ["Prices rose [1] in May ([1], [1]).", [1], "Prices rose [1] in May."],
    ["Prices rose [1]. **[1]**", [1], "Prices rose [1]."],
    ["Prices rose [1]-[3].", [1, 3], "Prices rose [1, 3]."],
    ["Prices rose.<sup>1, 2</sup>", [2], "Prices rose.[2]"],
  ])("%s to %j", async (line, after, changed) => {
    const source = `${head}- ${line}\n`;
    const fix = { document: 0, edits: [{ path: ["coreInsights", 0, "citations"], value: after }] };
    const { text } = fixText(source, [fix], (await fixer)!);
    expect(text).toBe(`${head}- ${changed}\n`);
  });
});
