import type { RuleExamples } from "../rule-examples.ts";

export const conversionImplausibleExamples: RuleExamples = {
  why: "In turning 亿 into billions, or yuan into dollars, a zero is lost easily, and readers quote the wrong one. Only amounts in brackets right after the other are compared.",
  incorrect: [
    {
      article: { coreInsights: [{ text: "The plant costs 600 million yuan ($840 million)." }] },
      at: ["coreInsights[0].text"],
    },
    {
      article: {
        language: "zh",
        headline: "项目投资公布",
        coreInsights: [{ text: "项目总投资85亿美元（约60亿元人民币）。" }],
      },
      at: ["coreInsights[0].text"],
    },
  ],
  correct: [
    { coreInsights: [{ text: "The plant costs 600 million yuan ($84 million)." }] },
    {
      coreInsights: [
        { text: "The quota is 18,125 t (39.96 million lb), of a total of 96,600 t (2026)." },
      ],
    },
    {
      language: "zh",
      headline: "项目投资公布",
      coreInsights: [{ text: "项目总投资85亿美元（约600亿元人民币）。" }],
    },
  ],
};
