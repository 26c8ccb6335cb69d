import type { Rule } from "../rule.ts";

export const shareOutOfRange: Rule = {
  code: "share-out-of-range",
  summary: "A share is below 0 or above 100 percent.",
  severity: "error",
  check({ withFigures }, report) {
    for (const { insight, path } of withFigures)
      insight.figures?.forEach((figure, index) => {
        if (figure.kind !== "share" || (figure.unit !== undefined && figure.unit !== "percent"))
          return;
        for (const key of ["value", "min", "max"] as const) {
          const value = figure[key];
          if (value !== undefined && (value < 0 || value > 100))
            report({
              path: [...path, "figures", index, key],
              message: `${value} percent is not a share; use the kind "change" for growth or a ratio`,
            });
        }
      });
  },
};
