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
  whatCounts:
    'A word of six letters or more in an English text that has one letter too many, too few or wrong, two in the wrong order, or other double letters. A longer word that begins with a name is left alone. The first letter must be right: "Roland" is not "Poland". Names of countries need a capital. Quotes, and words in the names of the organizations of the article, are not looked at.',
};
