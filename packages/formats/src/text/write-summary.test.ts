import { runs } from "@mineral-brief/fixtures";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import type { Article, Text } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { text } from "../text.ts";
import { writeSummaries } from "./write-summary.ts";

const smallest: Article = { schemaVersion: "1.0", headline: "Tungsten", language: "en" };
const article = (fields: Partial<Article>): Article => ({ ...smallest, ...fields });

describe("writes an article", () => {
  test.each<[string, Partial<Article>, string]>([
    ["with only a headline", {}, "Tungsten"],
    ["with a headline in words of a language", { headline: { value: "钨", lang: "zh" } }, "钨"],
    ["with clean words", { headline: " Tungsten\n **prices**" }, "Tungsten prices"],
    [
      "with source and date",
      { source: { name: "Mining  Desk" }, datePublished: "2025-10-23T17:55" },
      "Tungsten\nMining Desk· 2025-10-23 17:55",
    ],
    [
      "without seconds and offset",
      { source: { name: "Reuters" }, datePublished: "2025-10-23T17:55:30+08:00" },
      "Tungsten\nReuters· 2025-10-23 17:55",
    ],
    ["with only a source", { source: { name: "Reuters" } }, "Tungsten\nReuters·"],
    ["with only a date", { datePublished: "2025-10-23" }, "Tungsten\n2025-10-23"],
    ["with topics", { topics: ["One", { value: "钨", lang: "zh" }] }, "One\n钨\nTungsten"],
    [
      "with a lead",
      { coreInsights: [{ text: "One", citations: [1, 2] }, { text: "Two." }] },
      "Tungsten\nCore Insights - One [1][2] - Two.",
    ],
    ["with an empty lead", { coreInsights: [], groups: [] }, "Tungsten"],
    [
      "with a lead in its language",
      { language: "zh", coreInsights: [{ text: "钨价上涨。", citations: [1] }] },
      "Tungsten\n核心观点 - 钨价上涨 [1]。",
    ],
    [
      "with groups",
      {
        groups: [
          { title: "Supply ", insights: [{ text: "One.", citations: [3] }] },
          { insights: [{ text: "Two" }, { text: "Three" }] },
        ],
      },
      "Tungsten\nGroup 1: Supply - One [3]. Group 2 - Two - Three",
    ],
    [
      "with a lead and groups on one line",
      {
        coreInsights: [{ text: "One" }],
        groups: [{ title: "Supply", insights: [{ text: "Two" }] }],
      },
      "Tungsten\nCore Insights - One Group 1: Supply - Two",
    ],
    [
      "with a list of sources",
      {
        coreInsights: [{ text: "One", citations: [1] }],
        references: [
          { id: 1, title: "Tin report", url: "https://example.org/tin", publisher: "USGS" },
          {
            id: 2,
            title: "Tin rises",
            url: "https://example.org/a",
            publisher: { value: "锡报", lang: "zh" },
            datePublished: "2025-10-24",
          },
          { id: 3, title: "Customs  data", publisher: "Customs" },
          { id: 4, url: "https://example.org/b", datePublished: "2025-10-24" },
          { id: "usgs", title: "Summaries" },
          { id: 5, publisher: "Sputnik", datePublished: "2024-06-26" },
          { id: 6, publisher: "Sputnik" },
          { id: 7, datePublished: "2024-06-26" },
          { id: 8 },
          { id: 9, title: "\u200B", quote: "Tin fell." },
        ],
      },
      `Tungsten
Core Insights - One [1]

Sources
[1] Tin report https://example.org/tin (USGS)
[2] Tin rises https://example.org/a (锡报, 2025-10-24)
[3] Customs data
[4] https://example.org/b (2025-10-24)
[5] (Sputnik, 2024-06-26)
[6] (Sputnik)
[7] (2024-06-26)
[8] Source 8
[9] Source 9`,
    ],
    [
      "with a list of sources in its language",
      {
        language: "zh",
        coreInsights: [{ text: "钨价上涨", citations: [1] }],
        references: [{ id: 1, title: "锡报" }],
      },
      "Tungsten\n核心观点 - 钨价上涨 [1]\n\n参考资料\n[1] 锡报",
    ],
    [
      "without citations that are not numbers",
      {
        coreInsights: [
          { text: "One.", citations: ["a", 2] },
          { text: "Two.", citations: ["a"] },
        ],
      },
      "Tungsten\nCore Insights - One [2]. - Two.",
    ],
    [
      "with the places in its sources that can be read again",
      {
        coreInsights: [
          { text: "One.", citations: [{ id: 2, locator: "p. 4" }, 3] },
          { text: "Two.", citations: [{ id: 2, locator: "the map" }] },
          { text: "Three.", citations: [{ id: 2, locator: "p. 4; 3" }] },
        ],
      },
      "Tungsten\nCore Insights - One [2, p. 4][3]. - Two [2]. - Three [2].",
    ],
    [
      "with other marks at the end of an insight",
      {
        coreInsights: [
          { text: "One!", citations: [1] },
          { text: "2.5", citations: [2] },
        ],
      },
      "Tungsten\nCore Insights - One! [1] - 2.5 [2]",
    ],
  ])("%s", (_, fields, written) => {
    expect(writeSummaries([article(fields)])).toBe(written);
  });
});

