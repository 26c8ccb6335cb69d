import { describe, expect, test } from "vitest";
import { LineIndex } from "./line-index.ts";

describe("a place in `a`, `bc`, an empty line and `d`", () => {
  const text = "a\nbc\r\n\nd";
  test.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 2, 1],
    [4, 2, 3],
    [5, 2, 4],
    [6, 3, 1],
    [7, 4, 1],
    [8, 4, 2],
  ])("offset %i is line %i, column %i", (offset, line, column) => {
    expect(new LineIndex(text).positionAt(offset)).toEqual({ offset, line, column });
  });

  test.each([
    [0, { offset: 100, line: 7, column: 5 }],
    [1, { offset: 101, line: 7, column: 6 }],
    [2, { offset: 102, line: 8, column: 1 }],
    [7, { offset: 107, line: 10, column: 1 }],
  ])("offset %i counts from the start of the text in a larger one", (offset, position) => {
    const lines = new LineIndex(text, { offset: 100, line: 7, column: 5 });
    expect(lines.positionAt(offset)).toEqual(position);
  });

  test("a range has both its ends", () => {
    expect(new LineIndex(text).rangeOf(1, 4)).toEqual({
      start: { offset: 1, line: 1, column: 2 },
      end: { offset: 4, line: 2, column: 3 },
    });
  });
});

test("every line of many starts in column 1", () => {
  const lines = new LineIndex("\n".repeat(100));
  const found = Array.from({ length: 101 }, (_, offset) => lines.positionAt(offset));
  expect(found).toEqual(found.map((__, offset) => ({ offset, line: offset + 1, column: 1 })));
});
