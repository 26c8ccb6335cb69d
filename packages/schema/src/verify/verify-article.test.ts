import { expect, test } from "vitest";
import { companies } from "../companies.ts";
import { organizations } from "../organizations.ts";
import type { Article, Reference } from "../article.ts";
import type { SourceText } from "./source-text.ts";
import { createVerifier } from "./verify-article.ts";
import { startCpuClock } from "@mineral-brief/fixtures/start-cpu-clock";

const names = { organizations: [...companies, ...organizations] };

/** Lists the results for one insight that cites reference 1: `figure "73 tonnes": differs (37 tonnes)`. */
function resultsOf(
  text: string,
  source: string,
  { language = "en", others = [], ...more }: Partial<Article> & { others?: string[] } = {},
): string[] {
  const article: Article = {
    schemaVersion: "1.0",
    headline: "A",
    language,
    coreInsights: [{ text, citations: [1] }],
    references: [{ id: 1 }, ...others.map((_, index) => ({ id: index + 2 }))],
    ...more,
  };
  const sources = [source, ...others].map((one, index): SourceText => ({
    name: `${index + 1}.txt`,
    ids: [index + 1],
    text: one,
  }));
  return createVerifier(
    sources,
    names,
  )(article).checks.map(
    ({ kind, words, outcome, evidence }) =>
      `${kind} ${words}: ${outcome}${evidence === undefined ? "" : ` (${evidence.words})`}`,
  );
}

const gallium =
  "The agency said on 3 March 2025 that output of gallium in Kazakhstan would reach 37 tonnes a year, about a tenth of demand.";

test.each([",", " ", "\u00A0", "\u2009", "\u202F", "'", "\u2019"])(
  "compares a number with %j between its groups of digits",
  (sign) => {
    const [small, large] = [`1${sign}234 t`, `12${sign}500 t`];
    const found = (text: string, source: string, language = "en") =>
      resultsOf(text, source, { language });
    const source = `The mine shipped ${large} in the year.`;
    expect(found("The mine shipped 500 t.", source)).toEqual(["figure 500 t: not-found"]);
    expect(found("The mine shipped 12,500 t.", source)).toEqual([
      `figure 12,500 t: found (${large})`,
    ]);
    expect(found("The mine shipped 1,234 t.", `The mine shipped ${small}.`)).toEqual([
      `figure 1,234 t: found (${small})`,
    ]);
    expect(found(`The mine shipped ${small}.`, "The mine shipped 1,234 t.")).toEqual([
      `figure ${small}: found (1,234 t)`,
    ]);
    expect(found("Die Mine lieferte 500 t.", `Die Mine lieferte ${large}.`, "de")).toEqual([
      "figure 500 t: not-found",
    ]);
    expect(found("该矿发运500吨。", `该矿年发运12${sign}500吨。`, "zh")).toEqual([
      "figure 500吨: not-found",
    ]);
    expect(found("该矿发运12500吨。", `该矿年发运12${sign}500吨。`, "zh")).toEqual([
      `figure 12500吨: found (12${sign}500吨)`,
    ]);
  },
);

test.each([["text"], [{ name: "1.html" }], { name: "1.html", text: "" }])(
  "throws for anything but a list of sources: %o",
  (sources) => {
    expect(() => createVerifier(sources as never)).toThrow(
      new TypeError(
        'createVerifier needs a list of sources, such as [{ name: "1.html", text: "..." }]',
      ),
    );
  },
);

test("reads the separators of Arabic numbers", () => {
  const source = "شحن المنجم ١٢٬٥٠٠ طن";
  expect(resultsOf("شحن المنجم ٥٠٠ طن", source, { language: "ar" })).toEqual([
    "figure ٥٠٠ طن: not-found",
  ]);
  expect(resultsOf("شحن المنجم 12500 طن", source, { language: "ar" })).toEqual([
    "figure 12500 طن: found (١٢٬٥٠٠ طن)",
  ]);
});

// cspell:disable
test.each([
  ["It makes 24 t.", "Die Mine liefert 24.000 Tonnen.", "not-found"],
  ["It makes 24,000 t.", "Die Mine liefert 24.000 Tonnen.", "found"],
  ["It has 24 sites.", "Der Konzern hat 24.000 Anlagen und eine Mine.", "not-found"],
  ["It makes 31 t.", "Elle produit 31.000 tonnes dans les mines.", "not-found"],
  ["It costs $1.25 million.", "La mina cuesta 1.250 millones de dólares y más.", "differs"],
  ["It makes 24 t.", "Добыто 24.000 т.", "not-found"],
  ["It makes 1.25 t.", "同鉱山は1,250トンを生産した。", "differs"],
  // The text has decimal points.
  [
    "It costs $1.25 million.",
    "La mina cuesta 1.250 millones de dólares y el 2.5 por ciento.",
    "found",
  ],
  // The unit of a price.
  ["It costs $78 a kilogram.", "Il coûte 78 dollars la livre dans les mines.", "differs"],
  ["It costs $78 a pound.", "Il coûte 78 dollars la livre dans les mines.", "found"],
  ["It costs $80 a kilogram.", "Цена составила 80 долларов за фунт.", "differs"],
  ["It costs €12,500 a tonne.", "Der Preis ist 12.500 Euro je Tonne.", "found"],
  // In German, the comma is the decimal sign, but the text may be translated.
  ["It makes 24,000 t.", "Die Mine liefert 24,000 Tonnen und mehr.", "found"],
])("reads the digits of other languages, and the units of prices: %s of %s: %s", (...row) => {
  const [text, source, outcome] = row;
  const figure = resultsOf(text, source).find((result) => result.startsWith("figure"));
  expect(figure).toMatch(new RegExp(`: ${outcome}(?: |$)`));
});
// cspell:enable

test.each([
  ["Output was 130 t.", "figure 130 t: found (130)"],
  ["Output was 12,500 t.", "figure 12,500 t: found (12 500)"],
])("finds the figure of %j in a table whose numbers may have spaces", (text, result) => {
  const source = "Year 2023 2024 2025\nOutput, t 120 130 140\n\nQuarter, t: 12 500 13 200";
  expect(resultsOf(text, source)).toEqual([result]);
});

test.each([
  [
    "Codelco holds more than 50% of the new venture.",
    "Codelco holds 49.9% of the new venture.",
    "differs",
  ],
  [
    "Codelco holds 50% plus one share of the new venture.",
    "Codelco holds 49.9% of the new venture.",
    "differs",
  ],
  [
    "Codelco holds at least 50% of the new venture.",
    "Codelco holds 49.9% of the new venture.",
    "differs",
  ],
  [
    "Codelco holds less than 50% of the new venture.",
    "Codelco holds 50.1% of the new venture.",
    "differs",
  ],
  [
    "Codelco holds more than 50% of the new venture.",
    "Codelco holds 50.1% of the new venture.",
    "found",
  ],
  [
    "Codelco holds less than 50% of the new venture.",
    "Codelco holds 49.9% of the new venture.",
    "found",
  ],
  ["Codelco holds 50% of the new venture.", "Codelco holds 49.9% of the new venture.", "found"],
  [
    "Codelco holds about 50% of the new venture.",
    "Codelco holds 49.9% of the new venture.",
    "found",
  ],
  [
    "Codelco holds more than 50% of the new venture.",
    "Codelco holds 50% of the new venture.",
    "found",
  ],
  [
    "Codelco holds more than 50% of the new venture.",
    "Codelco holds more than 49.9% of the new venture.",
    "found",
  ],
  ["Output exceeded 10,000 t.", "Output was 9,950 t.", "differs"],
  ["Output exceeded 10,000 t.", "Output was 10,050 t.", "found"],
])("compares a limit with an exact amount: %s %s", (text, source, outcome) => {
  const figures = resultsOf(text, source).filter((result) => result.startsWith("figure"));
  expect(figures).toEqual([expect.stringMatching(new RegExp(`: ${outcome}(?: |$)`))]);
});

// cspell:disable
test.each([
  ["Output was 8 million lb U3O8.", "Output was 8 million lbs of U3O8.", "found"],
  ["Output was 8 million lb U3O8.", "Output was 9 million lb U3O8.", "differs"],
  ["Output was 8 million pounds of U3O8.", "Output was 8 million kg of U3O8.", "differs"],
  ["Output was 8 million lb U3O8.", "Output was 8 million pounds.", "found"],
  ["Output was 5,000 t U3O8.", "Output was 5,000 tU.", "not-found"],
  ["Output was 5,000 tU a year.", "Output was 5,000 tU a year.", "found"],
  ["It makes 5,000 t LCE a year.", "It makes 5 kt LCE per year.", "found"],
  ["It makes 5,000 t LCE.", "It makes 5,000 t of lithium carbonate equivalent.", "found"],
  ["It makes 5,000 t LCE.", "It makes 6,000 t LCE.", "differs"],
  ["It makes 5,000 t LCE.", "It makes 5,000 t Li2O.", "differs"],
  ["It makes 5,000 t WO3.", "It makes 5,000 t contained.", "found"],
])("compares what is contained in a mass: %s %s", (text, source, outcome) => {
  const figures = resultsOf(text, source).filter((result) => result.startsWith("figure"));
  expect(figures).toEqual([expect.stringMatching(new RegExp(`: ${outcome}(?: |$)`))]);
});

