import type { Article } from "@mineral-brief/schema";
import { describe, expect, test } from "vitest";
import type { Config } from "../config/config.ts";
import { applyDefaults, type ZonedDates } from "./apply-defaults.ts";

const article: Article = {
  schemaVersion: "1.0",
  headline: "Tungsten quotas shrink",
  language: "en",
  source: { name: "SMM" },
  datePublished: "2025-10-24T09:20",
};

describe("fills in fields from the config", () => {
  const smm = { name: "Shanghai Metals Market", url: "https://www.metal.com", country: "CN" };
  test.each<[string, Config, Partial<Article>, Partial<Article>, string[]]>([
    [
      "a source by its name",
      { sources: { SMM: smm } },
      {},
      { source: smm },
      ["source.name", "source.url", "source.country"],
    ],
    [
      "but does not replace fields of the brief",
      { sources: { SMM: smm } },
      { source: { name: "SMM", country: "HK", url: "https://example.org" } },
      {
        source: {
          name: "Shanghai Metals Market",
          country: "HK",
          url: "https://example.org",
        },
      },
      ["source.name"],
    ],
    [
      "and the language of the name stays",
      { sources: { SMM: { name: "上海有色网" } } },
      { source: { name: { value: "SMM", lang: "zh" } } },
      { source: { name: { value: "上海有色网", lang: "zh" } } },
      ["source.name"],
    ],
    [
      "but where the full name is in another script",
      { sources: { SMM: { name: "上海有色网" } } },
      { language: "zh", source: { name: { value: "SMM", lang: "en" } } },
      { language: "zh", source: { name: "上海有色网" } },
      ["source.name"],
    ],
    [
      "and a full name may state its language",
      { sources: { SMM: { name: { value: "上海有色网", lang: "zh" } } } },
      {},
      { source: { name: { value: "上海有色网", lang: "zh" } } },
      ["source.name"],
    ],
    [
      "and the name is not filled in where the brief has it in full",
      { sources: { SMM: { name: "SMM", country: "CN" } } },
      {},
      { source: { name: "SMM", country: "CN" } },
      ["source.country"],
    ],
    ["nor where the config has no other", { sources: { SMM: { name: "SMM" } } }, {}, {}, []],
    ["nothing for a source that is not known", { sources: { Reuters: smm } }, {}, {}, []],
    [
      "nothing for a source called like a part of every object",
      { sources: {} },
      { source: { name: "constructor" } },
      { source: { name: "constructor" } },
      [],
    ],
    [
      "the zone of local times",
      { defaults: { timeZone: "Asia/Shanghai" } },
      {},
      { timeZone: "Asia/Shanghai" },
      ["timeZone"],
    ],
    [
      "the source's own zone before the default",
      {
        defaults: { timeZone: "Asia/Shanghai" },
        sources: { SMM: { timeZone: "Asia/Hong_Kong" } },
      },
      {},
      { timeZone: "Asia/Hong_Kong" },
      ["timeZone"],
    ],
    [
      "the zone of a local time of the last change",
      { defaults: { timeZone: "Asia/Shanghai" } },
      { datePublished: "2025-10-24", dateModified: "2025-10-25T09:20:30.5" },
      {
        datePublished: "2025-10-24",
        dateModified: "2025-10-25T09:20:30.5",
        timeZone: "Asia/Shanghai",
      },
      ["timeZone"],
    ],
    [
      "the zone of a local time of the source",
      { defaults: { timeZone: "Asia/Shanghai" } },
      { datePublished: "2025-10-24", source: { name: "SMM", datePublished: "2025-10-24T09:20" } },
      {
        datePublished: "2025-10-24",
        source: { name: "SMM", datePublished: "2025-10-24T09:20" },
        timeZone: "Asia/Shanghai",
      },
      ["timeZone"],
    ],
    [
      "no zone for a day",
      { defaults: { timeZone: "Asia/Shanghai" } },
      { datePublished: "2025-10-24" },
      { datePublished: "2025-10-24" },
      [],
    ],
    [
      "no zone where the brief has one",
      { defaults: { timeZone: "Asia/Shanghai" } },
      { timeZone: "Europe/London" },
      { timeZone: "Europe/London" },
      [],
    ],
    [
      "no zone where no time is local",
      { defaults: { timeZone: "Asia/Shanghai" } },
      { datePublished: "2025-10-24T09:20Z" },
      { datePublished: "2025-10-24T09:20Z" },
      [],
    ],
    [
      "the complete provenance",
      { defaults: { provenance: { disclosure: "ai-assisted" } } },
      {},
      { provenance: { disclosure: "ai-assisted" } },
      ["provenance"],
    ],
    [
      "provenance is not mixed with the brief's own",
      { defaults: { provenance: { disclosure: "ai-assisted" } } },
      { provenance: { tools: [{ name: "T" }] } },
      { provenance: { tools: [{ name: "T" }] } },
      [],
    ],
  ])("%s", (_, config, parts, expected, filled) => {
    const result = applyDefaults({ ...article, ...parts }, config);
    expect(result.article).toEqual({ ...article, ...expected });
    expect(result.filled).toEqual(filled);
  });
});

describe("fills in a time zone", () => {
  const config = {
    defaults: { timeZone: "Asia/Shanghai" },
    sources: { "Fastmarkets MB": { timeZone: "Europe/London" } },
  };
  const [time, day] = ["2025-10-24T09:20", "2025-10-24"];
  test.each<[ZonedDates, datePublished: string | undefined, filled: string | undefined]>([
    ["none", time, undefined],
    ["none", day, undefined],
    ["times", time, "Asia/Shanghai"],
    ["times", day, undefined],
    ["all", time, "Asia/Shanghai"],
    ["all", day, "Asia/Shanghai"],
    ["all", `${time}Z`, undefined],
    ["all", undefined, undefined],
  ])("for %s of the dates: %s", (zonedDates, datePublished, timeZone) => {
    const result = applyDefaults({ ...article, datePublished }, config, false, zonedDates);
    expect(result.article.timeZone).toBe(timeZone);
    expect(result.defaultTimeZone).toBe("Asia/Shanghai");
  });

  test("of its source, and not if it has one", () => {
    const source = { name: "Fastmarkets MB" };
    expect(applyDefaults({ ...article, source }, config).defaultTimeZone).toBe("Europe/London");
    expect(applyDefaults({ ...article, timeZone: "UTC" }, config).defaultTimeZone).toBeUndefined();
  });
});

test("returns the same object if nothing is filled in", () => {
  expect(applyDefaults(article, {}).article).toBe(article);
  expect(applyDefaults(article, { sources: { SMM: {} } }).article).toBe(article);
});

describe("replaces a guessed language with a default language of the same script", () => {
  test.each([
    ["zh", "zh-Hant", "zh-Hant"],
    ["en", "fr", "fr"],
    ["ru", "fr", "ru"],
    ["en", "zh", "en"],
  ])("%s, by default %s: %s", (language, standard, expected) => {
    const config = { defaults: { language: standard } };
    expect(applyDefaults({ ...article, language }, config, true).article.language).toBe(expected);
  });

  test("keeps a language that the article sets", () => {
    const config = { defaults: { language: "fr" } };
    const result = applyDefaults(article, config, false);
    expect(result.article).toEqual(article);
    expect(result.filled).toEqual([]);
  });
});
