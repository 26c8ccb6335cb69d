import { expect, test } from "vitest";
import { hanNumber } from "./han-number.ts";

test.each([
  ["一", 1],
  ["九", 9],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["二十一", 21],
  ["九十九", 99],
  ["", undefined],
  ["一二", undefined],
  ["十十", undefined],
  ["一百", undefined],
  ["3", undefined],
])("%s is %s", (text, value) => {
  expect(hanNumber(text)).toBe(value);
});
