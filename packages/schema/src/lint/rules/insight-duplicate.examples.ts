import type { RuleExamples } from "../rule-examples.ts";

export const insightDuplicateExamples: RuleExamples = {
  why: "Readers lose time with the second one, or look for a difference that is not there. Often a paragraph was pasted twice.",
  incorrect: [
    {
      article: {
        coreInsights: [{ text: "Beijing suspended its ban on exports of gallium to the US." }],
        groups: [
          {
            title: "Controls",
            insights: [{ text: "Beijing has suspended its ban on exports of gallium to the US." }],
          },
        ],
      },
      at: ["groups[0].insights[0].text"],
    },
  ],
  correct: [
    {
      coreInsights: [
        { text: "Output of tungsten concentrate fell by 4% in 2024." },
        { text: "Output of tungsten concentrate fell by 6% in 2025." },
      ],
    },
    {
      coreInsights: [
        { text: "Exports of gallium to the US were suspended in 2025." },
        { text: "Exports of antimony to the US were not suspended in 2025." },
        { text: "Exports of antimony to the US were suspended in 2025." },
        { text: "Kazakhstan exports tungsten to China by rail every year." },
        { text: "China exports tungsten to Kazakhstan by rail every year." },
      ],
    },
  ],
  whatCounts:
    "Two insights are almost the same if one has all words of the other and adds at most 15 in 100, and if both have the same numbers. An insight with a replaced word is a different statement. So is one with a negation that the other lacks, and one with the same words in another order, unless only a phrase has moved from the end to the start or the reverse. In Chinese and Japanese, each character counts as a word. Texts of fewer than 24 characters are reported only if they are equal.",
};
