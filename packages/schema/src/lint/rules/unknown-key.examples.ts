import type { RuleExamples } from "../rule-examples.ts";

export const unknownKeyExamples: RuleExamples = {
  why: "A key with a typo is kept but shown by nobody, so what it holds is lost to readers.",
  incorrect: [
    { article: { datePublishd: "2025-10-24" }, at: ["datePublishd"] },
    {
      article: { coreInsights: [{ text: "Prices rose.", citation: [1] } as never] },
      at: ["coreInsights[0].citation"],
    },
  ],
  correct: [
    { datePublished: "2025-10-24" },
    { extensions: { "org.example.desk": { editor: "AB" } } },
  ],
  whenNotToUse: "Where articles are written for a later 1.x of the format than this reader knows.",
};
