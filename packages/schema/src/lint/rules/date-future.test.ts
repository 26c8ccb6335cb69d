import { expect, test } from "vitest";
import { messagesOf } from "../../../test/report-of.ts";
import { dateFuture } from "./date-future.ts";

test.each([
  ["2025-10-26", false],
  ["2025-10-27", true],
  ["2025-10-28", true],
  ["2026-10-24", true],
  ["2025-10-26T00:01", true],
  // A day ahead by the clock of Berlin is still today in UTC.
  ["2025-10-26T01:00+02:00", false],
  ["2025-10-25T23:00-02:00", true],
])("on 25 October 2025, %s lies ahead: %s", (datePublished, ahead) => {
  const message = messagesOf(dateFuture, { datePublished }, "2025-10-25");
  expect(message.includes(`"${datePublished}"`)).toBe(ahead);
});
