import type { RuleExamples } from "../rule-examples.ts";

export const interfaceResidueExamples: RuleExamples = {
  why: "The labels of buttons and search boxes are copied together with a page's text, and then look like part of the news.",
  incorrect: [
    {
      article: { coreInsights: [{ text: "Prices rose for a third week. Search documents" }] },
      at: ["coreInsights[0].text"],
    },
    {
      article: { coreInsights: [{ text: "Prices rose for a third week." }, { text: "搜索文档" }] },
      at: ["coreInsights[1].text"],
    },
  ],
  correct: [
    {
      headline: "Workflow of a mine",
      coreInsights: [{ text: "The search for documents on the deal goes on." }],
    },
  ],
};
