import type { RuleExamples } from "../rule-examples.ts";

export const groupNumberInTitleExamples: RuleExamples = {
  why: "Groups are numbered by their order. A number in the title appears twice, and is wrong as soon as the group moves.",
  incorrect: [
    {
      article: {
        groups: [{ title: "Group 2: Supply", insights: [{ text: "Two smelters closed." }] }],
      },
      at: ["groups[0].title"],
    },
    {
      article: {
        language: "zh",
        headline: "钨精矿价格连续上涨",
        coreInsights: [],
        groups: [{ title: "第一组：供应", insights: [{ text: "首批指标低于去年。" }] }],
      },
      at: ["groups[0].title"],
    },
  ],
  correct: [
    { groups: [{ title: "Supply", insights: [{ text: "Two smelters closed." }] }] },
    { groups: [{ title: "Group of Seven", insights: [{ text: "Ministers met." }] }] },
  ],
};
