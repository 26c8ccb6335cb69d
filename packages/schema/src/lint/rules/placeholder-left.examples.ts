import type { RuleExamples } from "../rule-examples.ts";

export const placeholderLeftExamples: RuleExamples = {
  why: "A starter brief contains instructions for each text. If they are published, readers see the instructions in place of the news.",
  incorrect: [
    { article: { headline: "TODO: what has happened, in one line" }, at: ["headline"] },
    {
      article: { coreInsights: [{ text: "Prices rose for a third week." }, { text: "TODO" }] },
      at: ["coreInsights[1].text"],
    },
    {
      article: {
        coreInsights: [
          { text: "TBD" },
          { text: "Output was [insert number] t." },
          { text: { value: "产量为XX万吨。", lang: "zh" } },
        ],
      },
      at: ["coreInsights[0].text", "coreInsights[1].text", "coreInsights[2].text.value"],
    },
  ],
  correct: [
    { headline: "Tungsten prices rise for a third week" },
    { headline: "TODOS open a mine" },
    { headline: "TBC Bank lends to a mine" },
  ],
  whatCounts:
    'A text is a placeholder if it starts with "TODO" or "FIXME", or if it is only "TBD", "N/A", "XXX", "...", "-", "?", 待补充 or a similar mark. The marks "TBC", "TBA" and "TK" count only in headlines, titles and insights, because organisations have these names. In these texts, marks in square brackets count too ("[insert number]", "[TBC]", 【待补充】), and "TK" or "XX" before a scale, a unit or a percent sign.',
};