describe("writes several articles", () => {
  test.each<[string, Partial<Article>[], string]>([
    ["none", [], ""],
    ["without topics", [{}, { headline: "Two" }], "Tungsten\nTwo"],
    [
      "with shared topics once",
      [{ topics: ["A", "B"] }, { topics: ["A", "B "] }],
      "A\nB\nTungsten\nTungsten",
    ],
    [
      "with topics of their own above each headline",
      [{ topics: ["A", "B"] }, { topics: ["A"] }, {}],
      "A\nB\nTungsten\nA\nTungsten\nTungsten",
    ],
    ["with topics of the second only", [{}, { topics: ["A"] }], "Tungsten\nA\nTungsten"],
    [
      "with topics that only joined are the same",
      [{ topics: ["A", "B"] }, { topics: ["AB"] }],
      "A\nB\nTungsten\nAB\nTungsten",
    ],
  ])("%s", (_, articles, written) => {
    expect(writeSummaries(articles.map(article))).toBe(written);
  });
});

describe("topics are read back, or reported as lost", () => {
  const withTopics = (topics: readonly string[]): Article => ({
    ...smallest,
    headline: "Prices of tungsten rose",
    source: { name: "Reuters" },
    datePublished: "2025-10-23",
    ...(topics.length > 0 && { topics: [...topics] }),
    coreInsights: [{ text: "Prices rose.", citations: [1] }],
  });
  /** The topics that are read back from the text of articles, and the losses of topics. */
  const roundTrip = (lists: readonly (readonly string[])[]): [unknown[], string[]] => {
    const { text: written, losses } = text.serialise(lists.map(withTopics));
    const { documents } = text.parse(written);
    return [
      lists.map((_, index) => (documents[index]?.data as Article | undefined)?.topics ?? []),
      losses
        .filter(({ field }) => field.startsWith("topics"))
        .map(({ field, message }) => `${field} ${message}`),
    ];
  };

  test.each<[string[][], unknown[], string[]]>([
    [[["Rare earths", "3 T"]], [["Rare earths", "3 T"]], []],
    [[["Rare earths", "tungsten"]], [["Rare earths"]], ["topics[] not kept"]],
    [[["rare earths"]], [[]], ["topics not kept"]],
    [
      [["Rare earths"], ["tungsten"]],
      [["Rare earths"], ["Rare earths"]],
      ["topics[] changed when the text is read again"],
    ],
    [
      [["Rare earths"], []],
      [["Rare earths"], ["Rare earths"]],
      ["topics added when the text is read again"],
    ],
  ])("%j", (lists, read, losses) => {
    expect(roundTrip(lists)).toEqual([read, losses]);
  });

  const word = fc.constantFrom(
    "rare",
    "Earths",
    "Tungsten",
    "3",
    "eV",
    "钨",
    "вольфрам",
    "Никель",
    ".",
    "-",
    "[1]",
    "#",
  );
  const topic = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));

  test("any topics", () => {
    const seen = { kept: 0, lost: 0 };
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(topic, { maxLength: 3 }), { minLength: 1, maxLength: 2 }),
        (lists) => {
          const [read, losses] = roundTrip(lists);
          seen[losses.length > 0 ? "lost" : "kept"]++;
          const isKept = JSON.stringify(read) === JSON.stringify(lists);
          expect({ lists, isKept }).toEqual({ lists, isKept: losses.length === 0 });
        },
      ),
      { numRuns: runs },
    );
    expect(Math.min(seen.kept, seen.lost)).toBeGreaterThan(runs / 20);
  });
});

/** The words of a text, without its language, which is guessed again. */
const wordsOf = (words: Text | undefined): string | undefined => words && textOf(words);

test.each(Object.entries(galleryArticles as Record<string, Article>))(
  "reads publishers, dates and addresses of the list of sources again: %s",
  (_, gallery) => {
    const facts = ({ references = [] }: Article): object[] =>
      references.map(({ id, title, publisher, datePublished, url }) => ({
        id,
        title: wordsOf(title),
        publisher: publisherThatIsRead(wordsOf(publisher)),
        datePublished,
        url,
      }));
    const { text: written } = text.serialise([gallery]);
    expect(written).not.toMatch(/^\[\d+\]$/m);
    expect(facts(text.parse(written).documents[0]!.data as Article)).toEqual(facts(gallery));
  },
);

/** Without a date, only a name is read as the publisher. */
function publisherThatIsRead(words: string | undefined): string | undefined {
  return words === "Sunway Logistics, on the report of Le Monde" ? undefined : words;
}

test("reads its lists of sources again, also between two articles", () => {
  const references = (name: string): Article["references"] => [
    { id: 1, title: `${name} report`, url: "https://example.org/a", publisher: name },
    { id: 2, title: `${name} data` },
  ];
  const articles = ["Tin", "Zinc"].map((name) =>
    article({
      headline: `${name} prices rise for a third week`,
      coreInsights: [{ text: `${name} stocks fell`, citations: [1, 2] }],
      references: references(name),
    }),
  );
  const read = text.parse(writeSummaries(articles)).documents.map(({ data }) => data as Article);
  expect(read.map(({ headline }) => headline)).toEqual(articles.map(({ headline }) => headline));
  expect(read.map((one) => one.coreInsights)).toEqual(articles.map((one) => one.coreInsights));
  expect(read.map((one) => one.references)).toEqual(articles.map((one) => one.references));
});
