import type { Article } from "@mineral-brief/schema";
import { describe, expect, test } from "vitest";
import { text } from "./text.ts";

const source = `Topic one
Topic two
Tungsten prices
Mining Desk· 2025-10-24 09:20
Core Insights
- Prices rose [1], and offers fell [2][3].
- Another. [4]
- Nothing cited
Group 1: Supply
- The quota shrank [2, 5] .
Group 2
- More [6] words`;

describe("locates the parts of a summary", () => {
  test.each([
    [[], "value", "3:1-12:17"],
    [["headline"], "value", "3:1-3:16"],
    [["headline"], "key", "3:1-3:16"],
    [["source"], "value", "4:1-4:12"],
    [["source", "name"], "value", "4:1-4:12"],
    [["datePublished"], "value", "4:14-4:30"],
    [["topics"], "value", "1:1-2:10"],
    [["topics", 1], "value", "2:1-2:10"],
    [["coreInsights"], "value", "6:3-8:16"],
    [["coreInsights", 0], "value", "6:3-6:43"],
    [["coreInsights", 0, "text"], "value", "6:3-6:35"],
    [["coreInsights", 0, "citations"], "value", "6:15-6:42"],
    [["coreInsights", 0, "citations", 0], "value", "6:15-6:18"],
    [["coreInsights", 0, "citations", 2], "value", "6:39-6:42"],
    [["coreInsights", 1, "text"], "value", "7:3-7:11"],
    [["coreInsights", 2, "text"], "value", "8:3-8:16"],
    [["coreInsights", 2, "citations"], "value", "8:3-8:16"],
    [["groups"], "value", "9:1-12:17"],
    [["groups", 0], "value", "9:1-10:28"],
    [["groups", 0, "title"], "value", "9:10-9:16"],
    [["groups", 0, "insights"], "value", "10:3-10:28"],
    [["groups", 0, "insights", 0, "text"], "value", "10:3-10:19"],
    [["groups", 0, "insights", 0, "citations", 1], "value", "10:24-10:25"],
    [["groups", 1, "title"], "value", "11:1-12:17"],
    [["groups", 1, "insights", 0, "text"], "value", "12:3-12:17"],
    [["id"], "missing", "3:1-3:1"],
    [["source", "url"], "missing", "4:12-4:12"],
    [["coreInsights", 1, "kind"], "missing", "7:15-7:15"],
    [["groups", 1, "title"], "missing", "12:17-12:17"],
  ] as const)("%j, its %s", (path, target, expected) => {
    const { start, end } = text.parse(source).documents[0]!.locate(path, target);
    expect(`${start.line}:${start.column}-${end.line}:${end.column}`).toBe(expected);
  });

  test("in the coordinates of a larger file and after a byte order mark", () => {
    const at = { offset: 100, line: 7, column: 5 };
    const { documents, diagnostics } = text.parse("\uFEFFTitle\nReuters· 2025-10-24", at);
    expect(documents[0]!.locate(["headline"], "value")).toEqual({
      start: { offset: 101, line: 7, column: 5 },
      end: { offset: 106, line: 7, column: 10 },
    });
    expect(documents[0]!.locate(["source", "name"], "value").start).toEqual({
      offset: 107,
      line: 8,
      column: 1,
    });
    expect(diagnostics[0]!.range.start).toEqual({ offset: 101, line: 7, column: 5 });
  });
});

