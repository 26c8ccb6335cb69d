import type {
  Article,
  Citation,
  Correction,
  Figure,
  Insight,
  Reference,
  Relation,
} from "./article.ts";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import { describe, expect, it } from "vitest";
import { knownTerms } from "./known-terms.ts";
import { timesIn } from "./reading/format-in-zone.ts";
import { viewCaps } from "./reading/view-caps.ts";
import { labelLanguages, labelsFor } from "./reading/labels.ts";
import { partNames, type PartName } from "./reading/part-names.ts";
import { readingText } from "./reading/reading-text.ts";
import { figuresOf } from "./reading/statements.ts";
import { textOf } from "./reading/text-of.ts";
import type { PublishedShare } from "./reading/view/stated-stages.ts";
import type { ViewOptions } from "./reading/view/view-options.ts";
import type {
  ArticleView,
  FactView,
  InsightView,
  ItemView,
  LinkView,
} from "./reading/view/views.ts";
import { viewArticle, viewCitation, viewData, viewTerm } from "./views.ts";

const article = (parts: Partial<Article>): Article => ({
  schemaVersion: "1.0",
  headline: "Tungsten",
  language: "en",
  ...parts,
});

describe("the views name terms in the language of the brief", () => {
  const quota = article({
    language: "zh",
    references: [{ id: 1, title: "公告" }],
    coreInsights: [
      {
        text: "配额下降。",
        citations: [1],
        minerals: ["tungsten", "rare-earths"],
        places: ["CN", "region-central-asia"],
        relations: [{ type: "export-quota", from: ["CN"], minerals: ["tungsten"] }],
      },
    ],
  });
  const namesIn = (options?: ViewOptions): string[][] =>
    viewData(quota, options)!.names!.terms.map(({ items }) => items.map(({ text }) => text));

  it.each([
    [undefined, ["钨", "稀土"], ["中国", "中亚"]],
    [{ locale: "en" }, ["tungsten", "rare earths"], ["China", "Central Asia"]],
    [{ nameOf: () => undefined }, ["tungsten", "rare earths"], ["中国", "region central asia"]],
    [{ nameOf: undefined }, ["钨", "稀土"], ["中国", "中亚"]],
  ] as const)("with %o", (options, minerals, places) => {
    expect(namesIn(options)).toEqual([minerals, places]);
  });

  it("in the data, and in the details of a term and of a citation", () => {
    const [row] = viewData(quota)!.rows[0]!.rows;
    expect(row!.statements[0]!.pieces.map(({ text }) => text).join("")).toBe("出口配额，钨");
    expect(viewTerm(quota, "tungsten", "insight-1")?.name.text).toBe("钨");
    expect(viewCitation(quota, "reference-1", "insight-1", "1")?.inList.text).toBe(
      labelsFor("zh").inList,
    );
  });

  it("shows the labels that `labelsFor` returns", () => {
    const labels = { ...labelsFor("zh"), references: "参考" };
    expect(viewArticle(quota, { labelsFor: () => labels }).labels.references.text).toBe("参考");
  });
});

