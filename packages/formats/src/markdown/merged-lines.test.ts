import { describe, expect, test } from "vitest";
import { loadFixer, repairText } from "../fix.ts";
import { markdown } from "../markdown.ts";

const head = '---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n# H\n\n';
const fixer = (await loadFixer("markdown"))!;

/** Reads bullets. Returns findings as `line:column code`, and the bullets with all suggestions. */
function suggest(bullets: string): { found: string[]; bullets: string } {
  const source = head + bullets;
  const { diagnostics } = markdown.parse(source);
  const repairs = diagnostics.flatMap(({ repair }) => repair ?? []);
  return {
    found: diagnostics.map(
      ({ code, range: { start } }) => `${start.line - 7}:${start.column} ${code}`,
    ),
    bullets: repairText(source, repairs, fixer).text.slice(head.length),
  };
}

const second = "text-separators-guessed";

describe("a line that is read as a part of the bullet above is reported with a bullet as the suggestion", () => {
  test.each([
    ["- Tin rose. [1]\n-Lead fell. [2]\n- Zinc fell. [2]", ["- Lead fell. [2]"]],
    ["- Tin rose. [1]\n*Lead fell. [2]", ["- Lead fell. [2]"]],
    ["- Tin rose. [1]\n+Lead fell. [2]", ["- Lead fell. [2]"]],
    ["- Tin rose. [1]\n–Lead fell. [2]", ["- Lead fell. [2]"]],
    ["- Tin rose. [1]\n– Lead fell. [2]", ["- Lead fell. [2]"]],
    ["- Tin rose. [1]\n— Lead fell. [2]", ["- Lead fell. [2]"]],
    ["- Tin rose. [1]\n·Lead fell. [2]", ["- Lead fell. [2]"]],
    ["- Tin rose. [1]\n● Lead fell. [2]", ["- Lead fell. [2]"]],
    ["- Tin rose. [1]\n2.Lead fell. [2]", ["- Lead fell. [2]"]],
    ["- Tin rose. [1]\n2)Lead fell. [2]", ["- Lead fell. [2]"]],
    ["- Tin rose. [1]\nLead fell. [2]", ["- Lead fell. [2]"]],
    ["- Tin rose [1]\nLead fell [2]", ["- Lead fell [2]"]],
    ["- Tin rose. [1]\n1.5 Mt were sold. [2]", ["- 1.5 Mt were sold. [2]"]],
    ["- Tin rose.[^1]\\\nLead fell.[^2]", ["- Lead fell.[^2]"]],
    ["- Tin rose. [1]\n-**Lead** fell. [2]", ["- **Lead** fell. [2]"]],
    ["- Tin rose\n-Lead fell", ["- Lead fell"]],
    ["- Two causes:\n-quotas\n-strikes", ["- quotas", "- strikes"]],
    ["* Tin rose. [1]\n  *Lead fell. [2]\n  *Zinc fell.", ["* Lead fell. [2]", "* Zinc fell."]],
    ["1. Tin rose\n2.Lead fell\n3.Zinc fell", ["2. Lead fell", "3. Zinc fell"]],
    ["- 锡价上涨。[1]\n-铅价下跌。[2]", ["- 铅价下跌。[2]"]],
    ["- 锡价上涨[1]\n铅价下跌[2]", ["- 铅价下跌[2]"]],
    ["- Tin prices rose in London for a third\nweek. [1]\nLead fell. [2]", ["- Lead fell. [2]"]],
  ])("%j", (bullets, expected) => {
    const { found, bullets: changed } = suggest(bullets);
    const lines = changed.split("\n");
    expect(found).toEqual(
      expected.map((line) => {
        const at = lines.indexOf(line);
        return `${at + 1}:${/\S/.exec(bullets.split("\n")[at]!)!.index + 1} ${second}`;
      }),
    );
    expect(suggest(changed)).toEqual({ found: [], bullets: changed });
  });
});

describe("a line that continues the sentence or the bullet above is not reported", () => {
  test.each([
    "- Output fell by\n-5 % in May. [1]",
    "- Output fell. [1]\n-5 % is the forecast.",
    "- Output was\n1.5 Mt in May. [1]",
    "- It makes lithium\n-ion cells. [1]",
    "- The strike\n— it began in May — goes on. [1]",
    "- The strike\n—said Reuters— goes on. [1]",
    '- "Prices rise."\n  — Jane Doe [1]',
    "- Quotas of\n*tin* and lead fell. [2]",
    "- Tin rose. [1]\n*Lead fell\nby half.* [2]",
    "- Tin rose. [1]\n**Lead** fell.",
    "- Tin rose [1]\nand lead fell. [2]",
    "- Tin rose. [1]\n  Lead fell. [2]",
    "- Tin rose. [1]\nNo other metal did.",
    "- Tin rose in\n3.5 weeks. [1]",
    "- The price of tin rose for a third week. [1]\nLead fell in\nMay. [2]\n- Zinc was\nstable.",
    "- Prices of tin rose for a third week, says [1],\nand lead fell. [2]",
    "- According to data of\nA.G.Metals, tin rose. [1]",
  ])("%j", (bullets) => {
    expect(suggest(bullets)).toEqual({ found: [], bullets });
  });
});

test("the message says what to write", () => {
  const { diagnostics } = markdown.parse(`${head}- Tin rose. [1]\n-Lead fell. [2]`);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "this line is read as a part of the bullet above, and its citations as those of both; if it is an insight of its own, write `- Lead fell. [2]`",
  ]);
});
