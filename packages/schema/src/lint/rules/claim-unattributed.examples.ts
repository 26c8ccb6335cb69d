import type { RuleExamples } from "../rule-examples.ts";

export const claimUnattributedExamples: RuleExamples = {
  why: "Readers judge a claim by who makes it. A citation names the publisher of the claim, not its speaker.",
  incorrect: [
    {
      article: {
        references: [{ id: 1, title: "Interview" }],
        coreInsights: [{ text: "The mine will reopen in 2028.", kind: "claim", citations: [1] }],
      },
      at: ["coreInsights[0].attribution"],
    },
    {
      article: {
        references: [{ id: 1, title: "Interview" }],
        coreInsights: [
          { text: "The mine will reopen.", kind: "claim", attribution: {}, citations: [1] },
        ],
      },
      at: ["coreInsights[0].attribution"],
    },
  ],
  correct: [
    {
      references: [{ id: 1, title: "Interview" }],
      organizations: [{ id: "cove-capital", name: "Cove Capital" }],
      coreInsights: [
        {
          text: "The mine will reopen in 2028.",
          kind: "claim",
          attribution: { organization: "cove-capital" },
          citations: [1],
        },
        {
          text: "Licences take 45 days.",
          kind: "claim",
          attribution: { name: "An official of the ministry", organization: "CN" },
          citations: [1],
        },
        { text: "The mine closed in 2019.", kind: "fact", citations: [1] },
      ],
    },
  ],
};
