import { expect, test } from "vitest";
import { listNames } from "./list-names.ts";

test.each([
  [["a"], "a"],
  [["a", "b", "c"], "a, b, c"],
  [["a", "b", "c", "d", "e"], "a, b, c and 2 more"],
  [["a\n\u202Eb"], "a\\u000a\\u202eb"],
])("%j is listed as %j", (names, expected) => {
  expect(listNames(names)).toBe(expected);
});

test("names may be joined by another word", () => {
  expect(listNames(["a", "b"], " and ")).toBe("a and b");
});
