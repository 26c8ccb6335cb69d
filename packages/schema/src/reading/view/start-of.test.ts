import { expect, it } from "vitest";
import { startOf } from "./start-of.ts";

it.each([
  ["Prices fell.", "Prices fell."],
  [
    "Niger's decree followed on 24 June 2024. Niamey says that the firm never kept its word.",
    "Niger's decree followed on 24 June 2024. Niamey says that…",
  ],
  [
    "The six months ended on 20 April 2026. The sources of this brief do not say.",
    "The six months ended on 20 April 2026. The sources of this…",
  ],
  [
    "The two governments said that they would each spend about 1 billion dollars.",
    "The two governments said that they would each spend about…",
  ],
  [
    "The ministry named mines, smelters, refineries, magnet makers, and others.",
    "The ministry named mines, smelters, refineries, magnet…",
  ],
  [
    "商务部宣布自二〇二四年九月十五日起对锑矿石金属锑氧化锑以及金锑分离技术实行出口许可管理并说明这项措施不针对任何国家也不影响正常贸易往来",
    "商务部宣布自二〇二四年九月十五日起对锑矿石金属锑氧化锑以及金锑分离技术实行出口许可管理并说明这项措施不针对任何国家也不…",
  ],
])("%s", (sentence, start) => {
  expect(startOf(sentence)).toBe(start);
});
