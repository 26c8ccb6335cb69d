import { runs } from "@mineral-brief/fixtures";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantOf } from "./instant-of.ts";

const numRuns = runs;

describe("a date becomes an instant", () => {
  test.each([
    [
      "with the offset that it states",
      "2025-10-23T17:55+08:00",
      undefined,
      "2025-10-23T17:55:00+08:00",
    ],
    ["in UTC, as it is", "2025-10-23T17:55:01.250Z", "Asia/Shanghai", "2025-10-23T17:55:01.250Z"],
    [
      "with the offset of its zone",
      "2025-10-23T17:55",
      "Asia/Shanghai",
      "2025-10-23T17:55:00+08:00",
    ],
    ["with its seconds", "2025-10-23T17:55:09", "UTC", "2025-10-23T17:55:09+00:00"],
    ["in a zone of half hours", "2025-10-23T17:55", "Asia/Kolkata", "2025-10-23T17:55:00+05:30"],
    ["in winter", "2025-01-15T12:00", "America/New_York", "2025-01-15T12:00:00-05:00"],
    ["in summer", "2025-07-15T12:00", "America/New_York", "2025-07-15T12:00:00-04:00"],
    ["as the midnight of a day", "2025-10-23", "America/St_Johns", "2025-10-23T00:00:00-02:30"],
    [
      "before the clock is put forward",
      "2025-03-09T01:59",
      "America/New_York",
      "2025-03-09T01:59:00-05:00",
    ],
    [
      "in the hour that is skipped: later",
      "2025-03-09T02:30",
      "America/New_York",
      "2025-03-09T02:30:00-05:00",
    ],
    ["after it", "2025-03-09T03:00", "America/New_York", "2025-03-09T03:00:00-04:00"],
    [
      "in the hour that comes twice: the first",
      "2025-11-02T01:30",
      "America/New_York",
      "2025-11-02T01:30:00-04:00",
    ],
    ["after both", "2025-11-02T02:00", "America/New_York", "2025-11-02T02:00:00-05:00"],
    [
      "at a midnight that is skipped",
      "2024-09-08",
      "America/Santiago",
      "2024-09-08T00:00:00-04:00",
    ],
    [
      "on a day that a zone skipped",
      "2011-12-30T12:00",
      "Pacific/Apia",
      "2011-12-30T12:00:00-10:00",
    ],
    ["on a leap day", "2024-02-29", "UTC", "2024-02-29T00:00:00+00:00"],
  ])("%s: %s in %s", (_, when, timeZone, instant) => {
    expect(instantOf(when, timeZone)).toEqual({ ok: true, instant });
  });

  test("every local hour of two years equals its instant, or is in a gap of the zone", () => {
    const zones = ["Europe/Moscow", "America/New_York", "Australia/Lord_Howe", "Asia/Shanghai"];
    const from = Date.UTC(2024, 0, 1);
    const hour = fc.integer({ min: 0, max: 2 * 366 * 24 }).map((hours) => from + hours * 3_600_000);
    let exact = 0;
    fc.assert(
      fc.property(hour, fc.constantFrom(...zones), (moment, timeZone) => {
        const when = new Date(moment).toISOString().slice(0, 16);
        const read = instantOf(when, timeZone);
        const instant = new Date(read.ok ? read.instant : "");
        const shown = new Intl.DateTimeFormat("sv-SE", {
          timeZone,
          dateStyle: "short",
          timeStyle: "short",
        }).format(instant);
        const same = shown.replace(" ", "T") === when;
        if (same) exact++;
        expect(same || shown.slice(11) > when.slice(11)).toBe(true);
      }),
      { numRuns },
    );
    expect(exact).toBeGreaterThan(numRuns * 0.95);
  });
});

describe("a date has no instant", () => {
  test.each([
    ["without an offset and a zone", "2025-10-23T17:55", undefined, "date-without-offset"],
    ["as a day without a zone", "2025-10-23", undefined, "date-without-offset"],
    ["on a day that the month does not have", "2025-02-30", "UTC", "date-impossible"],
    ["with an offset on such a day", "2025-02-30T12:00Z", undefined, "date-impossible"],
    ["out of a common year", "2025-02-29T10:00+01:00", "UTC", "date-impossible"],
  ])("%s: %s in %s", (_, when, timeZone, code) => {
    expect(instantOf(when, timeZone)).toEqual({ ok: false, code });
  });
});
