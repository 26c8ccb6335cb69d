import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { expect, test } from "vitest";
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
])("%s is a heading", (heading, notes) => {
  expect(groupsOf(heading)).toEqual(["Kazakh tungsten: 1", ...notes]);
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