test.each([
  ["产量为5万吨碳酸锂当量。", "产量为6万吨碳酸锂当量。", "differs"],
  ["产量为5万吨碳酸锂当量。", "Output is 50,000 t LCE.", "found"],
])("compares what is contained in a Chinese mass: %s %s", (text, source, outcome) => {
  const figures = resultsOf(text, source, { language: "zh" }).filter((result) =>
    result.startsWith("figure"),
  );
  expect(figures).toEqual([expect.stringMatching(new RegExp(`: ${outcome}(?: |$)`))]);
});
// cspell:enable

test.each([
  ["It sold 45 kt in 2025.", "It sold 45 kt in the first quarter of 2025.", "not-checkable"],
  ["Sales rose 10% in the first half of 2025.", "Sales rose 10% in Q1 2025.", "not-checkable"],
  ["It sold 45 kt in Q1 2025.", "It sold 45 kt in the first quarter of 2025.", "found"],
  ["It sold 45 kt in 2025.", "It sold 45 kt in March 2025.", "found"],
  ["The mine with 45 kt opens in 2025.", "The mine opens in the first quarter of 2025.", "found"],
  ["It sold 45 kt in 2025.", "Sales were 45 kt in Q1 2025. It paid $5m in 2025.", "found"],
])("compares the period of a figure: %s %s", (text, source, outcome) => {
  const dates = resultsOf(text, source).filter((result) => result.startsWith("date"));
  expect(dates).toEqual([expect.stringMatching(new RegExp(`: ${outcome}(?: |$)`))]);
});

test.each([
  ["锑价今年上涨两倍。", "Antimony prices have tripled this year.", ["found"]],
  ["锑价今年上涨逾两倍。", "Antimony prices have more than tripled this year.", ["found"]],
  ["锑价今年上涨了一倍多。", "锑价今年涨幅为110%。", ["found"]],
  ["锑价今年上涨两倍。", "锑价今年上涨一倍。", ["differs"]],
  ["锑价今年上涨三倍。", "锑价今年上涨三倍。", ["found"]],
  ["锑价是去年的两倍。", "锑价今年上涨一倍。", []],
])("compares a multiple in Chinese: %s %s", (text, source, outcomes) => {
  const figures = resultsOf(text, source, { language: "zh" }).filter((result) =>
    result.startsWith("figure"),
  );
  expect(figures.map((figure) => /: ([a-z-]+)/.exec(figure)![1])).toEqual(outcomes);
});

test("compares figures, dates and names", () => {
  expect(
    resultsOf(
      "Kazakhstan's gallium output would reach 37 tonnes a year, it said in March 2025.",
      gallium,
    ),
  ).toEqual([
    "name Kazakhstan: found (Kazakhstan)",
    "name gallium: found (gallium)",
    "figure 37 tonnes a year: found (37 tonnes a year)",
    "date March 2025: found (3 March 2025)",
  ]);
});

test.each([
  [
    "The White House imposed it.",
    "President Smith imposed it.",
    ["name White House: not-checkable"],
  ],
  [
    "The White House imposed it.",
    "White House officials imposed it.",
    ["name White House: found (White House)"],
  ],
  [
    "The Lindqvist Group bought it.",
    "Lindqvist has bought it.",
    ["name Lindqvist Group: found (Lindqvist)"],
  ],
  ["The Ortega mine is shut.", "The mine is shut.", ["name Ortega: not-found"]],
])("checks a name once, without its article: %s", (text, source, results) => {
  expect(resultsOf(text, source)).toEqual(results);
});

test.each([
  ["2024年前三季度产铜83万吨。", "2025年前三季度产铜83万吨，同比增长5%。", "differs (2025年)"],
  ["2024年出口下降12%。", "2025年出口同比下降12%。", "differs (2025年)"],
  ["较2024年增长5%。", "2025年前三季度产铜83万吨，同比增长5%。", "found (同比)"],
  ["Output was 83 t in 2024.", "Output rose 5% year on year to 83 t in 2025.", "differs (2025)"],
  ["Output rose 5% on 2024.", "Output rose 5% year on year in 2025.", "found (year on year)"],
  [
    "Output rose 5% from 2024 to 2025.",
    "Output rose 5% year on year in 2025.",
    "found (year on year)",
  ],
])(
  "the year before a change confirms only that it is counted from it: %s",
  (text, source, result) => {
    const language = /\p{Script=Han}/u.test(text) ? "zh" : "en";
    const dates = resultsOf(text, source, { language, datePublished: "2025-10-24" });
    expect(dates.find((line) => line.startsWith("date 2024"))).toBe(
      `date ${/2024年?/.exec(text)![0]}: ${result}`,
    );
  },
);

test.each([
  ["Trade rose from 10 t to 12 t.", "Trade fell from 12 t to 10 t.", "differs"],
  ["Trade rose to 12 t from 10 t.", "Trade fell from 12 t to 10 t.", "differs"],
  ["Trade rose from 10 to 12 tonnes.", "Trade fell from 12 to 10 tonnes.", "differs"],
  ["Its share rose from 61% to 69.5%.", "Its share fell from 69.5% to 61%.", "differs"],
  ["The price rose from $340 to $650.", "The price fell from $650 to $340.", "differs"],
  ["Trade rose from 10 t to 12 t.", "贸易从12吨降至10吨。", "differs"],
  ["Trade rose from 10 t to 12 t.", "Trade fell from 12 t in 2024 to 10 t in 2026.", "differs"],
  [
    "Trade rose from 10 t to 12 t.",
    "Trade fell to 10 t in May 2026, from 12 t in 2024.",
    "differs",
  ],
  ["Trade rose from 10 t to 12 t.", "Trade fell from 12 t last year to 10 t.", "differs"],
  ["Trade rose from 10 t to 12 t.", "贸易从2024年的12吨降至2026年的10吨。", "differs"],
  ["Trade rose from 10 t to 12 t.", "贸易从2024年的10吨升至2026年的12吨。", "found"],
  ["Trade rose from 10 t to 12 t.", "Trade rose from 10 t in 2024 to 12 t in 2026.", "found"],
  ["Trade rose from 10 t to 12 t.", "Trade rose to 12 t from 10 t.", "found"],
  [
    "Trade rose from 10 t to 12 t.",
    "Trade rose from 10 t to 12 t, then fell from 12 t to 10 t.",
    "found",
  ],
  ["Trade rose from 10 t to 12 t.", "Trade was 10 t, down from 12 t a year earlier.", "differs"],
  [
    "Trade rose from 10 t to 12 t.",
    "Trade was 10 t in the third quarter, down from 12 t.",
    "differs",
  ],
  [
    "Trade rose from 10 t to 12 t.",
    "Trade was 10 t in May, compared with 12 t in 2024.",
    "differs",
  ],
  ["Trade was 12 t, up from 10 t.", "Trade fell from 12 t to 10 t.", "differs"],
  ["Trade rose from 10 t to 12 t.", "5月贸易为10吨，低于去年同期的12吨。", "differs"],
  ["Trade rose from 10 t to 12 t.", "Trade was 12 t, up from 10 t.", "found"],
  // Two countries, and no move.
  [
    "Peru sold 10 t, compared with 12 t in Chile.",
    "Chile sold 12 t, against 10 t in Peru.",
    "found",
  ],
  ["Trade rose from 10 t to 12 t.", "Trade was 12 t in June after 10 t in May.", "found"],
  ["Trade rose from 10 t to 12 t.", "Trade fell from 12 t to 9 t, and is 10 t now.", "found"],
])("compares the order of two levels: %s of %s: %s", (text, source, outcome) => {
  const figures = resultsOf(text, source).filter((line) => line.startsWith("figure"));
  expect(figures.map((line) => /: ([\w-]+)/.exec(line)![1])).toEqual([outcome, outcome]);
});

test.each([
  ["Output doubled.", "Output halved.", "differs (halved)"],
  ["Output tripled.", "Output doubled.", "differs (doubled)"],
  ["Output tripled.", "Output rose 300%.", "differs (300%)"],
  ["Output tripled.", "Output rose 200%.", "found (200%)"],
  ["Output doubled.", "Output rose 98%.", "found (98%)"],
  ["Output halved.", "Output was cut in half.", "found (in half)"],
  ["Output doubled.", "产量翻番。", "found (翻番)"],
  // The place that fits counts, and its limit.
  ["Output doubled.", "Prices nearly doubled. Output halved.", "differs (halved)"],
  ["Output doubled.", "Prices doubled. They had been low. Sales were flat.", "not-checkable"],
  ["Output more than doubled.", "Output nearly doubled.", "differs (doubled)"],
  ["Output nearly halved.", "Output more than halved.", "differs (halved)"],
  ["Output more than doubled.", "Output doubled.", "found (doubled)"],
  ["Output more than doubled.", "Output rose 98%.", "not-checkable"],
  ["Output more than doubled.", "Output rose 104%.", "found (104%)"],
  ["Output more than doubled.", "产量接近翻番。", "not-checkable"],
  // Another thing or time, or words that agree.
  ["Output doubled.", "The mine is old.", "not-checkable"],
  ["Output more than doubled.", "Output nearly tripled.", "not-checkable"],
  ["Output doubled in 2024.", "Output halved in 2025.", "not-checkable"],
  ["Prices doubled.", "Prices soared as stocks halved.", "not-checkable"],
  ["The ministry doubled tariffs.", "The ministry halved quotas.", "not-checkable"],
  ["Output doubled.", "Output did not double; it halved.", "not-checkable"],
  ["Output doubled to 20 t.", "Output rose from 10 t to 20 t.", "not-checkable"],
])("compares a change in words: %s of %s: %s", (text, source, result) => {
  const [first] = resultsOf(text, source).filter((line) => line.startsWith("figure"));
  expect(first!.replace(/^[^:]*: /, "")).toBe(result);
});

