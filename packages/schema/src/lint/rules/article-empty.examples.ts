import type { RuleExamples } from "../rule-examples.ts";

export const articleEmptyExamples: RuleExamples = {
  why: "A brief without an insight says nothing, and readers are shown an empty page.",
  incorrect: [
    { article: { coreInsights: [] }, at: [""] },
    {
      article: { coreInsights: [], groups: [{ title: "Supply", insights: [] }] },
      at: [""],
      alongside: ["group-empty"],
    },
  ],
  correct: [
    { coreInsights: [{ text: "Tungsten prices rose for a third week." }] },
    {
      coreInsights: [],
      groups: [{ title: "Supply", insights: [{ text: "Two smelters closed." }] }],
    },
  ],
};
