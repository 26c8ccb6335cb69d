import { expect, test } from "vitest";
import { localMinute } from "./local-minute.ts";

const moment = new Date("2025-10-24T16:20:59.999Z");

test.each([
  ["Asia/Shanghai", "2025-10-25T00:20+08:00"],
  ["Asia/Kolkata", "2025-10-24T21:50+05:30"],
  ["America/New_York", "2025-10-24T12:20-04:00"],
  ["UTC", "2025-10-24T16:20+00:00"],
])("in %s it is %s", (timeZone, expected) => {
  expect(localMinute(moment, timeZone)).toBe(expected);
});

test("without a zone it is the same moment in the zone of the machine", () => {
  expect(new Date(localMinute(moment)).toISOString()).toBe("2025-10-24T16:20:00.000Z");
});
