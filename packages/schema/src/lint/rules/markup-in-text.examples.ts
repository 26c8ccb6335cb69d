import type { RuleExamples } from "../rule-examples.ts";

export const markupInTextExamples: RuleExamples = {
  why: "Texts are displayed character by character, never as HTML or Markdown, so readers see the asterisks and tags.",
  incorrect: [
    {
      article: { coreInsights: [{ text: "Prices rose by <b>12%</b>." }] },
      at: ["coreInsights[0].text"],
    },
    {
      article: { coreInsights: [{ text: "Prices rose by **12%**." }] },
      at: ["coreInsights[0].text"],
    },
    { article: { headline: "Mining &amp; refining" }, at: ["headline"] },
    {
      article: { coreInsights: [{ text: "See [the notice](https://example.org/notice)." }] },
      at: ["coreInsights[0].text"],
    },
  ],
  correct: [
    {
      coreInsights: [{ text: "Grades below <1% are mined, S&P says, at 3 * 4 sites of type a_b." }],
    },
    {
      references: [{ id: 1, title: "The C*-algebra of *mining*" }],
      coreInsights: [{ text: "Prices rose.", citations: [1] }],
    },
  ],
};
