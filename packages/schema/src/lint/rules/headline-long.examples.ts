import type { RuleExamples } from "../rule-examples.ts";

export const headlineLongExamples: RuleExamples = {
  why: "Lists, link previews and feeds cut off long headlines, often before the important part.",
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
  whatCounts: "The limit is 200 characters, counted in code points, in every language.",
};
