import type { Article, Figure, Relation } from "../article.ts";
import { describe, expect, it } from "vitest";
import { knownTerms } from "../known-terms.ts";
import { nameOf } from "../vocabulary/name-of.ts";
import { articleView } from "./article-view.ts";
import { viewCaps } from "./view-caps.ts";
import { labelLanguages, labelsFor } from "./labels.ts";
import { partNames, type PartName } from "./part-names.ts";
import { readingText } from "./reading-text.ts";
import type { FactView, InsightView, ItemView, RelationView } from "./view/views.ts";

const article = (parts: Partial<Article>): Article => ({
  schemaVersion: "1.0",
  headline: "Tungsten",
  language: "en",
  ...parts,
});

describe("language and direction", () => {
  it("are undefined if they are those of the article", () => {
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
  ])("are those of a headline with its own language: %o", (headline, expected) => {
    expect(articleView(article({ headline })).headline).toEqual(expected);
  });

  it("are right to left for a Persian article, and left to right for its English labels", () => {
    const view = articleView(article({ language: "fa" }));
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
    const view = articleView(article({ language, datePublished: "2025-10-23T17:55" }), { locale });
    expect(view.labels.references.text).toBe(references);
    // The kind of space before PM depends on the data of the engine.
    expect(view.date?.text.replace(/\s/g, " ")).toBe(date);
    expect(view.date?.datetime).toBe("2025-10-23T17:55");
  });

  it("uses the date of the source if the article has none", () => {
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

  it("link to a reference, with its publisher in their name", () => {
    const [, second] = articleView(cited).groups[0]!.insights[0]!.citations;
    expect(second).toEqual({
      id: "citation-3",
      mark: "[usgs-2026]",
      target: "reference-usgs-2026",
      name: "Reference usgs-2026, USGS",
    });
  });

  it("have a link back each, in reading order", () => {
    expect(articleView(cited).references[1]).toMatchObject({
      id: "reference-2",
      citedBy: [
        { target: "citation-1", mark: "↑1", name: "Back to citation 1: Core" },
        { target: "citation-2", mark: "↑2", name: "Back to citation 2: Mined" },
      ],
    });
  });

  it("have a single arrow as the link back if there is one citation", () => {
    expect(articleView(cited).references[0]).toMatchObject({
      citedBy: [{ target: "citation-3", mark: "↑" }],
    });
  });

  it("link to the first of two references with the same id", () => {
    const twice = { ...cited, references: [...cited.references!, { id: 2, title: "Again" }] };
    expect(articleView(twice).references.map(({ id, citedBy }) => [id, citedBy.length])).toEqual([
      ["reference-usgs-2026", 1],
      ["reference-2", 2],
      [undefined, 0],
    ]);
  });

  it("without a reference have marks and one accessible name", () => {
    const passages = articleView(cited).groups[0]!.insights[0]!.passages;
    expect(passages).toMatchObject({ marks: "[9]", phrase: { text: "source passage 9" } });
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
  ])("%o is titled by what it has", (parts, title, href, publisher) => {
    const [reference] = articleView(article({ references: [{ id: 1, ...parts }] })).references;
    expect([reference?.title?.text, reference?.title?.href, reference?.publisher?.text]).toEqual([
      title,
      href,
      publisher,
    ]);
  });

  it("have their own language in title and quote", () => {
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
])("does not link %s", (url) => {
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

it("names a group without a title by its number, and omits groups without insights", () => {
  const groups = [{ title: "Empty", insights: [] }, { insights: [{ text: "T" }] }];
  expect(articleView(article({ groups })).groups).toMatchObject([{ title: { text: "Group 2" } }]);
});

it.each([
  [{}, true],
  [{ groups: [{ title: "A", insights: [] }] }, true],
  [{ coreInsights: [{ text: "T" }] }, false],
  [{ groups: [{ insights: [{ text: "T" }] }] }, false],
])("%o is empty: %s", (parts, isEmpty) => {
  expect(articleView(article(parts)).isEmpty).toBe(isEmpty);
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

describe("figures", () => {
  const figureOf = (figure: Figure, parts: Partial<Article> = {}): string[] | undefined => {
    const view = articleView(
      article({ coreInsights: [{ text: "T", figures: [figure] }], ...parts }),
    );
    const [shown] = view.coreInsights[0]!.figures;
    return shown && read([shown.text, ...shown.facts]);
  };

  it.each<[Figure, string[] | undefined]>([
    [{ text: "80%" }, undefined],
    [{ text: "80 %", kind: "share", value: 80, unit: "percent" }, undefined],
    [{ text: "four fifths", value: 80, unit: "percent" }, ["four fifths", "80%"]],
    [
      { text: "$1bn", kind: "amount", value: 1e9, currency: "USD", qualifier: "at-least" },
      ["$1bn", "at least 1 billion US dollars", "amount"],
    ],
    [{ text: "most", qualifier: "more-than" }, ["most", "more than"]],
    [
      { text: "5", measure: "world output", about: ["CN", "tungsten", "acme"], period: "2024" },
      ["5", "world output", "China", "tungsten", "Acme", "2024"],
    ],
    [{ text: "5", period: "2025-10" }, ["5", "October 2025"]],
    [{ text: "5", period: "2025-10-01/2025-12-31" }, ["5", "October 1, 2025 – December 31, 2025"]],
    [{ text: "5", period: "2025-13" }, ["5", "2025-13"]],
    [{ text: "5", period: "2023/2024/2025" }, ["5", "2023/2024/2025"]],
    [{ text: "5 pp", value: 5, unit: "percentage-point", measure: "m" }, ["5 pp", "m"]],
    [{ text: "5", value: 5, unit: "short-ton" }, ["5", "5 short ton"]],
  ])("%o reads as %j", (figure, expected) => {
    expect(figureOf(figure, { organizations: [{ id: "acme", name: "Acme" }] })).toEqual(expected);
  });

  it("are in the reader's language", () => {
    const figures = [{ text: "1", value: 3_300_000, unit: "t-per-year", qualifier: "about" }];
    const view = articleView(article({ coreInsights: [{ text: "T", figures }] }), { locale: "zh" });
    expect(view.coreInsights[0]!.figures[0]!.facts).toEqual([
      { text: "约 330万\u00A0吨/年", lang: "zh", dir: undefined },
    ]);
  });
});

describe("relations", () => {
  const relation = {
    type: "export-ban",
    from: ["CN"],
    to: ["US", "acme"],
    minerals: ["gallium"],
    stage: "refining",
    status: "in-force",
    date: "2024-12-03",
    figure: "99%",
    note: "In principle.",
  };
  const sentence = (language: string, relations: Relation[], locale?: string): unknown => {
    const view = articleView(article({ language, coreInsights: [{ text: "T", relations }] }), {
      locale,
      nameOf,
    });
    const [{ steps, arrow, facts }] = view.coreInsights[0]!.relations as [RelationView];
    return [steps.map((step) => read(step).join(", ")).join(` ${arrow} `), ...read(facts)];
  };

  it.each([
    [
      "en",
      undefined,
      [
        "China → export ban → United States, acme",
        "gallium",
        "refining",
        "in force",
        "December 3, 2024",
        "99%",
        "In principle.",
      ],
    ],
    [
      "zh",
      undefined,
      [
        "中国 → 出口禁令 → 美国, acme",
        "镓",
        "精炼",
        "生效",
        "2024年12月3日",
        "99%",
        "In principle.",
      ],
    ],
    [
      "en",
      "fr",
      [
        "Chine → export ban → États-Unis, acme",
        "gallium",
        "refining",
        "en vigueur",
        "3 décembre 2024",
        "99%",
        "In principle.",
      ],
    ],
  ])("are sentences of names and arrows, in %s for %s", (language, locale, expected) => {
    expect(sentence(language, [relation], locale)).toEqual(expected);
  });

  it.each([
    [{ type: "dominates", from: ["CN"] }, "China → dominates a stage"],
    [{ type: "hand-shake", from: [], to: ["x1.y:z"] }, "hand shake → x1.y:z"],
    [{ type: "dispute", from: [], to: [] }, "trade or legal dispute"],
  ])("%o omits missing sides: %s", (one, expected) => {
    expect(sentence("en", [one])).toEqual([expected]);
  });

  it("point to the left in an article written right to left", () => {
    expect(sentence("ar", [{ type: "loan", from: ["US"], to: ["KZ"] }], "en")).toEqual([
      "United States ← public loan or guarantee ← Kazakhstan",
    ]);
  });
});

describe("terms", () => {
  it("have the name that the article declares, if any", () => {
    const view = articleView(
      article({
        minerals: ["apt", "rare-earths"],
        coreInsights: [
          {
            text: "T",
            minerals: [{ id: "apt", name: { value: "仲钨酸铵", lang: "zh" } }],
            places: ["KZ", "US-WA"],
            organizations: ["acme"],
            stages: ["mining"],
          },
        ],
        organizations: [{ id: "acme", name: "Acme", kind: "company", country: "US" }],
      }),
    );
    expect(readFacts(view.subjects)).toEqual([
      "Minerals: 仲钨酸铵, rare earths",
      "Organizations: Acme (company, United States)",
    ]);
    expect(readFacts(view.coreInsights[0]!.terms)).toEqual([
      "Minerals: 仲钨酸铵",
      "Places: Kazakhstan, US-WA",
      "Organizations: Acme",
      "Stages: mining",
    ]);
    expect(view.subjects[0]!.items[0]).toMatchObject({ lang: "zh" });
  });

  it("have notes and a link", () => {
    const places = [
      { id: "katpar", name: "Katpar", kind: "mine", country: "KZ", sameAs: ["https://a.org/1"] },
      { id: "upper-mine", kind: "pit" },
      { id: "odd", name: "Odd", sameAs: ["javascript:alert(1)"] },
    ];
    const { items } = articleView(article({ places })).subjects[0]!;
    expect(read(items)).toEqual(["Katpar (mine, Kazakhstan)", "upper mine (pit)", "Odd"]);
    expect(items.map((item) => "href" in item && item.href)).toEqual([
      "https://a.org/1",
      undefined,
      undefined,
    ]);
  });

  it.each([
    ["rare-earths", "en", { text: "rare earths", lang: undefined }],
    ["rare-earths", "zh", { text: "rare earths", lang: "en" }],
    ["KZ", "zh", { text: "哈萨克斯坦", lang: undefined }],
    ["QZ", "zh", { text: "QZ", lang: undefined }],
    ["KZ", "tlh", { text: "KZ", lang: undefined }],
    ["constructor", "en", { text: "constructor", lang: undefined }],
  ])("without the vocabulary %s in %s is %o", (id, language, expected) => {
    const [terms] = articleView(article({ language, minerals: [id] })).subjects;
    expect(terms?.items[0]).toMatchObject(expected);
  });

  it.each([
    ["ru", "gallium", { text: "gallium", lang: "en" }],
    ["ru", "rare-earth-magnets", { text: "rare earth magnets", lang: "en" }],
    ["ru", "CN", { text: "Китай", lang: undefined }],
    ["es", "CL", { text: "Chile", lang: undefined }],
    ["zh", "gallium", { text: "镓", lang: undefined }],
    ["en-GB", "gallium", { text: "gallium", lang: undefined }],
  ])("in %s with the vocabulary %s is %o", (language, id, expected) => {
    const [terms] = articleView(article({ language, minerals: [id] }), { nameOf }).subjects;
    expect(terms?.items[0]).toMatchObject(expected);
  });
});

describe("the source of a brief", () => {
  it("shows the headline of the work, and its date if the brief has another", () => {
    const source = {
      name: "Vlast",
      headline: "Соглашение",
      language: "ru",
      country: "KZ",
      datePublished: "2025-11-14",
    };
    const view = articleView(article({ source, datePublished: "2025-12-01" }));
    expect(readFacts([view.sourceWork!])).toEqual([
      "Original: Соглашение, Russian, Kazakhstan, November 14, 2025",
    ]);
    expect(view.sourceWork?.items[0]?.lang).toBe("ru");
    expect(read(articleView(article({ source })).sourceWork?.items)).not.toContain(
      "November 14, 2025",
    );
    expect(articleView(article({ source: { name: "Vlast", language: "en" } })).sourceWork).toBe(
      undefined,
    );
  });

  it("shows the date of the last change, with the zone of local times", () => {
    const view = articleView(
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
    expect(articleView(article({ alternates })).alternates).toMatchObject({
      label: { text: "Also in" },
      items: [{ text: "中文", lang: "zh", href: "https://a.org/zh" }],
    });
  });

  it.each([
    [undefined, "en", undefined],
    ["none", "en", "Not machine-made"],
    ["ai-assisted", "ru", "С помощью ИИ"],
    ["ai-generated", "zh", "人工智能生成"],
    ["partly-translated", "en", "partly translated"],
    ["__proto__", "en", "__proto__"],
  ])("discloses %s in %s as %s", (disclosure, language, text) => {
    const view = articleView(article({ language, provenance: { disclosure } }));
    expect(view.disclosure?.text).toBe(text);
  });
});

it("shows provenance, corrections and rights", () => {
  const view = articleView(
    article({
      provenance: {
        tools: [{ name: "Summariser", version: "2.1", task: "summarise" }, { name: "Other" }],
        generatedAt: "2025-12-01",
        reviewedBy: [{ name: "A. Reviewer" }, { name: "The desk" }],
        responsibleParty: { name: "Publisher", url: "https://a.org/" },
        digitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
      },
      corrections: [{ date: "2025-12-03", kind: "clarification", text: "Two deposits." }],
      rights: {
        license: "https://creativecommons.org/licenses/by/4.0/",
        copyrightNotice: "© 2025",
        credit: "Desk",
        usageTerms: "Ask.",
      },
    }),
  );
  expect(readFacts(view.provenance)).toEqual([
    "Tools: Summariser 2.1 (summarise), Other",
    "Generated: December 1, 2025",
    "Reviewed by: A. Reviewer, The desk",
    "Responsible: Publisher",
    "Type of source: trained algorithmic media",
  ]);
  expect(
    view.corrections.map(({ date, kind, text }) => [date?.text, kind?.text, text.text]),
  ).toEqual([["December 3, 2025", "clarification", "Two deposits."]]);
  expect(readFacts(view.rights)).toEqual([
    "Licence: https://creativecommons.org/licenses/by/4.0/",
    "Copyright: © 2025",
    "Credit: Desk",
    "Terms of use: Ask.",
  ]);
  expect(view.rights.map(({ items: [item] }) => item && "href" in item && item.href)).toEqual([
    "https://creativecommons.org/licenses/by/4.0/",
    undefined,
    undefined,
    undefined,
  ]);
});

describe("show", () => {
  const cited = article({
    topics: ["tungsten"],
    coreInsights: [{ text: "Core", kind: "fact", citations: [1] }],
    references: [{ id: 1, title: "Review", quote: "Verbatim." }],
  });
  const shown = (...parts: PartName[]): ReturnType<typeof articleView> =>
    articleView(cited, { show: new Set(parts) });

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
      { quote: undefined, citedBy: [] },
    ]);
  });

  it("shows everything by default", () => {
    expect(articleView(cited)).toEqual(articleView(cited, { show: new Set(partNames) }));
  });
});

describe("caps", () => {
  const many = <Item>(number: number, item: (index: number) => Item): Item[] =>
    Array.from({ length: number }, (_, index) => item(index));

  it("end a list with the number of the other items", () => {
    const topics = (number: number): string[] =>
      articleView(article({ topics: many(number, String) })).topics.map(({ text }) => text);
    expect(topics(viewCaps.list)).toHaveLength(viewCaps.list);
    expect(topics(viewCaps.list).at(-1)).toBe("99");
    expect(topics(viewCaps.list + 12)).toHaveLength(viewCaps.list + 1);
    expect(topics(viewCaps.list + 12).at(-1)).toBe("… and 12 more");
  });

  it("limit the lists within an insight", () => {
    const details = viewCaps.details + 1;
    const [insight] = articleView(
      article({
        coreInsights: [
          {
            text: "T",
            citations: many(viewCaps.list + 2, (index) => index + 1),
            minerals: many(details, (index) => `m${index}`),
            figures: many(details, () => ({ text: "1", measure: "m" })),
            relations: many(details, () => ({ type: "loan", from: many(details, () => "US") })),
          },
        ],
      }),
    ).coreInsights;
    expect(insight!.passages?.marks).toMatch(/\[100\]… and 2 more$/);
    expect(insight!.terms[0]!.items.at(-1)?.text).toBe("… and 1 more");
    expect(insight!.figures.at(-1)).toMatchObject({ text: { text: "… and 1 more" }, facts: [] });
    expect(insight!.relations.at(-1)!.steps).toMatchObject([[{ text: "… and 1 more" }]]);
    expect(insight!.relations[0]!.steps[0]!.at(-1)?.text).toBe("… and 1 more");
  });

  it("limit the insights of the article and its groups", () => {
    const { coreInsights, groups } = articleView(
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
    const { name, headline, coreInsights } = articleView(stated);
    expect([name, headline!.text, coreInsights[0]!.text.text]).toEqual([shown, shown, shown]);
    expect(stated.headline).toBe(text);
  });

  it("cut every text", () => {
    const text = "\u202E".repeat(6000);
    const url = "https://example.org/";
    const agents = [{ name: text }];
    const view = articleView(
      article({
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
      }),
    );
    expect(readingText(view).filter((shown) => shown.length > viewCaps.text + 100)).toEqual([]);
    const [{ citations, passages }] = view.coreInsights as [InsightView];
    expect(citations[0]!.name.length).toBeLessThan(viewCaps.text + 100);
    expect(passages!.phrase.text.length).toBeLessThan(viewCaps.text + 100);
    expect(view.groups[0]!.linkName.text.length).toBeLessThan(viewCaps.text + 100);
  });

  it("limit the characters of all texts together, starting with the headline", () => {
    const text = "a".repeat(viewCaps.text);
    const { headline, coreInsights, topics } = articleView(
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

  it.each([
    ["en", "… and 7 more characters"],
    ["zh", "……另有 7 个字符"],
    ["ru", "… и ещё знаков: 7"],
    ["fr", "… et 7 caractères de plus"],
    ["es", "… y 7 caracteres más"],
    ["ar", "… و7 من الأحرف الأخرى"],
  ])("state in %s how many characters are missing", (language, end) => {
    const text = "a".repeat(viewCaps.text + 7);
    const { headline } = articleView(article({ headline: text, language }));
    expect(headline!.text).toBe("a".repeat(viewCaps.text) + end);
  });

  it("make no link to a reference that is not shown", () => {
    const { coreInsights, references } = articleView(
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
  const words = Object.values(open).flat();

  it.each(labelLanguages.filter((language) => language !== "en"))(
    "in %s have every word that the format knows",
    (language) => {
      const labels = labelsFor(language);
      expect(Object.keys(labels.insightKinds)).toEqual(insightKinds);
      expect(Object.keys(labels.disclosures)).toEqual(disclosures);
      expect(words.filter((word) => !Object.hasOwn(labels.terms, word))).toEqual([]);
    },
  );

  it("are the terms themselves in English, unless they have a label", () => {
    const kinds = articleView(
      article({ organizations: words.map((kind) => ({ id: "x", name: "X", kind })) }),
    ).subjects[0]!.items.map((item) => "notes" in item && item.notes[0]?.text);
    expect(kinds).toEqual(words.map((word) => word.replaceAll("-", " ")));
  });
});

it("limits the names in all lists together", () => {
  const ids = Array.from({ length: viewCaps.details }, (_, index) => `id-${index}`);
  const relation: Relation = { type: "cooperation-agreement", from: ids, to: ids, minerals: ids };
  const insight = {
    text: "A",
    relations: Array.from({ length: viewCaps.details }, () => relation),
  };
  const { coreInsights } = articleView(
    article({ coreInsights: Array.from({ length: 20 }, () => insight) }),
  );
  const lists = coreInsights.flatMap(({ relations }) =>
    relations.flatMap(({ steps, facts }) => [...steps.flat(), ...facts]),
  );
  // Each list after the limit still has one item, which states its length.
  expect(lists.length).toBeGreaterThan(viewCaps.pieces);
  expect(lists.length).toBeLessThan(viewCaps.pieces + 2000);
  expect(lists.at(-1)!.text).toBe("\u2026 and 20 more");
});

describe("the time zone", () => {
  const timed = article({ datePublished: "2025-10-23T17:55", timeZone: "Asia/Shanghai" });

  it.each([
    [undefined, "October 23, 2025 at 5:55 PM (Asia/Shanghai)"],
    ["Europe/Paris", "October 23, 2025 at 11:55 AM GMT+2"],
    ["Nowhere/Here", "October 23, 2025 at 5:55 PM (Asia/Shanghai)"],
  ])("%s shows times as %s", (timeZone, text) => {
    const { date } = articleView(timed, { timeZone });
    expect(date).toMatchObject({ text, datetime: "2025-10-23T17:55" });
  });
});
