import { explainRule } from "../codes/explain-rule.ts";
import type { ExplainedCode } from "../codes/explained-code.ts";
import type { HouseRule } from "./house-rules.ts";

/** Explains the rules of a project. A rule without examples has an empty reason. */
export function explainHouseRules(rules: readonly HouseRule[]): ExplainedCode[] {
  return rules.map((rule) => ({
    ...explainRule(rule, rule.examples ?? { why: "", incorrect: [], correct: [] }),
    module: rule.module,
  }));
}
