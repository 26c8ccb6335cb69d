import type { RuleExamples } from "../rule-examples.ts";

export const relationToSelfExamples: RuleExamples = {
  why: "Countries and companies do not sanction or depend on themselves. A diagram of relations would show a loop.",
  incorrect: [
    {
      article: {
        coreInsights: [
          {
            text: "Kazakhstan and the US found a joint venture.",
            relations: [{ type: "joint-venture", from: ["KZ", "US"], to: ["US"] }],
          },
        ],
      },
      at: ["coreInsights[0].relations[0].to[0]"],
    },
  ],
  correct: [
    {
      coreInsights: [
        {
          text: "Kazakhstan and the US found a joint venture.",
          relations: [{ type: "joint-venture", from: ["KZ"], to: ["US"] }],
        },
      ],
    },
  ],
};
