import type { Rule } from "../rule.ts";

export const rangeReversed: Rule = {
  code: "range-reversed",
  summary: "The lower end of a range is above its upper end.",
  severity: "error",
  check({ withFigures }, report) {
    for (const { insight, path } of withFigures)
      insight.figures?.forEach(({ min, max }, index) => {
        if (min !== undefined && max !== undefined && min > max)
          report({
            path: [...path, "figures", index, "min"],
            message: `the range goes from ${min} down to ${max}; put the smaller number in \`min\``,
          });
      });
  },
};
