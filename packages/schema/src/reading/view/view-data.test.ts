import { describe, expect, it } from "vitest";
import type { Article, Attribution, Figure, Insight, Relation } from "../../article.ts";
import { labelsFor } from "../labels.ts";
import type { Labels } from "../labels/labels.ts";
import { partNames, type PartName } from "../part-names.ts";
import { viewCaps } from "../view-caps.ts";
import { viewData } from "./view-data.ts";
import type { SmallViewOptions } from "./view-options.ts";
import { viewTerm } from "./view-term.ts";
import type { DataView, ItemView, StatementView } from "./views.ts";

const articleWith = (insights: readonly Omit<Insight, "text">[], rest = {}): Article => ({
  schemaVersion: "1.0",
  headline: "H",
  language: "en",
  coreInsights: insights.map((insight, index) => ({ text: `Sentence ${index + 1}.`, ...insight })),
  ...rest,
});
const empty = { text: "", lang: undefined, dir: undefined };
const nothing: DataView = {
  title: empty,
  sections: [],
  rows: [],
  shares: undefined,
  figures: undefined,
  names: undefined,
  about: undefined,
};
const view = (article: Article, options: Partial<SmallViewOptions> = {}): DataView =>
  viewData(article, { labelsFor, ...options }) ?? nothing;
const related = (...relations: Partial<Relation>[]): Article =>
  articleWith(
    relations.map((one) => ({ relations: [{ type: "export-ban", from: ["CN"], ...one }] })),
  );
const textOfLine = ({ pieces }: StatementView): string => pieces.map(({ text }) => text).join("");
/** A line as it looks, with a plain space before each dot. */
const line = (say: StatementView): string => textOfLine(say).replaceAll("\u00A0·", " ·");
const namesIn = (items: readonly ItemView[]): string => items.map(({ text }) => text).join(" + ");

/** Writes a row in a line: date, state, actors and targets, then what it says. */
const rowsOf = (data: DataView): string[] =>
  data.rows.flatMap(({ title, rows }) => [
    title.text,
    ...rows.map(({ state, date, from, to, arrow = "", statements }) =>
      [date?.text, state, `${namesIn(from)}${arrow}${namesIn(to)}`, ...statements.map(line)]
        .filter((part) => part)
        .join(" | "),
    ),
  ]);
const lineOf = (relation: Partial<Relation>, figures: Figure[] = [], rest = {}): string =>
  line(
    view(
      articleWith(
        [{ figures, relations: [{ type: "export-ban", from: ["CN"], ...relation }] }],
        rest,
      ),
    ).rows[0]!.rows[0]!.statements[0]!,
  );

/** An insight with a row, two bars and a figure. */
const everyLine: Insight = {
  text: "T",
  relations: [{ type: "t", from: ["CN"] }],
  figures: [
    { text: "5 t", measure: "m" },
    ...["7%", "8%"].map((text) => ({
      text,
      kind: "share",
      unit: "percent",
      value: 7,
      measure: text + "m",
    })),
  ],
};

describe("a line", () => {
  it("never starts with a dot where it breaks", () => {
    const { rows } = view(related({ minerals: ["tin"], stage: "mining" }));
    expect(textOfLine(rows[0]!.rows[0]!.statements[0]!)).toBe("export ban, tin\u00A0· mining");
  });

  const figure: Figure = { text: "USD 5", qualifier: "at-least", measure: "letters of interest" };

  it.each<[Partial<Relation>, Figure[], string]>([
    [{}, [], "export ban"],
    [{ status: "in-force" }, [], "in force: export ban"],
    [{ status: "rumoured" }, [], "rumoured: export ban"],
    [{ figure: "USD 5" }, [], "export ban, USD 5"],
    [{ figure: "USD 5" }, [figure], "export ban, at least USD 5 (letters of interest)"],
    // A proposed deal is not called by the name of what it may become.
    [
      { type: "loan", status: "proposed", figure: "USD 5" },
      [figure],
      "proposed: letters of interest, at least USD 5",
    ],
    [
      { type: "bank-guarantee", status: "proposed", figure: "USD 5" },
      [{ ...figure, basis: "per year" }],
      "proposed: letters of interest, at least USD 5 (per year)",
    ],
    [
      { type: "loan", status: "announced", figure: "USD 5" },
      [figure],
      "announced: loan, at least USD 5 (letters of interest)",
    ],
    // The measure of a rule says what the rule applies to.
    [
      { status: "proposed", figure: "5 t" },
      [{ text: "5 t", measure: "exports to the US" }],
      "proposed: export ban, 5 t (exports to the US)",
    ],
    [
      { type: "export-price-floor", status: "proposed", figure: "5 t" },
      [{ text: "5 t", measure: "exports to the US" }],
      "proposed: export price floor, 5 t (exports to the US)",
    ],
    // A refund is no fund.
    [
      { type: "tax-refund", status: "proposed", figure: "USD 5" },
      [{ text: "USD 5", measure: "exports to the US" }],
      "proposed: tax refund, USD 5 (exports to the US)",
    ],
    [{ type: "loan", status: "proposed", figure: "USD 5" }, [], "proposed: loan, USD 5"],
    [
      { type: "loan", figure: "USD 5" },
      [{ text: "USD 5", measure: "Loan", period: "2024" }],
      "loan, USD 5 (2024)",
    ],
    [
      { figure: "about half" },
      [{ text: "about half", qualifier: "about", period: "2024" }],
      "export ban, about half (2024)",
    ],
    [
      { figure: "12 t", to: ["US"], minerals: ["tin"] },
      [
        {
          text: "12 t",
          unit: "t",
          basis: "wet",
          previous: { value: 42, period: "2024" },
          about: ["CN", "US", "tin", "JP"],
        },
      ],
      "export ban, 12 t (wet, before: 42\u00A0t (2024), Japan) · tin",
    ],
    [
      { minerals: ["tin", "lead"], stage: "mining", note: "Only ore" },
      [],
      "export ban, tin, lead · mining. Only ore",
    ],
    [{ stage: "mining" }, [], "export ban, mining"],
    [{ note: "Only ore." }, [], "export ban. Only ore."],
    [
      { type: "import-tariff", figure: "10 points" },
      [{ text: "10 points", kind: "change", value: -10, unit: "percentage-point", measure: "m" }],
      "import tariff, 10 points (decrease, m)",
    ],
    [{ figure: "5 Co.", note: "N" }, [], "export ban, 5 Co. N"],
    [{ date: "2025-10" }, [], "export ban, October 2025"],
    // The status says what the first date is of.
    [{ status: "announced", announced: "2025" }, [], "announced: export ban, 2025"],
    [{ status: "in-force", effective: "2025" }, [], "in force: export ban, 2025"],
    [
      { status: "announced", announced: "2024", effective: "2025" },
      [],
      "announced: export ban, 2024 · effective date: 2025",
    ],
    [
      { status: "in-force", announced: "2024", effective: "2025" },
      [],
      "in force: export ban, announced 2024 · effective date: 2025",
    ],
    [
      { status: "announced", date: "2024", announced: "2023" },
      [],
      "announced: export ban, 2024 · announced 2023",
    ],
    [{ status: "proposed", announced: "2025" }, [], "proposed: export ban, announced 2025"],
    [
      { announced: "2024", effective: "2025", until: "2026" },
      [],
      "export ban, announced 2024 · effective date: 2025 · until 2026",
    ],
  ])("of %o with %o", (relation, figures, expected) => {
    expect(lineOf(relation, figures)).toBe(expected);
  });

  it.each([
    ["en", "in force: ban, about 5 t (m) · tin, lead. N"],
    ["ko", "in force: ban, about 5 t (m) · tin, lead. N"],
    ["zh", "生效：ban，约5 t（m） · tin、lead。N"],
    ["zh-Hant", "生效：ban，約5 t（m） · tin、lead。N"],
    ["ja", "発効中：ban、約5 t（m） · tin、lead。N"],
    ["ar", "سارٍ: ban، نحو 5 t (m) · tin، lead. N"],
    ["fr", "en vigueur\u00A0: ban, environ 5 t (m) · tin, lead. N"],
    ["de", "in Kraft: ban, etwa 5 t (m) · tin, lead. N"],
  ])("has the punctuation of %s", (language, expected) => {
    const relation = { type: "ban", status: "in-force", figure: "5 t", note: "N" };
    const figures = [{ text: "5 t", qualifier: "about", measure: "m" }];
    expect(lineOf({ ...relation, minerals: ["tin", "lead"] }, figures, { language })).toBe(
      expected,
    );
  });

  it.each([
    ["ar", "at-least", "5 على الأقل"],
    ["ar", "about", "نحو 5"],
    ["ja", "more-than", "5超"],
    ["ja", "at-least", "少なくとも5"],
  ])("in %s puts %s where it belongs", (language, qualifier, expected) => {
    const text = lineOf({ figure: "5" }, [{ text: "5", qualifier }], { language });
    expect(text).toContain(expected);
  });

  it("says the kind and the speaker, but not that it is a fact", () => {
    const [row] = view(
      articleWith([
        {
          kind: "claim",
          attribution: { name: "Orano" },
          relations: [{ type: "export-ban", from: ["NE"] }],
        },
        { kind: "fact", relations: [{ type: "export-ban", from: ["FR"] }] },
      ]),
    ).rows[0]!.rows;
    expect(row!.statements[0]).toMatchObject({
      kind: { text: "Claim" },
      attribution: { text: "Orano" },
    });
    const second = view(articleWith([{ kind: "fact", relations: [{ type: "x", from: ["FR"] }] }]));
    expect(second.rows[0]!.rows[0]!.statements[0]!.kind).toBeUndefined();
  });

  it("leads to its insight and cites what it cites", () => {
    const article = articleWith(
      [
        {},
        { citations: [2, { id: 1, locator: "p. 4" }], relations: [{ type: "t", from: ["CN"] }] },
      ],
      { references: [{ id: 1, publisher: "USGS" }] },
    );
    expect(view(article).rows[0]!.rows[0]!.statements[0]).toMatchObject({
      back: { target: "insight-2", name: "Back to the text: Sentence 2." },
      citations: [{ mark: "1, p. 4", target: "reference-1", name: "Reference 1, p. 4, USGS" }],
      passages: { marks: "[2]" },
    });
  });
});

