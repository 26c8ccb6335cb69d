import type { RuleExamples } from "../rule-examples.ts";

export const idUnresolvedExamples: RuleExamples = {
  why: "The relation or figure is shown with the bare id, or not at all. Ids are looked up in the article first, then in the vocabulary. A mineral or place that neither defines is reported by `unknown-term`, as a note.",
  incorrect: [
    {
      article: {
        organizations: [{ id: "cove-capital", name: "Cove Capital" }],
        coreInsights: [
          {
            text: "Cove Capital takes 70%.",
            organizations: ["cove-captial"],
            relations: [{ type: "joint-venture", from: ["cove-capital"], to: ["tau-ken-samruk"] }],
          },
        ],
      },
      at: ["coreInsights[0].organizations[0]", "coreInsights[0].relations[0].to[0]"],
    },
    {
      article: {
        coreInsights: [
          {
            text: "Kazakhstan lends 30%.",
            relations: [{ type: "loan", from: ["KZ"], figure: "30 %" }],
            figures: [{ text: "30%" }],
          },
        ],
      },
      at: ["coreInsights[0].relations[0].figure"],
    },
  ],
  correct: [
    {
      organizations: [{ id: "cove-capital", name: "Cove Capital" }],
      places: [{ id: "northern-katpar", kind: "deposit", country: "KZ" }],
      coreInsights: [
        {
          text: "Cove Capital takes 70% of Northern Katpar.",
          organizations: ["cove-capital"],
          figures: [{ text: "70%", about: ["tungsten", "northern-katpar"] }],
          relations: [{ type: "equity-stake", from: ["cove-capital"], to: ["KZ"], figure: "70%" }],
        },
      ],
    },
  ],
};
