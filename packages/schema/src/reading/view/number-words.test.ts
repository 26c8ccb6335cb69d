import { expect, test } from "vitest";
import { figurePlaces } from "./number-words.ts";

test.each([
  ["5%", "It rose from 25% to 5%.", [20]],
  ["500 t", "1,500 t, 2 500 t, 500 t", [18]],
  ["1,5", "1,5 and 1,500", [0]],
  ["2025 500 t", "In 2025 500 t", [3]],
  ["三", "三成 and 十三", [0]],
  // A scale is no part of the digits.
  ["5", "5万", [0]],
  ["75 %", "75\u00A0% and ７５ %", [0, 9]],
  // Only between numbers, not inside one.
  [",", "1,5, 2", [3]],
  ["11", "1111 11 11", [5, 8]],
  ["", "5", []],
])("%j is in %j at %j", (words, text, places) => {
  expect(figurePlaces(words, text)).toEqual(places);
});