test.each([
  ["over 12,500 t", "just under 12,500 t", "differs"],
  ["just under 12,500 t", "just over 12,500 t", "differs"],
  ["more than 90%", "almost 90%", "differs"],
  ["at least 90%", "at most 90%", "differs"],
  ["almost 12,500 t", "12,900 t", "differs"],
  ["almost 12,500 t", "12,100 t", "found"],
  ["nearly 80%", "83%", "not-found"],
  ["nearly 80%", "80.2%", "found"],
  ["nearly 80%", "78%", "found"],
  ["just over 80%", "81%", "found"],
  ["just over 80%", "77%", "not-found"],
  ["more than 90%", "about 90%", "found"],
  ["more than 8,000 t", "less than 9,000 t", "differs"],
  ["more than 8,900 t", "less than 9,000 t", "found"],
  // A round number is not rounded by more than a quarter.
  ["up to 100,000 t", "60,000 t", "not-found"],
  ["up to 100,000 t", "at least 100,000 t", "differs"],
  ["up to 100,000 t", "80,000 t", "found"],
  ["less than $100 million", "$3 million", "not-found"],
  ["more than 10%", "19%", "differs"],
  ["no more than 90%", "more than 90%", "differs"],
  ["more than 10%", "12%", "found"],
  // A limit that both state is the same.
  ["no more than 53%", "at most 49%", "differs"],
  ["at least 60%", "at least 65%", "not-found"],
  ["no more than 18,215 t", "up to 18,125 t", "differs"],
  ["at least 18,000 t", "at least 18,125 t", "found"],
  ["more than 8,000 t", "more than 8,125 t", "found"],
  // Digits that are not round are no rounded form of others.
  ["at most 18,215 t", "18,125 t", "differs"],
  ["at least 101 t", "110 t", "differs"],
  ["at most 18,500 t", "18,125 t", "found"],
  ["at least 125 t", "130 t", "found"],
  ["about 10%", "5%", "not-found"],
  ["about 10%", "11%", "found"],
  ["about 1,000 t", "600 t", "not-found"],
  ["about 1,000 t", "1,490 t", "not-found"],
  ["about 1,000 t", "1,090 t", "found"],
  // A year is no amount.
  ["up to 2,100 t", "tin (2026)", "not-found"],
  ["2,026 t", "tin, and did in 2026,", "not-found"],
  // Without the limit of the source.
  ["300,000 t", "up to 300,000 t", "not-found"],
  ["300,000 t", "up to about 300,000 t", "not-found"],
  ["a maximum of 300,000 t", "up to 300,000 t", "found"],
  ["a capacity of 300,000 t", "up to 300,000 t", "found"],
  ["up to 300,000 t", "300,000 t", "found"],
  ["300,000 t", "as much as 300,000 t", "found"],
  ["300,000 t", "up to 300,000 t, and in May 300,000 t", "found"],
  // A limit is compared with the end of a range that it is about.
  ["up to 14,000 t", "14,000 to 19,000 t", "differs"],
  ["at most 15,000 t", "14,000 to 19,000 t", "differs"],
  ["less than 15,000 t", "14,000 to 19,000 t", "differs"],
  ["at least 19,000 t", "14,000 to 19,000 t", "differs"],
  ["more than 18,000 t", "14,000 to 19,000 t", "differs"],
  ["up to $8.5 billion", "$8.5-9 billion", "differs"],
  ["almost 14,000 t", "14,000 to 19,000 t", "differs"],
  ["up to 19,000 t", "14,000 to 19,000 t", "found"],
  ["less than 20,000 t", "14,000 to 19,000 t", "found"],
  ["at least 14,000 t", "14,000 to 19,000 t", "found"],
  ["more than $8 billion", "$8.5-9 billion", "found"],
  // So is an amount without a limit, if words say which end it is.
  ["14,000 t", "14,000 to 19,000 t", "not-found"],
  ["19,000 t", "14,000 to 19,000 t", "not-found"],
  ["about 14,000 t", "14,000 to 19,000 t", "not-found"],
  ["30%", "between 30 and 50 percent", "not-found"],
  ["30", "30 to 50 percent", "not-found"],
  ["as little as 14,000 t", "14,000 to 19,000 t", "found"],
  ["as much as 19,000 t", "14,000 to 19,000 t", "found"],
  ["14,000 t", "14,000 to 19,000 t, and in May 14,000 t", "found"],
  ["14,000 to 19,000 t", "14,000-19,000 t", "found"],
  ["14,000 to 30,000 t", "14,000 to 19,000 t or even 25,000 to 30,000 t", "found"],
  ["19,000 to 25,000 t", "14,000 to 19,000 t or even 25,000 to 30,000 t", "not-found"],
  ["30 to 60 percent", "30 to 50", "not-found"],
  ["30 to 60 percent", "30, 40 or 50", "not-found"],
  ["30 to 60 percent", "30 to 60", "found"],
  // In the unit of a table.
  ["850,000-890,000 t", "(kt) 850\u2013890", "found"],
  ["850,000-890,000 t", "(kt) 85\u201389", "not-found"],
  ["850,000-890,000 t", "(kt) 850\u2013910", "not-found"],
  ["$85-120 million", "(in millions) 85\u2013120", "found"],
  ["2,024-2,026 t", "tin from 2024\u20132026", "not-found"],
  // Both ends are rounded to it.
  ["15%", "14.6 to 15.4%", "found"],
  ["about $9 billion", "$8.7-9.2 billion", "found"],
])("compares the limits of %j and %j in a source: %s", (text, source, result) => {
  const [figure] = resultsOf(`China keeps ${text} in stock.`, `China keeps ${source} in stock.`)
    .filter((line) => line.startsWith("figure"))
    .map((line) => /: ([\w-]+)/.exec(line)![1]);
  expect(figure).toBe(result);
});

test.each([
  ["至多九成", "九成以上", "differs"],
  ["不到九成", "九成以上", "differs"],
  ["不足90%", "九成以上", "differs"],
  ["不到九成", "85%", "found"],
  ["九成以上", "超过九成", "found"],
  ["至多30%", "30%至50%", "differs"],
  ["至少50%", "30%至50%", "differs"],
  ["50%", "30%至50%", "not-found"],
  ["至少30%", "30%至50%", "found"],
  ["至多50%", "30%至50%", "found"],
])("compares the limits of %s and %s in a Chinese source: %s", (text, source, result) => {
  const figure = resultsOf(`中国占产能的${text}。`, `中国占产能的${source}。`, {
    language: "zh",
  }).find((line) => line.startsWith("figure"));
  expect(figure).toMatch(new RegExp(`: ${result}(?: |$)`));
});

test.each([
  [
    "The deal has a floor price of $101/kg.",
    "The deal has a price floor commitment of $110/kg.",
    "differs",
  ],
  ["It pays at least $101/kg.", "It pays the floor price, which is $110/kg.", "differs"],
  ["It pays at least $110/kg.", "The floor price that it pays is $110/kg.", "found"],
  ["Exports are capped at 18,215 t.", "The cap on exports is 18,125 t.", "differs"],
  ["Exports are capped at 18,125 t.", "The cap on exports is 18,125 t.", "found"],
  ["Exports are at least 18,125 t.", "The cap on exports is 18,125 t.", "differs"],
  ["Exports are at least 18,125 t.", "Exports have an 18,125 t cap.", "differs"],
  ["The firm is worth at least $5 billion.", "The firm has a market cap of $5 billion.", "found"],
  ["The sea is at most 4,000 m deep.", "The sea floor is at 4,000 m.", "found"],
])("reads a limit that a noun of a source states: %s of %s: %s", (text, source, result) => {
  const [figure] = resultsOf(text, source).filter((line) => line.startsWith("figure"));
  expect(figure).toMatch(new RegExp(`: ${result}(?: |$)`));
});

test.each([
  ["The quota is 96,600 t a month.", "differs"],
  ["The quota is 96,600 t a year.", "found"],
  ["The quota is 96,600 t in 2027.", "found"],
])("reads the period in each of two years: %s: %s", (text, result) => {
  expect(resultsOf(text, "The quota is 96,600 t in each of 2026 and 2027.")[0]).toMatch(
    new RegExp(`^figure [^:]*: ${result}(?: |$)`),
  );
});

