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
    { coreInsights: [{ text: "The list of lithium mines is at https://lithum.example/mines." }] },
    { coreInsights: [{ text: "Curium is made in a reactor, not mined in British Columbia." }] },
  ],
  whatCounts:
    'A word of six letters or more in an English text is reported if it has one letter too many, one too few, one wrong letter, two letters in the wrong order, or the wrong double letters. The first letter must be right: "Roland" is not "Poland". The name of a country needs a capital. A longer word that begins with a name is not reported, unless it only doubles the last letter ("Taiwann"). A word that doubles a letter of a country of five letters is reported ("Chille"); other errors in so short a name are not found, because other words differ from it by one letter ("Sprain"). A letter that moved by two places ("Tawain") is not found. Quotes, words in the names of organisations of the article, and web and mail addresses, DOIs, targets of links and names of files are not checked.',
};
