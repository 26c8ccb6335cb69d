import type { Citation } from "@mineral-brief/schema";
import { describe, expect, test } from "vitest";
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
  ])("%s", (_, line, citations) => {
    const { documents } = markdown.parse(`${head}- ${line}\n`);
    const { coreInsights } = documents[0]!.data as { coreInsights: { citations?: unknown }[] };
    expect(coreInsights[0]!.citations).toEqual(citations);
  });

  test("a comment that completes no mark is an error", () => {
    const comment = '  <!-- {"citations": [{"id": 3, "quote": "x"}]} -->';
    const { diagnostics } = markdown.parse(`${head}- Prices rose.[^2]\n${comment}\n`);
    expect(diagnostics.map(({ code }) => code)).toEqual(["key-duplicate"]);
  });
});
