import { formatPath, validateArticle, type Issue } from "@mineral-brief/schema";
import type { LintIssue } from "@mineral-brief/schema/lint";
import { describe, expect, test } from "vitest";
import { fixStructure } from "./fix-structure.ts";

const smallest = { schemaVersion: "1.0", headline: "A", language: "en" };

/** The issues of an article with some fields. */
async function issuesOf(fields: object): Promise<readonly (Issue | LintIssue)[]> {
  const article = { ...smallest, ...fields };
  return fixStructure(validateArticle(article).issues, article);
}

/** The values that the fixes and the suggestions of an article write. */
async function valuesOf(fields: object): Promise<unknown[]> {
  const issues = (await issuesOf(fields)) as readonly LintIssue[];
  return issues.map(({ fix, suggestedFix }) =>
    fix === undefined
      ? suggestedFix && { suggested: suggestedFix.map(({ value }) => value) }
      : fix.map(({ value }) => value),
  );
}

const insight = (fields: object): object => ({ coreInsights: [{ text: "T", ...fields }] });
const figure = (fields: object): object => insight({ figures: [{ text: "T", ...fields }] });

describe("fixes a value that means the same in another form", () => {
  test.each<[object, unknown]>([
    [insight({ citations: 1 }), [1]],
    [insight({ citations: "1" }), [1]],
    [insight({ citations: "usgs" }), ["usgs"]],
    [insight({ citations: "1, 2" }), [1, 2]],
    [insight({ citations: ["1"] }), 1],
    [insight({ citations: [{ id: "1" }] }), 1],
    [insight({ minerals: "lithium" }), ["lithium"]],
    [insight({ minerals: "lithium, cobalt" }), ["lithium", "cobalt"]],
    [insight({ attribution: "IEA" }), { name: "IEA" }],
    [figure({ value: "2300" }), 2300],
    [figure({ value: "-0.5" }), -0.5],
    [{ source: "Reuters" }, { name: "Reuters" }],
    [{ authors: "Jane Doe" }, [{ name: "Jane Doe" }]],
    [{ authors: ["Jane Doe"] }, { name: "Jane Doe" }],
    [{ authors: { name: "Jane Doe" } }, [{ name: "Jane Doe" }]],
    [{ topics: "Tin in 2025" }, ["Tin in 2025"]],
    [{ source: "Reuters, London" }, { name: "Reuters, London" }],
    [{ coreInsights: "Quotas shrink, prices rise." }, [{ text: "Quotas shrink, prices rise." }]],
    [{ headline: 2025 }, "2025"],
    [{ coreInsights: "One." }, [{ text: "One." }]],
    [{ coreInsights: ["One."] }, { text: "One." }],
    [{ references: { id: 1 } }, [{ id: 1 }]],
    [{ references: [{ id: "1" }] }, 1],
    [{ references: [{ id: "[1]" }] }, 1],
    [{ language: "“en”" }, "en"],
    [{ schemaVersion: "“1.0”" }, "1.0"],
    [{ datePublished: " 2025-10-24 " }, "2025-10-24"],
    [{ url: "https://example.org/x " }, "https://example.org/x"],
    [insight({ citations: ["“1”"] }), 1],
    [insight({ citations: ["^1"] }), 1],
    [insight({ citations: ["[1]"] }), 1],
    [insight({ citations: "[2]" }), [2]],
    [insight({ citations: "[1][^2] [3, 4]" }), [1, 2, 3, 4]],
    [{ url: "<https://example.org/x>" }, "https://example.org/x"],
  ])("%j: %j", async (fields, value) => {
    expect(await valuesOf(fields)).toEqual([[value]]);
  });
});

