import type { RuleExamples } from "../rule-examples.ts";

export const languageGuessedExamples: RuleExamples = {
  why: "Plain text does not state its language. Its script, its words or the name of its lead decide, and the message says which; a short text may be read wrongly, and one without common words is assumed to be English. Screen readers, hyphenation and search use `language`, so check it. The parser of the text format reports this; a parsed article no longer shows it.",
  incorrect: [],
  correct: [{ language: "en" }],
};
