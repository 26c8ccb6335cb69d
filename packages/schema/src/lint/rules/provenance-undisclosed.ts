import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";

/** IPTC terms for content that a model made. See https://cv.iptc.org/newscodes/digitalsourcetype/ */
const madeByModel = /(?:^|\/)(?:trainedAlgorithmicMedia|compositeWithTrainedAlgorithmicMedia)$/;

export const provenanceUndisclosed: Rule = {
  code: "provenance-undisclosed",
  summary: "The article names tools but does not disclose the use of AI.",
  severity: "warning",
  needs: ["provenance"],
  check({ article: { provenance } }, report) {
    if (provenance === undefined) return;
    const { disclosure, tools, digitalSourceType } = provenance;
    if (disclosure !== undefined && disclosure !== "none") return;
    const [tool] = tools ?? [];
    const made =
      tool?.name ?? (madeByModel.test(digitalSourceType ?? "") ? digitalSourceType : undefined);
    if (made !== undefined)
      report({
        path: ["provenance", "disclosure"],
        message: `${quote(made)} is named, but the disclosure is ${disclosure === undefined ? "missing" : '"none"'}; write "ai-assisted" or "ai-generated"`,
      });
  },
};
