import { expect, test } from "vitest";
import { messagesOf, withInsight } from "../../../test/report-of.ts";
import { headlineLong } from "./headline-long.ts";

// Outside the basic plane: one code point, two UTF-16 code units.
const han = "\u{20BB7}";

test.each([
  ["a".repeat(200), ""],
  ["a".repeat(201), "201"],
  [han.repeat(200), ""],
  [han.repeat(201), "201"],
])("%s has too many characters: %s", (headline, count) => {
  const message = messagesOf(headlineLong, { headline });
  expect(message === "").toBe(count === "");
  expect(message).toContain(count);
});

test("other texts may be longer", () => {
  expect(messagesOf(headlineLong, withInsight("a".repeat(201)))).toBe("");
});