describe("suggests a value that is probably right", () => {
  test.each<[object, unknown[], string]>([
    [{ datePublished: "24.10.2025" }, ["2025-10-24"], "2025-10-24"],
    [{ datePublished: "Oct 24, 2025" }, ["2025-10-24"], "2025-10-24"],
    [insight({ date: "2025年10月24日" }), ["2025-10-24"], "2025-10-24"],
    [insight({ date: "Q3 2025" }), ["2025-07/2025-09"], "2025-07/2025-09"],
    [insight({ date: "Oct 2025" }), ["2025-10"], "2025-10"],
    [insight({ date: 20_251_024 }), ["2025-10-24"], "2025-10-24"],
    [insight({ minerals: "锂、钴" }), [["lithium", "cobalt"]], '["lithium","cobalt"]'],
    [{ topics: "tin, tungsten" }, [["tin", "tungsten"]], '["tin","tungsten"]'],
    [{ coreInsights: ["text:One."] }, [{ text: "One." }], '{"text":"One."}'],
    [{ source: "name: Reuters" }, [{ name: "Reuters" }], '{"name":"Reuters"}'],
    [{ url: "www.example.org/x" }, ["https://www.example.org/x"], "https://www.example.org/x"],
    [
      { series: "Tungsten week" },
      [{ id: "tungsten-week", name: "Tungsten week" }],
      '{"id":"tungsten-week","name":"Tungsten week"}',
    ],
    [{ timeZone: "New York" }, ["America/New_York"], "America/New_York"],
    // The list of an insight may have errors of its own, which get their fixes next.
    [
      { groups: { Supply: [{ text: "One.", citations: ["1-3"] }] } },
      [[{ title: "Supply", insights: [{ text: "One.", citations: ["1-3"] }] }]],
      '[{"title":"Supply","insights":[{"text":"One.","citations":["1-3"]}]}]',
    ],
    [
      { url: "pubs.usgs.gov/x.pdf" },
      ["https://pubs.usgs.gov/x.pdf"],
      "https://pubs.usgs.gov/x.pdf",
    ],
    [{ datePublished: "“24.10.2025”" }, ["2025-10-24"], "2025-10-24"],
    [{ language: "English" }, ["en"], "en"],
    [{ language: "en_us" }, ["en-US"], "en-US"],
    [{ language: "中文" }, ["zh"], "zh"],
    [{ language: "Simplified Chinese" }, ["zh-Hans"], "zh-Hans"],
    [{ language: "Chinese (Traditional)" }, ["zh-Hant"], "zh-Hant"],
    [{ language: "简体中文" }, ["zh-Hans"], "zh-Hans"],
    [{ language: "中文（繁體）" }, ["zh-Hant"], "zh-Hant"],
    [{ schemaVersion: 1 }, ["1.0"], "1.0"],
    [
      { source: "Reuters; https://example.org" },
      [{ name: "Reuters", url: "https://example.org" }],
      '{"name":"Reuters","url":"https://example.org"}',
    ],
    [
      { authors: ["Jane Doe (https://example.org)"] },
      [{ name: "Jane Doe", url: "https://example.org" }],
      '{"name":"Jane Doe","url":"https://example.org"}',
    ],
    [figure({ value: "45kt" }), [45, "kt"], "45 with unit kt"],
    [figure({ value: "8.5bn USD" }), [8_500_000_000, "USD"], "8500000000 with currency USD"],
    [figure({ value: "85 亿美元" }), [8_500_000_000, "USD"], "8500000000 with currency USD"],
    [figure({ value: "45kt", unit: "kt" }), [45], "45"],
    [figure({ value: "45kt p.a." }), [45, "kt-per-year"], "45 with unit kt-per-year"],
    ...(
      [
        ["over 5%", 5, "percent", "more-than", "unit"],
        ["<5%", 5, "percent", "less-than", "unit"],
        ["≥10%", 10, "percent", "at-least", "unit"],
        ["about 45kt", 45, "kt", "about", "unit"],
        ["less than 45kt", 45, "kt", "less-than", "unit"],
        ["~$2bn", 2e9, "USD", "about", "currency"],
        ["up to $2bn", 2e9, "USD", "up-to", "currency"],
        ["45% or more", 45, "percent", "at-least", "unit"],
        ["约45万吨", 450_000, "t", "about", "unit"],
        ["不到5%", 5, "percent", "less-than", "unit"],
        ["逾10亿美元", 1e9, "USD", "more-than", "currency"],
      ] as const
    ).map(([value, number, unit, qualifier, key]): [object, unknown[], string] => [
      figure({ text: value, value }),
      [number, unit, qualifier],
      `${number} with ${key} ${unit} with qualifier ${qualifier}`,
    ]),
    [
      figure({ text: "over 5%", value: "over 5%", qualifier: "about" }),
      [5, "percent"],
      "5 with unit percent",
    ],
    [figure({ value: "5 million pounds", unit: "lb" }), [5_000_000], "5000000"],
    [figure({ value: "5 million pounds", currency: "GBP" }), [5_000_000], "5000000"],
    [
      figure({ value: "5 million pounds sterling" }),
      [5_000_000, "GBP"],
      "5000000 with currency GBP",
    ],
    [{ ...figure({ value: "45 kt" }), language: "de" }, [45, "kt"], "45 with unit kt"],
    [{ ...figure({ value: "20.5 kt" }), language: "zh-Hans" }, [20.5, "kt"], "20.5 with unit kt"],
    ...(
      [
        ["12,5 Mt", 12.5, "Mt", "unit"],
        ["€3,2 Mrd.", 3.2e9, "EUR", "currency"],
        ["2,5 Mio. t", 2.5e6, "t", "unit"],
        ["1 250,5 kt", 1250.5, "kt", "unit"],
      ] as const
    ).map(([value, number, unit, key]): [object, unknown[], string] => [
      { ...figure({ text: value, value }), language: "fr" },
      [number, unit],
      `${number} with ${key} ${unit}`,
    ]),
    [figure({ text: "40,000 t", value: "40,000", unit: "t" }), [40_000], "40000"],
    [
      figure({ text: "about $33 billion", value: "33 billion" }),
      [33_000_000_000, "USD"],
      "33000000000 with currency USD",
    ],
    [
      figure({ value: "€3 billion", unit: "EUR" }),
      [3_000_000_000, "EUR"],
      "3000000000 with currency EUR",
    ],
    [figure({ text: "$8", value: 8, currency: "$" }), ["USD"], "USD"],
    [figure({ text: "A$8", value: 8, currency: "$" }), ["AUD"], "AUD"],
    [figure({ text: "8", value: 8, currency: "€" }), ["EUR"], "EUR"],
    // The value says which currency it is, also if the text has only a sign, or another one.
    [figure({ text: "$8", value: 8, currency: "aud" }), ["AUD"], "AUD"],
    [figure({ text: "$8", value: 8, currency: "NT$" }), ["TWD"], "TWD"],
    [figure({ text: "$8", value: 8, currency: "Australian dollars" }), ["AUD"], "AUD"],
    [figure({ text: "$8", value: 8, currency: "yuan" }), ["CNY"], "CNY"],
    [figure({ text: "8 yuan", value: 8, currency: "usd" }), ["USD"], "USD"],
    [figure({ text: "763,550 t", value: "763 550", unit: "t" }), [763_550], "763550"],
    [
      figure({ text: "$40,000/t", value: "40,000" }),
      [40_000, "t", "USD"],
      "40000 with unit t with currency USD",
    ],
  ])("%j: %j", async (fields, suggested, words) => {
    expect(await valuesOf(fields)).toEqual([{ suggested }]);
    expect((await issuesOf(fields))[0]!.message).toContain(`; did you mean ${words}?`);
  });
});

