import type { RuleExamples } from "../rule-examples.ts";

export const codeUnknownExamples: RuleExamples = {
  why: "Programs look codes up to find a name in the reader's language, an exchange rate, a voice for the text, or the terms of a licence. They cannot use `China` or `RMB`. The issue is a warning for the article's `language`, because it is the language of all its texts: `cn` is the code of a country, and Chinese is `zh`. It is a note for every other code.",
  incorrect: [
    { article: { language: "cn" }, at: ["language"] },
    {
      article: {
        source: { name: "Example", language: "cn", country: "China" },
        organizations: [{ id: "ministry", name: "Ministry", country: "UK" }],
      },
      at: ["source.language", "source.country", "organizations[0].country"],
    },
    {
      article: {
        coreInsights: [
          {
            text: "It costs 8 RMB.",
            figures: [{ text: "8 RMB", value: 8, currency: "RMB" }],
          },
        ],
        rights: { license: "CC BY 4.0" },
        provenance: { disclosure: "ai-generated", digitalSourceType: "trainedAlgorithmic" },
      },
      at: ["coreInsights[0].figures[0].currency", "rights.license", "provenance.digitalSourceType"],
    },
  ],
  correct: [
    {
      source: { name: "Example", language: "zh-Hans", country: "CN" },
      organizations: [{ id: "ministry", name: "Ministry", country: "GB" }],
      coreInsights: [
        {
          text: "It costs 8 RMB.",
          figures: [{ text: "8 RMB", value: 8, currency: "CNY" }],
        },
      ],
      rights: { license: "CC-BY-4.0 OR MIT" },
      provenance: { disclosure: "ai-generated", digitalSourceType: "trainedAlgorithmicMedia" },
    },
  ],
  whenNotToUse: "Turn it off if your own tools use other codes.",
};
