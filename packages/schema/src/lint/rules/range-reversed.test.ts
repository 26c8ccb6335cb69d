import { expect, test } from "vitest";
import { messagesOf, withInsight } from "../../../test/report-of.ts";
import { rangeReversed } from "./range-reversed.ts";

test.each([
  [{ min: 15, max: 10 }, "`min` is 15 and `max` is 10"],
  [{ min: 10, max: 15 }, ""],
  [{ min: 10, max: 10 }, ""],
  [{ min: 10 }, ""],
  [{ max: -10 }, ""],
])("%j: %s", (range, part) => {
  const figures = [{ text: "10-15%", ...range }];
  const message = messagesOf(rangeReversed, withInsight("Prices rose by 10-15%.", { figures }));
  expect(message === "").toBe(part === "");
  expect(message).toContain(part);
});
