import { expect, test } from "vitest";
import { messagesOf } from "../../../test/report-of.ts";
import { dateImpossible } from "./date-impossible.ts";

test.each([
  ["2025-02-29", "28"],
  ["2024-02-30", "29"],
  ["2025-04-31", "30"],
  ["2025-02-29T09:20", "28"],
  ["2025-10-24T09:20+14:01", '"2025-10-24T09:20+14:01"'],
  ["2025-10-24T09:20-12:01", '"2025-10-24T09:20-12:01"'],
])("%s is impossible because of %s", (datePublished, part) => {
  expect(messagesOf(dateImpossible, { datePublished })).toContain(part);
});

test.each([
  "2024-02-29",
  "2025-10-31",
  "2025-10-24T09:20",
  "2025-10-24T09:20+14:00",
  "2025-10-24T09:20-12:00",
])("%s is possible", (datePublished) => {
  expect(messagesOf(dateImpossible, { datePublished })).toBe("");
});