it.each<[string, PartName, Partial<Article>]>([
  ["core insights", "core-insights", { coreInsights: [everyLine] }],
  ["groups", "group", { groups: [{ insights: [everyLine] }] }],
])("lines lead to their sentence, and not to hidden %s", (_, part, insights) => {
  const backs = (options: Partial<SmallViewOptions>): unknown[] => {
    const { rows, shares, figures } = view({ ...articleWith([]), ...insights }, options);
    const lines = [...rows[0]!.rows[0]!.statements, ...shares!.bars, ...figures!.items];
    return lines.map(({ back }) => back?.target);
  };
  expect(backs({})).toEqual(Array(4).fill("insight-1"));
  expect(backs({ show: without(part) })).toEqual(Array(4).fill(undefined));
});

describe("rows", () => {
  it("are a timeline if three have a date, in the order of time, then of reading", () => {
    const article = related(
      { from: ["JP"], date: "2025-10-01/2025-12-31" },
      { from: ["US"] },
      { from: ["CN"], date: "2025" },
      { from: ["AU"], date: "2025-10-01T08:00+08:00" },
      { from: ["KZ"], date: "2025-10-01" },
      { from: ["FR"], date: "2025-13-45" },
    );
    expect(rowsOf(view(article))).toEqual([
      "Timeline",
      "2025 | lasting | China | export ban",
      "Oct 1, 2025\u00A0– Dec 31, 2025 | lasting | Japan | export ban",
      // Midnight in UTC.
      expect.stringMatching(/^Oct 1, 2025, 8:00\sAM UTC\+08:00 \| lasting \| Australia/),
      "Oct 1, 2025 | lasting | Kazakhstan | export ban",
      "No date given",
      "lasting | United States | export ban",
      "lasting | France | export ban, 2025-13-45",
    ]);
  });

  it("are a list with dates if fewer have one, or without `timeline`", () => {
    const two = related({ date: "2025" }, { from: ["US"], date: "2024" });
    const expected = (...rows: string[]): string[] => ["Who does what to whom", ...rows];
    expect(rowsOf(view(two))).toEqual(
      expected("lasting | China | export ban, 2025", "lasting | United States | export ban, 2024"),
    );
    const three = related({ date: "2025" }, { date: "2024" }, { date: "2023" });
    expect(rowsOf(view(three, { show: without("timeline") }))).toEqual(
      expected("lasting | China | export ban, 2025 | export ban, 2024 | export ban, 2023"),
    );
  });

  it("are only those with a date if `show` has `timeline` without `relation`", () => {
    const show = new Set<PartName>(["data", "timeline"]);
    const two = related({ date: "2025" }, { from: ["US"], date: "2024" }, { from: ["JP"] });
    expect(rowsOf(view(two, { show }))).toEqual([
      "Timeline",
      "2024 | lasting | United States | export ban",
      "2025 | lasting | China | export ban",
    ]);
    expect(viewData(related({}), { labelsFor, show })).toBeUndefined();
    expect(viewData(two, { labelsFor, show: new Set<PartName>(["data"]) })).toBeUndefined();
  });

  it.each<[Partial<Relation>, string]>([
    [{ effective: "2025", status: "in-force" }, "2025"],
    // What is only proposed, or rejected, is not said to be in effect.
    ...["proposed", "announced", "suspended", "rejected", undefined].map(
      (status): [Partial<Relation>, string] => [
        { effective: "2025", status },
        "effective date: 2025",
      ],
    ),
    [{ announced: "2025", status: "announced" }, "2025"],
    [{ announced: "2025", status: "in-force" }, "announced 2025"],
    [{ date: "2025", announced: "2024" }, "2025"],
  ])("with %o are dated %s", (relation, expected) => {
    const article = related(relation, { date: "1999" }, { date: "1998" });
    expect(view(article).rows[0]!.rows.at(-1)!.date!.text).toBe(expected);
  });

  it.each([
    ["ar", "بدء السريان: 2025"],
    ["de", "Inkrafttreten: 2025"],
    ["en", "effective date: 2025"],
    ["es", "entrada en vigor: 2025"],
    ["fr", "entrée en vigueur : 2025"],
    ["ja", "発効：2025年"],
    ["ru", "вступление в силу: 2025"],
    ["zh", "生效时间：2025年"],
    ["zh-Hant", "生效時間：2025年"],
  ])("in %s are dated %s", (language, expected) => {
    const article = related({ effective: "2025" }, { date: "1999" }, { date: "1998" });
    expect(view({ ...article, language }).rows[0]!.rows.at(-1)!.date!.text).toBe(expected);
  });

  it("show a dated insight by its sentence, if there is a timeline and no relation states its date", () => {
    const article = articleWith([
      { text: "A ".repeat(80), date: "2025-10", kind: "outlook" } as Insight,
      { date: "2024", relations: [{ type: "export-ban", from: ["CN"] }] },
      { date: "2023", relations: [{ type: "export-ban", from: ["CN"], date: "2022" }] },
    ]);
    expect(rowsOf(view(article))).toEqual([
      "Timeline",
      "2022 | lasting | China | export ban",
      "2023 | lasting | Sentence 3.",
      "2024 | lasting | Sentence 2.",
      `October 2025 | pending | ${"A ".repeat(80)}`,
      "No date given",
      "lasting | China | export ban",
    ]);
    for (const hidden of ["insight-date", "timeline"] as const)
      expect(rowsOf(view(article, { show: without(hidden) }))).toEqual([
        "Who does what to whom",
        "lasting | China | export ban | export ban, 2022",
      ]);
  });

  it("show a long sentence completely", () => {
    const text = "China lifted its ban, two traders said, but the ministry denied it on the day.";
    const article = articleWith([
      { text, date: "2025-10-20" },
      { text: { value: text, lang: "en-GB" }, date: "2025-10-21" },
      { text: "a".repeat(5003), date: "2032" },
    ] as Insight[]);
    expect(rowsOf(view(article))).toEqual([
      "Timeline",
      `Oct 20, 2025 | lasting | ${text}`,
      `Oct 21, 2025 | lasting | ${text}`,
      `2032 | lasting | ${"a".repeat(5000)}… and 3 more characters`,
    ]);
  });

  it.each<[string, Attribution, string | undefined]>([
    ["Demand could double, the IEA says.", { name: "IEA" }, undefined],
    ["Demand could double.", { name: "IEA" }, "IEA"],
    ["The IEA’s critics say that demand could double.", { name: "IEA" }, "IEA"],
    // A link, or the organisation of a person, would be lost.
    ["Demand could double, the IEA says.", { name: "IEA", url: "https://iea.org" }, "IEA"],
    ["Demand could double, Jane says.", { name: "Jane", organization: "iea" }, "Jane"],
  ])("of the sentence %s with the speaker %o name %s", (text, attribution, name) => {
    const article = articleWith([{ text, attribution, date: "2030" }] as Insight[]);
    const [row] = view(article).rows[0]!.rows;
    expect(row!.statements[0]!.attribution?.text).toBe(name);
  });

  it.each<[string, Partial<Relation>, boolean]>([
    ["2025-05-05", { date: "2025-05-05" }, false],
    ["2025-05", { date: "2025-05-05" }, false],
    ["2025-05", { date: "2024", announced: "2025-05" }, false],
    ["2025-10-20/2026-04-20", { announced: "2025-10-20", until: "2026-04-20" }, false],
    ["2025-10/2025-12", { effective: "2025-10-16/2025-12-31" }, false],
    // The date of the insight is another one, or more exact.
    ["2025-05-05", { announced: "2024-12-03" }, true],
    ["2025-05-05", { date: "2025" }, true],
    ["2025-04-24/2025-11-10", { date: "2025-11-10" }, true],
  ])("show the date %s of an insight beside %o: %s", (date, relation, isShown) => {
    const { rows } = view(
      articleWith([
        { date, relations: [{ type: "export-ban", from: ["CN"], ...relation }] },
        { date: "1999" },
      ]),
    );
    const lines = rowsOf({ rows } as DataView).filter((one) => one.includes("Sentence 1."));
    expect(lines).toHaveLength(isShown ? 1 : 0);
  });

  it("with only an end are dated with it, and are not in the future because of it", () => {
    const article = related(
      { until: "2020", status: "ended" },
      { until: "2090", status: "in-force" },
      { date: "2019" },
    );
    expect(rowsOf(view({ ...article, datePublished: "2025-06-15" }))).toEqual([
      "Timeline",
      "2019 | lasting | China | export ban",
      "until 2020 | off | China | ended: export ban",
      "until 2090 | done | China | in force: export ban",
    ]);
  });

  it("are one for the same statement, with the citations of both insights", () => {
    const ban = { type: "export-ban", from: ["CN"] };
    const { rows } = view(
      articleWith([
        { citations: [1, 2], relations: [ban] },
        { citations: [2, 3], kind: "fact", relations: [ban] },
        { citations: [4], kind: "claim", relations: [ban] },
      ]),
    );
    expect(
      rows[0]!.rows[0]!.statements.map(({ back, passages }) => [back?.target, passages?.marks]),
    ).toEqual([
      ["insight-1", "[1][2][3]"],
      ["insight-3", "[4]"],
    ]);
  });

  it("next to each other are one if date, names and state are the same", () => {
    const signed = { date: "2025", status: "signed" };
    const article = related(
      { type: "loan", ...signed },
      { type: "equity-stake", ...signed, status: "approved" },
      { type: "investment", ...signed, status: "ended" },
      { type: "subsidy", ...signed, date: "2026" },
    );
    expect(rowsOf(view(article)).slice(1)).toEqual([
      "2025 | done | China | signed: loan | approved: equity stake",
      "2025 | off | China | ended: investment",
      "2026 | done | China | signed: subsidy",
    ]);
  });

  it.each<[string, string | undefined, string]>([
    ["loan", "proposed", "pending"],
    ["loan", "announced", "pending"],
    ["loan", "signed", "done"],
    ["loan", "approved", "done"],
    ["loan", "in-force", "done"],
    ["loan", "suspended", "off"],
    ["loan", "ended", "off"],
    ["loan", "rejected", "off"],
    ["loan", "disputed", "off"],
    ["loan", undefined, "lasting"],
    // Only a known status is drawn as done.
    ["loan", "planned", "pending"],
    ["loan", "under-negotiation", "pending"],
    ["loan", "rumoured", "pending"],
    ["loan", "constructor", "pending"],
    ["loan", "completed", "done"],
    ["loan", "withdrawn", "off"],
    ["depends-on", "in-force", "lasting"],
    ["dominates", "signed", "lasting"],
    ["competes-with", undefined, "lasting"],
    ["depends-on", "planned", "pending"],
    ["depends-on", "ended", "off"],
  ])("of type %s and status %s are %s", (type, status, state) => {
    expect(view(related({ type, status })).rows[0]!.rows[0]!.state).toBe(state);
  });

  it.each<[Partial<Relation>, string, string | undefined, string]>([
    // What is dated after the brief has not happened.
    [{ effective: "2030" }, "fact", "2025-06-15", "pending"],
    [{ date: "2025-06-16", status: "signed" }, "fact", "2025-06-15T23:00", "pending"],
    [{ effective: "2025-07", status: "in-force" }, "fact", "2025-06-15", "pending"],
    [{ date: "2030", type: "depends-on" }, "fact", "2025-06-15", "pending"],
    [{ effective: "2030", status: "rejected" }, "fact", "2025-06-15", "off"],
    [{ date: "2025-06-15T10:00+08:00", status: "signed" }, "fact", "2025-06-15", "done"],
    [{ date: "2025-06-01", effective: "2030", status: "signed" }, "fact", "2025-06-15", "done"],
    [{ effective: "2025/2030", status: "in-force" }, "fact", "2025-06-15", "done"],
    // Without a status and a date that shows it, the kind decides.
    [{}, "outlook", "2025-06-15", "pending"],
    [{ date: "2025-06-01" }, "outlook", "2025-06-15", "lasting"],
    [{ date: "2025-06-15" }, "outlook", "2025-06-15", "lasting"],
    [{ date: "2025" }, "outlook", "2025-06-15", "pending"],
    [{ announced: "2025-06-01" }, "outlook", "2025-06-15", "pending"],
    [{ date: "2025-06-01" }, "outlook", undefined, "pending"],
    [{ date: "2030" }, "fact", undefined, "lasting"],
    [{ status: "in-force" }, "outlook", "2025-06-15", "done"],
  ])("of %o in a %s of %s are %s", (relation, kind, datePublished, state) => {
    const insight = { kind, relations: [{ type: "loan", from: ["acme"], ...relation }] };
    const organizations = [{ id: "acme", name: "Acme" }];
    const article = articleWith([insight], { datePublished, organizations });
    expect(view(article).rows[0]!.rows[0]!.state).toBe(state);
    const details = viewTerm(article, "acme", undefined, { labelsFor });
    expect(details!.rows!.items[0]!.state).toBe(state);
  });

  it("of a brief that has changed since are as it says", () => {
    const dated = { ...related({ date: "2026", status: "signed" }), datePublished: "2025-06-15" };
    const stateOf = (article: Article): string => view(article).rows[0]!.rows[0]!.state;
    expect(stateOf(dated)).toBe("pending");
    expect(stateOf({ ...dated, dateModified: "2027-01-01" })).toBe("done");
  });

  it.each([
    ["2030", "fact", "pending"],
    ["2025-01", "outlook", "lasting"],
    ["2024", "fact", "lasting"],
  ])("of a sentence of %s, which is a %s, are %s", (date, kind, state) => {
    const article = articleWith([{ date, kind }], { datePublished: "2025-06-15" });
    expect(view(article).rows[0]!.rows[0]!.state).toBe(state);
  });

  it("point in the reading direction", () => {
    const article = { ...related({ to: ["US"] }), language: "ar" };
    expect(view(article).rows[0]!.rows[0]!.arrow).toBe("←");
  });

  it("end with the number of those that are not shown", () => {
    const many = Array.from({ length: viewCaps.list + 7 }, (_, index) => ({ from: [`x${index}`] }));
    const { rows } = view(related(...many)).rows[0]!;
    expect(rows).toHaveLength(viewCaps.list + 1);
    expect(rows.at(-1)).toMatchObject({ from: [{ text: "… and 7 more" }], statements: [] });
  });
});

