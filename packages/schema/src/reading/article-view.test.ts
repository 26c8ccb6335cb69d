import type { Article } from "../article.ts";
import { describe, expect, it } from "vitest";
import { articleView } from "./article-view.ts";

const article = (parts: Partial<Article>): Article => ({
  schemaVersion: "1.0",
  headline: "Tungsten",
  language: "en",
  ...parts,
});

describe("language and direction", () => {
  it("leaves both away where they are the article's", () => {
    expect(articleView(article({})).headline).toEqual({
      text: "Tungsten",
      lang: undefined,
      dir: undefined,
    });
  });

  it.each([
    [
      { value: "钨", lang: "zh" },
      { text: "钨", lang: "zh", dir: undefined },
    ],
    [
      { value: "التنغستن", lang: "ar" },
      { text: "التنغستن", lang: "ar", dir: "rtl" },
    ],
    [
      { value: "W-74", lang: "ar", dir: "ltr" as const },
      { text: "W-74", lang: "ar", dir: undefined },
    ],
  ])("names those of a headline of its own: %o", (headline, expected) => {
    expect(articleView(article({ headline })).headline).toEqual(expected);
  });

  it("sets an Arabic article from right to left, and its English labels from left to right", () => {
    const view = articleView(article({ language: "ar" }));
    expect(view.dir).toBe("rtl");
    expect(view.labels.references).toEqual({ text: "References", lang: "en", dir: "ltr" });
  });
});

describe("locale", () => {
  it.each([
    [undefined, "en", "References", "October 23, 2025 at 5:55 PM"],
    [undefined, "zh", "参考资料", "2025年10月23日 17:55"],
    ["zh", "en", "参考资料", "2025年10月23日 17:55"],
    ["en_bad tag", "fr", "Références", "23 octobre 2025 à 17:55"],
    ["xx-also-refused-", "en", "References", "October 23, 2025 at 5:55 PM"],
  ])("%s over an article in %s", (locale, language, references, date) => {
    const view = articleView(article({ language, datePublished: "2025-10-23T17:55" }), locale);
    expect(view.labels.references.text).toBe(references);
    // Which kind of space stands before PM depends on the engine's data.
    expect(view.date?.text.replace(/\s/g, " ")).toBe(date);
    expect(view.date?.datetime).toBe("2025-10-23T17:55");
  });

  it("takes the source's date where the article has none", () => {
    expect(
      articleView(article({ source: { name: "USGS", datePublished: "2026-01-31" } })).date?.text,
    ).toBe("January 31, 2026");
  });
});

describe("citations", () => {
  const cited = article({
    coreInsights: [{ text: "Core", citations: [2] }],
    groups: [{ title: "Mining", insights: [{ text: "Mined", citations: [2, "usgs-2026", 9] }] }],
    references: [
      { id: "usgs-2026", publisher: "USGS" },
      { id: 2, title: "Review" },
    ],
  });

  it("lead to a reference by a name that says its publisher", () => {
    const [, second] = articleView(cited).groups[0]!.insights[0]!.citations;
    expect(second).toEqual({
      id: "citation-3",
      mark: "[usgs-2026]",
      target: "reference-usgs-2026",
      name: "Reference usgs-2026, USGS",
    });
  });

  it("have a way back each, in reading order", () => {
    expect(articleView(cited).references[1]).toMatchObject({
      id: "reference-2",
      citedBy: [
        { target: "citation-1", mark: "↑1", name: "Back to citation 1" },
        { target: "citation-2", mark: "↑2", name: "Back to citation 2" },
      ],
    });
  });

  it("have an arrow alone as the way back where there is one", () => {
    expect(articleView(cited).references[0]).toMatchObject({
      citedBy: [{ target: "citation-3", mark: "↑" }],
    });
  });

  it("lead to the first of two references of one id, which alone is a target", () => {
    const twice = { ...cited, references: [...cited.references!, { id: 2, title: "Again" }] };
    expect(articleView(twice).references.map(({ id, citedBy }) => [id, citedBy.length])).toEqual([
      ["reference-usgs-2026", 1],
      ["reference-2", 2],
      [undefined, 0],
    ]);
  });

  it("without a reference are marks and one phrase", () => {
    const passages = articleView(cited).groups[0]!.insights[0]!.passages;
    expect(passages).toMatchObject({ marks: "[9]", phrase: { text: "source passages 9" } });
    const bare = articleView(article({ coreInsights: [{ text: "Core", citations: [1, 4] }] }))
      .coreInsights[0]!;
    expect(bare).toMatchObject({
      citations: [],
      passages: { marks: "[1][4]", phrase: { text: "source passages 1, 4" } },
    });
  });
});

describe("references", () => {
  it.each([
    [
      { title: "Review", publisher: "USGS", url: "https://usgs.gov/a" },
      "Review",
      "https://usgs.gov/a",
      "USGS",
    ],
    [{ publisher: "USGS", url: "https://usgs.gov/a" }, "USGS", "https://usgs.gov/a", undefined],
    [{ url: "https://usgs.gov/a" }, "https://usgs.gov/a", "https://usgs.gov/a", undefined],
    [{ title: "Review" }, "Review", undefined, undefined],
    [{}, undefined, undefined, undefined],
  ])("%o is led by what it has", (parts, title, href, publisher) => {
    const [reference] = articleView(article({ references: [{ id: 1, ...parts }] })).references;
    expect([reference?.title?.text, reference?.title?.href, reference?.publisher?.text]).toEqual([
      title,
      href,
      publisher,
    ]);
  });

  it("speak their own language in title and quote", () => {
    const references = [
      { id: 1, language: "zh", title: "年报", quote: "增产", publisher: "Ministry" },
    ];
    expect(articleView(article({ references })).references[0]).toMatchObject({
      title: { lang: "zh" },
      quote: { lang: "zh" },
      publisher: { lang: undefined },
    });
  });
});

it.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "//example.org",
  " https://example.org",
  "vbscript:x",
])("makes no link of %s", (url) => {
  expect(articleView(article({ source: { name: "S", url } })).source?.href).toBeUndefined();
});

it.each([
  ["outlook", "zh", "展望"],
  ["outlook", "en", "Outlook"],
  ["rumour", "en", "rumour"],
  ["constructor", "en", "constructor"],
])("shows the kind %s in %s as %s", (kind, language, word) => {
  expect(
    articleView(article({ language, coreInsights: [{ text: "T", kind }] })).coreInsights[0]?.kind
      ?.text,
  ).toBe(word);
});

it("names a group without a title by its place, and leaves out groups without insights", () => {
  const groups = [{ title: "Empty", insights: [] }, { insights: [{ text: "T" }] }];
  expect(articleView(article({ groups })).groups).toMatchObject([{ title: { text: "Group 2" } }]);
});

it.each([
  [{}, true],
  [{ groups: [{ title: "A", insights: [] }] }, true],
  [{ coreInsights: [{ text: "T" }] }, false],
  [{ groups: [{ insights: [{ text: "T" }] }] }, false],
])("tells whether %o is empty: %s", (parts, isEmpty) => {
  expect(articleView(article(parts)).isEmpty).toBe(isEmpty);
});
