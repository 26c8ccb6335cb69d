import type { RuleExamples } from "../rule-examples.ts";

export const controlStatusExamples: RuleExamples = {
  now: "2026-01-20",
  why: "Export controls are announced, suspended and restored within months, and briefs copy the old status. The vocabulary lists China's announcements since 2023 with their dates.",
  incorrect: [
    {
      article: {
        datePublished: "2026-01-15",
        coreInsights: [
          {
            text: "China keeps exports of holmium under licence.",
            relations: [
              { type: "export-licence", from: ["CN"], minerals: ["holmium"], status: "in-force" },
            ],
          },
        ],
      },
      at: ["coreInsights[0].relations[0].status"],
    },
  ],
  correct: [
    {
      datePublished: "2026-01-15",
      coreInsights: [
        {
          text: "China keeps exports of tungsten under licence; those on holmium are suspended.",
          relations: [
            { type: "export-licence", from: ["CN"], minerals: ["tungsten"], status: "in-force" },
            { type: "export-licence", from: ["CN"], minerals: ["holmium"], status: "suspended" },
          ],
        },
      ],
    },
  ],
};
