import type { RuleExamples } from "../rule-examples.ts";

export const dateFutureExamples: RuleExamples = {
  why: "What has been published cannot be dated later than today; usually the year or the order of day and month is wrong. The day of a relation may lie ahead, as a plan's does.",
  incorrect: [
    { article: { datePublished: "2026-10-24" }, at: ["datePublished"] },
    {
      article: {
        references: [{ id: 1, title: "Notice", datePublished: "2025-12-10" }],
        coreInsights: [{ text: "Licences are needed.", citations: [1] }],
      },
      at: ["references[0].datePublished"],
    },
  ],
  correct: [
    { datePublished: "2025-10-24" },
    {
      coreInsights: [
        {
          text: "The ban ends in 2027.",
          relations: [{ type: "export-ban", from: ["CN"], date: "2027-01-01" }],
        },
      ],
    },
  ],
  whenNotToUse: "For briefs that are prepared under embargo.",
};
