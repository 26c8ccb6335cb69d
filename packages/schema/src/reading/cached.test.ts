import { afterEach, expect, test, vi } from "vitest";
import { cached } from "./cached.ts";
import { languageName, regionName } from "./display-names.ts";
import { labelsFor } from "./labels.ts";
import { Wording } from "./view/wording.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

test("creates a format once, and keeps no more than a hundred", () => {
  const formats = new Map<string, string>();
  const create = vi.fn<() => string>(() => "format");
  for (let index = 0; index < 1000; index++)
    for (let time = 0; time < 3; time++)
      expect(cached(formats, `en-x-${index}`, create)).toBe("format");
  expect(create).toHaveBeenCalledTimes(1000);
  expect(formats.size).toBeLessThanOrEqual(100);
});

const article = { schemaVersion: "1.0", headline: "A", language: "en" } as const;

test.each<[string, (language: string) => unknown]>([
  ["names of countries", (language) => regionName("CN", language)],
  ["names of languages", (language) => languageName("zh", language)],
  ["locales of articles", (language) => new Wording(article, { labelsFor, locale: language })],
])("%s of any number of languages are not kept", (_, read) => {
  const canonical = vi.spyOn(Intl, "getCanonicalLocales");
  const readings = (language: string): number => {
    canonical.mockClear();
    read(language);
    return canonical.mock.calls.length;
  };
  expect(readings("pl-x-0")).toBe(1);
  expect(readings("pl-x-0")).toBe(0);
  for (let index = 1; index <= 100; index++) expect(readings(`pl-x-${index}`)).toBe(1);
  expect(readings("pl-x-0")).toBe(1);
});
