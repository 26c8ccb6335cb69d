import type { Citation } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import { citationId, isCited } from "../../reading/citations.ts";
import type { Rule } from "../rule.ts";

/** With fewer insights, the same sources can be a coincidence. */
const fewest = 4;

export const citationsUniform: Rule = {
  code: "citations-uniform",
  summary: "Every insight cites the same references.",
  severity: "note",
  needs: ["coreInsights", "groups", "insights.citations"],
  check({ insights, cited }, report) {
    if (cited.size < 2 || insights.length < fewest) return;
    const citing = insights.filter(({ insight }) => isCited(insight));
    const isUniform = ({ insight }: (typeof insights)[number]): boolean =>
      idsOf(insight.citations!).size === cited.size;
    if (citing.length < fewest || !citing.every(isUniform)) return;
    report({
      path: [],
      message: `every insight cites ${[...cited].map((id) => `[${id}]`).join("")}; cite for each insight only the references that support it`,
    });
  },
};

function idsOf(citations: readonly DeepReadonly<Citation>[]): ReadonlySet<unknown> {
  return new Set(citations.map(citationId));
}
