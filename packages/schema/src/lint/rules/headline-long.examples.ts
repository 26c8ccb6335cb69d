import type { RuleExamples } from "../rule-examples.ts";

export const headlineLongExamples: RuleExamples = {
  why: "Lists, link previews and feeds cut long headlines, often in the middle of the news.",
  incorrect: [
    {
      article: {
        headline:
          "Tungsten prices rise for a third week as the first batch of this year's mining quotas turns out smaller than expected, buyers outside the country hurry to sign long contracts and two smelters in the south close for repairs",
      },
      at: ["headline"],
    },
  ],
  correct: [{ headline: "Tungsten prices rise as the first quotas turn out small" }],
};