describe("guesses languages from scripts", () => {
  const page = (headline: string, ...insights: string[]): string =>
    `${headline}\nReuters· 2025-10-24 09:20\nCore Insights${insights.map((words) => `\n- ${words}`).join("")}`;
  const han = (value: string) => ({ value, lang: "zh" });
  const cyrillic = (value: string) => ({ value, lang: "ru" });

  test.each<[string, string, string, Article["headline"]]>([
    ["of its insights", page("Prices", "Prices rose"), "en", "Prices"],
    ["of its insights before its headline", page("钨价", "Prices rose"), "en", han("钨价")],
    ["of its headline if it has no insights", "钨价上涨\nReuters· 2025-10-24", "zh", "钨价上涨"],
    ["and uses English if it has no letters", "2025\nReuters· 2025-10-24", "en", "2025"],
    [
      "and keeps Latin names in other languages",
      page("Reuters", "Цены растут снова"),
      "ru",
      "Reuters",
    ],
    [
      "but not in Chinese",
      page("Prices rose", "钨价连涨三周"),
      "zh",
      { value: "Prices rose", lang: "en" },
    ],
    [
      "and reads words with one Chinese character for Chinese",
      page("Tungsten 钨 Prices", "Prices rose"),
      "en",
      han("Tungsten 钨 Prices"),
    ],
    [
      "except Japanese, which is in Japanese",
      page("価格の上昇", "タングステンの価格が上がった"),
      "ja",
      "価格の上昇",
    ],
    [
      "and finds Russian among English",
      page("Цены растут", "Prices rose"),
      "en",
      cyrillic("Цены растут"),
    ],
  ])("%s", (_, source, language, headline) => {
    expect(text.parse(source).documents[0]!.data).toMatchObject({ language, headline });
  });

  test("and from its first twenty insights only", () => {
    const page = (english: number): string =>
      `Prices\nReuters· 2025-10-24\nCore Insights${"\n- a".repeat(english)}${`\n- ${"钨价连涨三周".repeat(20)}`}`;
    const languageOf = (source: string) =>
      (text.parse(source).documents[0]!.data as Article).language;
    expect(languageOf(page(19))).toBe("zh");
    expect(languageOf(page(20))).toBe("en");
  });

  test("and says so at the headline, or where the summary starts", () => {
    const notes = (source: string): string[] =>
      text
        .parse(source)
        .diagnostics.filter(({ code }) => code === "language-guessed")
        .map(
          ({ severity, message, range: { start, end } }) =>
            `${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${message}`,
        );
    const message = "note the language was guessed from";
    expect(notes(`Topic\n${page("钨价", "Prices rose")}`)).toEqual([
      `2:1-2:3 ${message} the words of the text: \`en\``,
    ]);
    expect(notes("\nReuters· 2025-10-24\nCore Insights - 钨价上涨")).toEqual([
      `2:1-3:21 ${message} the script of the text: \`zh\``,
    ]);
  });

  test.each([
    ["钨价上涨", "Core Insights", "the script of the text: `zh`"],
    ["Цены на вольфрам растут", "Core Insights", "the script of the text: `ru`"],
    ["Prices of tungsten rose", "Core Insights", "the words of the text: `en`"],
    ["Les prix du tungstène montent", "Core Insights", "the words of the text: `fr`"],
    ["Les prix du tungstène montent", "Points clés", "the name of the lead: `fr`"],
    ["Prices rose", "Kernaussagen", "the name of the lead: `de`"],
    // The detector does not know.
    [
      "Hinnad tõusid õige",
      "Core Insights",
      "Latin letters alone, because too few words are common ones: `en`; check it",
    ],
  ])("and what decided it: %s, %s", (insight, lead, decided) => {
    const detect = (words: string) => (words.includes("Les prix") ? "fr" : undefined);
    const { diagnostics } = text.parse(
      `Title\nReuters· 2025-10-24\n${lead}\n- ${insight}`,
      undefined,
      { detectLanguage: detect },
    );
    const note = diagnostics.find(({ code }) => code === "language-guessed");
    expect(note?.message).toBe(`the language was guessed from ${decided}`);
  });
});

describe("makes an article", () => {
  test("of all that a summary states", () => {
    expect(text.parse(source).documents[0]!.data).toEqual({
      schemaVersion: "1.0",
      id: expect.stringMatching(/^urn:uuid:/),
      headline: "Tungsten prices",
      language: "en",
      source: { name: "Mining Desk" },
      datePublished: "2025-10-24T09:20",
      topics: ["Topic one", "Topic two"],
      coreInsights: [
        { text: "Prices rose, and offers fell.", citations: [1, 2, 3] },
        { text: "Another.", citations: [4] },
        { text: "Nothing cited" },
      ],
      groups: [
        { title: "Supply", insights: [{ text: "The quota shrank .", citations: [2, 5] }] },
        { insights: [{ text: "More words", citations: [6] }] },
      ],
    });
  });

  test.each([
    ["Title", ["schemaVersion", "id", "headline", "language"]],
    ["Core Insights - One", ["schemaVersion", "id", "headline", "language", "coreInsights"]],
    ["Title\n2025-10-24", ["schemaVersion", "id", "headline", "language", "datePublished"]],
    ["Title\nReuters·", ["schemaVersion", "id", "headline", "language", "source"]],
  ])("without what %j does not state", (page, keys) => {
    expect(Object.keys(text.parse(page).documents[0]!.data as object)).toEqual(keys);
  });

  const id = (page: string) => (text.parse(page).documents[0]!.data as Article).id;
  test.each([
    ["headline", "Other\nReuters· 2025-10-24 09:20"],
    ["source", "Title\nOther· 2025-10-24 09:20"],
    ["date", "Title\nReuters· 2025-10-25 09:20"],
  ])("with an id that follows from its %s", (_, page) => {
    const first = id("Title\nReuters· 2025-10-24 09:20");
    expect(id("Title\nReuters· 2025-10-24 09:20\nCore Insights - One")).toBe(first);
    expect(id(page)).not.toBe(first);
  });
});

