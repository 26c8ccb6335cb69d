import type { RuleExamples } from "../rule-examples.ts";

export const relationToSelfExamples: RuleExamples = {
  why: "Nobody sells to, sanctions or depends on themselves; a map of relations shows a loop.",
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
