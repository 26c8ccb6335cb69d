import { describe, expect, test } from "vitest";
import { repairText } from "../fix/repair-text.ts";
import { markdown } from "../markdown.ts";

const front = '---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n# H\n\n';

function repair(body: string): string {
  const source = front + body;
  const repairs = markdown.parse(source).diagnostics.flatMap(({ repair: one }) => one ?? []);
  return repairText(source, repairs, markdown).text.slice(front.length);
}

describe("proposes bullets", () => {
  test.each([
    [
      "## Supply\n\nPrices rose. [1]\n\nMines\nclosed.[^2]\n",
      "## Supply\n\n- Prices rose. [1]\n\n- Mines\nclosed.[^2]\n",
    ],
    ["Prices rose. [1]\n\n- Mines closed.\n", "- Prices rose. [1]\n\n- Mines closed.\n"],
    ["- One.\n\n-Mines closed. [1]\n", "- One.\n\n- Mines closed. [1]\n"],
    ["-Prices rose. [1]\n-Mines closed. [2]\n", "- Prices rose. [1]\n- Mines closed. [2]\n"],
    [
      "✅ Mines opened. [1]\n✅ Prices fell. [2]\n❌ Talks failed.[^3]\n",
      "- ✅ Mines opened. [1]\n- ✅ Prices fell. [2]\n- ❌ Talks failed.[^3]\n",
    ],
    [
      "🇨🇳 China cut quotas. [1]\\\n🇨🇱 Chile did not. [2]\n",
      "- 🇨🇳 China cut quotas. [1]\n- 🇨🇱 Chile did not. [2]\n",
    ],
    ["→ Mines opened. [1]\n→ Prices fell [2].\n", "- Mines opened. [1]\n- Prices fell [2].\n"],
    ["a) Mines opened. [1]\nb) prices fell. [2]\n", "- Mines opened. [1]\n- prices fell. [2]\n"],
    ["\\- Mines opened. [1]\n\\- Prices fell. [2]\n", "- Mines opened. [1]\n- Prices fell. [2]\n"],
    ["（1）美国谈判[1]\n（2）中国限制出口[2]\n", "- 美国谈判[1]\n- 中国限制出口[2]\n"],
    ["Mines opened. [1]\r\nPrices fell. [2]\r\n", "- Mines opened. [1]\r\n- Prices fell. [2]\r\n"],
    [
      "Rose. [[1]](https://example.org/a)\n⚠ Fell. [[2]](https://example.org/b)\n",
      "- Rose. [[1]](https://example.org/a)\n- ⚠ Fell. [[2]](https://example.org/b)\n",
    ],
    ["Prices rose [1]\nand mines closed. [2]\n", "- Prices rose [1]\nand mines closed. [2]\n"],
    ["Rose. [[1]](https://example.org/a)\n", "- Rose. [[1]](https://example.org/a)\n"],
    [
      '## Supply\n\n<ul>\n  <li>Prices <b>rose</b>.<sup>1</sup></li>\n  <li class="x">S&amp;P <a href="https://example.org/a">said</a>\n  so. [2]</li>\n</ul>\n',
      "## Supply\n\n- Prices rose.<sup>1</sup>\n- S&amp;P [said](https://example.org/a) so. [2]\n",
    ],
    [
      "## Supply\r\n\r\n<ul><li>One.</li><li>Two.</li></ul>\r\n",
      "## Supply\r\n\r\n- One.\r\n- Two.\r\n",
    ],
    [
      '- One [1]\n\n## References\n\n<ol>\n<li><a href="https://example.org/a">Notice</a></li>\n<li>Desk</li>\n</ol>\n',
      "- One [1]\n\n## References\n\n1. [Notice](https://example.org/a)\n2. Desk\n",
    ],
  ])("%j", (body, bullets) => {
    expect(repair(body)).toBe(bullets);
  });
});

describe("a person decides", () => {
  test.each([
    ["a paragraph without a citation", "## Supply\n\nThis group is about mines.\n\n- One.\n"],
    ["a table with citations", "## Supply\n\n| a [1] |\n| - |\n"],
    ["a quote with a citation", "## Supply\n\n> Prices rose. [1]\n"],
    ["a list in a list", "<ul><li>One<ul><li>Two</li></ul></li></ul>\n"],
    ["a list with a picture", '<ul><li><img src="a.png"></li></ul>\n'],
    ["a list that does not end", "<ul><li>One</li>\n"],
    [
      "lines with an emoji, of which one has no citation",
      "✅ Mines opened.\n✅ Prices fell. [2]\n",
    ],
    ["lines below a sentence", "Two events:\n→ Mines opened. [1]\n→ Prices fell. [2]\n"],
    ["flags without a citation each", "🇨🇳 China cut quotas.\n🇨🇱 Chile did not. [2]\n"],
    ["a second statement without a citation", "Mines opened. [1]\nPrices fell.\n"],
    ["references without numbers", "## References\n\n<ul><li>Notice</li></ul>\n"],
    ["text in the references", "## References\n\nSee also [1]\n"],
  ])("%s", (_, body) => {
    expect(repair(body)).toBe(body);
  });

  test("a long list that does not end is read in a short time", () => {
    expect(repair(`<ul>${"<li>One</li> ".repeat(50_000)}`)).toMatch(/^<ul>/);
    expect(repair(`<ul>${"<li>One</li> ".repeat(1400)}<`)).toMatch(/^<ul>/);
  });
});
