import type { RuleExamples } from "../rule-examples.ts";

export const nameMisspeltExamples: RuleExamples = {
  why: "Search and tags do not find a name with a typing error, and readers doubt the rest.",
  incorrect: [
    {
      article: {
        coreInsights: [{ text: "Lithum from Zimbabwe is shipped through South Arfica." }],
      },
      at: ["coreInsights[0].text", "coreInsights[0].text"],
    },
  ],
  correct: [
    { coreInsights: [{ text: "Lithium from Zimbabwe is shipped through South Africa." }] },
    { coreInsights: [{ text: "Curium is made in a reactor, not mined in British Columbia." }] },
  ],
};
