import { expect, test } from "vitest";
import { skipByteOrderMark } from "./skip-byte-order-mark.ts";

test.each([
  ["a", undefined, "a", { offset: 0, line: 1, column: 1 }],
  ["\uFEFFa", undefined, "a", { offset: 1, line: 1, column: 1 }],
  ["\uFEFF\uFEFFa", undefined, "\uFEFFa", { offset: 1, line: 1, column: 1 }],
  ["a\uFEFF", undefined, "a\uFEFF", { offset: 0, line: 1, column: 1 }],
  ["\uFEFFa", { offset: 9, line: 3, column: 4 }, "a", { offset: 10, line: 3, column: 4 }],
  ["a", { offset: 9, line: 3, column: 4 }, "a", { offset: 9, line: 3, column: 4 }],
])("%j that begins at %j", (source, begin, text, start) => {
  expect(skipByteOrderMark(source, begin)).toEqual({ text, start });
});