test.each([
  [["1"], 'expected a citation id like 3 or usgs-2026, found "1"; write the number 1'],
  [["^2"], 'expected a citation id like 3 or usgs-2026, found "^2"; write the number 2'],
])("says that a citation is a number: %j", async (citations, message) => {
  expect((await issuesOf(insight({ citations })))[0]).toMatchObject({ message });
});

test.each([
  [{ name: "Über Wolfram!" }, "uber-wolfram"],
  [{ name: "钨周报" }, undefined],
])("makes the id of a series from its name: %j", async (series, value) => {
  const [issue] = (await issuesOf({ series })) as readonly LintIssue[];
  expect(issue).toMatchObject({ code: "key-missing", path: ["series", "id"] });
  expect(issue!.suggestedFix).toEqual(value && [{ path: ["series", "id"], value }]);
});

describe("adds a missing key that the brief tells", () => {
  const chinese = { coreInsights: [{ text: "中国收紧出口配额。" }] };
  test.each<[data: object, key: string, value: string | undefined]>([
    [{ headline: "A", language: "en" }, "schemaVersion", "1.0"],
    [{ ...chinese, headline: "A", schemaVersion: "1.0" }, "language", "zh"],
    [{ headline: "Tin prices rise", schemaVersion: "1.0" }, "language", "en"],
    [{ headline: "Die Preise der Hütten steigen um 3 %", schemaVersion: "1.0" }, "language", "de"],
    [
      {
        headline: { value: "钨价上涨", lang: "zh" },
        groups: [{ title: "A", insights: ["Tin prices rise in Peru."] }],
        schemaVersion: "1.0",
      },
      "language",
      "en",
    ],
    [{ headline: "2025", schemaVersion: "1.0" }, "language", undefined],
    [{ language: "en", schemaVersion: "1.0" }, "headline", undefined],
  ])("%j: %s is %s", async (data, key, value) => {
    const issues = (await fixStructure(validateArticle(data).issues, data)) as readonly LintIssue[];
    const { message, suggestedFix } = issues.find(({ path }) => path[0] === key)!;
    expect(suggestedFix).toEqual(value && [{ path: [key], value }]);
    const example = value === undefined ? '"[^;]*' : `"${value}"`;
    expect(message).toMatch(new RegExp(`^missing; add [^;]* such as ${example}$`));
  });
});

