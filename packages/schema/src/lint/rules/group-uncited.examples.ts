import type { RuleExamples } from "../rule-examples.ts";

export const groupUncitedExamples: RuleExamples = {
  why: "If a brief has citations but an entire group has none, they were usually lost in copying. A group that contains analysis or outlook is not reported, because these can be the brief's own.",
  incorrect: [
    {
      article: {
        references: [{ id: 1, title: "Notice No. 10" }],
        coreInsights: [{ text: "Licences are needed.", citations: [1] }],
        groups: [
          {
            title: "Supply",
            insights: [{ text: "Two smelters closed." }, { text: "Stocks fell." }],
          },
        ],
      },
      at: ["groups[0].insights"],
    },
  ],
  correct: [
    {
      references: [{ id: 1, title: "Notice No. 10" }],
      coreInsights: [{ text: "Licences are needed.", citations: [1] }],
      groups: [
        {
          title: "Supply",
          insights: [
            { text: "Two smelters closed.", citations: [1] },
            { text: "More may follow." },
          ],
        },
      ],
    },
    { groups: [{ title: "Supply", insights: [{ text: "Two smelters closed." }] }] },
  ],
};