test.each([
  ["上半年矿产铜83万吨。", "date 上半年: differs (前三季度)"],
  ["前三季度矿产铜83万吨。", "date 前三季度: found (前三季度)"],
])("confirms no half of a year by a quarter of another thing: %s: %s", (text, result) => {
  const source = "公司前三季度矿产铜83万吨，同比增长5%。预计2026年一季度完成交割。";
  expect(resultsOf(text, source, { language: "zh" })).toContain(result);
});

test.each([
  ["Net profit rose 60%.", "Net profit rose 55.45%, and copper output rose 5%.", "not-found"],
  ["Net profit rose 50%.", "Net profit rose 55.45%, and copper output rose 5%.", "differs"],
  [
    "Sales and exports were 70% of output.",
    "Sales were 30% of output, and exports 40%.",
    "not-checkable",
  ],
])("computes no change from two changes: %s of %s: %s", (text, source, result) => {
  const figure = resultsOf(text, source).findLast((line) => line.startsWith("figure"));
  expect(figure).toMatch(new RegExp(`: ${result}(?: |$)`));
});

test.each([
  ["协议保证最低价101美元/公斤。", "协议设定110美元/公斤的价格下限。", "differs"],
  ["协议保证最低价110美元/公斤。", "协议设定110美元/公斤的价格下限。", "found"],
  ["协议保证最低价101美元/公斤。", "协议的保底价格定为110美元/公斤。", "differs"],
  ["出口不超过18215吨。", "出口上限设在18125吨。", "differs"],
  ["出口至少18125吨。", "规定18125吨的年度出口上限。", "differs"],
  ["出口不超过18125吨。", "规定18125吨的年度出口上限。", "found"],
])("reads a limit that a Chinese noun states: %s of %s: %s", (text, source, result) => {
  const figure = resultsOf(text, source, { language: "zh" }).find((line) =>
    line.startsWith("figure"),
  );
  expect(figure).toMatch(new RegExp(`: ${result}(?: |$)`));
});

test.each([
  ["提供5亿美元", "提供最高达5亿美元", "not-found"],
  ["提供5亿美元", "提供最高可达5亿美元", "not-found"],
  ["提供5亿美元", "提供至多5亿美元", "not-found"],
  ["最多提供5亿美元", "提供最高达5亿美元", "found"],
  // This says rather that the amount is large.
  ["提供5亿美元", "提供高达5亿美元", "found"],
])("银行%s of 银行%s: %s", (text, source, result) => {
  const [figure] = resultsOf(`银行${text}贷款。`, `银行${source}贷款。`, { language: "zh" });
  expect(figure).toMatch(new RegExp(`: ${result}(?: |$)`));
});

test('does not take a verb with "up" and a level for a limit', () => {
  expect(resultsOf("The price was 70%.", "The price went up to 70%.")).toContain(
    "figure 70%: found (70%)",
  );
});

test.each([
  ["Nickel output hit 2.2 Mt in 2025.", "Nickel output hit 2.2 Mt in 2023.", "differs (2023)"],
  [
    "Nickel output hit 2.2 Mt in 2025.",
    "Jakarta, 1 December 2025. Nickel output hit 2.2 Mt in 2023.",
    "differs (2023)",
  ],
  [
    "Nickel output hit 2.2 Mt in December 2025.",
    "Nickel output hit 2.2 Mt in November 2025.",
    "differs (November 2025)",
  ],
  [
    "Nickel output hit 2.2 Mt in 2025.",
    "Nickel output hit 2.2 Mt last year.",
    "differs (last year)",
  ],
  // The date may be that of the publication.
  ["Nickel output hit 2.2 Mt in 2025.", "Nickel output hit 2.2 Mt.", "found"],
  ["Nickel output hit 2.2 Mt in 2025.", "Nickel output hit 2.2 Mt in 2024/25.", "found"],
  [
    "Nickel output hit 2.2 Mt in 2025, up from 2 Mt.",
    "Nickel output hit 2.2 Mt, up from 2 Mt in 2024.",
    "found",
  ],
  [
    "The ministry said in December 2025 that nickel output hit 2.2 Mt.",
    "Nickel output hit 2.2 Mt in November 2025.",
    "found",
  ],
])("compares the date of a figure, %j, with %j of 1 December 2025: %s", (text, source, result) => {
  const references = [{ id: 1, datePublished: "2025-12-01" }];
  const dates = resultsOf(text, source, { references }).filter((line) => line.startsWith("date"));
  expect(dates.map((line) => line.replace(/^[^:]*: /, ""))).toEqual([result]);
});

test.each([
  [
    "Gallium output in Kazakhstan would reach 73 tonnes a year.",
    "figure 73 tonnes a year: differs (37 tonnes a year)",
  ],
  [
    "Gallium output in Kazakhstan would reach 37 kg a year.",
    "figure 37 kg a year: differs (37 tonnes a year)",
  ],
  [
    "Gallium output in Kazakhstan, the agency said on 3 March 2024.",
    "date 3 March 2024: differs (3 March 2025)",
  ],
  ["Gallium output in Uzbekistan would reach 37 tonnes.", "name Uzbekistan: not-found"],
  ["Germanium output in Kazakhstan would reach 37 tonnes.", "name Germanium: not-found"],
])("%s", (text, result) => {
  expect(resultsOf(text, gallium)).toContain(result);
});

test.each([
  ["Output was almost 80% of capacity.", "Output was 79.3 per cent of capacity.", "found"],
  ["Output was 80% of capacity.", "Output was 79.3 per cent of capacity.", "not-found"],
  ["The first quota was 59,000 t.", "The first quota was set at 58,000 tonnes.", "differs"],
  ["The first quota was 60,000 t.", "The first quota was set at 58,000 tonnes.", "not-found"],
  ["Output was 84% of capacity.", "Output was 79.3 per cent of capacity.", "differs"],
  ["Output was 1.2 million t.", "Output was 1,234,567 tonnes.", "found"],
  ["Output was 33,000 t.", "产量为3.3万吨。", "found"],
  ["Output was 3,300 t.", "2025年钨产量为3.3万吨。", "differs"],
  ["The loan is $2.5bn.", "The loan of 2,500 million US dollars", "found"],
  ["The loan is €2.5bn.", "The loan is 2,500 million US dollars.", "differs"],
  ["Reserves are 2.5 Mt.", "Reserves are 2.5 million tonnes.", "found"],
  ["It produced 12 koz.", "It produced 12,000 ounces.", "found"],
  ["Prices rose 12%.", "Prices fell 12%.", "differs"],
  ["Prices rose between 5% and 7%.", "Prices fell between 5% and 7%.", "differs"],
  ["Prices rose between 5% and 7%.", "Prices rose by between 5% and 7%.", "found"],
  ["Prices rose by between 5% and 7%.", "Prices rose to between 5% and 7%.", "differs"],
  ["Exports fell by 12%.", "Exports fell to 12%.", "differs"],
  ["Exports fell to 12%.", "Exports fell 12%.", "differs"],
  ["Exports fell by about 12%.", "Exports fell to a record 12%.", "differs"],
  ["Exports fell by 12 t.", "Exports fell to 12 tonnes.", "differs"],
  ["Exports fell by 12%.", "Exports fell from 30% to 12%.", "differs"],
  ["Exports fell by 12%.", "Exports were down 12%.", "found"],
  ["Exports fell by at most 12%.", "Exports shrank by up to 12%.", "found"],
  ["Exports fell to 12%.", "Exports were cut to 12%.", "found"],
  ["Exports fell to 12%.", "Exports were 12% in June.", "found"],
  ["The economy grew 2%.", "Growth fell to 2%.", "found"],
  ["A third of the output goes to Japan.", "33% of the output goes to Japan.", "found"],
  ["Output was 30-40 t.", "Output was between 30 and 40 tonnes.", "found"],
  [
    "Stocks rose from 7,900 to 9,400 tonnes.",
    "Stocks rose to 9,400 tonnes, from 7,900 tonnes.",
    "found",
  ],
  ["Half of the output goes to Japan.", "一半的产量出口日本。", "found"],
  ["Output is 1.2 million t.", "Добыча составила 1,2 млн тонн.", "found"],
  ["The share is 60%.", "Der Anteil beträgt 60 Prozent.", "found"],
  ["It takes two years.", "It takes 24 months.", "found"],
  ["More than 80% goes to Japan.", "83.5% goes to Japan.", "found"],
  ["Less than 80% goes to Japan.", "83.5% goes to Japan.", "differs"],
  ["The loan is $2.5bn.", "Der Kredit beläuft sich auf 2,5 Milliarden Dollar.", "found"],
  ["The rate rose by 5 percentage points.", "The rate rose by 5%.", "differs"],
  ["Twelve companies applied.", "12 companies applied.", "found"],
  ["It bought 3 mines.", "It bought five mines.", "differs"],
  ["Prices did not fall below $1,200 a tonne.", "锡价未跌破每吨1200美元。", "found"],
  ["It may cost $1 billion.", "可能耗资数十亿美元。", "not-found"],
])("%s of %s: %s", (text, source, outcome) => {
  expect(resultsOf(text, source).find((result) => result.startsWith("figure"))).toMatch(
    new RegExp(`: ${outcome}(?: |$)`),
  );
});

