import { expect, test } from "vitest";
import type { Article, Citation } from "../article.ts";
import { applyEdits } from "../lint/apply-edits.ts";
import { proposeQuotes, type QuoteProposal } from "./propose-quotes.ts";
import { createVerifier } from "./verify-article.ts";

const source = `# Gallium line

The agency spoke on 3 March 2025.

## Output

Output of gallium in Kazakhstan would reach 37 tonnes a year. “We will sell all of it abroad,” it said.
Later it said again: “We will sell all of it abroad,” and left.`;

const articleWith = (text: string, citations: readonly Citation[]): Article => ({
  schemaVersion: "1.0",
  headline: "A",
  language: "en",
  coreInsights: [{ text, citations: [...citations] }],
  references: [{ id: 1 }, { id: 2 }],
});

function propose(text: string, citations: readonly Citation[], own = source): QuoteProposal[] {
  const article = articleWith(text, citations);
  const verify = createVerifier([
    { name: "1.md", ids: [1], text: own },
    { name: "2.md", ids: [2], text: "Nothing." },
  ]);
  const proposals = proposeQuotes(article, verify(article).checks);
  const edits = proposals.map(({ path, citation }) => ({ path, value: citation }));
  const after = applyEdits(article, edits) as Article;
  expect(proposeQuotes(after, verify(after).checks)).toEqual([]);
  return proposals;
}

test("the words that a statement quotes become the quote, with heading and context", () => {
  expect(propose("“We will sell all of it abroad”, it says.", [1, 2])).toMatchObject([
    {
      path: ["coreInsights", 0, "citations", 0],
      isExact: true,
      added: ["quote", "locator", "prefix", "suffix"],
      citation: {
        id: 1,
        quote: "We will sell all of it abroad",
        locator: "Output",
        prefix: "would reach 37 tonnes a year. “",
        suffix: ",” it said. Later it said",
      },
    },
  ]);
});

test("a sentence with a figure is proposed as not exact", () => {
  expect(propose("Kazakhstan makes 37 tonnes of gallium.", [1])).toMatchObject([
    {
      isExact: false,
      citation: { id: 1, quote: "Output of gallium in Kazakhstan would reach 37 tonnes a year." },
    },
  ]);
});

test("a quote gets only what it lacks, and keeps the rest", () => {
  const citation = { id: 1, quote: "would reach 37 tonnes", locator: "page 2" };
  expect(propose("It will grow.", [citation])).toEqual([]);
  const { locator: _, ...without } = citation;
  expect(propose("It will grow.", [without])).toMatchObject([
    { added: ["locator"], citation: { ...without, locator: "Output" } },
  ]);
});

test("the quote of a source in another language has its language", () => {
  const text = "该公司表示，德国是其最大的客户，占出口量的四成。";
  expect(propose("Germany buys 40% of the exports.", [1], text)).toMatchObject([
    { citation: { id: 1, quote: { value: text, lang: "zh" } } },
  ]);
});

test.each<[string, string, readonly Citation[]]>([
  ["differs", "Kazakhstan makes 73 tonnes of gallium.", [1]],
  ["is only a name", "Kazakhstan plans.", [1]],
  ["has another quote", "Kazakhstan makes 37 tonnes.", [{ id: 1, quote: "something else" }]],
  ["cites another source", "Kazakhstan makes 37 tonnes.", [2]],
  [
    "cites it twice",
    "Kazakhstan makes 37 tonnes.",
    [{ id: 1, quote: "We will sell all of it abroad", locator: "x", prefix: "a", suffix: "b" }, 1],
  ],
])("nothing is proposed for a statement that %s", (_, text, citations) => {
  expect(propose(text, citations)).toEqual([]);
});