test("shows the start of a long suggestion, and writes all of it", async () => {
  const groups = {
    Law: ["The ban takes effect on 1 January."],
    Market: ["Prices rose.".repeat(20)],
  };
  const [issue] = (await issuesOf({ groups })) as readonly LintIssue[];
  expect(issue!.message).toMatch(
    /; did you mean \[\{"title":"Law","insights":\[\{"text":"The ban [^"]*…\?$/,
  );
  expect(issue!.suggestedFix).toEqual([
    {
      path: ["groups"],
      value: Object.entries(groups).map(([title, texts]) => ({
        title,
        insights: texts.map((text) => ({ text })),
      })),
    },
  ]);
});

describe("reports a missing key that is there under another name once, at that name", () => {
  const which = (key: string): string => `unknown key; did you mean \`${key}\`, which is missing?`;
  const optional = "unknown key; did you mean `datePublished`?";
  test.each<[object, [path: string, severity: string, message: string][]]>([
    [{ language: undefined, langauge: "en" }, [["langauge", "error", which("language")]]],
    [{ language: undefined, lang: "en" }, [["lang", "error", which("language")]]],
    [{ headline: undefined, 标题: "A" }, [['["标题"]', "error", which("headline")]]],
    [{ date: "2025-10-24" }, [["date", "warning", optional]]],
    [{ references: [{ number: 1 }] }, [["references[0].number", "error", which("id")]]],
    [insight({ text: undefined, texts: "T" }), [["coreInsights[0].texts", "error", which("text")]]],
    [
      { headline: undefined, title: "A", titel: "B" },
      [
        ["title", "error", which("headline")],
        ["titel", "warning", "unknown key; did you mean `headline`?"],
      ],
    ],
  ])("%j", async (fields, expected) => {
    const issues = await issuesOf(fields);
    expect(
      issues.map(({ path, severity, message }) => [formatPath(path), severity, message]),
    ).toEqual(expected);
  });
});

test.each<[object, (string | number)[]]>([
  [{ groups: null }, ["groups"]],
  [{ source: { name: "A", url: null } }, ["source", "url"]],
  [insight({ citations: [null] }), ["coreInsights", 0, "citations", 0]],
  [{ source: "" }, ["source"]],
  [insight({ places: " " }), ["coreInsights", 0, "places"]],
  [{ datePublished: "N/A" }, ["datePublished"]],
  [{ timeZone: "-" }, ["timeZone"]],
])("suggests to remove a value that says nothing: %j", async (fields, path) => {
  const [issue, ...others] = (await issuesOf(fields)) as readonly LintIssue[];
  expect(others).toEqual([]);
  expect(issue!.suggestedFix).toEqual([{ path, value: undefined }]);
  expect(issue!.message).toMatch(/write a value or remove the key$/);
});

describe("has no fix for a value with several meanings", () => {
  test.each<[object]>([
    [{ datePublished: "05/11/2025" }],
    [{ datePublished: "yesterday" }],
    [{ datePublished: "Q3 2025" }],
    [{ source: "https://example.org" }],
    [{ authors: "https://example.org" }],
    [{ authors: "Jane Doe, John Roe" }],
    [{ authors: "Jane Doe and John Roe" }],
    [{ authors: ["张三、李四"] }],
    [insight({ citations: ["[1][2]"] })],
    [{ coreInsights: ["kind:fact"] }],
    [{ language: "Klingon" }],
    [{ url: "javascript:alert(1)" }],
    [{ headline: null }],
    [{ organizations: ["某某矿业"] }],
    [figure({ value: "2,300" })],
    [figure({ text: "2,300 to 2,400 t", value: "2,300", unit: "t" })],
    [{ url: "usgs.gov" }],
    [{ url: "3.5/t" }],
    [{ language: "“en” or “zh”" }],
    [figure({ value: "007" })],
    [figure({ value: "45kt", unit: "t" })],
    [figure({ value: "5 million pounds" })],
    [figure({ value: "10亿美元", unit: "亿" })],
    [figure({ value: "45kt or so" })],
    [figure({ text: "from $3 billion to $33 billion", value: "33 billion" })],
    [figure({ currency: "gold" })],
    [{ ...figure({ value: "20.000 t" }), language: "de" }],
    [{ ...figure({ value: "1.5bn USD" }), language: "fr" }],
  ])("%j", async (fields) => {
    expect(await valuesOf(fields)).toEqual([undefined]);
  });
});

test("returns the issues of a text of a program as they are", async () => {
  const coreInsights = Array.from({ length: 201 }, () => ({ text: "T", citations: 1 }));
  const { issues } = validateArticle({ ...smallest, coreInsights });
  expect(await fixStructure(issues, { ...smallest, coreInsights })).toBe(issues);
});

describe("says why a date has no fix", () => {
  test.each<[object, string]>([
    [{ datePublished: "05/11/2025" }, "; it may be 2025-05-11 or 2025-11-05"],
    [{ datePublished: "05/11/2025 09:20" }, "; it may be 2025-05-11T09:20 or 2025-11-05T09:20"],
    [{ datePublished: "January 2024" }, "; a date has a day; if the source states none, remove it"],
    [{ datePublished: "2024" }, "; a date has a day; if the source states none, remove it"],
    [{ datePublished: "31/11/2024" }, "; this day does not exist; check the date"],
    [{ datePublished: "February 30, 2025" }, "; this day does not exist; check the date"],
    [{ datePublished: "yesterday" }, 'found "yesterday"'],
  ])("%j: %s", async (fields, hint) => {
    expect((await issuesOf(fields))[0]!.message.endsWith(hint)).toBe(true);
  });
});

test.each([
  ["January 2024", "2024-01"],
  ["2024年1月", "2024-01"],
  ["Q3 2025", "2025-07/2025-09"],
])("a reference may have the date %s", async (datePublished, value) => {
  expect(await valuesOf({ references: [{ id: 1, datePublished }] })).toEqual([
    { suggested: [value] },
  ]);
});

describe("suggests the citations of a range", () => {
  test.each<[citations: unknown, suggested: unknown[]]>([
    [["1-2"], [1, 2]],
    [
      [5, "1–3"],
      [5, 1, 2, 3],
    ],
    ["2-4", [2, 3, 4]],
    ["[1-2]", [1, 2]],
    [
      ["1-2", "2-4"],
      [1, 2, 3, 4],
    ],
  ])("%j: %j", async (citations, list) => {
    const issues = (await issuesOf(insight({ citations }))) as readonly LintIssue[];
    for (const issue of issues) {
      expect(issue.message).toContain(`did you mean ${JSON.stringify(list)}?`);
      const path = ["coreInsights", 0, "citations"];
      expect(issue).toMatchObject({ suggestedFix: [{ path, value: list }] });
      expect(issue).not.toHaveProperty("fix");
    }
  });

  test.each(["2-1", "1-2025", "1-200", "0-2"])("and none for %s", async (citation) => {
    expect(await valuesOf(insight({ citations: [citation] }))).toEqual([undefined]);
  });
});

describe("suggests the key that fits the place and the value", () => {
  test.each<[object, string, string | undefined]>([
    [{ date: "2025-10-24" }, "date", "datePublished"],
    [{ date: "2025-10-24", datePublished: "2025-10-24" }, "date", undefined],
    [{ tags: ["tin"] }, "tags", "topics"],
    [{ sources: [{ id: 1 }] }, "sources", "references"],
    [{ sources: "Reuters" }, "sources", "source"],
    [{ sources: [{ id: 1 }], references: [] }, "sources", undefined],
    [{ headline: undefined, sources: ["https://example.org"] }, "sources", "references"],
    [
      { headline: undefined, sources: ["https://example.org"], references: [{ id: 1 }] },
      "sources",
      undefined,
    ],
    [{ references: [{ id: 1, type: "report" }] }, "type", "kind"],
    [{ references: [{ id: 1, type: "report", kind: "law" }] }, "type", undefined],
    // The date of a reference, not its publisher.
    [{ references: [{ id: 1, published: "2025-10-24" }] }, "published", "datePublished"],
    // The name of a source has to be there, its headline does not.
    [{ source: { title: "Reuters" } }, "title", "name"],
    [{ source: { name: "Reuters", title: "Tin rises" } }, "title", "headline"],
    [{ source: { name: "A", link: "https://example.org" } }, "link", "url"],
    [{ references: [{ id: 1, name: "A" }] }, "name", "title"],
    [{ references: [{ id: 1, titel: "A" }] }, "titel", "title"],
    [insight({ sources: [1] }), "sources", "citations"],
    [{ groups: [{ heading: "A", insights: [] }] }, "heading", "title"],
    [{ author: "Jane Doe" }, "author", "authors"],
    [{ author: 3 }, "author", undefined],
    [{ permalink: "/tin" }, "permalink", undefined],
    [{ permalink: "www.example.org/tin" }, "permalink", "url"],
    [insight({ countries: "United States" }), "countries", "places"],
    [{ headlin: "B" }, "headlin", "headline"],
    [{ author: { name: "Jane Doe" } }, "author", "authors"],
    [{ tags: "tin" }, "tags", "topics"],
    [{ references: [{ id: 1, source: "A" }] }, "source", "publisher"],
    [{ references: [{ id: 1, source: { name: "A" } }] }, "source", "publisher"],
    // Without a source and references, the publisher is that of the summarised work.
    [{ publisher: "A" }, "publisher", "source"],
    [{ Outlet: { name: "A" } }, "Outlet", "source"],
    [{ publisher: "A", source: { name: "B" } }, "publisher", undefined],
    [{ publisher: "A", references: [{ id: 1 }] }, "publisher", undefined],
    [{ publisher: 3 }, "publisher", undefined],
    [{ summary: "Prices rose." }, "summary", "coreInsights"],
    [{ summary: ["Prices rose.", "Output fell."] }, "summary", "coreInsights"],
    [{ summary: { count: 3 } }, "summary", undefined],
    // Other spellings, and other languages.
    [{ Date: "2025-10-24" }, "Date", "datePublished"],
    [{ Source: { Name: "A" } }, "Source", "source"],
    [{ key_points: [{ text: "A" }] }, "key_points", "coreInsights"],
    [{ Tags: "tin; zinc" }, "Tags", "topics"],
    [{ 日期: "2025-10-24" }, "日期", "datePublished"],
    [{ 核心观点: [{ text: "A" }] }, "核心观点", "coreInsights"],
    [{ Quelle: { name: "A" } }, "Quelle", "source"],
    [{ Quellen: [{ id: 1 }] }, "Quellen", "references"],
    [{ "Ключевые выводы": [{ text: "A" }] }, "Ключевые выводы", "coreInsights"],
    [{ "puntos clave": [{ text: "A" }] }, "puntos clave", "coreInsights"],
    [insight({ источники: [1] }), "источники", "citations"],
    [{ references: [{ id: 1, Herausgeber: "A" }] }, "Herausgeber", "publisher"],
    [{ published_date: "2025-10-24" }, "published_date", "datePublished"],
    [figure({ metric: "sales" }), "metric", "measure"],
    [{ x: 1 }, "x", undefined],
  ])("%j: %s, %s", async (fields, key, suggestion) => {
    const issue = (await issuesOf(fields)).find(({ path }) => path.at(-1) === key)!;
    expect(issue).toMatchObject({ code: "unknown-key" });
    expect(issue.suggestion).toBe(suggestion);
    expect(issue.message.includes("did you mean")).toBe(suggestion !== undefined);
  });
});

describe("says which of two keys with one meaning is used", () => {
  test.each<[object, string, (string | number)[] | undefined]>([
    [
      { title: "A" },
      "unknown key; `headline` has the same value and is used; remove `title`",
      ["title"],
    ],
    [
      { title: "Another one" },
      'unknown key; `headline` is used: "A"; move what is missing there, and remove `title`',
      undefined,
    ],
    [
      { summary: ["Prices rose."], coreInsights: [{ text: "Output fell." }] },
      "unknown key; `coreInsights` is used; move what is missing there, and remove `summary`",
      undefined,
    ],
    [
      { publisher: "Desk", source: { name: "Reuters" } },
      "unknown key; put private data under the article's `extensions`",
      undefined,
    ],
    [
      { topics: ["Tin"], tags: ["Tin"] },
      "unknown key; `topics` has the same value and is used; remove `tags`",
      ["tags"],
    ],
    [
      { source: { name: "Desk" }, quelle: "Desk" },
      "unknown key; `source` has the same value and is used; remove `quelle`",
      ["quelle"],
    ],
    [
      { references: [{ id: 1, publisher: "Desk", source: "USGS" }] },
      'unknown key; `publisher` is used: "Desk"; move what is missing there, and remove `source`',
      undefined,
    ],
  ])("%j", async (fields, message, removed) => {
    const issues = (await issuesOf(fields)) as readonly LintIssue[];
    expect(issues.map((issue) => [issue.message, issue.suggestedFix])).toEqual([
      [message, removed && [{ path: removed }]],
    ]);
  });
});

test.each([
  [{ Indonesia: "quota cut to 250 Mt [1]" }, { text: "Indonesia: quota cut to 250 Mt [1]" }],
  // A key that misses by a letter, and an insight with more keys.
  [{ txt: "Prices rose." }, undefined],
  [{ Indonesia: "quota cut", citations: [1] }, undefined],
  // A sentence stays a statement, also under a key that is similar to a known one.
  [{ Status: "talks go on." }, { text: "Status: talks go on." }],
  [{ Kinds: "two were named." }, { text: "Kinds: two were named." }],
  [{ Prices: "they rose by 5 percent" }, { text: "Prices: they rose by 5 percent" }],
  [{ Figures: "prices rose. [1]" }, { text: "Figures: prices rose. [1]" }],
  [{ Sources: "none were named." }, { text: "Sources: none were named." }],
  [{ Statement: "Prices rose." }, undefined],
])("takes a colon in the text of an insight for a part of it: %j", async (insightOf, value) => {
  const [issue] = (await issuesOf({ coreInsights: [insightOf] })) as readonly LintIssue[];
  expect(issue!.suggestedFix).toEqual(value && [{ path: ["coreInsights", 0], value }]);
});

test.each<[object, string | undefined]>([
  [{ Status: "talks go on.", citations: [1] }, undefined],
  [{ Kinds: "two were named.", citations: [1] }, undefined],
  [{ Kinds: "fact", citations: [1] }, "kind"],
  [{ Kinds: "fact", text: "Two were named." }, "kind"],
  [{ Minerals: "copper, tin and zinc", citations: [1] }, "minerals"],
  [{ Statement: "Prices rose.", citations: [1] }, "text"],
  [{ Texts: "Prices rose.", citations: [1] }, "text"],
])("renames a key only if its value is no sentence: %j", async (insightOf, key) => {
  const issues = (await issuesOf({ coreInsights: [insightOf] })) as readonly LintIssue[];
  const found = issues.find(({ code }) => code === "unknown-key")!;
  expect(found.suggestion).toBe(key);
  expect(found.suggestedFix).toBeUndefined();
});

describe("takes a key that a program wrote for a name of the text", () => {
  /** The suggested keys, and the texts that are suggested in place of an insight. */
  async function suggested(insights: object[], isQuoted: boolean): Promise<unknown[]> {
    const article = { ...smallest, coreInsights: insights };
    const issues = await fixStructure(validateArticle(article).issues, article, () => isQuoted);
    return (issues as readonly LintIssue[])
      .filter(({ code }) => code === "unknown-key")
      .map(({ suggestion, suggestedFix }) => suggestion ?? suggestedFix?.map(({ value }) => value));
  }

  test.each<[object, unknown[]]>([
    [{ fact: "Prices rose for a third week [1]." }, ["text"]],
    [{ bullet: "Lead rose.", citations: [1] }, ["text"]],
    [{ key_point: "Lead rose" }, ["text"]],
    [{ status: "Talks go on." }, ["text"]],
    [{ title: "Zinc", detail: "Zinc rose again." }, [undefined, "text"]],
    [{ headline: "Zinc", value: "Up" }, [undefined, undefined]],
    [{ kinds: "fact", text: "Lead rose." }, ["kind"]],
    [{ Indonesia: "quota cut to 250 Mt" }, [[{ text: "Indonesia: quota cut to 250 Mt" }]]],
  ])("in quotes: %j", async (one, expected) => {
    expect(await suggested([one], true)).toEqual(expected);
  });

  test.each<[object[], unknown[]]>([
    [
      [{ fact: "Prices rose." }, { fact: "Lead fell." }],
      ["text", "text"],
    ],
    [[{ fact: "Prices rose." }], [[{ text: "fact: Prices rose." }]]],
    [
      [{ China: "quotas fell." }, { China: "prices rose." }],
      [[{ text: "China: quotas fell." }], [{ text: "China: prices rose." }]],
    ],
  ])("in several insights: %j", async (insights, expected) => {
    expect(await suggested(insights, false)).toEqual(expected);
  });
});

describe("finds the article in the object of a program", () => {
  const article = { title: "A", language: "en", key_points: ["Prices rose."] };
  const moved = "unknown key; it holds keys of the article: move them out of it";
  const ofArticle = Object.entries(article).map(([key, value]) => ({ path: [key], value }));
  test.each<[object, key: string, edits: object[] | undefined]>([
    [{ article }, "article", [{ path: ["article"] }, ...ofArticle]],
    [
      { status: "ok", data: { article } },
      "data",
      [{ path: ["data"] }, { path: ["article"], value: article }],
    ],
    [
      { meta: { title: "A", publishedAt: "2025-10-24" }, coreInsights: [{ text: "T" }] },
      "meta",
      [
        { path: ["meta"] },
        { path: ["title"], value: "A" },
        { path: ["publishedAt"], value: "2025-10-24" },
      ],
    ],
    [
      { headline: "A", content: { bullets: ["T"] } },
      "content",
      [{ path: ["content"] }, { path: ["bullets"], value: ["T"] }],
    ],
    // Both have a headline.
    [{ ...article, seo: { title: "B", keywords: ["tin"] } }, "seo", undefined],
    // Not those of an article.
    [{ ...smallest, partner: { name: "A", url: "https://example.org" } }, "partner", undefined],
    [{ ...smallest, image: { url: "https://example.org", title: "B" } }, "image", undefined],
  ])("%j: %s", async (data, key, edits) => {
    const issues = await fixStructure(validateArticle(data).issues, data);
    const issue = issues.find(({ path }) => path[0] === key)!;
    expect("suggestedFix" in issue ? issue.suggestedFix : undefined).toEqual(edits);
    expect(issue.message === moved).toBe(edits !== undefined);
  });

  test("reports what is inside once, as an error", async () => {
    const data = { schemaVersion: "1.0", article };
    const issues = await fixStructure(validateArticle(data).issues, data);
    expect(issues).toMatchObject([{ path: ["article"], severity: "error", message: moved }]);
  });

  test("or a list of articles", async () => {
    const data = { articles: [article, article], count: 2 };
    const issues = await fixStructure(validateArticle(data).issues, data);
    expect(
      issues.map(({ path, severity, message }) => [formatPath(path), severity, message]),
    ).toEqual([
      [
        "articles",
        "error",
        "unknown key; the articles are in `articles`: keep only this list, and remove the object around it",
      ],
      ["count", "warning", "unknown key; keep only the list in `articles`"],
    ]);
  });
});

test("the references of an article are no list of articles", async () => {
  const data = { title: "A", sources: [{ title: "T", date: "2025-10-24", source: "S" }] };
  const issues = await fixStructure(validateArticle(data).issues, data);
  expect(issues.map(({ code, path }) => `${code} ${path[0]}`)).toEqual([
    "unknown-key title",
    "unknown-key sources",
    "key-missing schemaVersion",
    "key-missing language",
  ]);
});

describe("writes the text of an object that has nothing else", () => {
  test.each<[object, edit: object]>([
    [
      { references: [{ id: 1, publisher: { name: "USGS" } }] },
      { path: ["references", 0, "publisher"], value: "USGS" },
    ],
    [{ headline: { "en-US": "A" } }, { path: ["headline"], value: "A" }],
    [
      { datePublished: { "en-US": "2025-11-06" } },
      { path: ["datePublished"], value: "2025-11-06" },
    ],
    [
      insight({ organizations: [{ name: "Rio Tinto" }] }),
      { path: ["coreInsights", 0, "organizations", 0], value: "rio-tinto" },
    ],
  ])("%j", async (fields, edit) => {
    const [issue, ...others] = (await issuesOf(fields)) as readonly LintIssue[];
    expect(others).toEqual([]);
    expect(issue!.suggestedFix?.[0]).toEqual(edit);
  });

  test("and moves the address of a publisher to its reference", async () => {
    const publisher = { name: "USGS", url: "https://example.org" };
    const issues = await issuesOf({ references: [{ id: 1, publisher }] });
    expect(issues).toMatchObject([
      {
        code: "text-shape",
        path: ["references", 0, "publisher"],
        suggestedFix: [
          { path: ["references", 0, "publisher"], value: "USGS" },
          { path: ["references", 0, "url"], value: "https://example.org" },
        ],
      },
    ]);
  });

  test.each<[string, object]>([
    ["texts in two languages", { headline: { en: "Tin", zh: "锡" } }],
    [
      "an address beside another",
      {
        references: [
          {
            id: 1,
            url: "https://example.org/tin",
            publisher: { name: "USGS", url: "https://example.org" },
          },
        ],
      },
    ],
  ])("but not of one with more: %s", async (_, fields) => {
    const issues = await issuesOf(fields);
    expect(issues.map(({ code }) => code)).toEqual(["text-shape"]);
    expect(issues.filter((issue) => "suggestedFix" in issue)).toEqual([]);
  });
});

describe("finds the words of a figure in the text of its insight", () => {
  test.each<[text: string, edits: object[] | undefined]>([
    ["Sales rose 5% to 60 t.", [{ path: ["coreInsights", 0, "figures", 0, "text"], value: "5%" }]],
    ["Sales rose 5% to 5 t.", undefined],
    ["Sales rose.", undefined],
  ])("%s", async (text, edits) => {
    const figures = [{ value: 5, unit: "%" }];
    const issues = (await issuesOf(insight({ text, figures }))) as readonly LintIssue[];
    expect(issues.map(({ suggestedFix }) => suggestedFix)).toEqual([edits]);
  });
});

test.each<[text: string, words: string | undefined]>([
  ["Output was 45kt.", "45kt"],
  ["Output was 45 kt and sales 30 kt.", "45 kt"],
  ["Output was 45,000 t.", undefined],
  ["Output was 145kt.", undefined],
  ["Output was 45 kt, or 45 kilotonnes.", undefined],
  ["Output rose.", undefined],
])(
  "a figure without a text gets the words of its amount in the insight: %s",
  async (text, words) => {
    const figures = [{ value: "45kt" }];
    const [issue] = (await issuesOf(insight({ text, figures }))) as LintIssue[];
    expect(issue!.suggestedFix).toEqual(
      words &&
        [
          ["value", 45],
          ["text", words],
          ["unit", "kt"],
        ].map(([key, value]) => ({ path: ["coreInsights", 0, "figures", 0, key], value })),
    );
  },
);

describe("suggests the list or the time that a program meant", () => {
  test.each<[object, unknown]>([
    [
      { groups: { Supply: ["Mines close."], Demand: [{ text: "It rose." }] } },
      [
        { title: "Supply", insights: [{ text: "Mines close." }] },
        { title: "Demand", insights: [{ text: "It rose." }] },
      ],
    ],
    [
      { references: { 1: { title: "Customs" }, 2: "https://example.org/l" } },
      [
        { id: 1, title: "Customs" },
        { id: 2, url: "https://example.org/l" },
      ],
    ],
    [{ references: ["[1] Customs"] }, { id: 1, title: "Customs" }],
    [
      { references: ["USGS, Summaries 2025, https://example.org/l"] },
      { id: 1, title: "USGS, Summaries 2025", url: "https://example.org/l" },
    ],
    [{ references: ["https://example.org/l"] }, { id: 1, url: "https://example.org/l" }],
    [{ references: ["[4] Customs"] }, undefined],
    [{ datePublished: 1767603600 }, "2026-01-05T09:00Z"],
    [{ datePublished: 1767603600000 }, "2026-01-05T09:00Z"],
    [{ datePublished: "1767603600" }, "2026-01-05T09:00Z"],
    [{ datePublished: 45967 }, "2025-11-06"],
    [{ datePublished: "45967" }, "2025-11-06"],
  ])("%j", async (fields, value) => {
    const [issue] = await issuesOf(fields);
    const edits = issue !== undefined && "suggestedFix" in issue ? issue.suggestedFix : undefined;
    expect((edits as { value: unknown }[] | undefined)?.[0]?.value).toEqual(value);
  });
});

test("moves no object with more keys than an article has", async () => {
  const keysFor = async (count: number): Promise<unknown[]> => {
    const more = Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1]));
    const data = { article: { headline: "A", groups: [], ...more } };
    const issues = await fixStructure(validateArticle(data).issues, data);
    return issues.filter((issue) => issue.path[0] === "article" && "suggestedFix" in issue);
  };
  expect(await keysFor(100)).toHaveLength(1);
  expect(await keysFor(200)).toEqual([]);
});

