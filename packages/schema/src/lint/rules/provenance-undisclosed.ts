import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";

/** Terms of the IPTC for what a model made. See https://cv.iptc.org/newscodes/digitalsourcetype/ */
const madeByModel = /(?:^|\/)(?:trainedAlgorithmicMedia|compositeWithTrainedAlgorithmicMedia)$/;

export const provenanceUndisclosed: Rule = {
  code: "provenance-undisclosed",
  summary: "Tools are named, but the article does not say what they did.",
  severity: "warning",
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
        message: `${quote(made)} is named, and the disclosure is ${disclosure === undefined ? "missing" : '"none"'}; write "ai-assisted" or "ai-generated"`,
      });
  },
};
