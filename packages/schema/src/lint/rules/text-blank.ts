import type { Rule } from "../rule.ts";
import { traits } from "../traits.ts";

export const textBlank: Rule = {
  code: "text-blank",
  summary: "A text holds only white space.",
  severity: "error",
  check(context, report) {
    if ((context.traits & traits.edge) === 0) return;
    for (const { words, path, traits: found } of context.texts)
      if ((found & traits.edge) !== 0 && words.trim() === "")
        report({ path, message: "only white space; write the words or leave the key out" });
  },
};
