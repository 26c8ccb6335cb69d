import type { RuleExamples } from "../rule-examples.ts";

export const figureValueMismatchExamples: RuleExamples = {
  why: "Charts and searches use the value; readers see the text. If a zero is missing in one of them, or the currency is another one, the brief contradicts itself. If the value is missing, they miss the figure.",
  incorrect: [
    {
      article: {
        coreInsights: [
          {
            text: "The projects are valued at $8.5 billion.",
            figures: [{ text: "$8.5 billion", value: 85, currency: "USD" }],
          },
        ],
      },
      at: ["coreInsights[0].figures[0].value"],
    },
    {
      article: {
        coreInsights: [
          {
            text: "Prices rose by 10-15%.",
            figures: [{ text: "10-15%", min: 10, max: 51, unit: "percent" }],
          },
        ],
      },
      at: ["coreInsights[0].figures[0].max"],
    },
    {
      article: {
        coreInsights: [
          {
            text: "More than 80% is exported, for €5 billion.",
            figures: [
              { text: "More than 80%", value: 80, unit: "percent", qualifier: "less-than" },
              { text: "€5 billion", value: 5_000_000_000, currency: "USD" },
            ],
          },
        ],
      },
      at: ["coreInsights[0].figures[0].qualifier", "coreInsights[0].figures[1].currency"],
    },
    {
      article: {
        coreInsights: [
          {
            text: "Less than 30% is exported.",
            figures: [{ text: "30%", value: 30, unit: "percent", qualifier: "more-than" }],
          },
          {
            text: { value: "出口量不超过5万吨。", lang: "zh" },
            figures: [{ text: "5万吨", value: 50_000, unit: "t", qualifier: "at-least" }],
          },
        ],
      },
      at: ["coreInsights[0].figures[0].qualifier", "coreInsights[1].figures[0].qualifier"],
    },
    {
      article: {
        coreInsights: [
          {
            text: "The loan is USD 150 million.",
            figures: [{ text: "USD 150 million", kind: "amount", currency: "USD" }],
          },
        ],
      },
      at: ["coreInsights[0].figures[0].value"],
    },
  ],
  correct: [
    {
      coreInsights: [
        {
          text: "The projects are valued at $8.5 billion.",
          figures: [{ text: "$8.5 billion", value: 8_500_000_000, currency: "USD" }],
        },
      ],
    },
    {
      coreInsights: [
        {
          text: "The quota is 18,125 t.",
          figures: [{ text: "18,125 t", value: 18.125, unit: "kt" }],
        },
        {
          text: "The levy is 3¢/lb.",
          figures: [{ text: "3¢/lb", kind: "price", value: 0.03, currency: "USD", unit: "lb" }],
        },
        { text: "Output fell by 12%.", figures: [{ text: "12%", value: -12, unit: "percent" }] },
        {
          text: "1 in 5 tonnes is exported, about half by sea.",
          figures: [
            { text: "1 in 5", value: 20, unit: "percent" },
            { text: "half", value: 50, unit: "percent" },
          ],
        },
      ],
    },
    {
      coreInsights: [],
      groups: [
        {
          title: { value: "投资", lang: "zh" },
          insights: [
            {
              text: { value: "项目总额约85亿美元。", lang: "zh" },
              figures: [{ text: "85亿美元", value: 8.5e9, currency: "USD" }],
            },
          ],
        },
      ],
    },
  ],
  whatCounts:
    'The number in the text of the figure is read with its scale ("8.5 billion") and converted to its `unit` if both are weights. Cents ("cents", ¢, c, USc, 美分) are hundredths of the currency. A currency is compared unless several have its sign or name, such as "$" and 元. A qualifier contradicts words that say the opposite beside the number, in the figure or in its sentence. In the sentence they are not read if the figure has several places there, if the clause has another negation, or if the number may be a limit that is exceeded ("above the 30% cap"). Half a percent of difference is allowed, and the sign does not count. "12,500 t" is 12500 in English, Chinese, Japanese and Korean, and "12.500 t" is 12500 in Dutch, German, Indonesian, Italian, Portuguese and Turkish. Other numbers with one separator before three digits may have decimals. "1/3", "1 in 5", dates and numbers in words ("two-thirds", "twelve thousand", 三成, 百分之三十, 十二万) are not compared. A missing number is a note, for the kinds `amount`, `share`, `quantity` and `price`. The scales of these languages are known: Arabic, Chinese, Dutch, English, French, German, Indonesian, Italian, Japanese, Kazakh, Korean, Malay, Polish, Portuguese, Russian, Spanish, Turkish, Ukrainian and Vietnamese. In another language, a number before a word that could be a scale is not compared.',
};
