import type { RuleExamples } from "../rule-examples.ts";

export const termDuplicateExamples: RuleExamples = {
  why: "The second entry says nothing new, and programs that count entries count it too.",
  incorrect: [
    {
      article: {
        minerals: ["tin", "tin"],
        coreInsights: [{ text: "Tin from Indonesia is late.", places: ["ID", "ID"] }],
      },
      at: ["minerals[1]", "coreInsights[0].places[1]"],
    },
  ],
  correct: [
    {
      minerals: ["tin"],
      coreInsights: [{ text: "Tin from Indonesia is late.", places: ["ID"] }],
    },
  ],
};
