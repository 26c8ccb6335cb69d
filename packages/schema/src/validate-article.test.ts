import { describe, expect, test } from "vitest";
import { formatPath } from "./issue.ts";
import { isArticle, validateArticle } from "./validate-article.ts";

const smallest = { schemaVersion: "1.0", headline: "Tungsten", language: "en" };

/** Every issue as `path code`. */
function findings(value: unknown): string[] {
  return validateArticle(value).issues.map(({ path, code }) =>
    `${formatPath(path)} ${code}`.trim(),
  );
}

describe("accepts", () => {
  const values: [what: string, value: unknown][] = [
    ["the smallest article", smallest],
    ["a later minor version", { ...smallest, schemaVersion: "1.12" }],
    [
      "a headline in another language",
      { ...smallest, headline: { value: "钨", lang: "zh", dir: "ltr" } },
    ],
    ["undefined as absent", { ...smallest, source: undefined }],
    [
      "a word of the author's own in an open list",
      { ...smallest, coreInsights: [{ text: "One", kind: "rumour" }] },
    ],
    [
      "numbers and identifiers as citations",
      { ...smallest, coreInsights: [{ text: "One", citations: [1, 2025, "usgs-2026", "_a.b:c"] }] },
    ],
    [
      "any private data",
      { ...smallest, extensions: { "org.example": null, anything: [1, { deep: true }] } },
    ],
    ["Chinese in an address", { ...smallest, url: "https://example.org/稀土?q=钨" }],
    ...[
      "2025-10-23",
      "2024-02-29T23:59",
      "2025-10-23T17:55:01",
      "2025-10-23T17:55:01.25Z",
      "2025-10-23T17:55+08:00",
    ].map(
      (date) => [`the date ${date}`, { ...smallest, datePublished: date }] as [string, unknown],
    ),
  ];
  test.each(values)("%s", (_, value) => {
    expect(validateArticle(value)).toEqual({ ok: true, article: value, issues: [] });
    expect(isArticle(value)).toBe(true);
  });
});

describe("reports", () => {
  const cases: [what: string, value: unknown, findings: string[]][] = [
    [
      "every missing key",
      {},
      ["schemaVersion key-missing", "headline key-missing", "language key-missing"],
    ],
    ["null", { ...smallest, source: null }, ["source type-mismatch"]],
    ["a number for text", { ...smallest, headline: 2025 }, ["headline text-shape"]],
    ["an empty text", { ...smallest, headline: "" }, ["headline text-shape"]],
    [
      "the branch of a text that was meant",
      { ...smallest, headline: { value: 1 } },
      ["headline.value type-mismatch", "headline.lang key-missing"],
    ],
    ["a language name", { ...smallest, language: "english" }, ["language language-format"]],
    [
      "another major version",
      { ...smallest, schemaVersion: "2.0" },
      ["schemaVersion version-unsupported"],
    ],
    ["a number for a version", { ...smallest, schemaVersion: 1 }, ["schemaVersion type-mismatch"]],
    ["a list for an article", [smallest], ["type-mismatch"]],
    [
      "citations out of range",
      {
        ...smallest,
        coreInsights: [{ text: "One", citations: [0, 1.5, 2 ** 53, Number.NaN, Infinity] }],
      },
      [0, 1, 2, 3, 4].map((index) => `coreInsights[0].citations[${index}] number-range`),
    ],
    [
      "a citation that is not an id",
      { ...smallest, coreInsights: [{ text: "One", citations: ["x y", true] }] },
      ["coreInsights[0].citations[0] id-format", "coreInsights[0].citations[1] type-mismatch"],
    ],
    [
      "dates that are neither a day nor a period",
      {
        ...smallest,
        coreInsights: [
          {
            text: "One",
            date: "spring 2026",
            relations: [{ type: "loan", from: ["US"], until: "2026-13" }],
          },
          { text: "Two", date: "2026/2027/2028", figures: [{ text: "2", period: "2024/25" }] },
        ],
      },
      [
        "coreInsights[0].date date-format",
        "coreInsights[0].relations[0].until date-format",
        "coreInsights[1].date date-format",
        "coreInsights[1].figures[0].period date-format",
      ],
    ],
    [
      "a DOI with an address, and earlier numbers without a value",
      {
        ...smallest,
        coreInsights: [{ text: "One", figures: [{ text: "1", previous: { period: "2024" } }] }],
        references: [{ id: 1, doi: "https://doi.org/10.3133/mcs2025" }],
        series: { id: "weekly" },
      },
      [
        "coreInsights[0].figures[0].previous.value key-missing",
        "references[0].doi id-format",
        "series.name key-missing",
      ],
    ],
    [
      "a citation of a place with issues",
      { ...smallest, coreInsights: [{ text: "One", citations: [{ id: "x y", locator: 40 }, {}] }] },
      [
        "coreInsights[0].citations[0].id id-format",
        "coreInsights[0].citations[0].locator type-mismatch",
        "coreInsights[0].citations[1].id key-missing",
      ],
    ],
    [
      "a closed list",
      { ...smallest, headline: { value: "A", lang: "en", dir: "up" } },
      ["headline.dir type-mismatch"],
    ],
    [
      "the hole of a sparse list",
      { ...smallest, groups: Object.assign([], { 1: { insights: [] } }) },
      ["groups[0] type-mismatch"],
    ],
    ...[
      "javascript:alert(1)",
      "data:text/html,x",
      "//example.org",
      "example.org",
      "https://",
      "https://exa mple.org",
      "ftp://example.org",
    ].map(
      (url) =>
        [`the address ${url}`, { ...smallest, url }, ["url url-format"]] as [
          string,
          unknown,
          string[],
        ],
    ),
    ...[
      "yesterday",
      "2025-13-01",
      "2025-10-32",
      "2025-10-23T24:00",
      "2025-10-23 17:55",
      "23.10.2025",
      "2025-10-23T17:55:61",
      "2025-10-23T17",
      "2025-10-23Z",
    ].map(
      (date) =>
        [
          `the date ${date}`,
          { ...smallest, datePublished: date },
          ["datePublished date-format"],
        ] as [string, unknown, string[]],
    ),
  ];
  test.each(cases)("%s", (_, value, expected) => {
    expect(findings(value)).toEqual(expected);
    expect(validateArticle(value).ok).toBe(false);
  });

  test("all issues of an article at once", () => {
    const value = {
      headline: 1,
      language: "english",
      datePublished: "yesterday",
      url: "x",
      coreInsights: [{ citations: [0] }],
      groups: {},
    };
    expect(findings(value)).toHaveLength(8);
  });

  test("an unknown key as a warning with the nearest known one, and keeps it", () => {
    const value = {
      ...smallest,
      headlin: "x",
      weather: "fine",
      groups: [{ titel: "x", insights: [] }],
    };
    const { ok, issues } = validateArticle(value);
    expect(ok).toBe(true);
    expect(
      issues.map(({ severity, path, suggestion }) => [severity, formatPath(path), suggestion]),
    ).toEqual([
      ["warning", "headlin", "headline"],
      ["warning", "weather", undefined],
      ["warning", "groups[0].titel", "title"],
    ]);
    expect(validateArticle(value)).toMatchObject({ article: value });
  });
});

