import { allRules } from "@mineral-brief/schema/lint";
import { allExamples } from "@mineral-brief/schema/lint/examples";
import type { ExplainedCode } from "./explained-code.ts";
import { printExample } from "./print-example.ts";
import { readingCodes } from "./reading-codes.ts";
import { runningCodes } from "./running-codes.ts";
import { structureCodes } from "./structure-codes.ts";
import { writingCodes } from "./writing-codes.ts";

/** Every code of a finding: first the rules, then the other codes in the order of a run. */
export const allCodes: readonly ExplainedCode[] = [
  ...allRules.map(({ code, severity, fixable = false, reportedBy, summary }): ExplainedCode => {
    const { why, incorrect, correct, whenNotToUse } = allExamples[code]!;
    return {
      code,
      kind: "rule",
      severity,
      fixable,
      reportedBy,
      summary,
      why,
      incorrect: incorrect.map(({ article, at }) => printExample(article, at)),
      correct: correct.map((article) => printExample(article)),
      whenNotToUse,
    };
  }),
  ...readingCodes,
  ...structureCodes,
  ...writingCodes,
  ...runningCodes,
];
