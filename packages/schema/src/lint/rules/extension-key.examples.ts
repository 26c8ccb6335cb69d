import type { RuleExamples } from "../rule-examples.ts";

export const extensionKeyExamples: RuleExamples = {
  why: "Two programs that choose the same key overwrite each other's data. A domain has only one owner.",
  incorrect: [
    { article: { extensions: { desk: "east" } }, at: ["extensions.desk"] },
    {
      article: { coreInsights: [{ text: "Prices rose.", extensions: { "my data": 1 } }] },
      at: ['coreInsights[0].extensions["my data"]'],
    },
  ],
  correct: [{ extensions: { "org.example.desk": "east", "https://example.org/ns": 1 } }],
};