describe("a ladder", () => {
  const partners = { from: ["US", "AU"] };
  const article = related(partners, { from: ["JP"], to: ["AU"] }, { from: ["US"], to: ["KZ"] });

  it("is drawn for a list, in an order without crossing lines", () => {
    const [list] = view(article).rows;
    expect(
      list!.rows.map(({ from, to, arrow }) => `${namesIn(from)} ${arrow} ${namesIn(to)}`),
    ).toEqual(["Japan → Australia", "United States – Australia", "United States → Kazakhstan"]);
    expect(list!.ladder!.map(({ isMutual }) => isMutual)).toEqual([false, true, false]);
  });

  it("joins the relations of one pair and state in one row", () => {
    const offtake = { from: ["US"], to: ["KZ"], type: "offtake-agreement" };
    const more = related(
      partners,
      { from: ["US"], to: ["KZ"] },
      { from: ["JP"], to: ["AU"] },
      offtake,
    );
    const [list] = view(more).rows;
    expect(list!.rows.map(({ statements }) => statements.map(line))).toEqual([
      ["export ban", "offtake agreement"],
      ["export ban"],
      ["export ban"],
    ]);
    expect(list!.ladder).toHaveLength(3);
  });

  it.each<[string, Article, Partial<SmallViewOptions>]>([
    ["without `diagram`", article, { show: without("diagram") }],
    ["for three partners", related(partners, partners, { from: ["US", "AU", "JP"] }), {}],
    [
      "for an actor without a target",
      related(partners, { from: ["JP"], to: ["AU"] }, { from: ["US"] }),
      {},
    ],
    [
      "for a timeline",
      related(
        { ...partners, date: "1" },
        { ...partners, date: "2024" },
        { ...partners, date: "2025" },
      ),
      {},
    ],
  ])("is not drawn %s", (_, other, options) => {
    expect(view(other, options).rows.map(({ ladder }) => ladder)).toEqual([undefined]);
  });
});

