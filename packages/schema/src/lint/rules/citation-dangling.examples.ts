import type { RuleExamples } from "../rule-examples.ts";

export const citationDanglingExamples: RuleExamples = {
  why: "The citation leads nowhere. If the article has no references at all, its citations are numbers of source passages; see `citation-unresolved`.",
  incorrect: [
    {
      article: {
        references: [{ id: 1, title: "Notice No. 10" }],
        coreInsights: [{ text: "Licences are needed.", citations: [1, 2] }],
      },
      at: ["coreInsights[0].citations[1]"],
    },
    {
      article: {
        references: [{ id: "usgs-2026", title: "Mineral Commodity Summaries 2026" }],
        coreInsights: [
          { text: "Output rose.", citations: ["usgs-2026"] },
          { text: "Shares fell.", citations: ["usgs-2025"] },
        ],
      },
      at: ["coreInsights[1].citations[0]"],
    },
  ],
  correct: [
    {
      references: [{ id: 1, title: "Notice No. 10" }],
      coreInsights: [{ text: "Licences are needed.", citations: [1] }],
    },
  ],
};