test.each([
  ["该矿月产5万吨。", "该矿年产5万吨。", "differs"],
  ["该矿每年产铜5万吨。", "该矿年产铜5万吨。", "found"],
  ["该矿月产铜5万吨。", "该矿2025年产铜5万吨。", "found"],
  ["The mine makes 50,000 tonnes a month.", "该矿年产5万吨。", "differs"],
  ["铜价同比上涨3.4%。", "铜价环比上涨3.4%。", "differs"],
  ["铜价同比上涨3.4%。", "铜价较去年同期上涨约3.4%。", "found"],
  ["铜价上涨3.4%。", "铜价环比上涨3.4%。", "found"],
  ["Copper rose 3.4% from a year earlier.", "铜价环比上涨3.4%。", "differs"],
  ["Copper rose 3.4% on the month.", "铜价环比上涨3.4%。", "found"],
  [
    "Exports rose 12% in June from a year earlier.",
    "Exports rose 12% in June from May.",
    "differs",
  ],
  ["Exports rose 12% in June on the month.", "Exports rose 12% in June from May.", "found"],
  ["Exports rose 12% from January to May.", "Exports rose 12% from a year earlier.", "found"],
  [
    "Exports rose 12%, year on year.",
    "Exports rose 12% over the same month of last year.",
    "found",
  ],
])("compares the period of an amount and the base of a change: %s of %s: %s", (...row) => {
  const [text, source, outcome] = row;
  const language = /\p{Script=Han}/u.test(text) ? "zh" : "en";
  const figure = resultsOf(text, source, { language }).find((one) => one.startsWith("figure"));
  expect(figure).toMatch(new RegExp(`: ${outcome}(?: |$)`));
});

// cspell:disable
test.each([
  ["zh", "出口下降12%。", "出口降至12%。", "differs"],
  ["zh", "出口下降至约12%。", "出口同比下降12%。", "differs"],
  ["zh", "出口下降12%。", "出口减少了12%。", "found"],
  ["zh", "出口降至12%。", "出口下滑到12%。", "found"],
  ["zh", "增速为12%。", "增速降至12%。", "found"],
  ["zh", "出口下降12%。", "Exports fell to 12%.", "differs"],
  ["de", "Die Exporte sind um 12 % gefallen.", "Die Exporte fielen auf 12 %.", "differs"],
  ["de", "Die Exporte sind um 12 % gefallen.", "Die Exporte fielen um rund 12 %.", "found"],
  ["en", "Exports fell by 12%.", "Die Exporte fielen auf 12 %.", "not-found"],
  ["ru", "Экспорт сократился на 12%.", "Экспорт сократился до 12%.", "differs"],
  ["ru", "Экспорт сократился на 12%.", "Экспорт снизился примерно на 12%.", "found"],
  ["es", "Las exportaciones cayeron un 12 %.", "Las exportaciones cayeron al 12 %.", "differs"],
  ["es", "Las exportaciones cayeron un 12 %.", "Las exportaciones bajaron en 12 %.", "found"],
  [
    "fr",
    "Les exportations ont baissé de 12 %.",
    "Les exportations sont tombées à 12 %.",
    "differs",
  ],
  [
    "fr",
    "Les exportations ont baissé de 12 %.",
    "Les exportations ont reculé de près de 12 %.",
    "found",
  ],
])("a change by an amount is none to it in %s: %s of %s: %s", (language, text, source, outcome) => {
  expect(
    resultsOf(text, source, { language }).find((result) => result.startsWith("figure")),
  ).toMatch(new RegExp(`: ${outcome}(?: |$)`));
});
// cspell:enable

test.each([
  ["Exports began in March 2025.", "Exports began on 3 March 2025.", "found"],
  ["Exports began on 3 March 2025.", "Exports began in March 2025.", "not-found"],
  ["Exports began on 3 March 2025.", "3月3日开始出口。2025年。", "found"],
  ["Exports began in the first quarter of 2025.", "2025年1至3月开始出口。", "found"],
  ["Exports began in the first quarter of 2025.", "Exports began in February 2025.", "found"],
  ["Exports began on 3 March 2025.", "Exports began on 2025-03-03.", "found"],
  ["Exports began on 3 March 2025.", "Экспорт начался 3 марта 2025 года.", "found"],
  ["Exports began on 3 March 2025.", "La exportación empezó el 3 de marzo de 2025.", "found"],
  ["Exports began on 3 March 2025.", "De uitvoer begon op 3 maart 2025.", "found"],
  ["Exports began on 3 March 2025.", "Eksport ruszył 3 marca 2025 r.", "found"],
  ["Exports began on 3 March.", "Exports began on March 3.", "found"],
  ["Exports began on March 3. Then they ended.", "Exports began on 3 March.", "found"],
  ["Exports began on 3 Sept. 2025.", "Exports began on Sept. 3, 2025.", "found"],
  ["Exports began on 4 March 2025.", "Exports began on March 3, 2025.", "differs"],
  ["出口始于2025年3月。", "Exports began on March 3, 2025.", "found"],
  ["出口始于2024年3月3日。", "出口始于2025年3月3日。", "differs"],
])("%s of %s: %s", (text, source, outcome) => {
  const language = text.startsWith("出") ? "zh" : "en";
  expect(resultsOf(text, source, { language }).find((result) => result.startsWith("date"))).toMatch(
    new RegExp(`: ${outcome}(?: |$)`),
  );
});

test.each([
  // The two years of a span may be in two places.
  ["Goldman cut 2025-26 supply.", "It cut supply in 2025 and 2026.", ["2025-26: found (2025)"]],
  ["Goldman cut FY2025-26 supply.", "It cut 2025/26 supply.", ["FY2025-26: found (2025/26)"]],
  ["Goldman cut 2025\u201326 supply.", "It cut FY25-26 supply.", ["2025\u201326: found (FY25-26)"]],
  ["Goldman cut 2025/26 supply.", "It cut 2025-2026 supply.", ["2025/26: found (2025)"]],
  [
    "Goldman cut supply in 2025 and 2026.",
    "It cut 2025-26 supply.",
    ["2025: found (2025-26)", "2026: found (2025-26)"],
  ],
  ["Goldman cut 2025-26 supply.", "It cut 2025 supply.", ["2025-26: not-found"]],
  [
    "Goldman cut 2025-26 mine supply.",
    "Goldman cut its forecast for 2026-27 mine supply.",
    ["2025-26: differs (2026-27)"],
  ],
  ["It fell in 2025-26E.", "It fell in 2025 and 2026.", ["2025-26: found (2025)"]],
  ["Supply fell in 1999-00.", "Supply fell in 1999 and 2000.", ["1999-00: found (1999)"]],
  ["The plan of 2010-20 failed.", "The plan of 2010-2020 failed.", ["2010-20: found (2010)"]],
  ["2025-26年产量下降。", "2025年和2026年产量下降。", ["2025-26年: found (2025年)"]],
  ["2025年至26年产量下降。", "2025/26年产量下降。", ["2025年至26年: found (2025/26年)"]],
  ["Die Quote für 2025/26 fiel.", "Die Quote fiel 2025 und 2026.", ["2025/26: found (2025)"]],
  // No spans: a month, two complete years, and a number.
  ["Supply fell in 2025-11.", "Supply fell in 2025.", ["2025: found (2025)"]],
  ["It is report 2025/46.", "Report 2025/46.", ["2025: found (2025)"]],
  ["Key b5-1977-84cd.", "Key b5-1977-84cd.", ["1977: found (1977)"]],
  ["Supply fell in 2005-08.", "Supply fell in 2005.", ["2005: found (2005)"]],
  [
    "在2011-12月下降。",
    "2011年12月下降。",
    ["2011: found (2011年12月)", "12月: found (2011年12月)"],
  ],
  ["The plan of 2025-2030 failed.", "It is for 2025.", ["2025: found (2025)", "2030: not-found"]],
  ["In 2025 26% fell.", "In 2025 26% fell.", ["2025: found (2025)"]],
])("reads the years of %j in %j: %j", (text, source, dates) => {
  const language = /\p{Script=Han}/u.test(text) ? "zh" : text.startsWith("Die") ? "de" : "en";
  const results = resultsOf(text, source, { language });
  expect(
    results.flatMap((result) => (result.startsWith("date ") ? [result.slice(5)] : [])),
  ).toEqual(dates);
});

test.each(["2025-26", "2025\u201326", "FY2025-26", "2025/26", "FY25-26"])(
  "%s has no number 26",
  (years) => {
    const source = `Goldman cut its forecast for ${years} mines.`;
    expect(resultsOf(source, "Goldman cut it in 2025 and 2026.")).not.toContainEqual(
      expect.stringMatching(/^figure/),
    );
    expect(resultsOf("Goldman sold 26 mines.", source)).toContain("figure 26: not-found");
    expect(resultsOf("Goldman verkaufte 26 Minen.", source, { language: "de" })).toContain(
      "figure 26: not-found",
    );
  },
);

