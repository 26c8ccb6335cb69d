import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";
import { hasClass } from "../lint-context.ts";

export const textUntrimmed: Rule = {
  code: "text-untrimmed",
  summary: "A text starts or ends with white space.",
  severity: "warning",
  fixable: true,
  check(context, report) {
    if (!hasClass(context, "edge")) return;
    for (const text of context.texts) {
      const { words, path } = text;
      if (!hasClass(text, "edge")) continue;
      const trimmed = words.trim();
      if (trimmed === words || trimmed === "") continue;
      report({
        path,
        message: `white space around ${quote(trimmed)}; remove it`,
        fix: [{ path, value: trimmed }],
      });
    }
  },
};
