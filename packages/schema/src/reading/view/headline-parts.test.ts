import { expect, it } from "vitest";
import { headlineParts } from "./headline-parts.ts";

const names = [
  "哈萨克斯坦",
  "哈萨克",
  "钨",
  "United States",
  "美国",
  "中华人民共和国商务部和海关总署",
];

/** Marks names and clauses: `<name>`, `[clause]`. */
const marked = (headline: string): string[] =>
  headlineParts(headline, "en", () => names).map(
    ({ text, kind }) => ({ name: `<${text}>`, clause: `[${text}]`, text })[kind],
  );

it.each([
  ["Tungsten: the United States buys more", ["Tungsten: the United States buys more"]],
  ["", [""]],
  [
    "美国盯上哈萨克斯坦钨矿,中国早有准备",
    ["<美国>", "盯上", "<哈萨克斯坦>", "钨矿,", "[中国早有准备]"],
  ],
  [
    "镓、锗：美国企业盯上哈萨克斯坦的大型钨矿，两年之后？",
    ["[镓、]", "[锗：]", "<美国>", "企业盯上", "<哈萨克斯坦>", "的大型钨矿，", "[两年之后？]"],
  ],
  ["美国“金库计划”与价格下限的谈判", ["<美国>", "<“金库计划”>", "与价格下限的谈判"]],
  ["两国暂停禁令至2026年11月27日生效", ["两国暂停禁令至", "<2026年11月27日>", "生效"]],
  [
    "禁令暂停至2026年11月27日，许可证仍有效",
    ["禁令暂停至", "<2026年11月27日，>", "[许可证仍有效]"],
  ],
  ["大型矿山的新业主（哈萨克斯坦）", ["大型矿山的新业主", "<（哈萨克斯坦）>"]],
  ["両国は2026年1月に試験採掘へ", ["両国は", "<2026年1月>", "に試験採掘へ"]],
  [
    "中华人民共和国商务部和海关总署公布出口管制清单",
    ["中华人民共和国商务部和海关总署公布出口管制清单"],
  ],
])("%s", (headline, parts) => {
  expect(marked(headline)).toEqual(parts);
  expect(parts.join("").replace(/[<>[\]]/g, "")).toBe(headline);
});

it("takes words in Han and kana as names in a headline of another language", () => {
  expect(marked("Kazakhstan weighs 上凯拉克特 bids, 钨 and タングステン")).toEqual([
    "Kazakhstan weighs ",
    "<上凯拉克特>",
    " bids, 钨 and ",
    "<タングステン>",
  ]);
});

it.each([
  ["en", 1],
  ["zh-Hant", 3],
  ["ja", 3],
])("has clauses without names only in a language that has them: %s", (language, count) => {
  expect(headlineParts("镓、锗：许可", language, () => [])).toHaveLength(count);
});