test("reads the name of a person that is also that of a month without a day as no date", () => {
  const text = "Output was checked by Mei.";
  expect(resultsOf(text, text)).not.toContainEqual(expect.stringMatching(/^date/));
});

test("reads relative dates from the day of publication", () => {
  const references = [{ id: 1, datePublished: "2025-03-05" }];
  const source = "The line opened on Monday, and the mine closed last year.";
  expect(
    resultsOf("It opened on 3 March 2025 and closed in 2024.", source, { references }),
  ).toEqual(["date 3 March 2025: found (Monday)", "date 2024: found (last year)"]);
});

test.each([
  // The source gives the opposite with the two amounts.
  ["Sales rose 6.1%.", "Sales fell by 6.1% to 5,774 t in June from 6,146 t in May.", "differs"],
  ["Sales rose 6.1%.", "Sales were 5,774 t, down 6.1% from 6,146 t in May.", "differs"],
  ["Sales rose 6.1%.", "Sales were 5,774 t, after 6,146 t in May, a fall of 6.1%.", "differs"],
  ["Sales rose 6.1%.", "Sales fell 6.1% in June. They were 5,774 t, not 6,146 t.", "differs"],
  ["Sales rose 84% to $7.2m.", "Sales fell 84% to $7.2m from $45m a year ago.", "differs"],
  ["出口增长6.1%。", "9月出口5774吨，较8月的6146吨下降6.1%。", "differs"],
  ["出口增长6.1%。", "9月出口5774吨，8月为6146吨，环比下降6.1%。", "differs"],
  [
    "Sales fell more than 30%.",
    "Sales fell 5.9% in May and 28.7% in June, and almost 30% on the year.",
    "differs",
  ],
  // The opposite is about something else.
  [
    "Imports rose 20% to 12 t.",
    "Imports rose to 12 t from 10 t. Exports fell 20%.",
    "not-checkable",
  ],
  ["Imports rose 20%.", "Imports rose to 12 t from 10 t while exports fell 20%.", "not-checkable"],
  ["Imports rose 20%.", "Imports were 12 t, not 10 t, while exports fell 20%.", "not-checkable"],
  [
    "Imports from China rose 20%.",
    "Imports from China rose to 12 t from 10 t, and imports from Chile fell 20%.",
    "not-checkable",
  ],
  ["进口增长20%。", "进口12吨，去年为10吨，出口下降20%。", "not-checkable"],
  [
    "Sales fell more than 30%.",
    "Sales fell to 65 t from 100 t, and almost 30% went to Japan.",
    "not-checkable",
  ],
])("compares the direction of a figure that may be computed: %s of %s: %s", (...row) => {
  const [text, source, outcome] = row;
  const language = /\p{Script=Han}/u.test(text) ? "zh" : "en";
  const figure = resultsOf(text, source, { language }).find((one) => one.startsWith("figure"));
  expect(figure).toMatch(new RegExp(`: ${outcome}(?: |$)`));
});

test.each([
  // The day of a date.
  ["Sales fell 15%.", "The data is of 15 June 2025. Sales fell.", "not-found"],
  ["Sales fell 8%.", "Sales fell, data showed on Oct. 8.", "not-found"],
  ["Sales fell 8%.", "Sales fell 3%, data showed on Oct. 8.", "differs"],
  ["It costs 30 dollars.", "Baar, 30 July 2025. It costs little.", "not-found"],
  ["It costs $16/kg.", "It ends on Oct. 16, 2025. It costs little.", "not-found"],
  ["It costs $16/kg.", "Le 16 octobre, les prix ont augmenté dans les mines.", "not-found"],
  ["It costs $16/kg.", "It ends on 16.10.2025. It costs little.", "not-found"],
  ["It costs $16/kg.", "It ends on 16 October. It costs $16/lb.", "differs"],
  ["It made 10 kt.", "2025-10-20\n\nThe mine made little.", "not-found"],
  ["It may rise by 15-20%.", "It is open from 15 to 20 May. It may rise.", "not-found"],
  // A time, or what something is called.
  ["It costs $16/kg.", "It ends at 16:30 GMT. It costs little.", "not-found"],
  ["It costs $4/kg.", "It ends at 4 p.m. It costs little.", "not-found"],
  ["It costs $16/kg.", "It ends by Announcement No. 16. It costs little.", "not-found"],
  ["It costs $16/kg.", "It ends by Article 16. It costs little.", "not-found"],
  ["It costs $16/kg.", "It costs little.[16]", "not-found"],
  ["It is 11% higher.", "Updated at 11:42. At least 0.1% of it is tin.", "not-found"],
  // Amounts that look like them.
  ["It made 16 kt in May.", "Output, kt\nApril 15\nMay 16\nJune 18", "found"],
  ["It made 16 kt in May.", "Output, kt\nApril 15 May 16 June 18", "found"],
  ["It made 16 kt.", "Output in kt was 16 in May and 18 in June.", "found"],
  ["It made 15 kt.", "On 15 May, it made 15 kt.", "found"],
  ["It made 2,026 t.", "Output, t\n2026", "found"],
  ["The firm has 60%.", "It is a 60:40 venture.", "found"],
  ["The firm has 20%.", "It is a 20:50:30 venture.", "found"],
  ["It costs $12.", "Le prix est entre 12 et 15 dollars dans les mines.", "found"],
  // A count of things has no unit.
  ["It has 16 kilns.", "It will get them on 16 October.", "found"],
])("a date, a time or a number of a text is no amount: %s of %s: %s", (...row) => {
  const [text, source, outcome] = row;
  const figure = resultsOf(text, source).find((one) => one.startsWith("figure"));
  expect(figure).toMatch(new RegExp(`: ${outcome}(?: |$)`));
});

test.each([
  ["It made 76,000 t a month.", "It made 76,000 t a year.", "an amount per year, not per month"],
  [
    "It makes 76,000 t of copper a month.",
    "该矿年产铜约7.6万吨。",
    "an amount per year, not per month",
  ],
  [
    "Copper rose 3.4% from a year earlier.",
    "Copper rose 3.4% from a month earlier.",
    "a change from the period before, not from a year earlier",
  ],
  [
    "It costs $3 per million cubic feet.",
    "It costs $3 per thousand cubic feet.",
    "a price per thousand, not per million",
  ],
  ["China keeps at least 90%.", "China keeps up to 90%.", '"up to", not "at least"'],
  ["China keeps almost 90%.", "China keeps just over 90%.", '"just over", not "almost"'],
  ["Output rose 9%.", "Output fell 9%.", "a fall, not a rise"],
  ["It costs $57.4bn.", "(in millions)\nIt costs $57.4", "in millions"],
  // The words say it.
  ["It costs $19 a tonne.", "It costs $19 a pound.", undefined],
])("says what differs in %j and %j: %s", (text, source, reason) => {
  const verify = createVerifier([{ name: "1.txt", ids: [1], text: source }], names);
  const { checks } = verify({
    schemaVersion: "1.0",
    headline: "A",
    language: "en",
    coreInsights: [{ text, citations: [1] }],
    references: [{ id: 1 }],
  });
  const figure = checks.find(({ kind }) => kind === "figure")!;
  expect([figure.outcome, figure.reason]).toEqual(["differs", reason]);
});

test.each([
  // A sign.
  ["Output rose 9%.", "Output was 634 kt (-9%).", "differs"],
  ["Output rose 9%.", "Output was 634 kt (\u20139%).", "differs"],
  ["Output rose 9%.", "Output was 634 kt (- 9%).", "differs"],
  ["Output rose 9%.", "Output: -9%", "differs"],
  ["Output fell 9%.", "Output was 634 kt (-9%).", "found"],
  ["Output fell 9%.", "Output was 634 kt (+9%).", "differs"],
  ["Output rose 9%.", "Output was 634 kt (+9%).", "found"],
  ["Output: -9%.", "Output rose 9%.", "differs"],
  ["Output: -9%.", "Output fell 9%.", "found"],
  ["产量增长6.5%。", "产量63吨（-6.5%）。", "differs"],
  // Brackets beside a change.
  ["Output rose 26%.", "Output was 118,700 t (26%) lower than in 2024.", "differs"],
  ["Output fell 26%.", "Output was 118,700 t (26%) lower than in 2024.", "found"],
  ["Output fell 19%.", "Output was 3,000 t (19%) higher than in 2024.", "differs"],
  ["Output was 30 t (26%) higher.", "Output fell by 26%.", "differs"],
  ["Output rose 6.5%.", "Output fell by 4,000 t (6.5%) to 58,000 t.", "differs"],
  ["Output fell 6.5%.", "Output fell by 4,000 t (6.5%) to 58,000 t.", "found"],
  ["Sales rose 8%.", "Sales fell $12 million (about 8%).", "differs"],
  ["产量增长6.5%。", "产量减少4000吨（6.5%）。", "differs"],
  ["产量下降19%。", "产量增加3000吨，即19%。", "differs"],
  ["产量增长19%。", "产量增加3000吨，即19%。", "found"],
  // The brackets state no direction, or the sign is that of a level.
  ["Output rose 9%.", "Output 634 697 (9%)", "found"],
  ["Sales rose 8%.", "Sales fell to $12 million (8%).", "found"],
  ["Its share is 8% of sales.", "Sales fell $12 million (8%).", "found"],
  ["The margin fell to -9%.", "The mine has a margin of -9%.", "found"],
  ["The margin rose to -9%.", "The mine has a margin of -9%.", "found"],
  ["The economy shrank by 9%.", "Growth of the economy was -9%.", "found"],
  ["Growth of -9% is expected.", "The economy is expected to shrink by 9%.", "found"],
  ["Output rose 9%.", "- 9% of the output is exported", "found"],
])("compares the direction of a percentage with a sign or in brackets: %s of %s: %s", (...row) => {
  const [text, source, outcome] = row;
  const language = /\p{Script=Han}/u.test(text) ? "zh" : "en";
  const figures = resultsOf(text, source, { language }).filter((one) => one.startsWith("figure"));
  expect(figures.find((one) => one.includes("%"))).toMatch(new RegExp(`: ${outcome}(?: |$)`));
});

