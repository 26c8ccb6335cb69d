import type { RuleExamples } from "../rule-examples.ts";

export const languageGuessedExamples: RuleExamples = {
  why: "Plain text does not state its language, and the script alone cannot distinguish French from English. Screen readers, hyphenation and search use `language`, so check it. The parser of the text format reports this; a parsed article no longer shows it.",
  incorrect: [],
  correct: [{ language: "en" }],
};
