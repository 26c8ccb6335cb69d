import type { RuleExamples } from "../rule-examples.ts";

export const languageGuessedExamples: RuleExamples = {
  why: "A plain text says nowhere which language it is in, and French looks like English to a script. Screen readers, hyphenation and search go by `language`: look at it once. The parser of the text form reports this; an article that is already parsed no longer shows it.",
  incorrect: [],
  correct: [{ language: "en" }],
};