describe("names the key that is missing for a list under another one", () => {
  test.each(["content", "body", "text", "statements", "facts", "what"])(
    "groups[0].%s",
    async (key) => {
      const issues = await issuesOf({ groups: [{ title: "S", [key]: ["B fell."] }] });
      expect(issues.filter(({ path }) => path.length === 3)).toMatchObject([
        {
          message: "unknown key; did you mean `insights`, which is missing?",
          suggestion: "insights",
        },
      ]);
    },
  );

  test.each(["cite", "cites", "footnotes", "source", "sources", "refs"])(
    "coreInsights[0].%s: citations",
    async (key) => {
      for (const value of [1, [1]]) {
        const [issue] = await issuesOf(insight({ [key]: value }));
        expect(issue).toMatchObject({ code: "unknown-key", suggestion: "citations" });
      }
    },
  );

  test("but no place for private data for sentences", async () => {
    const [issue] = await issuesOf({ remarks: ["Prices rose.", "Quotas fell."] });
    expect(issue!.message).toBe("unknown key; its sentences are not read: move them to insights");
    const [other] = await issuesOf({ remarks: ["draft"] });
    expect(other!.message).toContain("extensions");
  });
});

test.each([
  [
    { correction: "Wrong." },
    'a list of corrections such as [{"date": "2025-10-24", "text": "..."}]',
  ],
  [{ author: 3 }, 'a list of authors such as [{"name": "..."}]'],
])("says what a similar key holds: %j", async (fields, expected) => {
  const [issue] = await issuesOf(fields);
  const [key] = Object.keys(fields);
  expect(issue!.message).toBe(`unknown key; if you mean \`${key}s\`, write ${expected}`);
});

