import type { Rule } from "../rule.ts";

export const reviewWithoutResponsibleParty: Rule = {
  code: "review-without-responsible-party",
  summary: "The article has reviewers but no responsible party.",
  severity: "note",
  needs: ["provenance"],
  check({ article: { provenance } }, report) {
    if (provenance?.reviewedBy?.length && provenance.responsibleParty === undefined)
      report({
        path: ["provenance", "responsibleParty"],
        message:
          'the article has reviewers but no responsible party; name the publisher, for example {"name": "Ore Desk", "kind": "organization"}',
      });
  },
};
