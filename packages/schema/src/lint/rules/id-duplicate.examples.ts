import type { RuleExamples } from "../rule-examples.ts";

export const idDuplicateExamples: RuleExamples = {
  why: "A citation, link or relation that uses the id always points to the first of the two.",
  incorrect: [
    {
      article: {
        coreInsights: [
          { id: "a", text: "Prices rose." },
          { id: "a", text: "Quotas fell." },
        ],
      },
      at: ["coreInsights[1].id"],
    },
    {
      article: {
        references: [
          { id: 1, title: "Notice No. 10" },
          { id: 1, title: "Notice No. 18" },
        ],
        coreInsights: [{ text: "Licences are needed.", citations: [1] }],
      },
      at: ["references[1].id"],
    },
    {
      article: {
        places: [{ id: "katpar", kind: "mine" }],
        organizations: [{ id: "katpar", name: "Katpar" }],
      },
      at: ["organizations[0].id"],
    },
  ],
  correct: [
    {
      coreInsights: [
        { id: "a", text: "Prices rose." },
        { id: "b", text: "Quotas fell." },
      ],
    },
    {
      places: [{ id: "katpar", kind: "mine" }],
      organizations: [{ id: "katpar-llp", name: "Katpar" }],
    },
  ],
};