describe("shares", () => {
  const share = (value: number, about: string[], rest: Partial<Figure> = {}): Figure => ({
    text: `${value}%`,
    kind: "share",
    unit: "percent",
    value,
    measure: "stake",
    about,
    ...rest,
  });
  const sharesOf = (...insights: Figure[][]): [wholes: string[], bars: string[]] => {
    const { shares } = view(articleWith(insights.map((figures) => ({ figures }))));
    return [
      shares?.wholes.map((parts) => parts.map(({ amount }) => amount.text).join(" + ")) ?? [],
      shares?.bars.map(({ amount }) => amount.text) ?? [],
    ];
  };

  it.each<[string, Figure[][], string[], string[]]>([
    ["one share", [[share(70, ["a"])]], [], []],
    ["parts that add up", [[share(70, ["a"]), share(30, ["b"])]], ["70% + 30%"], []],
    [
      "limits without a qualifier",
      [
        [
          share(30, ["a"], { value: undefined, max: 30 }),
          share(20, ["b"], { value: undefined, min: 20 }),
        ],
      ],
      [],
      ["up to 30%", "at least 20%"],
    ],
    [
      "limits that add up",
      [[share(51, ["a"], { qualifier: "at-least" }), share(49, ["b"], { qualifier: "up-to" })]],
      ["at least 51% + up to 49%"],
      [],
    ],
    ["fractions that add up", [[share(63.4, ["a"]), share(36.6, ["b"])]], ["63.4% + 36.6%"], []],
    ["parts of two insights", [[share(70, ["a"])], [share(30, ["b"])]], [], ["70%", "30%"]],
    ["parts that do not add up", [[share(70, ["a"]), share(20, ["b"])]], [], ["70%", "20%"]],
    [
      "two measures",
      [[share(70, ["a"]), share(30, ["b"], { measure: "votes" })]],
      [],
      ["70%", "30%"],
    ],
    ["two periods", [[share(70, ["a"]), share(30, ["b"], { period: "2024" })]], [], ["70%", "30%"]],
    ["one owner", [[share(70, ["a"]), share(30, ["a"])]], [], ["70%", "30%"]],
    ["no owners", [[share(70, []), share(30, [])]], [], ["70%", "30%"]],
    [
      "no measure",
      [[share(70, ["a"], { measure: undefined }), share(30, ["b"], { measure: undefined })]],
      [],
      ["70%", "30%"],
    ],
    [
      "a range",
      [
        [
          share(70, ["a"]),
          { ...share(0, ["b"]), text: "20–40%", value: undefined, min: 20, max: 40 },
        ],
      ],
      [],
      ["70%", "20–40%"],
    ],
    [
      "neither owner nor measure",
      [[share(70, [], { measure: undefined }), share(9, ["a"])]],
      [],
      [],
    ],
    [
      "a share in two insights",
      [[share(70, ["a"])], [share(70, ["a"]), share(1, ["b"])]],
      [],
      ["70%", "1%"],
    ],
    [
      "parts that add up, one of them repeated",
      [[share(70, ["a"])], [share(70, ["a"]), share(30, ["b"])]],
      ["70% + 30%"],
      [],
    ],
    [
      "other figures",
      [[share(70, ["a"], { kind: "change" }), share(120, ["b"]), share(9, ["c"])]],
      [],
      [],
    ],
  ])("of %s", (_, insights, wholes, bars) => {
    expect(sharesOf(...insights)).toEqual([wholes, bars]);
  });

  it.each<[Partial<Figure>, boolean]>([
    [{ value: 0 }, true],
    [{ value: 100 }, true],
    [{ value: undefined, min: 5 }, true],
    [{ value: undefined, max: 5 }, true],
    [{ value: undefined, min: 35, max: 20 }, true],
    [{ value: undefined }, false],
    [{ value: -5 }, false],
    [{ value: 140 }, false],
    [{ value: 1e308 }, false],
    [{ value: NaN }, false],
    [{ value: undefined, min: 5, max: Infinity }, false],
    [{ value: undefined, min: -5, max: 5, qualifier: "less-than" }, false],
    [{ unit: "t" }, false],
    [{ kind: "change" }, false],
  ])("with %o are drawn: %s", (fields, isDrawn) => {
    const { shares } = view(
      articleWith([{ figures: [share(50, ["a"], fields), share(7, ["b"]), share(8, ["c"])] }]),
    );
    expect(shares!.bars).toHaveLength(isDrawn ? 3 : 2);
  });

  it("say their kind, speaker, measure, owner, period, basis and earlier amount", () => {
    const figure = share(70, ["CN", "tin"], {
      measure: "world output of tin",
      period: "2024",
      basis: "by value",
      previous: { value: 60 },
      qualifier: "about",
    });
    const { shares } = view(
      articleWith(
        [{ kind: "analysis", attribution: { name: "IEA" }, figures: [figure, share(9, ["US"])] }],
        { minerals: ["tin"] },
      ),
    );
    const [bar] = shares!.bars;
    expect(bar).toMatchObject({
      back: { target: "insight-1" },
      kind: { text: "Analysis" },
      attribution: { text: "IEA" },
      amount: { text: "about 70%" },
      measure: { text: "world output of tin" },
      range: [70, 70],
      limit: undefined,
    });
    // The measure names the mineral.
    expect(bar!.facts.map(({ text }) => text)).toEqual([
      "China",
      "2024",
      "by value",
      "before: 60%",
    ]);
  });

  it.each<[string, Partial<Insight>, Partial<Figure>, string[]]>([
    ["itself", { attribution: { organization: "acme" } }, {}, ["2024"]],
    ["itself by its name", { attribution: { name: "Acme" } }, {}, ["2024"]],
    ["another", { attribution: { name: "IEA" } }, {}, ["Acme", "2024"]],
    [
      "itself and others",
      { attribution: { name: "Acme" } },
      { about: ["acme", "US"] },
      ["Acme", "United States", "2024"],
    ],
    [
      "its employer",
      { attribution: { name: "Ada Quill", organization: "acme" } },
      {},
      ["Acme", "2024"],
    ],
  ])(
    "and figures do not repeat a speaker, with a statement about %s",
    (_, insight, rest, facts) => {
      const about = { measure: "output", period: "2024", ...rest };
      const one = share(5, ["acme"], about);
      const amount: Figure = { text: "5 t", about: ["acme"], ...about };
      const { shares, figures } = view(
        articleWith(
          [{ kind: "claim", figures: [one, { ...one, text: "6%" }, amount], ...insight }],
          {
            organizations: [{ id: "acme", name: "Acme" }],
          },
        ),
      );
      expect(shares!.bars[0]!.facts.map(({ text }) => text)).toEqual(facts);
      const words = figures!.items[0]!.facts.map(({ text }) => text);
      expect(words).toEqual(["output", ...facts]);
    },
  );

  it("without a measure name a speaker, with a statement about itself", () => {
    const figure: Figure = { text: "5 t", about: ["CN"], period: "2024" };
    const { figures } = view(
      articleWith([{ kind: "claim", attribution: { organization: "CN" }, figures: [figure] }]),
    );
    expect(figures!.items[0]!.facts.map(({ text }) => text)).toEqual(["China", "2024"]);
  });

  it("keep the name of a speaker in the parts of a stacked bar", () => {
    const parts = [share(60, ["acme"], { measure: "m" }), share(40, ["US"], { measure: "m" })];
    const { shares } = view(
      articleWith([{ kind: "claim", attribution: { name: "Acme" }, figures: parts }], {
        organizations: [{ id: "acme", name: "Acme" }],
      }),
    );
    expect(shares!.wholes[0]!.map(({ facts: [first] }) => first!.text)).toEqual([
      "Acme",
      "United States",
    ]);
  });

  /** The state of the bar of a share, and its words around the share. */
  const barOf = (
    insight: Partial<Insight>,
    figure: Partial<Figure> = {},
    ...others: Partial<Insight>[]
  ): string => {
    const relations = insight.relations?.map((one) => ({ ...one, figure: "60%" }));
    const { shares } = view(
      articleWith(
        [
          { figures: [share(60, ["acme"], figure)], ...insight, ...(relations && { relations }) },
          { figures: [share(7, ["b"]), share(8, ["c"])] },
          ...others,
        ],
        { organizations: [{ id: "acme", name: "Acme" }], datePublished: "2025-10-24" },
      ),
    );
    const { state, kind, facts } = shares!.bars[0]!;
    return [state, kind?.text, ...facts.map(({ text }) => text)].filter(Boolean).join(" | ");
  };
  const stake: Relation = { type: "company-stake", from: ["acme"] };

  it.each<[string, Partial<Insight>, Partial<Figure>, string]>([
    [
      "a stake that is proposed",
      { relations: [{ ...stake, status: "proposed" }] },
      {},
      "pending | Acme | proposed",
    ],
    [
      "a stake that is rejected",
      { relations: [{ ...stake, status: "rejected" }] },
      {},
      "off | Acme | rejected",
    ],
    [
      "a stake that has ended",
      { relations: [{ ...stake, status: "ended" }] },
      {},
      "off | Acme | ended",
    ],
    [
      "a stake that is signed",
      { relations: [{ ...stake, status: "signed" }] },
      {},
      "Acme | signed",
    ],
    ["a stake in force", { relations: [{ ...stake, status: "in-force" }] }, {}, "Acme"],
    ["a stake without a status", { relations: [stake] }, {}, "Acme"],
    [
      "a signed memorandum, which does not bind",
      { relations: [{ ...stake, type: "memorandum", status: "signed", date: "2025-10-01" }] },
      {},
      "pending | Acme | signed | memorandum",
    ],
    [
      "a stake that takes effect later",
      { relations: [{ ...stake, status: "in-force", effective: "2030" }] },
      {},
      "pending | Acme | 2030",
    ],
    [
      "a stake that was announced, and then cancelled",
      {
        relations: [
          { ...stake, status: "announced", date: "2024" },
          { ...stake, status: "ended", date: "2025" },
        ],
      },
      {},
      "off | Acme | ended",
    ],
    ["a later period", {}, { period: "2031" }, "pending | Acme | 2031"],
    ["a period that has begun", {}, { period: "2025/2030" }, "Acme | 2025 – 2030"],
    ["an insight with a later date", { date: "2031" }, {}, "pending | Acme | 2031"],
    ["an insight with an earlier date", { date: "2024" }, {}, "Acme"],
    ["an outlook", { kind: "outlook" }, {}, "pending | Outlook | Acme"],
    ["a claim", { kind: "claim" }, {}, "Claim | Acme"],
    [
      "a claim about a stake that is proposed",
      { kind: "claim", relations: [{ ...stake, status: "proposed" }] },
      {},
      "pending | Claim | Acme | proposed",
    ],
  ])("of %s say how far it has come", (_, insight, figure, expected) => {
    expect(barOf(insight, figure).replaceAll("\u00A0", " ")).toBe(expected);
  });

  it("say the status that a later insight with the same share gives", () => {
    const figures = [share(60, ["acme"])];
    const later = { figures, relations: [{ ...stake, status: "rejected", figure: "60%" }] };
    expect(barOf({}, {}, later)).toBe("off | Acme | rejected");
    // It makes another statement.
    expect(barOf({}, {}, { ...later, kind: "claim" })).toBe("Acme");
  });

  it("say the status of each part of a stacked bar", () => {
    const figures = [share(60, ["acme"]), share(40, ["US"])];
    const relations = [{ ...stake, status: "proposed", figure: "60%" }];
    const { shares } = view(articleWith([{ figures, relations }]));
    const parts = shares!.wholes[0]!.map(({ state, facts }) => [
      state,
      ...facts.map(({ text }) => text),
    ]);
    expect(parts).toEqual([
      ["pending", "acme", "proposed"],
      [undefined, "United States"],
    ]);
  });

  it("are listed with the figures if there are too many for bars", () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      share(index, ["CN"], { measure: `m${index}` }),
    );
    const data = view(articleWith([{ figures: many }]));
    expect(data.shares!.bars).toHaveLength(24);
    expect(data.figures!.items.map(({ amount }) => amount.text)).toEqual(
      many.slice(24).map(({ text }) => text),
    );
  });
});

