import type { RuleExamples } from "../rule-examples.ts";

export const articleEmptyExamples: RuleExamples = {
  why: "A brief without insights has nothing to show: readers see an empty page.",
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
