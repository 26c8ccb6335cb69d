import type { RuleExamples } from "../rule-examples.ts";

export const bidiControlExamples: RuleExamples = {
  why: "A direction control can change the order in which a text is displayed, for example show a number backwards, and it also affects the text around it. Direction marks (U+200E, U+200F, U+061C) are harmless and not reported.",
  incorrect: [
    {
      article: { coreInsights: [{ text: "The fee is \u202e005\u202c dollars." }] },
      at: ["coreInsights[0].text"],
    },
  ],
  correct: [
    { coreInsights: [{ text: { value: "وقعت شركة MP Materials\u200f اتفاقا.", lang: "ar" } }] },
    { headline: { value: "تقرير", lang: "ar", dir: "rtl" } },
  ],
};
