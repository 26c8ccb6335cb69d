import { expect, test } from "vitest";
import { quote } from "./quote.ts";

// Outside the basic plane: one code point, two UTF-16 code units.
const han = "\u{20BB7}";

test.each([
  ["tungsten", '"tungsten"'],
  ['the "deal"', '"the \\"deal\\""'],
  ["a".repeat(60), `"${"a".repeat(60)}"`],
  ["a".repeat(61), `"${"a".repeat(59)}…"`],
  ["a".repeat(500), `"${"a".repeat(59)}…"`],
  [han.repeat(60), `"${han.repeat(60)}"`],
  [han.repeat(61), `"${han.repeat(59)}…"`],
])("%s is quoted as %s", (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});
