import type { Rule } from "../rule.ts";

export const languageGuessed: Rule = {
  code: "language-guessed",
  summary: "An importer guessed the language from the script; nobody stated it.",
  severity: "note",
  reportedBy: "reading",
};
