import type { Rule } from "../rule.ts";

export const languageGuessed: Rule = {
  code: "language-guessed",
  summary: "The language was guessed from the text.",
  severity: "note",
  reportedBy: "reading",
};
