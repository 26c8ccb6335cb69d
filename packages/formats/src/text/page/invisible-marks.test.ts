import type { Article } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { text } from "../../text.ts";

const head = "Tungsten rises\nReuters· 2025-10-24 09:20\nCore Insights - ";
const manifest = `\uFE00\uFE01\u{E0110}\u{E0111}`;

/** The text of the first insight, and what is reported as removed. */
function read(insight: string): unknown[] {
  const source = head + insight;
  const { documents, diagnostics } = text.parse(source);
  const { coreInsights } = documents[0]!.data as { coreInsights: { text: string }[] };
  return [
    coreInsights[0]!.text,
    ...diagnostics
      .filter(({ code }) => code === "interface-residue")
      .map(({ range }) => source.slice(range.start.offset, range.end.offset)),
  ];
}

test.each([
  ["variation selectors", `Supply${manifest} fell [1]`, ["Supply fell", manifest]],
  ["them inside a word", `Sup${manifest}ply fell [1]`, ["Supply fell", manifest]],
  [
    "zero-width characters",
    "Sup\u200B\u200C\u200Bply fell [1]",
    ["Supply fell", "\u200B\u200C\u200B"],
  ],
])("removes and reports %s", (_, insight, expected) => {
  expect(read(insight)).toEqual(expected);
});

test.each([
  ["an emoji with its selector", "Supply ❤\uFE0F fell [1]", "Supply ❤\uFE0F fell"],
  ["a joiner between letters of Persian", "نمی\u200Cخواهد [1]", "نمی\u200Cخواهد"],
  ["no zero-width space in a mark", "Supply fell [1][\u200B2][\u20603\u200B]", "Supply fell"],
  ["a word that only starts alike", "Citeturns fell [1]", "Citeturns fell"],
])("keeps %s", (_, insight, expected) => {
  expect(read(insight)).toEqual([expected]);
});

test("writes ligatures as letters", () => {
  expect(read("The \uFB01rst re\uFB02ux o\uFB03ce [1]")).toEqual(["The first reflux office"]);
});

test.each([
  ["citeturn0search1", ["turn0search1"]],
  ["citeturn0search1turn0news3", ["turn0search1", "turn0news3"]],
  ["\uE200cite\uE202turn0search1\uE201", ["turn0search1"]],
  ["\uE200cite\uE202turn0search1\uE202turn2view0\uE201", ["turn0search1", "turn2view0"]],
  ["\uE200filecite\uE202turn0file1\uE202L8-L13\uE201", ["turn0file1"]],
  ["[1]citeturn0search1", [1, "turn0search1"]],
])("keeps the citation %j of an assistant as ids", (mark, citations) => {
  for (const source of [
    `${head}Supply fell ${mark}`,
    `${head}Supply fell${mark}. - Prices rose [2]`,
    `${head}Supply fell. ${mark}\n\nSources\n[2] A report`,
  ]) {
    const { documents, diagnostics } = text.parse(source);
    const { coreInsights = [] } = documents[0]!.data as Article;
    expect(coreInsights[0]).toMatchObject({
      text: expect.stringMatching(/^Supply fell\.?$/),
      citations,
    });
    expect(diagnostics.map(({ code }) => code)).toContain("citation-shape");
    expect(diagnostics.map(({ code }) => code)).not.toContain("interface-residue");
  }
});