describe("reads an item that has one key", () => {
  const text = "The price was wrong.";
  const url = "https://example.org/de";
  test.each<[object, object]>([
    [{ corrections: [{ "2025-10-25": text }] }, { date: "2025-10-25", text }],
    [{ corrections: [{ "25.10.2025": text }] }, { date: "2025-10-25", text }],
    [{ alternates: [{ de: url }] }, { language: "de", url }],
    [{ alternates: [{ zh_Hant: url }] }, { language: "zh-Hant", url }],
  ])("%j: %j", async (fields, item) => {
    const issues = (await issuesOf(fields)) as readonly LintIssue[];
    const path = [Object.keys(fields)[0], 0];
    const [issue, ...others] = issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ severity: "error", suggestedFix: [{ path, value: item }] });
    expect(issue!.message).toBe(`unknown key; write ${JSON.stringify(item)}`);
  });

  test.each([
    [{ corrections: [{ monday: text }] }, 3],
    [{ corrections: [{ "2025-10-25": text, kind: "update" }] }, 3],
    [{ alternates: [{ German: url }] }, 3],
  ])("but no other one: %j", async (fields, count) => {
    const issues = (await issuesOf(fields)) as readonly LintIssue[];
    expect(issues).toHaveLength(count);
    expect(issues.some(({ suggestedFix }) => suggestedFix !== undefined)).toBe(false);
  });
});

describe("does not rename a key of another part", () => {
  const message = "unknown key; `status` is a key of `relations`";
  test.each<[object, string, string | undefined]>([
    [insight({ status: "in-force" }), message, undefined],
    [insight({ status: "in force" }), message, undefined],
    [insight({ stage: "mining" }), "unknown key; did you mean `stages`?", "stages"],
    [insight({ stagse: ["mining"] }), "unknown key; did you mean `stages`?", "stages"],
    [insight({ figure: [{ text: "T" }] }), "unknown key; did you mean `figures`?", "figures"],
  ])("%j: %s", async (fields, words, suggestion) => {
    const [issue] = await issuesOf(fields);
    expect(issue).toMatchObject({ message: words });
    expect(issue!.suggestion).toBe(suggestion);
  });
});
