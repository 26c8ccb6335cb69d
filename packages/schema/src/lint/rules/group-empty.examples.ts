import type { RuleExamples } from "../rule-examples.ts";

export const groupEmptyExamples: RuleExamples = {
  why: "A heading with nothing below it looks as if content is missing.",
  incorrect: [
    { article: { groups: [{ title: "Supply", insights: [] }] }, at: ["groups[0].insights"] },
  ],
  correct: [{ groups: [{ title: "Supply", insights: [{ text: "Two smelters closed." }] }] }],
};
