import { describe, expect, test } from "vitest";
import { isBlank, isSpace, trimSpan } from "./spans.ts";

test("treats the same code units as white space as \\s does", () => {
  const different = Array.from({ length: 0x10000 }, (_, code) => code).filter(
    (code) => isSpace(code) !== /\s/.test(String.fromCharCode(code)),
  );
  expect(different).toEqual([]);
});

test("does not treat a missing character as white space", () => {
  expect(isSpace(Number.NaN)).toBe(false);
});

describe("trims a stretch", () => {
  test.each([
    ["ab", 0, 2, 0, 2],
    [" ab ", 0, 4, 1, 3],
    [" a b ", 1, 4, 1, 4],
    ["\n\ta\u3000\u00A0", 0, 5, 2, 3],
    ["   ", 0, 3, 3, 3],
    [" a ", 2, 2, 2, 2],
    ["a  b", 1, 3, 3, 3],
  ])("%j from %i to %i", (source, from, to, start, end) => {
    expect(trimSpan(source, from, to)).toEqual({ start, end });
  });
});

test.each([
  ["", 0, 0, true],
  [" \n\t", 0, 3, true],
  ["a \nb", 1, 3, true],
  ["a \nb", 0, 3, false],
  ["a \nb", 1, 4, false],
  ["ab", 2, 1, true],
])("whether %j is blank from %i to %i: %s", (source, from, to, expected) => {
  expect(isBlank(source, from, to)).toBe(expected);
});
