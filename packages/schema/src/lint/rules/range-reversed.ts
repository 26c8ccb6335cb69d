import type { Rule } from "../rule.ts";

export const rangeReversed: Rule = {
  code: "range-reversed",
  summary: "The minimum of a range is greater than its maximum.",
  severity: "error",
  check({ withFigures }, report) {
    for (const { insight, path } of withFigures)
      insight.figures?.forEach(({ min, max }, index) => {
        if (min !== undefined && max !== undefined && min > max)
          report({
            path: [...path, "figures", index, "min"],
            message: `\`min\` is ${min} and \`max\` is ${max}; swap them`,
          });
      });
  },
};
