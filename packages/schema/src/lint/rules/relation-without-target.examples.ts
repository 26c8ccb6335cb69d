import type { RuleExamples } from "../rule-examples.ts";

export const relationWithoutTargetExamples: RuleExamples = {
  why: "An agreement with nobody tells a reader nothing and leaves an open end in a map of relations. Types that may hold for everyone, such as an export ban, need no target; who depends on a mineral may leave open whose.",
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
