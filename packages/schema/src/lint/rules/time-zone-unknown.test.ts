import { expect, test } from "vitest";
import { messagesOf } from "../../../test/report-of.ts";
import { timeZoneUnknown } from "./time-zone-unknown.ts";

test.each([
  ["Asia/Beijing", '"Asia/Beijing"'],
  ["Asia/Shanghai", ""],
  ["UTC", ""],
])("%s: %s", (timeZone, named) => {
  const message = messagesOf(timeZoneUnknown, { timeZone });
  expect(message === "").toBe(named === "");
  expect(message).toContain(named);
});
