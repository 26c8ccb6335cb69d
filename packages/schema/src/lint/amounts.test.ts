import { expect, test } from "vitest";
import { amountsIn } from "./amounts.ts";

test.each([
  ["$8.5 billion", [8.5e9, "USD"]],
  ["US$8.5bn", [8.5e9, "USD"]],
  ["A$13 billion", [13e9, "AUD"]],
  ["USD 200 million", [200e6, "USD"]],
  ["约85亿美元", [85e8, "USD"]],
  ["600亿元人民币", [600e8, "CNY"]],
  ["1.5万亿元", [1.5e12, "CNY"]],
  ["3,3 млн тонн", [3.3e6, "1000 kg"]],
  ["18 125 t", [18125, "1000 kg"]],
  ["18\u202f125 t", [18125, "1000 kg"]],
  ["96,600 t", [96600, "1000 kg"]],
  ["1,234,567.5 kg", [1234567.5, "1 kg"]],
  ["1.234.567,5 kg", [1234567.5, "1 kg"]],
  ["0.125 g", [0.125, "0.001 kg"]],
  ["75 %", [75, undefined]],
  ["10 tests", [10, undefined]],
  ["5 millions de dollars", [5e6, undefined]],
])("reads %s", (text, [value, unit]) => {
  const [amount, ...others] = amountsIn(text);
  const { numbers, scale, currency, weight } = amount!;
  expect(others).toEqual([]);
  expect(numbers[0]! * scale).toBeCloseTo(value as number);
  expect(currency ?? (weight === undefined ? undefined : `${weight} kg`)).toBe(unit);
});

test("reads a separator in both ways where it can be either", () => {
  expect(amountsIn("18.125 t")[0]!.numbers).toEqual([18125, 18.125]);
  expect(amountsIn("18,12 t")[0]!.numbers).toEqual([18.12]);
});

test("keeps the numbers of a range and a year apart", () => {
  expect(amountsIn("10-15% in 2024").map(({ numbers }) => numbers)).toEqual([[10], [15], [2024]]);
  expect(amountsIn("in 2024 300 t").map(({ numbers }) => numbers[0])).toEqual([2024, 300]);
});

test("has nothing to say of words", () => {
  expect(amountsIn("half of it, or 百分之八十")).toEqual([]);
});