describe("figures", () => {
  /** The words of a number, its figure, and what is shown. */
  const bareNumbers: [string, Partial<Figure>, string][] = [
    ["about 5,000", { value: 5000, unit: "t", qualifier: "about" }, "about 5,000\u00A0t"],
    ["7 billion", { value: 7e9, currency: "USD" }, "7 billion\u00A0USD"],
    ["7 mil millones", { value: 7e9, currency: "USD" }, "7 mil millones\u00A0USD"],
    ["8,5 млрд", { value: 8.5e9, currency: "USD" }, "8,5 млрд\u00A0USD"],
    ["5 مليارات", { value: 5e9, currency: "USD" }, "5 مليارات\u00A0USD"],
    ["5,000 to 7,000", { min: 5000, max: 7000, unit: "t" }, "5,000 to 7,000\u00A0t"],
    ["5 to 7 million", { min: 5e6, max: 7e6, unit: "t" }, "5 to 7 million\u00A0t"],
    ["5万", { value: 50_000, unit: "t" }, "5万\u00A0t"],
    ["7 thousand", { value: 7000, unit: "t" }, "7 thousand\u00A0t"],
    ["7,5 Millionen", { value: 7.5e6, unit: "t" }, "7,5 Millionen\u00A0t"],
    ["7 milliards", { value: 7e9, currency: "EUR" }, "7 milliards\u00A0EUR"],
    ["3 тыс.", { value: 3000, unit: "t" }, "3 тыс.\u00A0t"],
    ["5 lakh", { value: 5e5, currency: "INR" }, "5 lakh\u00A0INR"],
    ["5兆", { value: 5e12, currency: "JPY" }, "5兆\u00A0JPY"],
    ["5万左右", { value: 50_000, unit: "t" }, "5万\u00A0t左右"],
    ["约5万至7万", { min: 50_000, max: 70_000, unit: "t" }, "约5万至7万\u00A0t"],
    ["5,000 or more", { value: 5000, unit: "t" }, "5,000\u00A0t or more"],
    ["≥5,000", { value: 5000, unit: "t" }, "≥5,000\u00A0t"],
    ["5,000+", { value: 5000, unit: "t" }, "5,000+\u00A0t"],
    ["٥٠٠٠", { value: 5000, unit: "t" }, "٥٠٠٠\u00A0t"],
    ["18.125", { value: 18_125, unit: "t" }, "18.125\u00A0t"],
    ["-12", { value: -12, unit: "percent" }, "-12\u00A0%"],
    // They have a unit, or are no amount of it.
    ["$7 billion", { value: 7e9, currency: "USD" }, "$7 billion"],
    ["5万度", { value: 50_000, unit: "kWh" }, "5万度"],
    ["5 of 7", { value: 5, unit: "mine" }, "5 of 7"],
    ["1/3", { value: 33, unit: "percent" }, "1/3"],
    ["half", { value: 50, unit: "percent" }, "half"],
    // The words omit the scale.
    ["5", { value: 5e6, unit: "t" }, "5 million\u00A0t"],
    ["5", { min: 5e6, max: 7e6, unit: "t" }, "5–7 million\u00A0t"],
    ["5–7", { min: 5e6, max: 7e6, unit: "t" }, "5–7 million\u00A0t"],
    ["12", { value: 12e6, currency: "USD" }, "12 million US dollars"],
    ["about 12", { value: 12e6, unit: "t", qualifier: "about" }, "about 12 million\u00A0t"],
    ["12", { value: 12e6, unit: "t", qualifier: "up-to" }, "up to 12 million\u00A0t"],
    ["12", { value: -12e6, unit: "t" }, "-12 million\u00A0t"],
    ["12", { value: 12e6 }, "12 million"],
    ["5左右", { value: 50_000, unit: "t" }, "50,000\u00A0t左右"],
    ["5,000", { value: 5, unit: "kt" }, "5\u00A0kt"],
    ["7 million", { value: 7, unit: "Mt" }, "7\u00A0Mt"],
    // The scale is beside another number of the sentence.
    ["$5", { value: 5e9, currency: "USD" }, "5 billion US dollars"],
    ["US$5.5", { value: 5.5e9, currency: "USD" }, "5.5 billion US dollars"],
    ["5 €", { value: 5e9, currency: "EUR" }, "5 billion euros"],
    ["USD 5", { min: 5e9, max: 7e9, currency: "USD" }, "5–7 billion US dollars"],
    ["about $5", { value: 5e9, currency: "USD", qualifier: "about" }, "about 5 billion US dollars"],
    ["$5", { value: 5e3, currency: "USD", unit: "t" }, "5,000 US dollars / t"],
    // Their own scale is not replaced, nor a unit.
    ["$7 million", { value: 7, currency: "USD" }, "$7 million"],
    ["$500m", { value: 5e8, currency: "USD" }, "$500m"],
    ["$5", { value: 5, currency: "USD" }, "$5"],
    ["$5,400", { value: 5.4, currency: "USD" }, "$5,400"],
    ["5 kt", { value: 5000, unit: "t" }, "5 kt"],
    // What the unit is "per" is beside another word of the sentence.
    ["$260", { value: 260, currency: "USD", unit: "kg" }, "$260 / kilogram"],
    ["$260 or more", { value: 260, currency: "USD", unit: "lb" }, "$260 / pound or more"],
    ["260美元", { value: 260, currency: "USD", unit: "t" }, "260美元 / t"],
    ["350 t", { value: 350, unit: "t-per-day" }, "350 t a day"],
    ["350 metric tons", { value: 350, unit: "t-per-day" }, "350 metric tons a day"],
    ["350 t or more", { value: 350, unit: "t-per-week" }, "350 t a week or more"],
    ["350吨", { value: 350, unit: "t-per-year" }, "350吨 a year"],
    // What they are per is another unit, or no period that has a label.
    ["50 kg", { value: 50, unit: "kg-per-dmt" }, "50 kg"],
    ["50 kg", { value: 50, unit: "kg-per-mt" }, "50 kg"],
    ["50 t", { value: 50, unit: "t-per-decade" }, "50 t"],
    ["50 t", { value: 50, unit: "t-per-yearly-quota" }, "50 t"],
    ["$260", { value: 260, currency: "USD", unit: "t-per-decade" }, "$260 / t per decade"],
    ...[
      "$260/kg",
      "$260 a kilogram",
      "每公斤260美元",
      "260 долларов за килограмм",
      "110 دولارات للكيلوغرام",
    ].map((text): [string, Partial<Figure>, string] => [
      text,
      { value: 260, currency: "USD", unit: "kg" },
      text,
    ]),
    ...[
      "350 t/d",
      "350 t a day",
      "350 tpa",
      "350吨/年",
      "日产350吨",
      "年350トン",
      "350 т в год",
    ].map((text): [string, Partial<Figure>, string] => [
      text,
      { value: 350, unit: "t-per-year" },
      text,
    ]),
    ["350 t", { value: 350, unit: "t-per-year", measure: "annual output" }, "350 t"],
    ["350吨", { value: 350, unit: "t-per-year", measure: "年产能" }, "350吨"],
    ["$260", { value: 260, currency: "USD", unit: "kg", measure: "price per kg" }, "$260"],
    // A limit says so.
    ["$900 million", { max: 9e8, currency: "USD" }, "up to $900 million"],
    ["$900 million", { min: 9e8, currency: "USD" }, "at least $900 million"],
    ["at most $900 million", { max: 9e8, currency: "USD" }, "at most $900 million"],
    ["more than $900 million", { min: 9e8, currency: "USD" }, "more than $900 million"],
    ["$900 million", { max: 9e8, currency: "USD", qualifier: "about" }, "about $900 million"],
    ["$900 million", { value: 9e8, max: 9e8, currency: "USD" }, "$900 million"],
    ["5 to 7 t", { min: 5, max: 7, unit: "t" }, "5 to 7 t"],
    // They say something else than the value.
    ["12", { value: 15, unit: "t" }, "12"],
    ["100", { value: 45.36, unit: "kg" }, "100"],
  ];
  const amounts = (insight: Omit<Insight, "text"> & { text?: string }, options = {}): string[] =>
    view(articleWith([insight]), options).figures?.items.map(({ amount, facts }) =>
      [amount, ...facts].map(({ text }) => text).join(" | "),
    ) ?? [];

  it.each<[string, Figure, string[]]>([
    ["It paid USD 5.", { text: "USD 5" }, []],
    ["It paid USD 5.", { text: "USD 5", value: 5, currency: "USD", about: ["CN"] }, []],
    ["It paid at least USD 5.", { text: "USD 5", qualifier: "at-least" }, []],
    ["It paid USD 5.", { text: "USD 5", qualifier: "at-least" }, ["at least USD 5"]],
    ["It paid about USD 5.", { text: "about USD 5", qualifier: "about" }, []],
    ["It paid USD 5.", { text: "USD 6" }, ["USD 6"]],
    ["The price is USD 5.", { text: "USD 5", measure: "price" }, []],
    ["It paid USD 5.", { text: "USD 5", measure: "price" }, ["USD 5 | price"]],
    ["It paid USD 5 in 2024.", { text: "USD 5", period: "2024" }, []],
    [
      "It paid USD 5.",
      { text: "USD 5", basis: "CIF", period: "2024", about: ["CN"], previous: { value: 4 } },
      ["USD 5 | China | 2024 | CIF | before: 4"],
    ],
    ["It has 7.", { text: "7", qualifier: "constructor" }, ["constructor 7"]],
    // Words without their unit are shown with it.
    ["5 and 7 t", { text: "5", unit: "t", measure: "m" }, ["5\u00A0t | m"]],
    ["5 and 7 t a year", { text: "5", unit: "t-per-year", measure: "m" }, ["5\u00A0t a year | m"]],
    ["5,000.5 to 7 t", { text: "5,000.5", unit: "t", measure: "m" }, ["5,000.5\u00A0t | m"]],
    ["5 to 7 %", { text: "5", unit: "percent", measure: "m" }, ["5\u00A0% | m"]],
    ["5 or 7 kg", { text: "5", unit: "kg", measure: "m" }, ["5\u00A0kilograms | m"]],
    [
      "600 a unit",
      { text: "600", currency: "USD", unit: "mtu", measure: "m" },
      ["600\u00A0USD / mtu | m"],
    ],
    ["5 wagons", { text: "5", unit: "wagon-loads", measure: "m" }, ["5\u00A0wagon loads | m"]],
    [
      "at least 5",
      { text: "5", unit: "t", qualifier: "about", measure: "m" },
      ["about 5\u00A0t | m"],
    ],
    ["5 mines", { text: "5 mines", unit: "mine", measure: "x" }, ["5 mines | x"]],
    ["1", { text: "1", value: 1, unit: "barrel", measure: "x" }, ["1\u00A0barrel | x"]],
    ["5", { text: "5", value: 5, unit: "barrel", measure: "x" }, ["5\u00A0barrels | x"]],
    // A fall says so.
    ...[
      ["12%", { value: -12 }, "12% | decrease"],
      ["10–15%", { min: -15, max: -10 }, "10–15% | decrease"],
      ["at least 12%", { max: -12 }, "at least 12% | decrease"],
      ["12%", { max: -12 }, "at least 12% | decrease"],
      ["12%", { min: -12 }, "up to 12% | decrease"],
      ["10 points", { value: -10 }, "10 points | decrease"],
      ["-12%", { value: -12 }, "-12%"],
      ["−12%", { value: -12 }, "−12%"],
      ["$(41.8) million", { value: -41.8e6 }, "$(41.8) million"],
      ["-$5 million", { value: -5e6 }, "-$5 million"],
      ["Rückgang um 12 %", { value: -12 }, "Rückgang um 12 %"],
      ["下降12%", { value: -12 }, "下降12%"],
      ["halved", { value: -50 }, "halved"],
      ["12%以下", { value: -12 }, "12%以下 | decrease"],
      ["▲12%", { value: -12 }, "▲12%"],
      // The words of a qualifier are no fall.
      ...[
        "less than 12%",
        "no less than 12%",
        "by less than 12%",
        "12% or less",
        "12% or lower",
        "12%, not less",
        "12%, no less",
        "12% more or less",
        "weniger als 12 %",
        "12 % oder weniger",
        "nicht weniger als 12 %",
        "moins de 12 %",
        "12 % ou moins",
        "12 % au moins",
        "menos de 12 %",
        "12 % o menos",
        "al menos 12 %",
        "12 % por lo menos",
        "меньше 12 %",
        "12 % или меньше",
        "12 %, не меньше",
        "أقل من 12%",
        "12% أو أقل",
        "12% على الأقل",
        "至少12%",
        "不少于12%",
        "少于12%",
        "低于12%",
        "最低12%",
        "少なくとも12%",
        // Nor are the letters of other words.
        "12% at Fallon",
        "12% in Connecticut",
        "12% of stainless",
        "12% in Sankt Gallen",
        "12 % Abfall",
        "12 % en Baja California",
        "12 % de los trabajadores",
        "12 % на западе",
        "2020年以降で12%",
        "12%の浓缩铀",
      ].map((text) => [text, { value: -12 }, `${text} | decrease`]),
      ...[
        "down 12%",
        "slumped 12%",
        "plunged 12%",
        "a slide of 12%",
        "12% below",
        "12% smaller",
        "12% less",
        "12% fewer",
        "cutting 12%",
        "lowered by 12%",
        "ein Minus von 12 %",
        "12% lower than in 2024",
        "Less than before, down 12%",
        "lost 12%",
        "12 % weniger",
        "12 % niedriger",
        "um 12 % gesunken",
        "Einbruch von 12 %",
        "fiel um 12 %",
        "12 % de moins",
        "en repli de 12 %",
        "réduit de 12 %",
        "12 % menos",
        "cayó 12 %",
        "bajó 12 %",
        "упал на 12 %",
        "на 12 % меньше",
        "уменьшился на 12 %",
        "هبط 12%",
        "تقلص 12%",
        "缩水12%",
        "少了12%",
        "低12%",
        "下滑12%",
        "腰斩，12%",
        "12%下がった",
        "12%低い",
        "マイナス12%",
      ].map((text) => [text, { value: -12 }, text]),
      ["12%", { value: 12 }, "+12%"],
      ["12%", {}, "12%"],
      ["12%", { kind: "rate", value: -12 }, "−12%"],
      ["$145 million", { kind: "amount", value: -145e6, currency: "USD" }, "−$145 million"],
      ["($145 million)", { kind: "amount", value: -145e6, currency: "USD" }, "($145 million)"],
      ["a loss of $145 million", { kind: "amount", value: -145e6 }, "a loss of $145 million"],
      // A rise has a sign, if its words are only a number.
      ["1,225 tonnes", { value: 1225, unit: "t" }, "+1,225 tonnes"],
      ["10 and 15 tonnes", { min: 10, max: 15, unit: "t" }, "+10–15 tonnes"],
      ["10 and 15", { min: -15, max: -10, unit: "percent" }, "10–15\u00A0% | decrease"],
      ["USD 1,100", { value: 1100, currency: "USD" }, "+USD 1,100"],
      ["10–15%", { min: 10, max: 15 }, "+10–15%"],
      ["12% more", { value: 12 }, "12% more"],
      ["上涨12%", { value: 12 }, "上涨12%"],
      ["12%", { value: 12, qualifier: "about" }, "about +12%"],
    ].map(([text, figure, amount]): [string, Figure, string[]] => [
      "Something.",
      { kind: "change", measure: "m", ...(figure as Partial<Figure>), text: text as string },
      [`${amount as string} | m`],
    ]),
    ...bareNumbers.map(([text, figure, amount]): [string, Figure, string[]] => [
      "Something.",
      { text, measure: "m", ...figure },
      [`${amount} | ${(figure.measure as string | undefined) ?? "m"}`],
    ]),
  ])("%s %o", (text, figure, expected) => {
    expect(amounts({ text, figures: [figure] })).toEqual(expected);
  });

  it.each([
    ["en", "ja", { text: "about 79%", qualifier: "about" }, "about 79%"],
    ["en", "zh", { text: "$900 million", qualifier: "ESTIMATE" }, "ESTIMATE $900 million"],
    ["en", "zh", { text: "5 t", qualifier: "about" }, "约5 t"],
    ["en", "ja", { text: "5 t", qualifier: "more-than" }, "5 t超"],
    ["zh-Hans", undefined, { text: "5吨", qualifier: "about" }, "约5吨"],
    ["zh-Hans", "en", { text: "5吨", qualifier: "about" }, "about 5吨"],
    ["zh-Hans", "ar", { text: "5吨", qualifier: "at-least" }, "5吨 على الأقل"],
  ])("in %s for readers of %s: %o", (language, locale, figure, expected) => {
    const article = articleWith([{ figures: [{ ...figure, measure: "m" }] }], { language });
    expect(view(article, { locale }).figures!.items[0]!.amount.text).toBe(expected);
    const relations = [{ type: "loan", from: ["CN"], figure: figure.text }];
    const row = articleWith([{ figures: [figure], relations }], { language });
    expect(line(view(row, { locale }).rows[0]!.rows[0]!.statements[0]!)).toContain(expected);
  });

  it("have their period also with the labels of a page that do not have it", () => {
    const own = (): Labels => ({ ...labelsFor("en"), terms: { "*-per-day": "* daily" } });
    const figure = { text: "350 t", value: 350, measure: "m", previous: { value: 7 } };
    const shown = (unit: string): string[] =>
      amounts({ figures: [{ ...figure, unit }] }, { labelsFor: own });
    expect(shown("t-per-day")).toEqual(["350 t daily | m | before: 7\u00A0t daily"]);
    expect(shown("t-per-year")).toEqual(["350 t / year | m | before: 7\u00A0t / year"]);
  });

  it("keep their status where no row shows it", () => {
    const figures = [{ text: "50%", kind: "rate", measure: "tariff" }];
    const relations = [{ type: "import-tariff", from: ["US"], status: "rejected", figure: "50%" }];
    const show = without("relation", "timeline");
    expect(amounts({ figures, relations }, { show })).toEqual(["50% | tariff | rejected"]);
    const inForce = relations.map((relation) => ({ ...relation, status: "in-force" }));
    expect(amounts({ figures, relations: inForce }, { show })).toEqual(["50% | tariff"]);
  });

  it("that a row, bar or key figure shows are not repeated", () => {
    const figure = { text: "5%", kind: "share", unit: "percent", value: 5, measure: "m" };
    const relations = [{ type: "loan", from: ["CN"], figure: "5%" }];
    expect(amounts({ figures: [figure] })).toEqual(["5% | m"]);
    expect(amounts({ figures: [figure], relations })).toEqual([]);
    expect(amounts({ figures: [figure], relations }, { show: without("relation") })).toEqual([
      "5% | m",
    ]);
    const two = [figure, { ...figure, measure: "n" }];
    expect(amounts({ figures: two })).toEqual([]);
    expect(amounts({ figures: two }, { show: without("shares") })).toEqual(["5% | m", "5% | n"]);
    expect(amounts({ figures: two }, { show: without("shares", "figure") })).toEqual([]);
  });

  it("that a key figure shows in part are listed", () => {
    const tile = (measure: string, rest = {}): Figure => ({
      text: `5 ${measure}`,
      kind: "price",
      measure: `Price ${measure}`,
      ...rest,
    });
    const group = (figures: Figure[]): Article => ({
      ...articleWith([]),
      groups: [{ insights: [{ text: "5 a, 5 b", figures }] }],
    });
    const listed = (...figures: Figure[]): string[] =>
      view(group(figures)).figures?.items.map(({ amount }) => amount.text) ?? [];
    expect(listed(tile("a"), tile("b"))).toEqual([]);
    expect(listed(tile("a"), tile("b", { basis: "CIF" }))).toEqual(["5 b"]);
    expect(listed(tile("a"), tile("b", { about: ["CN", "US", "JP"] }))).toEqual(["5 b"]);
    expect(listed(tile("a"), tile("b", { previous: { value: 1 } }))).toEqual(["5 b"]);
  });

  it("end with the number of those that are not shown", () => {
    const figures = Array.from({ length: viewCaps.list + 3 }, (_, index) => ({
      text: `USD ${index}`,
    }));
    expect(amounts({ text: "None.", figures }).at(-1)).toBe("… and 3 more");
  });
});

