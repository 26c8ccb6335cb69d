import type { RuleExamples } from "../rule-examples.ts";

export const textBlankExamples: RuleExamples = {
  why: "A blank text is shown as an empty line, an empty bullet or a link without text.",
  incorrect: [
    { article: { coreInsights: [{ text: "  " }] }, at: ["coreInsights[0].text"] },
    { article: { topics: [{ value: "\n", lang: "zh" }] }, at: ["topics[0].value"] },
  ],
  correct: [{ topics: ["tungsten"], coreInsights: [{ text: "Prices rose." }] }],
};
