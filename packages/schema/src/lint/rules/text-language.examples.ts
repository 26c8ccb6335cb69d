import type { RuleExamples } from "../rule-examples.ts";

export const textLanguageExamples: RuleExamples = {
  why: "A screen reader pronounces a text in the wrong language as gibberish, and browsers choose the wrong font.",
  incorrect: [
    {
      article: {
        language: "en",
        coreInsights: [{ text: "首批开采指标低于去年,两家冶炼厂停产检修。" }],
      },
      at: ["coreInsights[0].text"],
    },
    {
      article: {
        groups: [{ title: "Поставки и квоты", insights: [{ text: "Quotas were halved." }] }],
      },
      at: ["groups[0].title"],
    },
  ],
  correct: [
    { language: "en", coreInsights: [{ text: { value: "首批开采指标低于去年。", lang: "zh" } }] },
    {
      language: "en",
      coreInsights: [{ text: "The ministry calls it 战略性矿产, strategic minerals." }],
    },
  ],
};
