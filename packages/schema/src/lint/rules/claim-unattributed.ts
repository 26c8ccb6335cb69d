import type { Rule } from "../rule.ts";

export const claimUnattributed: Rule = {
  code: "claim-unattributed",
  summary: "An insight of kind claim does not state who makes the claim.",
  severity: "note",
  needs: ["insights.attribution"],
  check({ insights }, report) {
    for (const { insight, path } of insights) {
      const { organization, name } = insight.attribution ?? {};
      if (insight.kind === "claim" && organization === undefined && name === undefined)
        report({
          path: [...path, "attribution"],
          message:
            'a claim needs a speaker; write `attribution`, for example {"organization": "cove-capital"} or {"name": "..."}',
        });
    }
  },
};
