import { expect, test, vi } from "vitest";
import { cachedFormat } from "./cached-format.ts";

test("creates a format once, and keeps no more than a hundred", () => {
  const formats = new Map<string, string>();
  const create = vi.fn<() => string>(() => "format");
  for (let index = 0; index < 1000; index++)
    for (let time = 0; time < 3; time++)
      expect(cachedFormat(formats, `en-x-${index}`, create)).toBe("format");
  expect(create).toHaveBeenCalledTimes(1000);
  expect(formats.size).toBeLessThanOrEqual(100);
});
