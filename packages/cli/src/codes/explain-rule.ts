import type { Rule } from "@mineral-brief/schema/lint";
import type { RuleExamples } from "@mineral-brief/schema/lint/examples";
import type { ExplainedCode } from "./explained-code.ts";
import { printExample } from "./print-example.ts";

/** Explains a rule with its examples. */
export function explainRule(
  { code, severity, since, fixable, reportedBy, summary }: Rule,
  examples: RuleExamples,
): ExplainedCode {
  const { why, incorrect, correct, whatCounts, whenNotToUse } = examples;
  return {
    code,
    kind: "rule",
    severity,
    since,
    fixable: fixable === true,
    reportedBy,
    summary,
    why,
    incorrect: incorrect.map(({ article, at }) => printExample(article, at)),
    correct: correct.map((article) => printExample(article)),
    whatCounts,
    whenNotToUse,
  };
}