test("writes what it reads, and reports what the form has no place for", () => {
  const article: Article = {
    schemaVersion: "1.0",
    id: "a",
    headline: "Tungsten",
    language: "en",
    coreInsights: [{ text: "One", citations: [1], kind: "fact" }],
  };
  const written = text.serialise([article]);
  expect(written).toEqual({
    ok: true,
    text: "Tungsten\nCore Insights - One [1]",
    losses: [
      { field: "id", message: "not kept; another one is made when the text is read again" },
      { field: "coreInsights[].kind", message: "not kept" },
    ],
  });
  expect([text.name, text.extensions, text.mediaType]).toEqual(["text", ["txt"], "text/plain"]);
});

test("says that a retraction is lost, and not only its field", () => {
  const article: Article = {
    schemaVersion: "1.0",
    headline: "Tungsten",
    language: "en",
    coreInsights: [{ id: "apt", text: "APT reached USD 500", citations: [1] }],
    corrections: [{ date: "2026-11-25", text: "Wrong price.", kind: "retraction", insight: "apt" }],
  };
  const message = (kind: "retraction" | "correction"): string | undefined => {
    const corrections = article.corrections!.map((correction) => ({ ...correction, kind }));
    const { losses } = text.serialise([{ ...article, corrections }]);
    return losses.find(({ field }) => field === "corrections")?.message;
  };
  expect(message("correction")).toBe("not kept");
  expect(message("retraction")).toBe("not kept, so the text does not show what is retracted");
});

test("an article without an id loses nothing, although it has one when it is read again", () => {
  const article: Article = {
    schemaVersion: "1.0",
    headline: "Tungsten",
    language: "en",
    source: { name: "Ticker" },
    datePublished: "2025-01-01",
  };
  expect(text.serialise([article]).losses).toEqual([]);
  const { documents } = text.parse(text.serialise([article]).text);
  expect(documents[0]!.data).toMatchObject({ id: expect.stringMatching(/^urn:uuid:/) as string });
});

test("reads a page of news from its date to its list of sources, with a line of the page below it", () => {
  const page = [
    "EXCLUSIVE",
    "Gallium nears its record price",
    "By Staff Reporter",
    "Published 14 March 2025, 10:42 AM GMT • 4 min read",
    "Key points",
    "• Gallium trades above $600/kg [1][2]",
    "Sources:",
    "1. Announcement No. 46, https://example.org/46",
    "2. Gallium price",
    "Cookie settings",
  ].join("\n");
  const { documents, diagnostics } = text.parse(page);
  expect(documents.map(({ data }) => data)).toMatchObject([
    {
      headline: "Gallium nears its record price",
      datePublished: "2025-03-14T10:42Z",
      coreInsights: [{ text: "Gallium trades above $600/kg", citations: [1, 2] }],
      references: [
        { id: 1, title: "Announcement No. 46", url: "https://example.org/46" },
        { id: 2, title: "Gallium price" },
      ],
    },
  ]);
  expect(documents[0]!.data as object).not.toHaveProperty("groups");
  expect(
    diagnostics.flatMap(({ severity, message, range }) =>
      severity === "note" ? [] : [`${range.start.line} ${message}`],
    ),
  ).toEqual([
    "4 no source found; write it below the headline like `Reuters, 2025-10-23 17:55`",
    "10 this line of the list of sources has no number, and is not kept",
  ]);
});

test("reads an entry of a list of sources that ends in a date as a reference, not as a source line", () => {
  const page = [
    "Helium supply is tight",
    "Gas Desk | 2024-11-05",
    "The reserve was sold in June 2024 (1)",
    "The plant makes up to 60 mcm a year (1)(2)",
    "",
    "Refs",
    "(1) Press release, 27 June 2024",
    "(2) Annual report",
  ].join("\n");
  expect(text.parse(page).documents.map(({ data }) => data)).toMatchObject([
    {
      headline: "Helium supply is tight",
      references: [
        { id: 1, title: "Press release, 27 June 2024" },
        { id: 2, title: "Annual report" },
      ],
    },
  ]);
});

test("reads footnotes at the end as references, also if they end in a date", () => {
  const pasted = `# Tungsten deal

*Reuters, 7 Nov 2025, 10:00 ET*

## Core Insights
1. Cove takes 70 % [^1].
2. The project costs $1.1bn [^1][^2]

[^1]: Cove announces the venture, https://example.org/cove
[^2]: Steppe Wire, 7 Nov 2025`;
  const { documents, diagnostics } = text.parse(pasted);
  expect(documents.map(({ data }) => data)).toEqual([
    {
      schemaVersion: "1.0",
      id: expect.any(String),
      headline: "Tungsten deal",
      language: "en",
      source: { name: "Reuters" },
      datePublished: "2025-11-07T10:00-05:00",
      coreInsights: [
        { text: "Cove takes 70 %.", citations: [1] },
        { text: "The project costs $1.1bn", citations: [1, 2] },
      ],
      references: [
        { id: 1, title: "Cove announces the venture", url: "https://example.org/cove" },
        { id: 2, title: "Steppe Wire, 7 Nov 2025" },
      ],
    },
  ]);
  expect(diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
});
