import type { Rule } from "../rule.ts";

export const newerMinor: Rule = {
  code: "newer-minor",
  summary: "The article uses a newer minor version of the format than this reader knows.",
  severity: "note",
  check({ article: { schemaVersion } }, report) {
    if (schemaVersion === known) return;
    report({
      path: ["schemaVersion"],
      message: `version ${schemaVersion} is newer than ${known}, the version of these rules; its new fields are kept but not checked`,
    });
  },
};

const known = "1.0";
