import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { describe, expect, test } from "vitest";
import { text } from "../../text.ts";

/** The titles of the groups of a text with one heading, and the notes about it. */
function groupsOf(heading: string): string[] {
  const page = `# Quotas fall again

Mining Desk · 2025-10-24

## Core Insights

- Quotas fell by 8 % [1].

${heading}

- Negotiators want two deposits [2].
`;
  const { documents, diagnostics } = text.parse(page);
  const { groups = [] } = documents[0]!.data as Article;
  return [
    ...groups.map(({ title, insights }) => `${textOf(title ?? "")}: ${insights.length}`),
    ...diagnostics
      .filter(({ code }) => code !== "language-guessed" && code !== "citation-unresolved")
      .map(({ message }) => message),
  ];
}

test.each([
  ["## Kazakh tungsten", []],
  ["## **Kazakh tungsten**", []],
  ["### **Group 1: Kazakh tungsten**", []],
  ["## **Group 1: *Kazakh* tungsten**", []],
  ["## *Kazakh tungsten*:", []],
  ["## __Kazakh tungsten__", []],
  ["## ***Kazakh tungsten***", []],
  ["__Kazakh tungsten__", []],
  ["***Kazakh tungsten***", []],
  ["__Kazakh tungsten__:", []],
  ["## Kazakh tungsten [2]", ["`[2]` is a citation of a heading and is not kept"]],
  ["## **Kazakh tungsten** [1, 2][3]", ["`[1, 2][3]` is a citation of a heading and is not kept"]],
  ["## Kazakh tungsten {#kazakh}", ["`{#kazakh}` is an attribute of a heading and is not kept"]],
  [
    "## Kazakh tungsten [2] {#kazakh .x}",
    [
      "`[2]` is a citation of a heading and is not kept",
      "`{#kazakh .x}` is an attribute of a heading and is not kept",
    ],
  ],
])("%s is a heading", (heading, notes) => {
  expect(groupsOf(heading)).toEqual(["Kazakh tungsten: 1", ...notes]);
});

test("attributes of pandoc are removed from headings of each level", () => {
  const { documents, diagnostics } = text.parse(
    "# Quotas fall {#quotas .title}\n\nDesk · 2025-10-24\n\n# Core insights {#core-insights}\n\n- Quotas fell {#5} [1].\n\n# Supply {.unnumbered}\n\n- Mines closed [1].\n\n# References {#references}\n\n1. Notice, https://a.example\n",
  );
  expect(documents.map(({ data }) => data)).toMatchObject([
    {
      headline: "Quotas fall",
      coreInsights: [{ text: "Quotas fell {#5}.", citations: [1] }],
      groups: [{ title: "Supply", insights: [{ text: "Mines closed.", citations: [1] }] }],
      references: [{ id: 1, url: "https://a.example" }],
    },
  ]);
  expect(diagnostics.filter(({ code }) => code === "interface-residue")).toHaveLength(4);
});

test("a headline with a citation keeps its own note", () => {
  const { documents, diagnostics } = text.parse(
    "# **Quotas fall** [1]\nDesk· 2025-10-24\n- Quotas fell [1].",
  );
  expect((documents[0]!.data as Article).headline).toBe("Quotas fall");
  expect(diagnostics.map(({ message }) => message)).toContain(
    "a headline cannot have citations, so `[1]` is not kept",
  );
});

test.each([
  // Setext headings of Markdown, and the headings of e-mails in plain text.
  [
    "Quotas fall\n===========\n\nDesk· 2025-10-24\n\nCore Insights\n-------------\n- One [1]\n\nSupply\n------\n- Two [2]",
    ["Quotas fall: 1, Supply 1"],
  ],
  [
    "配额下降\n========\nDesk· 2025-10-24\n核心观点\n--------\n- 一 [1]\n供应\n----\n- 二 [2]",
    ["配额下降: 1, 供应 1"],
  ],
  // Rules between texts.
  [
    "Quotas fall\nDesk· 2025-10-24\n- One [1]\n---------\nPrices rise\nDesk· 2025-10-25\n- Two [2]",
    ["Quotas fall: 0,  1", "Prices rise: 0,  1"],
  ],
  [
    "- One [1]\nQuotas fall\nDesk· 2025-10-24\n----------------\n- Two [2]\nPrices rise\nDesk· 2025-10-25",
    ["Quotas fall: 0,  1", "Prices rise: 0,  1"],
  ],
])("%j", (page, expected) => {
  const articles = text.parse(page).documents.map(({ data }) => data as Article);
  const shown = articles.map(
    ({ headline, coreInsights = [], groups = [] }) =>
      `${textOf(headline)}: ${coreInsights.length}${groups.map(({ title, insights }) => `, ${textOf(title ?? "")} ${insights.length}`).join("")}`,
  );
  expect(shown).toEqual(expected);
});

describe("drops the citations of a short line below an empty one and above a bullet", () => {
  /** The lead and the groups of a text, as `title: insights`. */
  const read = (lines: string): string[] => {
    const head =
      "Quotas fall again\nMining Desk · 2025-10-24\n\nCore Insights\n- Quotas fell [1].\n";
    const { coreInsights = [], groups = [] } = text.parse(head + lines).documents[0]!
      .data as Article;
    return [
      ...coreInsights.map((insight) => textOf(insight.text)),
      ...groups.map(
        ({ title, insights }) =>
          `${textOf(title ?? "")}: ${insights.map((insight) => textOf(insight.text)).join(" | ")}`,
      ),
    ];
  };

  test.each([
    ["Supply [3]", "Supply"],
    ["Supply and trade [3][4]", "Supply and trade"],
    ["**Supply of tin ore in 2025** [3]", "Supply of tin ore in 2025"],
    ["Supply: [3]", "Supply"],
    ["1. Supply [3]", "Supply"],
    ["供应 [3, 4]", "供应"],
  ])("%s", (line, title) => {
    expect(read(`\n${line}\n- Prices rose [3]`)).toEqual(["Quotas fell.", `${title}: Prices rose`]);
    expect(read(`\n${line}\n◦ Prices rose [3]`)).toEqual(["Quotas fell.", `${title}: Prices rose`]);
  });

  test.each([
    [
      "\nPrices of tin rose again [3]\n- Stocks fell [3]",
      "Prices of tin rose again",
      "Stocks fell",
    ],
    ["\n1. Tin rose [3]\n2. Stocks fell [3]", "Tin rose", "Stocks fell"],
    ["\n◦ Tin rose [3]\n◦ Stocks fell [3]", "Tin rose", "Stocks fell"],
    ["\nIt rose. [3]\n- Stocks fell [3]", "It rose.", "Stocks fell"],
  ])("but not in %j", (lines, ...insights) => {
    expect(read(lines)).toEqual(["Quotas fell.", ...insights]);
  });
});
