import type { RuleExamples } from "../rule-examples.ts";

export const citationInTextExamples: RuleExamples = {
  why: "Citations are displayed from `citations`, as links or superscripts. A marker in the text appears a second time, or leads nowhere. It is not changed where its sentence may need it, as in `As [3] notes`. Other marks at the end of a statement, such as `[#1]`, are probably citations too.",
  incorrect: [
    {
      article: {
        references: [{ id: 3, title: "Notice No. 10" }],
        coreInsights: [{ text: "Licences are needed from today [3].", citations: [3] }],
      },
      at: ["coreInsights[0].text"],
    },
    {
      article: {
        references: [
          { id: 1, title: "Notice No. 10" },
          { id: 2, title: "Notice No. 18" },
        ],
        coreInsights: [{ text: { value: "即日起须凭许可出口【1】【2】", lang: "zh" } }],
      },
      at: ["coreInsights[0].text.value"],
    },
  ],
  correct: [
    {
      references: [{ id: 3, title: "Notice No. 10" }],
      coreInsights: [{ text: "Licences are needed from today [sic].", citations: [3] }],
    },
    { coreInsights: [{ text: "The notice of [2025] is in force." }] },
  ],
};
