import type { RuleExamples } from "../rule-examples.ts";

export const dateFutureExamples: RuleExamples = {
  why: "A publication cannot have a date in the future; usually the year is wrong, or day and month are swapped.",
  incorrect: [
    { article: { datePublished: "2026-10-24" }, at: ["datePublished"] },
    {
      article: {
        references: [{ id: 1, title: "Notice", datePublished: "2025-12-10" }],
        coreInsights: [{ text: "Licences are needed.", citations: [1] }],
      },
      at: ["references[0].datePublished"],
    },
    {
      article: {
        references: [{ id: 1, title: "Report", datePublished: "2026-02" }],
        coreInsights: [{ text: "Output fell.", citations: [1] }],
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
  whatCounts:
    "One day is allowed, because it is already tomorrow elsewhere. The dates and periods of insights, relations and figures may be ahead, because briefs report plans.",
  whenNotToUse: "Turn it off for briefs that are prepared under embargo.",
};
