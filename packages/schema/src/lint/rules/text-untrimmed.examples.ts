import type { RuleExamples } from "../rule-examples.ts";

export const textUntrimmedExamples: RuleExamples = {
  why: "The white space is left over from copying. It breaks comparisons and makes lines uneven.",
  incorrect: [
    { article: { coreInsights: [{ text: "Prices rose. " }] }, at: ["coreInsights[0].text"] },
    { article: { headline: { value: "\u00a0钨价上涨", lang: "zh" } }, at: ["headline.value"] },
  ],
  correct: [{ coreInsights: [{ text: "Prices rose." }] }],
};
