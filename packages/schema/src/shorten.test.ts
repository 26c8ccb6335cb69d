import { expect, test } from "vitest";
import { shorten } from "./shorten.ts";

test.each([
  ["Tin", 3, "Tin"],
  ["Tin rose", 6, "Tin r…"],
  ["Tin rose", 5, "Tin …"],
  ["𠮷𠮷𠮷", 3, "𠮷𠮷𠮷"],
  ["𠮷𠮷𠮷", 2, "𠮷…"],
])("%s in %i characters: %s", (text, length, shown) => {
  expect(shorten(text, length)).toBe(shown);
});
