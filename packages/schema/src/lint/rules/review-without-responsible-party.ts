import type { Rule } from "../rule.ts";

export const reviewWithoutResponsibleParty: Rule = {
  code: "review-without-responsible-party",
  summary: "The article was reviewed, but nobody answers for it.",
  severity: "note",
  check({ article: { provenance } }, report) {
    if (provenance?.reviewedBy?.length && provenance.responsibleParty === undefined)
      report({
        path: ["provenance", "responsibleParty"],
        message:
          'reviewed, but nobody answers for it; name the publisher, such as {"name": "Ore Desk", "kind": "organization"}',
      });
  },
};