describe("names", () => {
  const article = articleWith(
    [{ minerals: ["tin"], organizations: ["acme", "other"], stages: ["mining"], places: ["AU"] }],
    {
      minerals: ["tin", { id: "lead", name: "Lead" }],
      places: [
        { id: "mine-1", name: "Mine", kind: "mine", country: "AU", sameAs: ["https://a.org"] },
      ],
      organizations: [
        { id: "acme", name: "Acme", kind: "company", url: "https://acme.org" },
        { id: "acme", name: "Twice" },
      ],
    },
  );
  const lists = (options: Partial<SmallViewOptions> = {}): string[] =>
    view(article, options).names?.terms.map(
      ({ label, items }) =>
        `${label.text}: ${items
          .map((item) =>
            [
              item.text,
              ...("notes" in item ? item.notes.map(({ text }) => `(${text})`) : []),
              "href" in item ? item.href : undefined,
            ]
              .filter((part) => part !== undefined)
              .join(" "),
          )
          .join(", ")}`,
    ) ?? [];

  it("are listed once, with kind, country and page", () => {
    expect(lists()).toEqual([
      "Minerals: tin, Lead",
      "Places: Mine (mine) (Australia) https://a.org, Australia",
      "Organisations: Acme (company) https://acme.org, other",
    ]);
  });

  it("link to the pages of `hrefOf`", () => {
    const hrefOf = (id: string, part: string): string | undefined =>
      id === "acme" ? `/${part}/${id}` : id === "tin" ? "javascript:alert()" : undefined;
    expect(lists({ hrefOf })).toEqual([
      "Minerals: tin, Lead",
      "Places: Mine (mine) (Australia) https://a.org, Australia",
      "Organisations: Acme (company) /organizations/acme, other",
    ]);
  });

  it("include stages only on request", () => {
    expect(lists({ show: new Set<PartName>(["data", "stages"]) })).toEqual(["Stages: mining"]);
    expect(lists({ show: without("places", "minerals", "stages") })).toEqual([
      "Organisations: Acme (company) https://acme.org, other",
    ]);
  });
});

