import type { RuleExamples } from "../rule-examples.ts";

export const unknownTermExamples: RuleExamples = {
  why: "Every value is accepted and kept, but filters, colours and translations only work for known terms. A value that is one typing error away from a known term, or another name for one, is a warning; any other value is a note, which has no fix. Declare your own mineral or place once, as an object with a name.",
  incorrect: [
    {
      article: {
        minerals: ["tungstn"],
        coreInsights: [{ text: "Prices may rise.", kind: "outlok", stages: ["minning"] }],
      },
      at: ["minerals[0]", "coreInsights[0].kind", "coreInsights[0].stages[0]"],
    },
    {
      article: {
        coreInsights: [
          {
            text: "The two shook hands.",
            relations: [{ type: "handshake", from: ["KZ"], to: ["US"] }],
          },
        ],
      },
      at: ["coreInsights[0].relations[0].type"],
    },
    {
      article: {
        minerals: [{ id: "my-ore", name: "My ore", kind: "mine" }],
        coreInsights: [{ text: "Prices may rise." }],
      },
      at: ["minerals[0].kind"],
    },
  ],
  correct: [
    {
      minerals: ["tungsten", { id: "red-mud", name: "Red mud" }],
      places: ["KZ", "US-TX", "bloc-g7", { id: "northern-katpar", kind: "deposit", country: "KZ" }],
      coreInsights: [
        {
          text: "Prices may rise.",
          kind: "outlook",
          stages: ["mining"],
          minerals: ["red-mud"],
          places: ["northern-katpar", "FJ"],
        },
      ],
    },
  ],
  whenNotToUse: "Turn it off if you use your own terms on purpose.",
};
