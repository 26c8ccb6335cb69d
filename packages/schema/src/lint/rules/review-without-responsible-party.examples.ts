import type { RuleExamples } from "../rule-examples.ts";

export const reviewWithoutResponsiblePartyExamples: RuleExamples = {
  why: "A review is somebody's; readers who find a fault need to know whom to write to.",
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
