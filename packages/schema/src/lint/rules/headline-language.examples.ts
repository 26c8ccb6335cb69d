import type { RuleExamples } from "../rule-examples.ts";

export const headlineLanguageExamples: RuleExamples = {
  why: "Screen readers choose their voice by the language, and browsers the font and line breaks. A Chinese headline over English insights is common; it must state its own language.",
  incorrect: [
    { article: { headline: "钨精矿价格连续三周上涨", language: "en" }, at: ["headline"] },
    {
      article: { headline: { value: "Tungsten prices rise for a third week", lang: "zh" } },
      at: ["headline.value"],
    },
  ],
  correct: [
    { headline: { value: "钨精矿价格连续三周上涨", lang: "zh" }, language: "en" },
    { headline: "What 稀土 means", language: "en" },
  ],
};
