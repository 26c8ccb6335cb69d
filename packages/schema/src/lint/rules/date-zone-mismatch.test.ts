import { expect, test } from "vitest";
import { messagesOf } from "../../../test/report-of.ts";
import { dateZoneMismatch } from "./date-zone-mismatch.ts";

test.each([
  ["2025-07-01T09:00+02:00", ""],
  ["2025-12-01T09:00+01:00", ""],
  ["2025-12-01T09:00+02:00", "+01:00"],
  ["2025-12-01T09:00-01:00", "+01:00"],
  // The hour that comes twice when summer ends.
  ["2025-10-26T02:30+02:00", ""],
  ["2025-10-26T02:30+01:00", ""],
  ["2025-10-26T01:30+01:00", "+02:00"],
  ["2025-10-26T03:30+02:00", "+01:00"],
  ["2025-10-24T09:00Z", ""],
  ["2025-10-24T09:00", ""],
])("%s in Berlin has the offset %s", (datePublished, offset) => {
  const message = messagesOf(dateZoneMismatch, { timeZone: "Europe/Berlin", datePublished });
  expect(message === "").toBe(offset === "");
  expect(message).toContain(offset);
});