describe("language and direction", () => {
  it("are undefined if they are those of the article", () => {
    expect(viewArticle(article({})).headline).toEqual({
      text: "Tungsten",
      lang: undefined,
      dir: undefined,
      parts: [{ text: "Tungsten", kind: "text" }],
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
  ])("are those of a headline with its own language: %o", (headline, expected) => {
    expect(viewArticle(article({ headline })).headline).toMatchObject(expected);
  });

  it("are right to left for a Persian article, and left to right for its English labels", () => {
    const view = viewArticle(article({ language: "fa" }));
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
  ])("%s for an article in %s", (locale, language, references, date) => {
    const view = viewArticle(article({ language, datePublished: "2025-10-23T17:55" }), { locale });
    expect(view.labels.references.text).toBe(references);
    // The kind of space before PM depends on the data of the engine.
    expect(view.date?.text.replace(/\s/g, " ")).toBe(date);
    expect(view.date?.datetime).toBe("2025-10-23T17:55");
  });

  it("uses the date of the source if the article has none", () => {
    expect(
      viewArticle(article({ source: { name: "USGS", datePublished: "2026-01-31" } })).date?.text,
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

  it("link to a reference, with its publisher in their name", () => {
    const [, second] = viewArticle(cited).groups[0]!.insights[0]!.citations;
    expect(second).toEqual({
      mark: "usgs-2026",
      target: "reference-usgs-2026",
      name: "Reference usgs-2026, USGS",
    });
  });

  it("have one link back, to the first insight that cites the reference", () => {
    expect(viewArticle(cited).references.map(({ back }) => back)).toEqual([
      { target: "insight-2", name: "Back to the text: Mined" },
      { target: "insight-1", name: "Back to the text: Core" },
    ]);
  });

  it("link to the first of two references with the same id", () => {
    const twice = { ...cited, references: [...cited.references!, { id: 2, title: "Again" }] };
    expect(viewArticle(twice).references.map(({ id, back }) => [id, back?.target])).toEqual([
      ["reference-usgs-2026", "insight-2"],
      ["reference-2", "insight-1"],
      [undefined, undefined],
    ]);
  });

  it("without a reference have marks and one accessible name", () => {
    const passages = viewArticle(cited).groups[0]!.insights[0]!.passages;
    expect(passages).toMatchObject({ marks: "[9]", phrase: { text: "source passage 9" } });
    const bare = viewArticle(article({ coreInsights: [{ text: "Core", citations: [1, 4] }] }))
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
      ["USGS", undefined],
      ["Review", "https://usgs.gov/a"],
    ],
    [{ publisher: "USGS", url: "https://usgs.gov/a" }, ["USGS", "https://usgs.gov/a"], undefined],
    [{ url: "https://usgs.gov/a" }, undefined, ["https://usgs.gov/a", "https://usgs.gov/a"]],
    [{ title: "Review" }, undefined, ["Review", undefined]],
    [{}, undefined, undefined],
    [
      { title: "Review", url: "https://usgs.gov/a", quote: "Output rose - a lot" },
      undefined,
      ["Review", "https://usgs.gov/a#:~:text=Output%20rose%20%2D%20a%20lot"],
    ],
  ])("%o has a publisher and a title, one of which links", (parts, publisher, title) => {
    const [reference] = viewArticle(article({ references: [{ id: 1, ...parts }] })).references;
    const linkOf = (view: LinkView | undefined): unknown => view && [view.text, view.href];
    expect([linkOf(reference?.publisher), linkOf(reference?.title)]).toEqual([publisher, title]);
  });

  it.each([
    ["the title shows the language", { title: "年报", language: "zh" }, []],
    ["there is no title", { publisher: "Ministry", language: "zh" }, ["Chinese"]],
    ["it is that of the brief", { title: "Yearbook", language: "en" }, []],
    [
      "with everything",
      { title: "T", locator: "p. 12", kind: "report", datePublished: "2025-01-31", doi: "10.1/a" },
      ["p. 12", "report", "Jan 31, 2025", "doi:10.1/a"],
    ],
    ["of a month", { datePublished: "2025-01" }, ["January 2025"]],
    ["of a year", { datePublished: "2025" }, ["2025"]],
    ["of two months", { datePublished: "2025-07/2025-08" }, ["July 2025\u00A0– August 2025"]],
  ])("have facts: %s", (_, parts, facts) => {
    const [reference] = viewArticle(article({ references: [{ id: 1, ...parts }] })).references;
    expect(reference!.facts.map(({ text }) => text)).toEqual(facts);
  });

  it("have their quote and those of their citations, each once, with its place", () => {
    const cited = { id: 1, locator: "p. 40", quote: "Mines rose." };
    const { references } = viewArticle(
      article({
        coreInsights: [
          { text: "A", citations: [1, cited] },
          { text: "B", citations: [cited] },
        ],
        references: [{ id: 1, title: "Yearbook", quote: "Verbatim." }],
      }),
    );
    expect(references[0]!.quotes.map(({ place, text }) => [place?.text, text.text])).toEqual([
      [undefined, "Verbatim."],
      ["p. 40", "Mines rose."],
    ]);
  });

  it.each<[string, Partial<Reference>, Citation[], unknown[]]>([
    [
      "each quote of a citation",
      { url: "https://mill.example/f" },
      [
        { id: 1, quote: "run by May", prefix: "the mill will", suffix: "at full load" },
        { id: 1, quote: "reopens in June", locator: "p. 9" },
      ],
      [
        "https://mill.example/f",
        "https://mill.example/f#:~:text=the%20mill%20will-,run%20by%20May,-at%20full%20load",
        "https://mill.example/f#:~:text=reopens%20in%20June",
      ],
    ],
    [
      "their own quote by their title, with the words that a citation has around it",
      { url: "https://mill.example/f", quote: "4,200 t" },
      [
        { id: 1, quote: "4,200 t", prefix: "no more than" },
        { id: 1, quote: "in June" },
      ],
      [
        "https://mill.example/f#:~:text=no%20more%20than-,4%2C200%20t",
        undefined,
        "https://mill.example/f#:~:text=in%20June",
      ],
    ],
    [
      "each place of the same words, if the words around them tell the places apart",
      { url: "https://mill.example/f" },
      [
        { id: 1, quote: "lifted", prefix: "In May" },
        { id: 1, quote: "lifted", prefix: "In May" },
        { id: 1, quote: "lifted" },
        { id: 1, quote: "lifted", prefix: "In June" },
      ],
      [
        "https://mill.example/f",
        "https://mill.example/f#:~:text=In%20May-,lifted",
        "https://mill.example/f#:~:text=In%20June-,lifted",
      ],
    ],
    [
      "the place of the same words that is known, even if the first citation does not know it",
      { url: "https://mill.example/f" },
      [
        { id: 1, quote: "lifted" },
        { id: 1, quote: "lifted", suffix: "again" },
      ],
      ["https://mill.example/f", "https://mill.example/f#:~:text=lifted,-again"],
    ],
    [
      "the first place of their own quote by their title, and then the next",
      { url: "https://mill.example/f", quote: "lifted" },
      [
        { id: 1, quote: "lifted", prefix: "In May" },
        { id: 1, quote: "lifted", prefix: "In June" },
      ],
      [
        "https://mill.example/f#:~:text=In%20May-,lifted",
        undefined,
        "https://mill.example/f#:~:text=In%20June-,lifted",
      ],
    ],
    ["nothing without an address", {}, [{ id: 1, quote: "in June" }], [undefined, undefined]],
    [
      "nothing with an unsafe address",
      { url: "javascript:alert(1)" },
      [{ id: 1, quote: "in June" }],
      [undefined, undefined],
    ],
  ])("lead to %s", (_, parts, citations, addresses) => {
    const [reference] = viewArticle(
      article({
        coreInsights: [{ text: "A", citations }],
        references: [{ id: 1, title: "Filing", ...parts }],
      }),
    ).references;
    const quoted = reference!.quotes.map(({ href }) => href);
    expect([reference!.title?.href, ...quoted]).toEqual(addresses);
  });

  it("show a quote once that a citation has too", () => {
    const [reference] = viewArticle(
      article({
        coreInsights: [
          { text: "A", citations: [{ id: 1, locator: "p. 40", quote: "Mines rose." }] },
        ],
        references: [{ id: 1, title: "Yearbook", quote: "Mines rose." }],
      }),
    ).references;
    expect(reference!.quotes.map(({ place, text }) => [place?.text, text.text])).toEqual([
      ["p. 40", "Mines rose."],
    ]);
  });

  it.each([
    [7, undefined],
    [8, "Show 3 more"],
    [12, "Show 7 more"],
  ])("of %d are cut: %s", (number, words) => {
    const references = Array.from({ length: number }, (_, index) => ({ id: index + 1 }));
    expect(viewArticle(article({ references })).moreReferences?.text).toBe(words);
  });

  it("have their own language in title and quote", () => {
    const references = [
      { id: 1, language: "zh", title: "年报", quote: "增产", publisher: "Ministry" },
    ];
    expect(viewArticle(article({ references })).references[0]).toMatchObject({
      title: { lang: "zh" },
      quotes: [{ text: { lang: "zh" } }],
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
])("does not link %s", (url) => {
  expect(viewArticle(article({ source: { name: "S", url } })).source?.href).toBeUndefined();
});

it.each([
  ["fact", "en", undefined],
  ["outlook", "zh", "展望"],
  ["outlook", "en", "Outlook"],
  ["rumour", "en", "rumour"],
  ["constructor", "en", "constructor"],
])("shows the kind %s in %s as %s", (kind, language, word) => {
  expect(
    viewArticle(article({ language, coreInsights: [{ text: "T", kind }] })).coreInsights[0]?.kind
      ?.text,
  ).toBe(word);
});

it("names a group without a title by its number, and omits groups without insights", () => {
  const groups = [{ title: "Empty", insights: [] }, { insights: [{ text: "T" }] }];
  expect(viewArticle(article({ groups })).groups).toMatchObject([{ title: { text: "Group 2" } }]);
});

it.each([
  [{}, true],
  [{ groups: [{ title: "A", insights: [] }] }, true],
  [{ coreInsights: [{ text: "T" }] }, false],
  [{ groups: [{ insights: [{ text: "T" }] }] }, false],
])("%o is empty: %s", (parts, isEmpty) => {
  expect(viewArticle(article(parts)).isEmpty).toBe(isEmpty);
});

/** The text of a line. The kind of space in dates and numbers depends on the data of the engine. */
const read = (items: readonly ItemView[] = []): string[] =>
  items.map((item) => {
    const notes =
      "notes" in item && item.notes.length > 0 ? ` (${read(item.notes).join(", ")})` : "";
    return item.text.replace(/\s/g, " ") + notes;
  });
const readFacts = (facts: readonly FactView[]): string[] =>
  facts.map(({ label, items }) => `${label.text}: ${read(items).join(", ")}`);

describe("the source of a brief", () => {
  it("shows the headline of the work, and its date if the brief has another", () => {
    const source = {
      name: "Vlast",
      headline: "Соглашение",
      language: "ru",
      country: "KZ",
      datePublished: "2025-11-14",
    };
    const view = viewArticle(article({ source, datePublished: "2025-12-01" }));
    expect(readFacts([view.sourceWork!])).toEqual([
      "Original: Соглашение, Russian, November 14, 2025",
    ]);
    expect(read([view.source!])).toEqual(["Vlast (Kazakhstan)"]);
    expect(view.sourceWork?.items[0]?.lang).toBe("ru");
    expect(read(viewArticle(article({ source })).sourceWork?.items)).not.toContain(
      "November 14, 2025",
    );
    expect(viewArticle(article({ source: { name: "Vlast", language: "en" } })).sourceWork).toBe(
      undefined,
    );
  });

  it.each([
    ["en", "Singapore"],
    ["fr", "Singapour"],
    ["zh", "新加坡"],
    ["ar", "سنغافورة"],
  ])("has its country as a note, also alone, in %s", (language, country) => {
    const source = { name: "Ministry", country: "SG" };
    const view = viewArticle(article({ source, language }));
    expect(read([view.source!])).toEqual([`Ministry (${country})`]);
    expect(view.sourceWork).toBeUndefined();
  });

  it("shows the date of the last change, with the zone of local times", () => {
    const view = viewArticle(
      article({
        datePublished: "2025-12-01",
        dateModified: "2025-12-03T16:05",
        timeZone: "Asia/Almaty",
      }),
    );
    expect(readFacts([view.modified!])).toEqual([
      "Updated: December 3, 2025 at 4:05 PM (Asia/Almaty)",
    ]);
    expect(view.date?.text).toBe("December 1, 2025");
  });

  it("links to other languages by their own names", () => {
    const alternates = [{ language: "zh", url: "https://a.org/zh" }];
    expect(viewArticle(article({ alternates })).alternates).toMatchObject({
      label: { text: "Also in" },
      items: [{ text: "中文", lang: "zh", href: "https://a.org/zh" }],
    });
  });

  it.each([
    [undefined, "en", undefined],
    ["none", "en", "No AI used"],
    ["ai-assisted", "ru", "С помощью ИИ"],
    ["ai-generated", "zh", "人工智能生成"],
    ["partly-translated", "en", "partly translated"],
    ["__proto__", "en", "__proto__"],
  ])("discloses %s in %s as %s", (disclosure, language, text) => {
    const view = viewArticle(article({ language, provenance: { disclosure } }));
    expect(view.disclosure?.text).toBe(text);
  });
});

it("shows corrections, and the date of the last one in the byline", () => {
  const view = viewArticle(
    article({
      coreInsights: [{ id: "a", text: "Two deposits." }],
      corrections: [
        { date: "2025-12-03", kind: "clarification", insight: "a", text: "Two, not three." },
        { date: "2025-12-01", text: "A name." },
      ],
    }),
  );
  expect(
    view.corrections.map(({ date, kind, insight, text }) => [
      date?.text,
      kind?.text,
      insight?.text,
      text.text,
    ]),
  ).toEqual([
    ["December 3, 2025", "clarification", "Two deposits", "Two, not three."],
    ["December 1, 2025", undefined, undefined, "A name."],
  ]);
  expect(readFacts([view.corrected!])).toEqual(["Corrected: December 3, 2025"]);
});

describe("a retracted article", () => {
  const figures = [
    { text: "1 t", kind: "quantity", value: 1, unit: "t", measure: "stocks" },
    { text: "2 t", kind: "quantity", value: 2, unit: "t", measure: "sales" },
  ];
  const relations = [{ type: "export-ban", from: ["CN"], status: "in-force", date: "2025" }];
  const retracting = (...corrections: Correction[]): Article =>
    article({
      coreInsights: [{ text: "Core.", kind: "claim" }],
      groups: [{ insights: [{ text: "Acme has 1 t and 2 t.", figures, relations }] }],
      minerals: ["gallium"],
      corrections,
    });
  const retraction = { date: "2025-12-03", kind: "retraction", text: "All of it." };
  const later = { date: "2025-12-05", text: "A name." };

  it("is marked in the byline and in each insight, and has no key figures, rows and figures", () => {
    const retracted = retracting(retraction, later);
    const view = viewArticle(retracted);
    expect(readFacts([view.corrected!])).toEqual(["Withdrawn: December 3, 2025"]);
    const insights = [...view.coreInsights, ...view.groups[0]!.insights];
    expect(insights.map(({ kind }) => kind?.text)).toEqual(["Withdrawn\u00A0· Claim", "Withdrawn"]);
    expect(view.keyFigures).toEqual([]);
    expect(viewData(retracted)!.sections.map(({ text }) => text)).toEqual(["names"]);
  });

  it("is not one that was only corrected", () => {
    const corrected = retracting({ ...retraction, kind: "correction" }, later);
    const view = viewArticle(corrected);
    expect(readFacts([view.corrected!])).toEqual(["Corrected: December 5, 2025"]);
    expect(view.coreInsights[0]!.kind?.text).toBe("Claim");
    expect(view.keyFigures).toHaveLength(2);
    expect(viewData(corrected)!.rows).toHaveLength(1);
  });
});

describe("a retracted insight", () => {
  const figures = ["1 t", "2 t"].map((text) => ({ text, kind: "quantity", measure: "stocks" }));
  const retracting = (kind: string, fields: Partial<Insight> = {}, language = "en"): Article =>
    article({
      language,
      groups: [
        {
          insights: [{ id: "x", text: "Acme has 1 t and 2 t.", figures, ...fields }, { text: "T" }],
        },
      ],
      corrections: [{ date: "2025-12-03", kind, insight: "x", text: "Withdrawn." }],
    });
  const kindsOf = (view: ArticleView): (string | undefined)[] =>
    view.groups[0]!.insights.map(({ kind }) => kind?.text);

  it.each([
    ["en", undefined, "Withdrawn"],
    ["en", "claim", "Withdrawn\u00A0· Claim"],
    ["en", "rumour", "Withdrawn\u00A0· rumour"],
    ["ar", "fact", "تم سحبه"],
    ["de", "fact", "Zurückgezogen"],
    ["es", "fact", "Retirado"],
    ["fr", "fact", "Retiré"],
    ["ja", "fact", "撤回"],
    ["ru", "fact", "Отозвано"],
    ["zh", "fact", "已撤回"],
    ["zh-Hant", "fact", "已撤回"],
  ])("in %s of kind %s is marked: %s", (language, kind, expected) => {
    expect(kindsOf(viewArticle(retracting("retraction", { kind }, language)))).toEqual([
      expected,
      undefined,
    ]);
  });

  it("is marked without kinds and corrections", () => {
    const view = viewArticle(retracting("retraction", { kind: "claim" }), {
      show: new Set<PartName>(["group"]),
    });
    expect(kindsOf(view)).toEqual(["Withdrawn", undefined]);
  });

  it("has no key figures, rows and figures", () => {
    const relations = [{ type: "export-ban", from: ["CN"], date: "2025" }];
    const fields = { relations, date: "2025" };
    const held = retracting("clarification", fields);
    expect(viewArticle(held).keyFigures).toHaveLength(2);
    expect(viewData(held)!.rows).toHaveLength(1);
    const retracted = retracting("retraction", fields);
    expect(viewArticle(retracted).keyFigures).toEqual([]);
    expect(viewData(retracted)).toBeUndefined();
  });

  it("that was only corrected is not marked", () => {
    expect(kindsOf(viewArticle(retracting("correction", { kind: "claim" })))).toEqual([
      "Claim",
      undefined,
    ]);
  });
});

describe("show", () => {
  const cited = article({
    topics: ["tungsten"],
    coreInsights: [{ text: "Core", kind: "claim", citations: [1] }],
    references: [{ id: 1, title: "Review", quote: "Verbatim." }],
  });
  const shown = (...parts: PartName[]): ReturnType<typeof viewArticle> =>
    viewArticle(cited, { show: new Set(parts) });

  it("omits parts that it does not list, and keeps the name of the brief", () => {
    expect(shown("topics")).toMatchObject({
      name: "Tungsten",
      headline: undefined,
      topics: [{ text: "tungsten" }],
      coreInsights: [],
      references: [],
      isEmpty: false,
    });
  });

  it("has no link to a hidden part", () => {
    expect(shown("core-insights", "citation").coreInsights).toMatchObject([
      { kind: undefined, citations: [], passages: { marks: "[1]" } },
    ]);
    expect(shown("core-insights", "references").references).toMatchObject([
      { quotes: [], back: undefined },
    ]);
  });

  it("shows everything by default", () => {
    expect(viewArticle(cited)).toEqual(viewArticle(cited, { show: new Set(partNames) }));
  });
});

describe("caps", () => {
  const many = <Item>(number: number, item: (index: number) => Item): Item[] =>
    Array.from({ length: number }, (_, index) => item(index));

  it("end a list with the number of the other items", () => {
    const topics = (number: number): string[] =>
      viewArticle(article({ topics: many(number, String) })).topics.map(({ text }) => text);
    expect(topics(viewCaps.list)).toHaveLength(viewCaps.list);
    expect(topics(viewCaps.list).at(-1)).toBe("99");
    expect(topics(viewCaps.list + 12)).toHaveLength(viewCaps.list + 1);
    expect(topics(viewCaps.list + 12).at(-1)).toBe("… and 12 more");
  });

  it("limit the citations of an insight", () => {
    const [insight] = viewArticle(
      article({
        coreInsights: [
          {
            text: "T",
            citations: many(viewCaps.list + 2, (index) => index + 1),
          },
        ],
      }),
    ).coreInsights;
    expect(insight!.passages?.marks).toMatch(/\[100\]… and 2 more$/);
  });

  it("limit the insights of the article and its groups", () => {
    const { coreInsights, groups } = viewArticle(
      article({
        coreInsights: many(viewCaps.insights - 1, () => ({ text: "C" })),
        groups: many(viewCaps.list + 3, () => ({ insights: [{ text: "G" }, { text: "G" }] })),
      }),
    );
    expect(coreInsights).toHaveLength(viewCaps.insights - 1);
    expect(groups.slice(0, 2).map(({ insights }) => insights.map(({ text }) => text.text))).toEqual(
      [["G", "… and 1 more"], ["… and 2 more"]],
    );
    expect(groups).toHaveLength(viewCaps.list + 1);
    expect(groups.at(-1)).toMatchObject({ title: { text: "… and 3 more" }, insights: [] });
  });

  it.each([
    ["a text of the cap", "a".repeat(viewCaps.text), "a".repeat(viewCaps.text)],
    [
      "one character more",
      "a".repeat(viewCaps.text + 1),
      `${"a".repeat(viewCaps.text)}… and 1 more character`,
    ],
    [
      "a surrogate pair across the cap",
      `${"a".repeat(viewCaps.text - 1)}\u{1F600}b`,
      `${"a".repeat(viewCaps.text - 1)}… and 3 more characters`,
    ],
    [
      "an accent after the cap",
      `${"a".repeat(viewCaps.text - 1)}e\u0301b`,
      `${"a".repeat(viewCaps.text - 1)}… and 3 more characters`,
    ],
    [
      "a family of four across the cap",
      `${"a".repeat(viewCaps.text - 4)}\u{1F468}\u200D\u{1F469}\u200D\u{1F467}b`,
      `${"a".repeat(viewCaps.text - 4)}… and 9 more characters`,
    ],
    ["100,000 marks on one letter", `e${"\u0301".repeat(100_000)}`, "… and 100001 more characters"],
  ])("cut a text between characters: %s", (_, text, shown) => {
    const stated = article({ headline: text, coreInsights: [{ text }] });
    const { name, headline, coreInsights } = viewArticle(stated);
    expect([name, headline!.text, coreInsights[0]!.text.text]).toEqual([shown, shown, shown]);
    expect(stated.headline).toBe(text);
  });

  it("cut every text", () => {
    const text = "\u202E".repeat(6000);
    const url = "https://example.org/";
    const agents = [{ name: text }];
    const stated = article({
      headline: { value: text, lang: "ru" },
      source: { name: text, headline: text, url },
      topics: [text],
      authors: agents,
      coreInsights: [
        {
          text,
          kind: text,
          citations: [1, `a${"b".repeat(6000)}`],
          figures: [{ text, measure: text, period: text, kind: text, value: 1, unit: text }],
          relations: [{ type: `a${"b".repeat(6000)}`, from: ["x"], status: text, note: text }],
        },
      ],
      groups: [{ title: text, insights: [{ text }] }],
      references: [{ id: 1, title: text, publisher: text, locator: text, quote: text }],
      organizations: [{ id: "x", name: text, kind: text }],
      provenance: { tools: [{ name: text, task: text }], reviewedBy: agents },
      corrections: [{ date: "2025-10-23", text, kind: text }],
      rights: { license: text, credit: text },
    });
    const view = viewArticle(stated);
    expect(
      readingText(view, viewData(stated)).filter((shown) => shown.length > viewCaps.text + 100),
    ).toEqual([]);
    const [{ citations, passages }] = view.coreInsights as [InsightView];
    expect(citations[0]!.name.length).toBeLessThan(viewCaps.text + 100);
    expect(passages!.phrase.text.length).toBeLessThan(viewCaps.text + 100);
    expect(view.groups[0]!.linkName.text.length).toBeLessThan(viewCaps.text + 100);
  });

  it("limit the characters of all texts together, starting with the headline", () => {
    const text = "a".repeat(viewCaps.text);
    const { headline, coreInsights, topics } = viewArticle(
      article({
        headline: text,
        topics: ["b".repeat(viewCaps.shortText), "b".repeat(viewCaps.shortText + 1)],
        coreInsights: many(50, () => ({ text })),
      }),
    );
    const full = viewCaps.characters / viewCaps.text - 1;
    expect(headline!.text).toBe(text);
    expect(coreInsights.filter((insight) => insight.text.text === text)).toHaveLength(full);
    expect(coreInsights.at(-1)!.text.text).toBe(`${"a".repeat(20)}… and 4980 more characters`);
    expect(topics.map((topic) => topic.text)).toEqual([
      "b".repeat(20),
      `${"b".repeat(20)}… and 1 more character`,
    ]);
  });

  it("take nothing from the limit for a hidden source", () => {
    const name = "n".repeat(viewCaps.text - 1);
    const long = article({
      headline: "H",
      source: { name },
      authors: [{ name }],
      coreInsights: many(viewCaps.characters / viewCaps.text - 1, () => ({
        text: "a".repeat(viewCaps.text),
      })),
    });
    const show = new Set(partNames.filter((part) => part !== "source"));
    expect(viewArticle(long, { show }).authors).toMatchObject([{ text: name }]);
    expect(viewArticle(long).authors).toMatchObject([
      { text: expect.stringMatching(/^n{20}…/) as string },
    ]);
  });

  it.each([
    ["en", "… and 7 more characters"],
    ["zh", "……另有 7 个字符"],
    ["ru", "… и ещё знаков: 7"],
    ["fr", "… et 7 caractères de plus"],
    ["es", "… y 7 caracteres más"],
    ["ar", "… و7 من الأحرف الأخرى"],
  ])("state in %s how many characters are missing", (language, end) => {
    const text = "a".repeat(viewCaps.text + 7);
    const { headline } = viewArticle(article({ headline: text, language }));
    expect(headline!.text).toBe("a".repeat(viewCaps.text) + end);
  });

  it("make no link to a reference that is not shown", () => {
    const { coreInsights, references } = viewArticle(
      article({
        coreInsights: [{ text: "T", citations: [1, viewCaps.references + 1] }],
        references: many(viewCaps.references + 1, (index) => ({ id: index + 1 })),
      }),
    );
    expect(coreInsights[0]).toMatchObject({
      citations: [{ target: "reference-1" }],
      passages: { marks: "[501]" },
    });
    expect(references.at(-1)).toMatchObject({ id: undefined, title: { text: "… and 1 more" } });
  });
});

describe("labels", () => {
  const { agentKinds: _, insightKinds, disclosures, ...open } = knownTerms;
  const words: string[] = [
    ...Object.values(open).flat(),
    // The source types that a text can have. See https://cv.iptc.org/newscodes/digitalsourcetype/
    "trained-algorithmic-media",
    "composite-with-trained-algorithmic-media",
    "algorithmic-media",
    "data-driven-media",
    "digital-creation",
    "human-edits",
  ];

  it.each(labelLanguages.filter((language) => language !== "en"))(
    "in %s have every word that the format knows",
    (language) => {
      const labels = labelsFor(language);
      expect(Object.keys(labels.insightKinds)).toEqual(insightKinds);
      expect(Object.keys(labels.disclosures)).toEqual(disclosures);
      expect(words.filter((word) => !Object.hasOwn(labels.terms, word))).toEqual([]);
    },
  );
});

describe("the time zone", () => {
  const timed = article({ datePublished: "2025-10-23T17:55", timeZone: "Asia/Shanghai" });

  it.each([
    [undefined, "October 23, 2025 at 5:55 PM (Asia/Shanghai)"],
    ["Europe/Paris", "October 23, 2025 at 11:55 AM GMT+2"],
    ["Nowhere/Here", "October 23, 2025 at 5:55 PM (Asia/Shanghai)"],
  ])("%s shows times as %s", (timeZone, text) => {
    const { date } = viewArticle(timed, {
      convertTime: timeZone === undefined ? undefined : timesIn(timeZone),
    });
    expect(date).toMatchObject({ text, datetime: "2025-10-23T17:55" });
  });

  it.each([
    [
      "2025-10-01T00:30/2025-10-02T00:30",
      undefined,
      "Oct 1, 2025, 12:30 AM – Oct 2, 2025, 12:30 AM (Asia/Shanghai)",
    ],
    [
      "2025-10-01T00:30Z/2025-10-02T00:30",
      undefined,
      "Oct 1, 2025, 12:30 AM UTC – Oct 2, 2025, 12:30 AM (Asia/Shanghai)",
    ],
    ["2025-10-01T00:30/2025-10", undefined, "Oct 1, 2025, 12:30 AM (Asia/Shanghai) – October 2025"],
    [
      "2025-10-01T00:30/2025-10-02T00:30",
      "America/New_York",
      "September 30, 2025 at 12:30 PM EDT – October 1, 2025 at 12:30 PM EDT",
    ],
    [
      "2025-10-01T00:30Z/2025-10-03",
      "America/New_York",
      "September 30, 2025 at 8:30 PM EDT – Oct 3, 2025",
    ],
    ["2025-10-01/2025-10-02", "America/New_York", "Oct 1, 2025 – Oct 2, 2025"],
    ["Tin/Zinc", undefined, "Tin – Zinc"],
  ])("of the period %s, with %s, shows %s", (date, timeZone, text) => {
    const { rows } = viewData(
      article({
        timeZone: "Asia/Shanghai",
        coreInsights: [
          { text: "A", date: "1999" },
          {
            text: "B",
            relations: [{ type: "loan", from: ["US"], date: "2000", until: date }],
          },
        ],
      }),
      { convertTime: timeZone === undefined ? undefined : timesIn(timeZone) },
    )!;
    const { pieces } = rows[0]!.rows.at(-1)!.statements[0]!;
    expect(pieces.at(-1)!.text.replace(/\s/g, " ")).toBe(`until ${text}`);
  });
});

describe("sentences", () => {
  const pieces = (parts: Partial<Article>, options: ViewOptions = {}): string[] => {
    const { coreInsights, groups } = viewArticle(article(parts), options);
    return [...coreInsights, ...groups.flatMap(({ insights }) => insights)].map((insight) =>
      insight.pieces.map(({ role, text }) => (role ? `{${role} ${text}}` : text)).join(""),
    );
  };

  it.each([
    ["At least USD 1 billion of aid", ["USD 1 billion"], "At least {figure USD 1 billion} of aid"],
    ["Half, then half again", ["half", "Half"], "{figure Half}, then {figure half} again"],
    ["10% and 10%", ["10%", "10%", "10%"], "{figure 10%} and {figure 10%}"],
    ["About 110%", ["10%", "110%"], "About {figure 110%}"],
    ["China has 25% and Peru 5%", ["5%"], "China has 25% and Peru {figure 5%}"],
    ["1,500 t in May, 500 t in June", ["500 t"], "1,500 t in May, {figure 500 t} in June"],
    ["12 500 t, puis 500 t", ["500 t"], "12 500 t, puis {figure 500 t}"],
    ["In 2025 500 t", ["500 t"], "In 2025 {figure 500 t}"],
    ["2025, 5 mines, 5.5 t", ["5", "5"], "2025, {figure 5} mines, 5.5 t"],
    ["At 0.5%", ["5%"], "At 0.5%"],
    ["5月1,500吨、6月500吨", ["500吨"], "5月1,500吨、6月{figure 500吨}"],
    ["十五吨、五吨", ["五吨"], "十五吨、{figure 五吨}"],
    ["75\u00A0% of it", ["75 %"], "{figure 75\u00A0%} of it"],
    ["Nothing here", ["10%", ""], "Nothing here"],
  ])("%s with the figures %j", (text, figures, expected) => {
    const insight = { text, figures: figures.map((words) => ({ text: words })) };
    expect(pieces({ coreInsights: [insight] })).toEqual([expected]);
  });

  const organizations = [
    { id: "acme", name: "Acme Corporation", kind: "company" },
    { id: "katko", name: "Тау-Кен Самрук", kind: "company" },
    { id: "wto", name: "World Trade Organization" },
  ];
  const places = [
    { id: "weda", name: "Weda Bay", kind: "mine", country: "ID" },
    { id: "KZ", name: "Kazakhstan", kind: "country" },
  ];
  it.each([
    ["Acme bought Weda Bay.", "{term Acme} bought {term Weda Bay}."],
    ["Acme, then Acme again.", "{term Acme}, then Acme again."],
    ["«Тау-Кен Самруком» и Тау-Кен Самрука", "«{term Тау-Кен Самруком}» и Тау-Кен Самрука"],
    ["A Weda-Bay permit", "A {term Weda-Bay} permit"],
    [
      "Acmeville and the World Trade Organization in Kazakhstan",
      "Acmeville and the World Trade Organization in Kazakhstan",
    ],
    ["据Acme称", "据{term Acme}称"],
  ])("%s", (text, expected) => {
    expect(pieces({ coreInsights: [{ text }], organizations, places })).toEqual([expected]);
  });

  it.each([
    [
      "Lynas Malaysia won; Lynas rose.",
      "{term Lynas Malaysia} won; {term Lynas} rose.",
      ["lynas", "lynas-my"],
    ],
    [
      "Lynas Malaysia won; Lynas rose.",
      "{term Lynas Malaysia} won; {term Lynas} rose.",
      ["lynas-my", "lynas"],
    ],
    ["Lynas Malaysia won.", "{term Lynas Malaysia} won.", ["lynas", "lynas-my"]],
    // Nothing is known of the longer name, or it has its mark.
    ["Lynas USA won; Lynas rose.", "Lynas USA won; {term Lynas} rose.", ["lynas", "lynas-us"]],
    [
      "Lynas Malaysia sold Lynas Malaysia.",
      "{term Lynas Malaysia} sold Lynas Malaysia.",
      ["lynas", "lynas-my"],
    ],
  ])("are of the longest name: %s", (text, expected, ids) => {
    const firms = [
      { id: "lynas", name: "Lynas Corporation", kind: "company" },
      { id: "lynas-my", name: "Lynas Malaysia", kind: "company" },
      { id: "lynas-us", name: "Lynas USA" },
    ];
    const own = ids.map((id) => firms.find((firm) => firm.id === id)!);
    expect(pieces({ coreInsights: [{ text }], organizations: own })).toEqual([expected]);
  });

  it("are of the longest name, also where it has its mark", () => {
    const text = "Lynas Malaysia won.";
    const firms = ["Lynas", "Lynas Malaysia"].map((name) => ({ id: name, name, kind: "company" }));
    expect(pieces({ coreInsights: [{ text }, { text }], organizations: firms })).toEqual([
      "{term Lynas Malaysia} won.",
      text,
    ]);
  });

  it.each([
    ["自2023年8月1日起", "自{date 2023年8月1日}起"],
    ["2024年1月至10月；12月3日", "{date 2024年1月}至10月；{date 12月3日}"],
    ["2026年，约3年6月", "{date 2026年}，约3年6月"],
    ["据Acme，2023年7月", "据{term Acme}，{date 2023年7月}"],
    ["On 1 August 2023", "On 1 August 2023"],
  ])("have dates in which lines do not break: %s", (text, expected) => {
    expect(pieces({ coreInsights: [{ text }], organizations })).toEqual([expected]);
  });

  it("mark a term again in each group, and not in a roll of names", () => {
    const roll = ["a", "b", "c", "d", "e"].map((id) => ({
      id,
      name: `Firm ${id}`,
      kind: "company",
    }));
    expect(
      pieces({
        coreInsights: [{ text: "Acme" }],
        groups: [
          {
            insights: [
              { text: "Acme" },
              { text: "Acme" },
              { text: "Firm a, Firm b, Firm c, Firm d, Firm e" },
            ],
          },
        ],
        organizations: [...organizations, ...roll],
      }),
    ).toEqual(["{term Acme}", "{term Acme}", "Acme", "Firm a, Firm b, Firm c, Firm d, Firm e"]);
  });

  it("mark a mineral only with context, and where there are published shares", () => {
    const parts = {
      coreInsights: [
        { text: "Gallium and tungsten", minerals: ["gallium", "tungsten"], stages: ["refining"] },
      ],
    };
    const publishedSharesOf = (mineral: string, stage: string): PublishedShare[] =>
      mineral === "gallium" && stage === "refining"
        ? [{ country: "CN", percent: 99, year: 2025, source: "A yearbook" }]
        : [];
    expect(pieces(parts, { publishedSharesOf, show: new Set(partNames) })).toEqual([
      "{term Gallium} and tungsten",
    ]);
    expect(pieces(parts, { publishedSharesOf })).toEqual(["Gallium and tungsten"]);
  });

  it.each([
    [
      "every term that has a page, once in a section",
      (id: string, part: string) => `/${part}/${id}`,
      "{term Tungsten} from {term China} is scarce at {term Weda Bay}; tungsten rose.",
    ],
    [
      "only terms with a page or something to tell",
      (_: string, part: string) => (part === "minerals" ? "/tungsten" : undefined),
      "{term Tungsten} from China is scarce at Weda Bay; tungsten rose.",
    ],
    ["no term with an unsafe address", () => "javascript:alert(1)", undefined],
    ["no term without a page", undefined, undefined],
  ])("with `hrefOf` mark %s", (_, hrefOf, expected) => {
    const text = "Tungsten from China is scarce at Weda Bay; tungsten rose.";
    const parts = {
      coreInsights: [{ text, minerals: ["tungsten"], places: ["CN", "weda-bay"] }],
      places: [
        { id: "CN", name: "China" },
        { id: "weda-bay", name: "Weda Bay" },
      ],
    };
    expect(pieces(parts, { hrefOf })).toEqual([expected ?? text]);
  });

  it("have no pieces without marks", () => {
    const show = new Set(partNames.filter((name) => name !== "marks"));
    const coreInsights = [{ text: "Acme has 10%", figures: [{ text: "10%" }] }];
    expect(pieces({ coreInsights, organizations }, { show })).toEqual(["Acme has 10%"]);
  });

  it.each([
    ["Orano said so.", { organization: "orano" }, undefined],
    ["It is so.", { organization: "orano" }, "Orano"],
    ["It is so.", { name: "A. Speaker", organization: "orano" }, "A. Speaker (Orano)"],
    ["A. Speaker said so.", { name: "A. Speaker" }, undefined],
    // The sentence is about the organisation.
    ["Curbs could cost Orano $3 billion.", { organization: "orano" }, "Orano"],
    ["Orano lost its mine.", { organization: "orano" }, "Orano"],
    // Somebody else says it.
    ["Niger said that it sells to Orano.", { organization: "orano" }, "Orano"],
    ["The accord binds Orano.", { organization: "orano" }, "Orano"],
    // A link and an organisation are not lost.
    ["Orano said so.", { name: "Orano", url: "https://example.org/orano" }, "Orano"],
    [
      "A. Speaker said so at Orano.",
      { name: "A. Speaker", organization: "orano" },
      "A. Speaker (Orano)",
    ],
    ["Orano’s head said so.", { name: "Orano’s head", organization: "orano" }, undefined],
    ["Le permis d’Orano est retiré.", { organization: "orano" }, "Orano"],
    // It names the speaker as one.
    ["According to Orano, it is so.", { organization: "orano" }, undefined],
    ["It is so, Orano says.", { organization: "orano" }, undefined],
    ["Nach Angaben von Orano ist es so.", { organization: "orano" }, undefined],
    ["Laut Orano ist es so.", { organization: "orano" }, undefined],
    ["Selon Orano, c’est ainsi.", { organization: "orano" }, undefined],
    ["Según Orano, es así.", { organization: "orano" }, undefined],
    ["Orano сообщила об этом.", { organization: "orano" }, undefined],
    ["Orano表示，就是这样。", { organization: "orano" }, undefined],
    ["据Orano，就是这样。", { organization: "orano" }, undefined],
    ["Oranoによると、そうだ。", { organization: "orano" }, undefined],
    ["وفق Orano هذا صحيح.", { organization: "orano" }, undefined],
  ])("%s names who says so, or it is stated before: %o", (text, attribution, expected) => {
    const { coreInsights } = viewArticle(
      article({
        coreInsights: [{ text, attribution }],
        organizations: [{ id: "orano", name: "Orano" }],
      }),
    );
    const speaker = coreInsights[0]!.attribution;
    expect(speaker && read([speaker])[0]).toBe(expected);
  });

  it("say that there is no source, where others have one", () => {
    const unsourced = (...cited: number[][]): (string | undefined)[] =>
      viewArticle(
        article({ coreInsights: cited.map((citations) => ({ text: "T", citations })) }),
      ).coreInsights.map((insight) => insight.unsourced?.text);
    expect(unsourced([1], [])).toEqual([undefined, "no source given"]);
    expect(unsourced([], [])).toEqual([undefined, undefined]);
  });
});

it.each([null, "en", ["en"]])("options other than an object are an error: %j", (options) => {
  const message = "a view needs an object as its options";
  const views = [
    () => viewArticle(article({}), options as never),
    () => viewData(article({}), options as never),
    () => viewTerm(article({}), "tin", undefined, options as never),
    () => viewCitation(article({}), "r", undefined, "1", options as never),
  ];
  for (const view of views) expect(view).toThrow(new TypeError(message));
});

describe("key figures", () => {
  const amount = (text: string, value: number, more: Partial<Figure> = {}): Figure => ({
    text,
    kind: "amount",
    value,
    measure: `m ${text}`,
    ...more,
  });
  /** Adds the words of its figures to the text of each insight. */
  const stating = ({ groups = [], ...parts }: Partial<Article>): Partial<Article> => ({
    ...parts,
    groups: groups.map(({ insights }) => ({
      insights: insights.map((insight) => ({
        ...insight,
        text: [textOf(insight.text), ...(insight.figures ?? []).map(({ text }) => text)].join("; "),
      })),
    })),
  });
  const shownOf = (parts: Partial<Article>): string[] => shownAsIs(stating(parts));
  const shownAsIs = (parts: Partial<Article>): string[] =>
    viewArticle(article(parts)).keyFigures.map(
      ({ qualifier, number, measure, facts, status, target }) =>
        [qualifier?.text, number.text, measure.text, ...read(facts), status?.text, target]
          .filter(Boolean)
          .join(" | "),
    );

  it("take the largest amount of each group, then the next, in the order of the sentences", () => {
    expect(
      shownOf({
        groups: [
          { insights: [{ text: "A", figures: [amount("1", 1), amount("2", 2)] }] },
          {
            insights: [{ text: "B", figures: [amount("3", 3, { kind: "share" }), amount("4", 1)] }],
          },
        ],
      }),
    ).toEqual(["1 | m 1 | insight-1", "2 | m 2 | insight-1", "4 | m 4 | insight-2"]);
  });

  it.each<[string, Partial<Article>]>([
    ["one alone", { groups: [{ insights: [{ text: "A", figures: [amount("1", 1)] }] }] }],
    [
      "claims, analyses, other kinds and what others say",
      {
        groups: [
          { insights: [{ text: "A", kind: "rumour", figures: [amount("4", 1)] }] },
          {
            insights: [{ text: "A", attribution: { name: "Acme" }, figures: [amount("5", 1)] }],
          },
          {
            insights: [
              {
                text: "A",
                kind: "outlook",
                attribution: { organization: "acme" },
                figures: [amount("6", 1)],
              },
            ],
          },
          { insights: [{ text: "A", kind: "claim", figures: [amount("1", 1)] }] },
          { insights: [{ text: "B", kind: "analysis", figures: [amount("2", 1)] }] },
          { insights: [{ text: "C", figures: [amount("3", 1)] }] },
        ],
      },
    ],
    [
      "what the core says",
      {
        coreInsights: [{ text: "At least USD 1 billion" }],
        groups: [
          { insights: [{ text: "A", figures: [amount("USD 1 billion", 1), amount("2", 2)] }] },
        ],
      },
    ],
    [
      "numbers without their unit",
      {
        groups: [
          {
            insights: [
              {
                text: "5000 and 7000 t",
                figures: [amount("5000", 5000, { unit: "t" }), amount("7000 t", 7000)],
              },
              {
                text: "About 5,000, 7 billion, 5 to 7 and 5万",
                figures: [
                  amount("about 5,000", 5000, { unit: "t" }),
                  amount("7 billion", 7e9, { currency: "USD" }),
                  amount("5 to 7", 5, { unit: "t" }),
                  amount("5万", 50_000, { unit: "t" }),
                ],
              },
            ],
          },
        ],
      },
    ],
    [
      "numbers without their scale",
      {
        groups: [
          {
            insights: [
              {
                text: "From 5 to 7 million, from $5 to $7 million",
                figures: [
                  amount("5", 5e6),
                  amount("$5", 5e6, { currency: "USD" }),
                  amount("7 million", 7e6),
                ],
              },
            ],
          },
        ],
      },
    ],
    [
      "prices and rates without what they are per",
      {
        groups: [
          {
            insights: [
              {
                text: "Per day 350 t; per kilogram $260 or $900",
                figures: [
                  amount("350 t", 350, { unit: "t-per-day" }),
                  amount("$260", 260, { currency: "USD", unit: "kg" }),
                  amount("$900", 900, { currency: "USD", unit: "kg" }),
                ],
              },
            ],
          },
        ],
      },
    ],
    [
      "durations and counts, and figures without a measure",
      {
        groups: [
          {
            insights: [
              {
                text: "A",
                figures: [
                  { text: "1", kind: "duration", measure: "m" },
                  { text: "2", kind: "count", measure: "m" },
                  { text: "3", kind: "amount" },
                ],
              },
            ],
          },
        ],
      },
    ],
  ])("omit %s", (_, parts) => {
    expect(shownOf(parts)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ["A", "5% and 7%", ["5% | m 5% | insight-1", "7% | m 7% | insight-1"]],
    // No sentence has 5% or 7%.
    ["A", "7%", []],
    ["A", "25% and 7%", []],
    ["A", "", []],
    // The core has other numbers with the same digits.
    ["25% and 17%", "5% and 7%", ["5% | m 5% | insight-2", "7% | m 7% | insight-2"]],
    ["25% and 7%", "5% and 7%", []],
  ])("are in their sentence and not in the core: %s, %s", (core, text, expected) => {
    const figures = [amount("5%", 5), amount("7%", 7)];
    const coreInsights = core === "A" ? [] : [{ text: core }];
    expect(shownAsIs({ coreInsights, groups: [{ insights: [{ text, figures }] }] })).toEqual(
      expected,
    );
  });

  it("keep the qualifier, two names, the period and the status", () => {
    const relation = { type: "loan", from: ["US"], status: "proposed", figure: "USD 2 billion" };
    expect(
      shownOf({
        groups: [
          {
            insights: [
              {
                text: "A",
                figures: [
                  amount("USD 2 billion", 2, {
                    qualifier: "more-than",
                    about: ["US", "AU", "KZ"],
                    period: "2025",
                  }),
                ],
                relations: [relation],
              },
              {
                text: "B",
                kind: "outlook",
                figures: [amount("almost a half", 1, { qualifier: "less-than" })],
              },
              {
                text: "C",
                figures: [amount("3", 0)],
                relations: [{ type: "loan", from: ["US"], status: "in-force", figure: "3" }],
              },
            ],
          },
        ],
      }),
    ).toEqual([
      "more than | USD 2 billion | m USD 2 billion | United States | Australia | 1 other | 2025 | proposed | insight-1",
      "almost | a half | m almost a half | outlook | insight-2",
      "3 | m 3 | insight-3",
    ]);
  });

  it.each<[string, Figure[], string[]]>([
    ["", [amount("USD 1 m", 1), amount("USD 2 m", 2)], []],
    [
      "of editions",
      [
        amount("1%", 1, { measure: "share (2024 edition)" }),
        amount("2%", 2, { measure: "share (2025 edition)" }),
      ],
      [],
    ],
    ["of a source", [amount("1%", 1), amount("2%", 2, { measure: "Share, by the IEA" })], []],
    ["in French", [amount("1%", 1), amount("2%", 2, { measure: "share, selon l’AIE" })], []],
    ["in Russian", [amount("1%", 1), amount("2%", 2, { measure: "share, по MINEX" })], []],
    [
      "in Chinese",
      [
        amount("1%", 1, { measure: "share（2024年版）" }),
        amount("2%", 2, { measure: "share（据USGS）" }),
      ],
      [],
    ],
    ["of a range", [amount("1–2", 0, { value: undefined, min: 1, max: 2 }), amount("3", 3)], []],
    ["of a limit", [amount("up to 2", 2, { qualifier: "up-to" }), amount("3", 3)], []],
    [
      "which a limit does not exclude",
      [amount("more than 2", 2, { qualifier: "more-than" }), amount("3", 3)],
      ["2", "3"],
    ],
    [
      "which are about the same",
      [amount("about 70", 70, { qualifier: "about" }), amount("72", 72)],
      ["70", "72"],
    ],
    ["of months", [amount("1", 1, { measure: "share, by month" }), amount("2", 2)], ["1", "2"]],
    [
      "of two years",
      [amount("1", 1, { period: "2024" }), amount("2", 2, { period: "2025" })],
      ["1", "2"],
    ],
    [
      "of two firms",
      [amount("1", 1, { about: ["US"] }), amount("2", 2, { about: ["AU"] })],
      ["1", "2"],
    ],
  ])("are none on which accounts differ: %s", (_, accounts, expected) => {
    const figures = accounts.map((figure) => ({
      ...figure,
      measure: figure.measure === `m ${figure.text}` ? "share" : figure.measure!,
    }));
    const { keyFigures } = viewArticle(
      article(stating({ groups: [{ insights: [{ text: "A", figures }] }] })),
    );
    expect(keyFigures.map(({ number }) => number.text)).toEqual(expected);
  });

  it.each([
    ["project-vault", ["約16.7億美元", "20億美元"]],
    // The data of 2024 were revised.
    ["gallium-germanium-antimony", ["60%", "34%"]],
  ])("of the gallery are none on which accounts differ: %s", (name, differing) => {
    const brief = galleryArticles[name] as Article;
    const shown = viewArticle(brief).keyFigures.map(({ number }) => number.text);
    expect(figuresOf(brief).map(({ value }) => value.text)).toEqual(
      expect.arrayContaining(differing),
    );
    expect(shown.filter((text) => differing.includes(text))).toEqual([]);
  });

  it("are none on which a claim differs, but may be of two relations", () => {
    const [one, two] = [amount("1", 1, { measure: "loan" }), amount("2", 2, { measure: "loan" })];
    const other = amount("7", 7);
    const loan = (figure: string): Relation => ({ type: "loan", from: ["US"], figure });
    const claim = { text: "B", kind: "claim", figures: [two] };
    expect(
      shownOf({ groups: [{ insights: [{ text: "A", figures: [one, other] }, claim] }] }),
    ).toEqual([]);
    const relations = [loan("1"), loan("2")];
    expect(
      shownOf({ groups: [{ insights: [{ text: "A", figures: [one, two], relations }] }] }),
    ).toEqual(["1 | loan | insight-1", "2 | loan | insight-1"]);
  });

  it("say what two prices apply to", () => {
    const price = (text: string, basis: string): Figure =>
      amount(text, 0, { kind: "price", measure: "germanium price", basis, period: "2025" });
    const figures = [price("$7,150", "in Rotterdam, excluding tax"), price("$1,900", "in China")];
    expect(shownOf({ groups: [{ insights: [{ text: "A", figures }] }] })).toEqual([
      "$7,150 | germanium price | 2025 | in Rotterdam, excluding tax | insight-1",
      "$1,900 | germanium price | 2025 | in China | insight-1",
    ]);
  });

  it.each([
    [undefined, "1 | m 1 | outlook | insight-1"],
    ["in-force", "1 | m 1 | outlook | insight-1"],
    ["signed", "1 | m 1 | outlook | signed | insight-1"],
    ["announced", "1 | m 1 | outlook | announced | insight-1"],
  ])("say that a number of a relation with status %s is an outlook", (status, expected) => {
    const relations = [{ type: "capacity-expansion", from: ["CN"], status, figure: "1" }];
    const figures = [amount("1", 1), amount("2", 1)];
    expect(
      shownOf({ groups: [{ insights: [{ text: "A", kind: "outlook", figures, relations }] }] })[0],
    ).toBe(expected);
  });

  it.each<[string, Partial<Relation>[], string | undefined]>([
    [
      "the later one",
      [
        { status: "announced", date: "2024" },
        { status: "ended", date: "2025" },
      ],
      "ended",
    ],
    [
      "the later one, which is first",
      [
        { status: "ended", until: "2025-03-01" },
        { status: "signed", date: "2024/2025-02" },
      ],
      "ended",
    ],
    [
      "none if it is in force now",
      [
        { status: "announced", announced: "2024" },
        { status: "in-force", effective: "2025" },
      ],
      undefined,
    ],
    [
      "both if a date is missing",
      [{ status: "announced", date: "2024" }, { status: "ended" }],
      "announced / ended",
    ],
    [
      "both if one date is a part of the other",
      [
        { status: "announced", date: "2025" },
        { status: "ended", date: "2025-03" },
      ],
      "announced / ended",
    ],
    [
      "both if they are of different relations",
      [
        { status: "announced", date: "2024" },
        { status: "signed", date: "2025", type: "offtake-agreement" },
      ],
      "announced / signed",
    ],
    ["the one of two that has one", [{}, { status: "proposed" }], "proposed"],
  ])("of two relations have %s", (_, stated, expected) => {
    const relations = stated.map((one) => ({ type: "loan", from: ["US"], figure: "1", ...one }));
    const insight = { text: "1, 2", figures: [amount("1", 1), amount("2", 2)], relations };
    const { keyFigures } = viewArticle(article({ groups: [{ insights: [insight] }] }));
    expect(keyFigures.find(({ number }) => number.text === "1")!.status?.text).toBe(expected);
  });

  const loan = (more: Partial<Relation>): Relation => ({
    type: "loan",
    from: ["US"],
    figure: "USD 1 billion",
    ...more,
  });
  const lent = (...stated: (Partial<Insight> | Relation)[]): string[] => {
    const figures = [amount("USD 1 billion", 1e9, { measure: "loan" })];
    const insights = stated.map((one) => ({
      text: "A",
      figures,
      ...("type" in one ? { relations: [one as Relation] } : (one as Partial<Insight>)),
    }));
    const other = { text: "B", figures: [amount("USD 5", 5, { measure: "fee" })] };
    return shownOf({ datePublished: "2025-10-24", groups: [{ insights: [...insights, other] }] });
  };

  it.each<[string, (Partial<Insight> | Relation)[], string[]]>([
    [
      "is one, with the latest status",
      [
        loan({ status: "announced", date: "2025-05" }),
        loan({ status: "rejected", date: "2025-06" }),
      ],
      ["loan | rejected | insight-1"],
    ],
    [
      "has the status that only the second one gives",
      [{}, loan({ status: "proposed" })],
      ["loan | proposed | insight-1"],
    ],
    [
      "has both statuses if their dates do not say which is later",
      [loan({ status: "announced" }), loan({ status: "rejected", date: "2025-06" })],
      ["loan | announced / rejected | insight-1"],
    ],
    [
      "is two if one is an outlook",
      [loan({ status: "announced" }), { kind: "outlook" }],
      ["loan | announced | insight-1", "loan | outlook | insight-2"],
    ],
    [
      "does not have the status that a speaker gives",
      [{}, { attribution: { name: "Acme" }, relations: [loan({ status: "rejected" })] }],
      ["loan | insight-1"],
    ],
  ])("of a figure that two sentences state %s", (_, stated, expected) => {
    const words = lent(...stated).map((tile) => tile.replace("USD 1 billion | ", ""));
    expect(words).toEqual([...expected, `USD 5 | fee | insight-${stated.length + 1}`]);
  });

  it("have a status from the core, and none from a retracted insight", () => {
    const figures = [amount("USD 1 billion", 1e9), amount("USD 5", 5)];
    const stating = (status: string): Insight => ({
      id: status,
      text: "A",
      figures,
      relations: [loan({ status })],
    });
    const shown = (parts: Partial<Article>): (string | undefined)[] =>
      viewArticle(
        article({
          groups: [{ insights: [{ text: "USD 1 billion, USD 5", figures }] }],
          ...parts,
        }),
      ).keyFigures.map(({ status }) => status?.text);
    const core = { coreInsights: [stating("signed")] };
    expect(shown(core)).toEqual(["signed", undefined]);
    const corrections = [
      { date: "2025-12-03", kind: "retraction", insight: "signed", text: "Withdrawn." },
    ];
    expect(shown({ ...core, corrections })).toEqual([undefined, undefined]);
  });

  it.each<[string, Partial<Insight> | Relation, Partial<Figure>, string]>([
    [
      "a day on which it takes effect",
      loan({ effective: "2027-01-01" }),
      {},
      "effective date: Jan 1, 2027",
    ],
    [
      "the same, in force",
      loan({ status: "in-force", effective: "2027" }),
      {},
      "effective date: 2027",
    ],
    ["a date", loan({ status: "signed", date: "2027" }), {}, "2027 | signed"],
    ["the date of its sentence", { date: "2027-03" }, {}, "March 2027"],
    [
      "the date of its sentence, if its relation has none",
      { date: "2027-03", relations: [loan({ status: "announced" })] },
      {},
      "March 2027 | announced",
    ],
    ["a period", { date: "2027-03" }, { period: "2027" }, "2027"],
    ["a period that is the date", loan({ effective: "2027" }), { period: "2027" }, "2027"],
    [
      "one date of two relations",
      {
        relations: [
          loan({ status: "announced", effective: "2027" }),
          loan({ status: "signed", effective: "2027" }),
        ],
      },
      {},
      "effective date: 2027 | announced / signed",
    ],
    ["no date before the brief", loan({ effective: "2025-10-01" }), {}, ""],
    ["no day of the brief", loan({ effective: "2025-10-24T23:00" }), {}, ""],
    ["no year of the brief, which has begun", { date: "2025" }, {}, ""],
    ["no end", loan({ until: "2027" }), {}, ""],
    [
      "no date of its sentence, if its relation has one",
      { date: "2027", relations: [loan({ date: "2025-01" })] },
      {},
      "",
    ],
  ])("have what is after the brief: %s", (_, stated, more, expected) => {
    const figures = [amount("USD 1 billion", 1e9, { measure: "loan", ...more })];
    const parts = "type" in stated ? { relations: [stated as Relation] } : (stated as Insight);
    const other = { text: "B", figures: [amount("USD 5", 5)] };
    const insights = [{ figures, ...parts, text: "A" }, other];
    const shown = (dates: Partial<Article>): string =>
      shownOf({ ...dates, groups: [{ insights }] })[0]!.replace("USD 1 billion | loan | ", "");
    const tile = [expected, "insight-1"].filter(Boolean).join(" | ");
    expect(shown({ datePublished: "2025-10-24" })).toBe(tile);
    expect(shown({ datePublished: "2024", dateModified: "2025-10-24" })).toBe(tile);
  });

  it.each([
    ["signed", "financing", ["memorandum of understanding"]],
    ["in-force", "financing", ["memorandum of understanding"]],
    ["proposed", "financing", []],
    // A measure that says it needs no second word.
    ["signed", "financing in a memorandum of understanding", []],
  ])("name a type that does not bind: %s, %s", (status, measure, expected) => {
    const relations = [{ type: "memorandum", from: ["US"], figure: "1", status }];
    const figures = [amount("1", 1, { measure }), amount("2", 2)];
    const insight = { text: "1, 2", figures, relations };
    const { keyFigures } = viewArticle(article({ groups: [{ insights: [insight] }] }));
    const figure = keyFigures.find(({ number }) => number.text === "1")!;
    expect(figure.facts.map(({ text }) => text)).toEqual(expected);
  });

  it("put an Arabic qualifier after the number", () => {
    const [figure] = viewArticle(
      article({
        language: "ar",
        groups: [
          {
            insights: [
              {
                text: "51%, 49%",
                figures: [amount("51%", 51, { qualifier: "at-least" }), amount("49%", 49)],
              },
            ],
          },
        ],
      }),
    ).keyFigures;
    expect(figure).toMatchObject({ isQualifierLast: true, qualifier: { text: "على الأقل" } });
  });
});

it.each([
  ["en", undefined, undefined],
  ["en-GB", undefined, undefined],
  ["zh-Hans", undefined, undefined],
  ["zh-TW", undefined, undefined],
  ["zh-Hant", "zh", "zh"],
  ["pt-BR", undefined, "en"],
  ["en", "de", "de"],
])(
  "the labels of a brief in %s for readers of %s have the language %s",
  (language, locale, lang) => {
    const article = {
      schemaVersion: "1.0",
      headline: "H",
      language,
      coreInsights: [{ text: "A." }],
    };
    expect(viewArticle(article, { locale }).labels.coreInsights.lang).toBe(lang);
  },
);

it.each([
  ["en", "1, p. 4"],
  ["ar", "1، p. 4"],
  ["zh-Hans", "1，p. 4"],
])("a citation with a place has the comma of the labels: %s", (language, mark) => {
  const { coreInsights } = viewArticle({
    schemaVersion: "1.0",
    headline: "H",
    language,
    coreInsights: [{ text: "A.", citations: [{ id: 1, locator: "p. 4" }] }],
    references: [{ id: 1, title: "T" }],
  });
  expect(coreInsights[0]!.citations[0]!.mark).toBe(mark);
});
