import { expect, test } from "vitest";
import { monthNames } from "./month-names.ts";

test.each("ar de en es fr hi id it nl pl pt ru tr uk".split(" "))(
  "has the months in %s",
  (language) => {
    for (const day of [undefined, "numeric"] as const) {
      const format = new Intl.DateTimeFormat(language, { month: "long", day, timeZone: "UTC" });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2025, month - 1, 1));
        const name = parts.find(({ type }) => type === "month")!.value.toLowerCase();
        expect([name, monthNames.get(name)]).toEqual([name, month]);
      }
    }
  },
);