test.each([
  // A heading states the unit.
  ["$57.4 million", "(US$ in millions unless otherwise noted)", "Revenue $57.4 $31.3", "found"],
  ["$57.4 million", "(in thousands)", "Revenue $ 57,393 $ 31,300", "found"],
  ["$57 million", "In millions of U.S. dollars", "Revenue $57 $31", "found"],
  ["$5 million", "($ millions, except per share data)", "Revenue $5", "found"],
  ["$57.4 million", "US$'000", "| Revenue | $57,400 |", "found"],
  ["a loss of $12.5 million", "(in millions)", "Net loss $ (12.5) $ (27.1)", "found"],
  ["57.4 million yuan", "单位：百万元", "Revenue ¥57.4 ¥31.3", "found"],
  ["$57.4", "(in millions)", "Revenue $57.4 $31.3", "found"],
  ["$3.2 million", "(in thousands)", "Revenue $3,200\nDebt ($ millions)\nDebt $57", "found"],
  [
    "$12.5 million",
    "(in millions, except per share data)",
    "Revenue $ 12.5 $ 27.1 The firm said that it grew.",
    "found",
  ],
  ["$57.4 billion", "(in millions)", "Revenue $57.4 $31.3", "differs"],
  ["$54.7 million", "(in millions)", "Revenue $57.4 $31.3", "differs"],
  ["€57.4 million", "(in millions)", "Revenue $57.4 $31.3", "differs"],
  ["$26.1 million more", "(in millions)", "Revenue $57.4 $31.3", "not-checkable"],
  // The next line has a price.
  ["$2.2 million", "(in millions)", "Revenue $ (2.2)\nCosts ($/oz) $1,257", "found"],
  // The heading may have words that are not read.
  ["$57.4 million", "2025 2024", "Revenue $57.4 $31.3", "not-found"],
  // These are in dollars.
  ["$0.52 million", "(in millions)", "Revenue per share $0.52 $0.31", "differs"],
  ["$1,257 million", "(in millions)", "Revenue ($/oz) $1,257 $1,312", "differs"],
  ["$57.4 million", "(in millions)", "Revenue was $57.4 a share.", "differs"],
  ["$57.4 million", "(in thousands of ounces)", "Revenue was $57.4", "differs"],
  ["$4 billion", "2025 2024", "Revenue hits $4,000", "differs"],
])("compares revenue of %s with a table: %s %s: %s", (amount, heading, row, outcome) => {
  const [figure] = resultsOf(`Revenue was ${amount}.`, `${heading}\n${row}`).filter((one) =>
    one.startsWith("figure"),
  );
  expect(figure).toMatch(new RegExp(`: ${outcome}(?: |$)`));
});

// 20 October 2025 is a Monday.
test.each([
  // The weekday of the publication.
  ["The price fell on 20 October 2025.", "The price fell on Monday.", "2025-10-20", "found"],
  [
    "Data of 20 October show that exports fell by 6.1%.",
    "Exports fell 6.1% in September, data showed on Monday.",
    "2025-10-20",
    "found",
  ],
  ["双方于10月20日签署协议。", "双方周一在白宫签署协议。", "2025-10-20", "found"],
  ["Prices fell 6% in October.", "Prices fell 6%, it said on Friday.", "2025-10-31", "found"],
  // Another date in the same sentence.
  [
    "The price fell on 20 October 2025.",
    "The price fell on Monday after rising on Friday.",
    "2025-10-20",
    "found",
  ],
  [
    "Prices fell 6.1% on 20 October 2025.",
    "Prices fell 6.1% on Monday after a rise of 3% on Friday.",
    "2025-10-20",
    "found",
  ],
  [
    "The leaders signed the agreement on 20 October 2025.",
    "The leaders signed the agreement on Monday, and will meet again on 30 October.",
    "2025-10-20",
    "found",
  ],
  // Other days.
  ["The price fell on 18 October 2025.", "The price fell on Saturday.", "2025-10-20", "found"],
  ["The price fell on 20 October 2025.", "The price fell on Friday.", "2025-10-20", "differs"],
  ["The price fell on 21 October 2025.", "The price fell on Monday.", "2025-10-20", "differs"],
  [
    "The smelter closed on 20 October 2025.",
    "The mine reopened on Monday, and the smelter closed on 15 October.",
    "2025-10-20",
    "differs",
  ],
  // The week before or after.
  ["The price fell on 13 October 2025.", "The price fell last Monday.", "2025-10-20", "found"],
  [
    "The price fell on 14 October 2025.",
    "The price fell on Tuesday last week.",
    "2025-10-22",
    "found",
  ],
  ["价格10月14日下跌。", "价格上周二下跌。", "2025-10-22", "found"],
  ["价格10月28日下跌。", "价格下周二下跌。", "2025-10-20", "found"],
  ["The price fell on 7 October 2025.", "The price fell on Tuesday.", "2025-10-22", "differs"],
])("compares %j with %j of %s: %s", (text, source, datePublished, outcome) => {
  const language = /\p{Script=Han}/u.test(text) ? "zh" : "en";
  const references = [{ id: 1, datePublished }];
  const date = resultsOf(text, source, { language, references }).find((one) =>
    one.startsWith("date"),
  );
  expect(date).toMatch(new RegExp(`: ${outcome}(?: |$)`));
});

test.each([
  ["2025-07-15", "It fell last month.", "It fell in June 2025.", "found (last month)"],
  ["2025-07", "It fell last month.", "It fell in June 2025.", "found (last month)"],
  ["2025", "It fell two years ago.", "It fell in 2023.", "found (two years ago)"],
  ["2025-07", "It fell on Monday.", "It fell on 7 July 2025.", "not-found"],
  // Both ends of a period share no year, so these words state none.
  ["2024-12/2025-01", "It will fall this year.", "It will fall in 2025.", "not-found"],
  ["2025-07/2025-08", "It fell last year.", "It fell in 2024.", "found (last year)"],
  ["2025-07/2025-08", "It fell last month.", "It fell in July 2025.", "not-found"],
])("a work of %s: %s %s %s", (datePublished, source, statement, outcome) => {
  const references = [{ id: 1, datePublished }];
  const [result] = resultsOf(statement, source, { references });
  expect(result!.split(": ")[1]).toBe(outcome);
});

test("does not say that a date differs from words of a source without a date", () => {
  const source = "China cut its gallium exports last month.";
  const statement = "China cut its gallium exports in June 2025.";
  const dateOf = (references: Reference[]): string | undefined =>
    resultsOf(statement, source, { datePublished: "2025-10-24", references }).find((result) =>
      result.startsWith("date"),
    );
  expect(dateOf([{ id: 1 }])).toMatch(/: not-checkable/);
  expect(dateOf([{ id: 1, datePublished: "2025-10-24" }])).toMatch(/: differs/);
});

