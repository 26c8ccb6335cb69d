import { expect, test } from "vitest";
import { withAsciiDigits } from "./ascii-digits.ts";

test.each([
  ["０１２３４５６７８９", "0123456789"],
  ["٠١٢٣٤٥٦٧٨٩", "0123456789"],
  ["۰۱۲۳۴۵۶۷۸۹", "0123456789"],
  ["٢٦ نوفمبر ٢٠٢٦", "26 نوفمبر 2026"],
  ["12 t，二〇二六年 ①", "12 t，二〇二六年 ①"],
])("%s", (text, expected) => {
  expect(withAsciiDigits(text)).toBe(expected);
});
