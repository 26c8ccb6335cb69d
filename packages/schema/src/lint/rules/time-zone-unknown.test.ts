import { expect, test } from "vitest";
import { messagesOf, reportOf } from "../../../test/report-of.ts";
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

test.each([
  ["Brussels", "Europe/Brussels"],
  ["new york", "America/New_York"],
  ["Beijing", undefined],
  ["", undefined],
])("%s: suggests %s", (timeZone, zone) => {
  const [found] = reportOf(timeZoneUnknown, { timeZone });
  expect(found!.suggestion).toBe(zone);
  expect(found!.suggestedFix).toEqual(zone && [{ path: ["timeZone"], value: zone }]);
});
