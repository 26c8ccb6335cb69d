import { expect, test } from "vitest";
import { messagesOf, withInsight } from "../../../test/report-of.ts";
import { bidiControl } from "./bidi-control.ts";

test.each([
  ["\u202A", "U+202A"],
  ["\u202E", "U+202E"],
  ["\u2066", "U+2066"],
  ["\u2069", "U+2069"],
])("names the control and its place: %j", (control, name) => {
  const message = messagesOf(bidiControl, withInsight(`Prices${control} rose.`));
  expect(message).toContain(name);
  expect(message).toMatch(/\b7\b/);
});
