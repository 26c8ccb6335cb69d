import type { RuleExamples } from "../rule-examples.ts";

export const bidiControlExamples: RuleExamples = {
  why: "Such a control can make a text read otherwise than it is stored, for instance a number backwards, and it reaches over to what stands beside the text. Direction marks (U+200E, U+200F, U+061C) do no harm and are let be.",
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
