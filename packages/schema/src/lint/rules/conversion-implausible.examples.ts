import type { RuleExamples } from "../rule-examples.ts";

export const conversionImplausibleExamples: RuleExamples = {
  why: "A factor of ten is easily lost when 亿 becomes billion or yuan become dollars, and readers then quote the wrong number. The rule compares an amount only with one in brackets directly after it.",
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
  whatCounts:
    'The conversion is in parentheses directly after the amount: "8.5 billion yuan (USD 1.2 billion)". Both are money in two currencies that the rule knows, with approximate exchange rates of 2025, or both are weights. They are reported if they differ by a factor of 7 or more, so an outdated exchange rate is not reported.',
};
