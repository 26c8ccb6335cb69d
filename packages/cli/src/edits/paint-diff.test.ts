import { expect, test } from "vitest";
import { paintDiff } from "./paint-diff.ts";

test.each([
  ["a terminal", true, "-a\r\n+b\uFFFDc\r\n \uFFFD\td\n"],
  ["a file", false, "-a\r\n+b\rc\r\n \u001B\td\n"],
])(
  "in %s, shows control characters other than those at the end of a line",
  (_, isTerminal, shown) => {
    expect(paintDiff("-a\r\n+b\rc\r\n \u001B\td\n", { color: false, isTerminal })).toBe(shown);
  },
);
