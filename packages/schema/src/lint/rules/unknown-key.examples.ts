import type { RuleExamples } from "../rule-examples.ts";

export const unknownKeyExamples: RuleExamples = {
  why: "A misspelt key is kept but not shown, so readers miss its content. In place of a required key, such as `lang` for `language`, it is an error.",
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
  whenNotToUse:
    "Turn it off if your articles use a later 1.x version of the format than this reader knows.",
};
