import { expect, it } from "vitest";
import type { Figure } from "../../article.ts";
import { startOfInsight } from "./start-of-insight.ts";
import { startOf } from "./start-of.ts";

it.each([
  ["Prices fell.", "Prices fell."],
  // No sign after its number.
  [
    "The six months ended on 20 April 2026. The sources of this brief do not say.",
    "The six months ended on 20 April 2026. The sources of this brief do not say.",
  ],
  [
    "The ministry named mines, smelters, refineries, magnet makers, and others.",
    "The ministry named mines, smelters, refineries, magnet…",
  ],
  // Words before a number can be its qualifier.
  [
    "The two governments said that they would each spend about 1 billion dollars.",
    "The two governments said that they…",
  ],
  [
    "Acme says that the plant will need at least USD 1 billion and make metal for all of Europe.",
    "Acme says that the plant…",
  ],
  // Words after a number can be its qualifier, up to the next sign.
  [
    "By the plan of the energy ministry, exports will be 5,000 t at most in every year of the plan.",
    "By the plan of the energy ministry…",
  ],
  [
    "Exports will be 5,000 t at most in every year of the plan of the ministry, which is new and has no end.",
    "Exports will be 5,000 t at most in every year of the plan of the ministry…",
  ],
  [
    "Die Firmen sollen 179 Mio. Euro oder mehr für die Förderung von Lithium ausgeben, so der Plan.",
    "Die Firmen sollen 179 Mio. Euro oder mehr für die Förderung von Lithium ausgeben…",
  ],
  [
    "Экспорт составит 5000 т или более в каждый год действия плана министерства, сообщил министр.",
    "Экспорт составит 5000 т или более в каждый год действия плана министерства…",
  ],
  [
    "ستصدر البلاد من التنغستن ٥٠٠٠ طن على الأقل في كل عام من أعوام الخطة الجديدة، وفقا للوزارة في العاصمة",
    "ستصدر البلاد من التنغستن ٥٠٠٠ طن على الأقل في كل عام من أعوام الخطة الجديدة…",
  ],
  [
    "根据能源部的计划，今后五年每年的出口量将达到5000吨以上，而国内冶炼厂的处理能力也将同步扩大到每年八千吨左右，以满足电池行业的需求。",
    "根据能源部的计划，今后五年每年的出口量将达到5000吨以上，而国内冶炼厂的处理能力也将同步扩大到每年八千吨左右，以满足电池行业的需求。",
  ],
  [
    "エネルギー省の計画によると今後五年間の輸出量は毎年5000トン以上になり国内の製錬所の処理能力も同時に拡大する見込みであるという",
    "エネルギー省の計画によると今後五年間の輸出量は毎年5000トン以上になり国内の製錬所の処理能力も同時に拡大する見込みであるという",
  ],
  ["m".repeat(300), `${"m".repeat(200)}…`],
])("%s", (sentence, start) => {
  expect(startOf(sentence)).toBe(start);
});

it.each<[string, Figure, string]>([
  // The numbers of a date need no words after it.
  [
    "On 6 November 2025 the US firm Cove Capital and its partner agreed on a joint venture for two deposits.",
    { text: "two deposits" },
    "On 6 November 2025 the US firm Cove Capital and its partner…",
  ],
  [
    "On 5 tonnes 2025 the firm sold of its own ore in the year and more, it is to say that it may do so again.",
    { text: "5 tonnes" },
    "On 5 tonnes 2025 the firm sold of its own ore in the year and more…",
  ],
  // Words of a number without a digit.
  [
    "The plant of Acme in the north of the country can make almost a quarter of the metal of Europe.",
    { text: "almost a quarter" },
    "The plant of Acme in the north of…",
  ],
  [
    "The plants of Acme ship 9 t, wet or dry, or more, says the firm in its latest report of the year.",
    { text: "9 t, wet or dry, or more" },
    "The plants of Acme ship 9 t, wet or dry, or more…",
  ],
  // A qualifier that follows later, or not at all.
  [
    "By the plan of the new ministry the exports are 5,000 t, though not all of them as ore, at the very most.",
    { text: "5,000 t", value: 5000, qualifier: "at-most" },
    "By the plan of the new…",
  ],
  [
    "Exports are 5,000 t, though not all of them as concentrate or ore, at the very most, it says.",
    { text: "5,000 t", value: 5000, qualifier: "at-most" },
    "Exports are 5,000 t, though not all of them as concentrate or ore, at the very most, it says.",
  ],
  [
    "The exports of ore are at least 5,000 t, though not all of them as concentrate, the firm says.",
    { text: "5,000 t", value: 5000, qualifier: "at-least" },
    "The exports of ore are at least 5,000 t, though not all of them as concentrate…",
  ],
])("%s, with %o", (text, figure, start) => {
  expect(startOfInsight({ text, figures: [figure] })).toBe(start);
});
