import type { RuleExamples } from "../rule-examples.ts";

export const reviewWithoutResponsiblePartyExamples: RuleExamples = {
  why: "Readers who find a mistake need to know whom to contact.",
  incorrect: [
    {
      article: { provenance: { disclosure: "ai-assisted", reviewedBy: [{ name: "A. Bekova" }] } },
      at: ["provenance.responsibleParty"],
    },
  ],
  correct: [
    {
      provenance: {
        disclosure: "ai-assisted",
        reviewedBy: [{ name: "A. Bekova" }],
        responsibleParty: { name: "Ore Desk", kind: "organization" },
      },
    },
  ],
};