describe("how the brief was made", () => {
  it.each([
    ["en", "trainedAlgorithmicMedia", "created with generative AI"],
    ["en", "digitalCapture", "digital capture"],
    [
      "ru",
      "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
      "создано генеративным ИИ",
    ],
    ["zh", "trainedAlgorithmicMedia", "由生成式人工智能创建"],
    ["en", "urn:own:type", "urn:own:type"],
  ])(
    "names the type of source in the language, in %s: %s",
    (language, digitalSourceType, words) => {
      const { about } = view(articleWith([], { language, provenance: { digitalSourceType } }));
      expect(about!.facts[0]!.items[0]!.text).toBe(words);
    },
  );

  it.each([
    [{ provenance: { tools: [{ name: "T" }] } }, {}, "How this brief was made", ["Tools"]],
    [{ provenance: { disclosure: "none", tools: [] } }, {}, undefined, []],
    [{ rights: { license: "MIT" } }, {}, "Rights", ["Licence"]],
    [
      { provenance: { generatedAt: "2025-01-01" }, rights: { license: "MIT" } },
      {},
      "How this brief was made",
      ["Generated", "Licence"],
    ],
    [
      { provenance: { generatedAt: "2025-01-01" }, rights: { license: "MIT" } },
      { show: without("provenance") },
      "Rights",
      ["Licence"],
    ],
    [{ provenance: {}, rights: {} }, {}, undefined, []],
  ])("%o with %o", (fields, options, title, labels) => {
    const { about } = view(articleWith([], fields), options);
    expect(about?.title.text).toBe(title);
    expect(about?.facts.map(({ label }) => label.text) ?? []).toEqual(labels);
  });
});

it("is undefined without `data`, and for an empty article", () => {
  expect(viewData(related({}), { labelsFor, show: without("data") })).toBeUndefined();
  expect(viewData(articleWith([]), { labelsFor })).toBeUndefined();
});

function without(...hidden: PartName[]): ReadonlySet<PartName> {
  return new Set(partNames.filter((part) => !hidden.includes(part)));
}

it.each([
  ["de", ["wer was mit wem tut", "Namen", "wie dieser Überblick entstand"]],
  ["fr", ["qui fait quoi à qui", "noms", "comment cette note a été faite"]],
])("lists its sections in running text in %s", (language, expected) => {
  const provenance = { tools: [{ name: "T" }] };
  const article = { ...related({}), minerals: ["gallium"], language, provenance };
  expect(view(article).sections.map(({ text }) => text)).toEqual(expected);
});
