import type { RuleExamples } from "../rule-examples.ts";

export const relationWithoutTargetExamples: RuleExamples = {
  why: "An agreement with only one side tells readers little, and has an open end in a diagram of relations. Types that can apply to everyone, such as an export ban, need no target. A dependency needs a mineral or a target.",
  incorrect: [
    {
      article: {
        coreInsights: [
          {
            text: "Kazakhstan signed a memorandum.",
            relations: [{ type: "cooperation-agreement", from: ["KZ"] }],
          },
        ],
      },
      at: ["coreInsights[0].relations[0].to"],
    },
  ],
  correct: [
    {
      coreInsights: [
        {
          text: "Kazakhstan and the US signed a memorandum.",
          relations: [{ type: "cooperation-agreement", from: ["KZ", "US"] }],
        },
        {
          text: "China bans exports of gallium.",
          relations: [{ type: "export-ban", from: ["CN"], minerals: ["gallium"] }],
        },
        {
          text: "Europe depends on imported tungsten.",
          relations: [{ type: "depends-on", from: ["EU"], minerals: ["tungsten"] }],
        },
      ],
    },
  ],
};
