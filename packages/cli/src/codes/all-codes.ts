import { allRules } from "@mineral-brief/schema/lint";
import { allExamples } from "@mineral-brief/schema/lint/examples";
import { explainRule } from "./explain-rule.ts";
import type { ExplainedCode } from "./explained-code.ts";
import { readingCodes } from "./reading-codes.ts";
import { runningCodes } from "./running-codes.ts";
import { structureCodes } from "./structure-codes.ts";
import { writingCodes } from "./writing-codes.ts";

/** Every code of a finding: first the rules, then the other codes in the order of a run. */
export const allCodes: readonly ExplainedCode[] = [
  ...allRules.map((rule) => explainRule(rule, allExamples[rule.code]!)),
  ...readingCodes,
  ...structureCodes,
  ...writingCodes,
  ...runningCodes,
];
