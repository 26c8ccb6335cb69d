import { expect, test } from "vitest";
import { preparePage } from "./prepare-page.ts";

const head = "Tin rises\nReuters· 2025-12-04 17:40\n\nCore Insights\n";

/** The lines below a headline, a source line and a lead, as they are after all steps. */
function prepare(lines: string): string {
  const { text, diagnostics } = preparePage(head + lines);
  expect(text).toHaveLength(head.length + lines.length);
  expect(diagnostics).toEqual([]);
  return text.slice(head.length);
}

test.each([
  // Each sign before two lines.
  ..."\u2010\u2011\u2012\u2015\u2212\u2500\uFE58\uFE63\uFF0D\uFF0A+\uFF0B~\uFF5E"
    .split("")
    .map((sign) => [
      `${sign} Stocks fell [1]\n${sign} Mines closed [2]`,
      "- Stocks fell [1]\n- Mines closed [2]",
    ]),
  // Several signs.
  ["﹣ Stocks fell [1]\n＊ Mines closed [2]", "- Stocks fell [1]\n- Mines closed [2]"],
  // One bullet in each section.
  ["－ 库存下降［2］\n\n影响\n－ 升水扩大［5］", "- 库存下降[2]\n\n影响\n- 升水扩大[5]"],
  // A bullet that starts with a number.
  ["－ 2026年配额 [2]\n－ 特许权 [2]", "- 2026年配额 [2]\n- 特许权 [2]"],
  // One bullet that ends in a citation.
  ["− Stocks fell [1]", "- Stocks fell [1]"],
  // No space after the sign.
  ["-Stocks fell\n-Mines closed", "•Stocks fell\n•Mines closed"],
  ["－库存下降[2]\n－5%来自印尼[2]", "•库存下降[2]\n•5%来自印尼[2]"],
  ["－库存下降\n\n－升水扩大", "•库存下降\n\n•升水扩大"],
  [
    "-Stocks fell [1]\n\nSupply\n-Mines closed [2]",
    "•Stocks fell [1]\n\nSupply\n•Mines closed [2]",
  ],
  ["–Stocks fell [1]\n–Mines closed [2]", "•Stocks fell [1]\n•Mines closed [2]"],
  // A space is missing once.
  [
    "- Stocks fell [1]\n-Mines closed [2]\n- Ore rose",
    "- Stocks fell [1]\n•Mines closed [2]\n- Ore rose",
  ],
  // Invisible characters.
  ["\u2060• Stocks fell\n\uFEFF• Mines closed", "\u2005• Stocks fell\n\u2005• Mines closed"],
  [
    "\u00AD- Stocks fell [1]\n\u200B－ Mines closed [2]",
    "\u2005- Stocks fell [1]\n\u2005- Mines closed [2]",
  ],
])("reads bullets: %j", (lines, expected) => {
  expect(prepare(lines)).toBe(expected);
});

test.each([
  // Numbers with a sign.
  "- Exports rose\n+5% in Japan [2]\n+3% in China [2]",
  "- Exports fell\n-5 % in Japan [2]\n-3 % in China [2]",
  "- Stocks fell to\n~300 t [2]\n~200 t [3]",
  "- Exports rose\n+ 5% in Japan [2]\n+ 3% in China [2]",
  // A wrapped line that starts with a part of a word.
  "- Prices rise in the long\n-term plan of the state [1]",
  // A remark, and a name below words.
  "- Stocks fell [1]\n-Ada",
  "- Stocks fell [1]\n― Reuters",
  // Rules.
  "- Stocks fell [1]\n────\n- Mines closed [2]",
  "- Stocks fell [1]\n~~~~\n- Mines closed [2]",
  "- Stocks fell [1]\n--\n- Mines closed [2]",
])("keeps %j", (lines) => {
  expect(prepare(lines)).toBe(lines);
});