describe("never throws or hangs", () => {
  const cyclic: Record<string, unknown> = { ...smallest };
  cyclic["extensions"] = cyclic;
  cyclic["groups"] = [cyclic];
  let deep: unknown = [];
  for (let level = 0; level < 100_000; level++) deep = [deep];
  test.each([
    ["undefined", undefined],
    ["null", null],
    ["a symbol", Symbol("x")],
    ["a function", () => {}],
    ["a bigint", 1n],
    ["a date", new Date()],
    ["a map", new Map()],
    ["a cyclic object", cyclic],
    ["a hundred thousand levels", { ...smallest, extensions: { deep }, headline: deep }],
    ["an own __proto__ key", JSON.parse('{"__proto__": {"headline": "x"}}')],
    [
      "an object without a prototype",
      Object.assign(Object.create(null), smallest, { headline: 1 }),
    ],
    ["an inherited headline", Object.create(smallest)],
  ])("on %s", (_, value) => {
    expect(typeof validateArticle(value).ok).toBe("boolean");
  });
});

describe("a message states what was found, what is expected and how to fix it", () => {
  test.each([
    [{ headline: 2025 }, "expected text, found the number 2025; put it in quotes"],
    [
      { headline: null },
      'expected text such as "..." or {"value": "...", "lang": "zh"}, found null; write a value or remove the key',
    ],
    [
      { headline: [] },
      'expected text such as "..." or {"value": "...", "lang": "zh"}, found a list',
    ],
    [{ headline: undefined }, 'missing; add text such as "..." or {"value": "...", "lang": "zh"}'],
    [
      { schemaVersion: "2.0" },
      'expected the format\'s version like "1.0", found "2.0"; this reader supports versions 1.x',
    ],
    [
      { datePublished: "yesterday" },
      'expected a date like 2025-10-23 or 2025-10-23T17:55, found "yesterday"',
    ],
    [{ datePublished: 2025 }, "expected a date, found the number 2025; put it in quotes"],
    [
      { datePublished: new Date("2025-10-23") },
      "expected a date, found a Date object; write it as text",
    ],
    [{ headline: new Date("2025-10-23") }, "expected text, found a Date object; write it as text"],
    [
      { coreInsights: new Date("2025-10-23") },
      'expected a list of insights such as [{"text": "...", "citations": [1, 4]}], found a Date object',
    ],
    [{ datePublished: NaN }, 'expected a date such as "2025-10-23", found the number NaN'],
    [
      { headline: -Infinity },
      'expected text such as "..." or {"value": "...", "lang": "zh"}, found the number -Infinity',
    ],
    [
      { url: "x".repeat(200) },
      `expected a web address like https://example.org/report, found "${"x".repeat(59)}…"`,
    ],
  ])("%j", (fields, message) => {
    expect(
      validateArticle({ ...smallest, ...fields }).issues.map((issue) => issue.message),
    ).toEqual([message]);
  });
});