test.each([
  ["It starts on 8 November 2025.", "It starts on 8 December 2025.", "differs", "differs"],
  ["It starts on 8 November 2025.", "It starts today.", "not-checkable", "found"],
  ["It fell in 2025.", "It fell.", "not-checkable", "found"],
  ["Tin fell on 7 November 2025.", "Tin fell on Friday.", "not-checkable", "found"],
  ["Tin fell on 7 November 2025.", "Tin fell on Friday, 7 November 2025.", "found", "found"],
  // The ministry may have said it on the day of publication.
  [
    "It said on 8 November 2025 that it starts.",
    "It starts on 8 December 2025.",
    "not-checkable",
    "found",
  ],
])(
  "does not confirm a date with that of the brief: %s of %s: %s without a date, %s with one",
  (text, source, undated, dated) => {
    const datePublished = "2025-11-08";
    const of = (reference: Reference): string | undefined =>
      resultsOf(text, source, { datePublished, references: [reference] })
        .find((result) => result.startsWith("date"))!
        .split(/: | \(/)[1];
    expect([of({ id: 1 }), of({ id: 1, datePublished })]).toEqual([undated, dated]);
  },
);

test("compares a quote word for word, except spaces, marks, dashes and omissions", () => {
  const quote = (text: string): string[] =>
    resultsOf(
      "A.",
      "He said: \u201cThe mine \u2013 it\u2019s small \u2013 will open soon, we hope.\u201d",
      {
        coreInsights: [{ text: "A.", citations: [{ id: 1, quote: text }] }],
      },
    ).map((result) => result.replace(/^quote .*: (?=\S+ ?(?:\(|$))/, ""));
  expect(quote("the mine - it's small - will  open soon")[0]).toMatch(/^found/);
  expect(quote("The mine [...] will open soon")[0]).toMatch(/^found/);
  expect(quote("[T]he mine … will open soon, we hope.")[0]).toMatch(/^found/);
  expect(quote("The mine will open soon")[0]).toMatch(/^differs/);
  expect(quote("We have sold the port")[0]).toMatch(/^not-found/);
});

test.each([
  ["Prices were $ 8.5-9 billion", "Prices were $8.5-9 billion."],
  ["Prices were $8.5-9 billion", "Prices were $ 8.5\u20139 billion."],
  ["Output was 14,000 to 19,000t", "Output was 14,000 to 19,000 t in 2024."],
  ["Output was 14,000 to 19,000 t in 2024", "Output was 14,000 to 19,000t in 2024."],
  ["a duty of 10 % on tin", "It has a duty of 10% on tin."],
  ["a duty of 10% on tin", "It has a duty of 10\u00A0% on tin."],
  ["eine Abgabe von 10% auf Zinn", "Es gibt eine Abgabe von 10 % auf Zinn."],
  ["пошлина составит 10%", "В мае пошлина составит 10 %."],
  ["costs 8.5€ a kilo", "It costs 8.5 € a kilo."],
])("finds the quote %j in %j, whose amounts have other spaces", (quote, source) => {
  const coreInsights = [{ text: "A.", citations: [{ id: 1, quote }] }];
  const [first] = resultsOf("A.", source, { coreInsights });
  expect(first).toMatch(/^quote .*: found/);
});

test("does not find a quote that ends inside a number", () => {
  const coreInsights = [{ text: "A.", citations: [{ id: 1, quote: "Output was 14,0" }] }];
  const [first] = resultsOf("A.", "Output was 14,000 t.", { coreInsights });
  expect(first).toMatch(/^quote .*: (?:differs|not-found)/);
});

test("reports what another source has", () => {
  const text = "Gallium output in Kazakhstan would reach 37 tonnes a year.";
  expect(resultsOf(text, "Nickel prices rose.", { others: [gallium] })).toEqual([
    "name Gallium: elsewhere (gallium)",
    "name Kazakhstan: elsewhere (Kazakhstan)",
    "figure 37 tonnes a year: elsewhere (37 tonnes a year)",
  ]);
});

test("does not check what no saved source covers", () => {
  const [result] = resultsOf("It makes 5 t.", "Nothing", {
    coreInsights: [{ text: "It makes 5 t.", citations: [7] }],
    references: [{ id: 1 }, { id: 7 }],
  });
  expect(result).toBe("figure 5 t: not-checkable");
});

test("finds names of other languages, and names that no list has", () => {
  expect(resultsOf("Kazakhstan sells tungsten.", "哈萨克斯坦出口钨精矿。")).toEqual([
    "name Kazakhstan: found (哈萨克斯坦)",
    "name tungsten: found (钨精矿)",
  ]);
  const source = "Plant manager Daniyar Seitkali of Tessaly Metals spoke.";
  expect(resultsOf("The plant belongs to Tessaly, Mr Seitkali said.", source)).toEqual([
    "name Tessaly: found (Tessaly)",
    "name Mr Seitkali: found (Seitkali)",
  ]);
  expect(resultsOf("The manager is Daniyar Omarov of Tesally.", source)).toEqual([
    "name Daniyar Omarov: differs (Seitkali)",
    "name Tesally: differs (Tessaly)",
  ]);
});

test.each([
  ["a".repeat(100_000)],
  ["1 ".repeat(100_000)],
  ["“".repeat(50_000)],
  ["A. ".repeat(50_000)],
  ["Al ".repeat(50_000)],
  ["2025年".repeat(30_000)],
  ["FY2025-26 ".repeat(20_000)],
  ["2025-26".repeat(20_000)],
  ["A-".repeat(50_000)],
  ["甲·".repeat(50_000)],
  ["部长王五".repeat(25_000)],
  ["5月环比3倍第三周，".repeat(10_000)],
  ["one in two hundred and ".repeat(5000)],
  ["halved in the year to June, ".repeat(4000)],
  ["doubled, nearly doubled, ".repeat(4000)],
  ["12% in June from a year earlier and from May, ".repeat(3000)],
  ["from 10 t in May 2025 to 12 t in June 2025, ".repeat(3000)],
  ["同比环比年产".repeat(10_000) + "12吨"],
  ["1.250 dollars la livre et ".repeat(4000)],
  ["(in millions, except per share) $ 12.5 $ 27.1 in thousands of ".repeat(3000)],
  ["fell by 5 t (6%) and was 7 t (8%) lower (- 9%), ".repeat(3000)],
  ["No. 16 at 16:30 on 16/10/2025 and 16 May ".repeat(4000)],
])("takes little time for a hostile source (%#)", (source) => {
  const seconds = startCpuClock();
  resultsOf(
    "Kazakhstan's Tessaly Metals sold 37 tonnes, 12% more, on 3 March 2025, “we will not sell more of it”.",
    source,
  );
  // Linear time is a second or two. Quadratic time would be minutes.
  expect(seconds()).toBeLessThan(10);
});

test("an empty source has nothing", () => {
  expect(resultsOf("It makes 5 t.", "")).toEqual(["figure 5 t: not-found"]);
});

test.each<[string, string, string, string, string]>([
  [
    "a number word with hundred and a scale",
    "en",
    "It costs some four hundred million euros.",
    "It costs €412 million.",
    "figure four hundred million euros: found (€412 million)",
  ],
  [
    "the first months of a year",
    "en",
    "It sold 39 tonnes in the first six months.",
    "上半年销量39吨。",
    "date first six months: found (上半年)",
  ],
  [
    "a quarter without a year",
    "en",
    "It sold 39 tonnes in the first quarter.",
    "一季度销量39吨。",
    "date first quarter: found (一季度)",
  ],
  [
    "January in the start of the year",
    "en",
    "It fell since January.",
    "It fell since the start of the year.",
    "date January: found (start of the year)",
  ],
  [
    "the end of another year",
    "zh",
    "配额延长至2027年底。",
    "配额将延长至2028年底。2027年的总额为9.66万吨。",
    "date 2027年底: differs (2028年底)",
  ],
  [
    "the same end of a year in another language",
    "en",
    "Quotas run to the end of 2028.",
    "配额将延长至2028年底。",
    "date 2028: found (2028年底)",
  ],
  [
    "a year only where the source states a year",
    "en",
    "It made 12 tonnes in 2025.",
    "It closed in February. It made 12 tonnes in 2025.",
    "date 2025: found (2025)",
  ],
  [
    "a quarter with its year before a month without one",
    "en",
    "It sails in the third quarter of 2028.",
    "Work begins in September, and it sails in the third quarter of 2028.",
    "date third quarter of 2028: found (third quarter of 2028)",
  ],
  [
    "a bare price in the unit of the other prices",
    "en",
    "It expects $45,000 per kilogram.",
    "It costs $51,250 a tonne. It expects $45,000.",
    "figure $45,000 per kilogram: differs ($45,000)",
  ],
  [
    "a price in another unit although a verb could compute it",
    "en",
    "Prices rose to $19 a tonne.",
    "Prices nearly doubled from $10 a pound to $19 a pound.",
    "figure $19 a tonne: differs ($19 a pound)",
  ],
  [
    "a name that is a common word in lower case",
    "en",
    "The buyer of the battery cells is Samsara Cells.",
    "The buyer of the battery cells is Kaltwerk Werke.",
    "name Samsara Cells: not-found",
  ],
  [
    "a figure although another one shares the only name",
    "en",
    "Cobalt: Comila gets 21,300 tonnes.",
    "钴出口只有3.9万吨。价格上涨。其份额为每年2.13万吨。",
    "figure 21,300 tonnes: found (每年2.13万吨)",
  ],
])("compares %s", (_, language, text, source, result) => {
  const more = { language, source: { name: "S" }, datePublished: "2026-07-03" };
  expect(resultsOf(text, source, more)).toContain(result);
});

test.each(["constructor", "valueOf", "toString"])(
  "finds a mineral, a place and an organisation with the id %s",
  (id) => {
    const found = (source: string): string[] =>
      ["minerals", "places", "organizations"].map((list) => {
        const [result] = resultsOf("The Northern Group closed a mine.", source, {
          [list]: [{ id, name: "Northern Group" }],
        });
        return result!;
      });
    const words = "name Northern Group";
    expect(found("A mine of the Northern Group is closed.")).toEqual(
      Array(3).fill(`${words}: found (Northern Group)`),
    );
    expect(found("A mine is closed.")).toEqual(Array(3).fill(`${words}: not-found`));
  },
);
