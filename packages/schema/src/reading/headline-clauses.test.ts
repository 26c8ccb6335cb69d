import { expect, it } from "vitest";
import { headlineClauses } from "./headline-clauses.ts";

it.each([
  ["Tungsten, again: prices rise", ["Tungsten, again: prices rise"]],
  ["美国盯上哈萨克斯坦钨矿,中国早有准备", ["美国盯上哈萨克斯坦钨矿,", "中国早有准备"]],
  ["镓、锗：出口许可，两年之后？", ["镓、", "锗：", "出口许可，", "两年之后？"]],
  ["钨", ["钨"]],
  ["", [""]],
])("%s", (headline, clauses) => {
  expect(headlineClauses(headline)).toEqual(clauses);
});
