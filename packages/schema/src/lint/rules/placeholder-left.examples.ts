import type { RuleExamples } from "../rule-examples.ts";

export const placeholderLeftExamples: RuleExamples = {
  why: "A starter brief contains instructions for each text. If they are published, readers see the instructions in place of the news.",
  incorrect: [
    { article: { headline: "TODO: what has happened, in one line" }, at: ["headline"] },
    {
      article: { coreInsights: [{ text: "Prices rose for a third week." }, { text: "TODO" }] },
      at: ["coreInsights[1].text"],
    },
  ],
  correct: [
    { headline: "Tungsten prices rise for a third week" },
    { headline: "TODOS open a mine" },
  ],
};
