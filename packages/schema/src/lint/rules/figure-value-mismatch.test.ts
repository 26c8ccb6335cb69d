import { describe, expect, test } from "vitest";
import type { Figure } from "../../article.ts";
import { messagesOf, placesOf, withInsight } from "../../../test/report-of.ts";
import { figureValueMismatch } from "./figure-value-mismatch.ts";

const keysOf = (figure: Figure): string[] =>
  placesOf(figureValueMismatch, withInsight(figure.text, { figures: [figure] })).map((place) =>
    place.slice("coreInsights[0].figures[0].".length),
  );

describe("a value matches its text", () => {
  test.each<[string, Figure]>([
    ["a percentage", { text: "80%", unit: "percent", value: 80 }],
    ["a fall", { text: "80%", unit: "percent", value: -80 }],
    ["a range", { text: "10-15%", unit: "percent", min: 10, max: 15 }],
    ["a shared scale", { text: "$250-260 million", min: 250_000_000, max: 260_000_000 }],
    ["a shared unit", { text: "5-6 kt", unit: "t", min: 5000, max: 6000 }],
    ["crore", { text: "₹5 crore", currency: "INR", value: 50_000_000 }],
    ["a fraction", { text: "1/3 of it", value: 33 }],
    ["a fraction with spaces", { text: "1 : 3", value: 33 }],
    ["a Chinese ratio", { text: "1：3", value: 33 }],
    ["one in five", { text: "1 in 5", unit: "percent", value: 20 }],
    ["a date", { text: "by 2028", kind: "date", value: 5 }],
    ["words without a number", { text: "half", value: 50 }],
    ["a scale", { text: "$8.5 billion", value: 8.5e9 }],
    ["a scale after words", { text: "up to USD 8.5 billion", max: 8.5e9, currency: "USD" }],
    ["a rounded scale", { text: "$8.5 billion", value: 8.52e9 }],
    ["a scale in the unit", { text: "3.3 million tonnes", unit: "Mt", value: 3.3 }],
    ["metric tons as mt", { text: "3.3 million mt", unit: "t", value: 3.3e6 }],
    ["short tons", { text: "5 tons", unit: "st", value: 5 }],
    ["dollars of another country", { text: "$5 million", currency: "AUD", value: 5e6 }],
    ["pesos", { text: "$500 million", currency: "CLP", value: 5e8 }],
    ["yuan of Taiwan", { text: "5亿元", currency: "TWD", value: 5e8 }],
    ["one of two currencies", { text: "€5 million ($5.8 million)", currency: "USD", value: 5.8e6 }],
    ["a qualifier", { text: "more than 80%", unit: "percent", value: 80, qualifier: "at-least" }],
    ["another qualifier", { text: "about 80%", unit: "percent", value: 80, qualifier: "up-to" }],
    [
      "a denied qualifier",
      { text: "not above 80%", unit: "percent", value: 80, qualifier: "at-most" },
    ],
    [
      "a period with the word of a qualifier",
      { text: "$900 million over 10 years", currency: "USD", value: 9e8, qualifier: "up-to" },
    ],
    [
      "a scale in a unit of the article's own",
      { text: "3 million barrels", unit: "million barrels", value: 3 },
    ],
    ["a scale in a known unit", { text: "500 thousand SWU", unit: "kSWU", value: 500 }],
    ["thousands of ounces", { text: "3.11 kg", unit: "koz", value: 0.1 }],
    ["a mass of something", { text: "5,000 t of LCE", unit: "kt LCE", value: 5 }],
    ["thousands of tonnes", { text: "96600 t", unit: "kt", value: 96.6 }],
    ["thousands", { text: "96,600 t", unit: "t", value: 96600 }],
    ["one reading of a separator", { text: "96.600 t", unit: "t", value: 96600 }],
    ["one reading of a separator without a unit", { text: "96,600", value: 96.6 }],
    ["tonnes of kilograms", { text: "5000 kg", unit: "t", value: 5 }],
    ["tonnes a year", { text: "5000 kg", unit: "t-per-year", value: 5 }],
    ["kilograms of pounds", { text: "100 lb", unit: "kg", value: 45.36 }],
    ["pounds of kilograms", { text: "45.36 kg", unit: "lb", value: 100 }],
    ["grams of kilograms", { text: "5 kg", unit: "g", value: 5000 }],
    ["troy ounces of kilograms", { text: "3.11 kg", unit: "oz-troy", value: 100 }],
    ["basis points", { text: "25 basis points", unit: "percentage-point", value: 0.25 }],
    ["one basis point", { text: "1 basis point", unit: "percentage-point", value: 0.01 }],
    ["bps", { text: "25 bps", unit: "percentage-point", value: 0.25 }],
    ["bp", { text: "25 bp", unit: "percentage-point", value: 0.25 }],
    ["Chinese basis points", { text: "25个基点", unit: "percentage-point", value: 0.25 }],
    ["US cents", { text: "10 US cents", currency: "USD", value: 0.1 }],
    ["Chinese US cents", { text: "10美分", currency: "USD", value: 0.1 }],
    ...["3¢/lb", "¢3/lb", "3c/lb", "3c a pound", "3 USc/lb", "USc 3/lb", "3c"].map(
      (text): [string, Figure] => [
        "a sign for cents",
        { text, kind: "price", value: 0.03, currency: "USD", unit: "lb" },
      ],
    ),
    ["Australian cents", { text: "85Ac per pound", currency: "AUD", value: 0.85 }],
    ["cents in the unit", { text: "3 USc/lb", value: 3, currency: "USD", unit: "USc/lb" }],
    ["dollars beside cents", { text: "$1.20 (120 cents)", currency: "USD", value: 1.2 }],
    ["cents of no currency, as dollars", { text: "10 cents", value: 0.1 }],
    ["cents of no currency", { text: "10 cents", value: 10 }],
    ["an amount in brackets", { text: "$(41.8) million", currency: "USD", value: -41_800_000 }],
    ["half a percent of rounding", { text: "1000 t", unit: "t", value: 1005 }],
  ])("%s", (_, figure) => {
    expect(keysOf(figure)).toEqual([]);
  });
});

describe("a value contradicts its text", () => {
  test.each<[string, Figure, string[]]>([
    ["a percentage", { text: "80%", unit: "percent", value: 8 }, ["value"]],
    ["a percentage in full width", { text: "80％", unit: "percent", value: 8 }, ["value"]],
    ["a percentage without its decimal", { text: "1.9%", unit: "percent", value: 1 }, ["value"]],
    ["a plain maximum", { text: "up to $2.5 billion", currency: "USD", max: 2.5e6 }, ["max"]],
    [
      "one of two plain values",
      { text: "$2 million", currency: "USD", value: 2e6, max: 3e6 },
      ["max"],
    ],
    ["a percentage in words", { text: "80 per cent", unit: "percent", value: 8 }, ["value"]],
    ["a percentage in one word", { text: "80 Percent", unit: "percent", value: 8 }, ["value"]],
    ["pct", { text: "80 pct", unit: "percent", value: 8 }, ["value"]],
    ["a percentage in Russian", { text: "80 процентов", unit: "percent", value: 8 }, ["value"]],
    ["a percentage in French", { text: "80 pour cent", unit: "percent", value: 8 }, ["value"]],
    ["a percentage in Spanish", { text: "80 por ciento", unit: "percent", value: 8 }, ["value"]],
    ["a percentage in German", { text: "80 Prozent", unit: "percent", value: 8 }, ["value"]],
    ["the words of another percentage", { text: "from 80%", unit: "percent", value: 8 }, ["value"]],
    ["a range", { text: "10-15%", unit: "percent", value: 10, min: 11, max: 15 }, ["min"]],
    [
      "a range at its end",
      { text: "10-15%", unit: "percent", value: 10, min: 10, max: 51 },
      ["max"],
    ],
    ["a range without a start", { text: "10-15%", unit: "percent", value: 10, max: 51 }, ["max"]],
    ["both ends", { text: "10-15 t", unit: "t", min: 1, max: 51 }, ["min", "max"]],
    ["a known unit with a scale", { text: "3 million t", unit: "t", value: 3 }, ["value"]],
    ["no unit with a scale", { text: "3 million", value: 3 }, ["value"]],
    [
      "points that are not basis points",
      { text: "2 points", unit: "percentage-point", value: 0.02 },
      ["value"],
    ],
    ["basis points in no unit", { text: "25 basis points", value: 0.25 }, ["value"]],
    ["cents of a currency", { text: "10 cents", currency: "USD", value: 10 }, ["value"]],
    ["a sign for cents", { text: "3¢/lb", currency: "USD", unit: "lb", value: 3 }, ["value"]],
    ["a letter for cents", { text: "85c a pound", currency: "USD", value: 85 }, ["value"]],
    ["degrees", { text: "3 C", currency: "USD", value: 0.03 }, ["value"]],
    [
      "a scale beside the unit",
      { text: "3.3 million tonnes", unit: "Mt", value: 3.3e6 },
      ["value"],
    ],
    ["another unit of mass", { text: "5 kt", unit: "lb", value: 5 }, ["value"]],
    ["another currency", { text: "€5 billion", currency: "USD", value: 5e9 }, ["currency"]],
    [
      "a currency of one country",
      { text: "US$5 billion", currency: "AUD", value: 5e9 },
      ["currency"],
    ],
    ["yuan as dollars", { text: "5亿元", currency: "USD", value: 5e8 }, ["currency"]],
    [
      "the opposite qualifier",
      { text: "more than 80%", unit: "percent", value: 80, qualifier: "less-than" },
      ["qualifier"],
    ],
    [
      "the opposite qualifier after the number",
      { text: "80% or more", unit: "percent", value: 80, qualifier: "at-most" },
      ["qualifier"],
    ],
    ["thousands as decimals", { text: "12,500 t", unit: "t", value: 12.5 }, ["value"]],
    ["thousands of kilotonnes", { text: "1,100 kt", unit: "kt", value: 1.1 }, ["value"]],
    ["thousands of dollars", { text: "12,500 dollars", currency: "USD", value: 12.5 }, ["value"]],
    ["a range of thousands", { text: "1,200-1,300 t", unit: "t", min: 1200, max: 1.3 }, ["max"]],
    ["more than half a percent", { text: "1000 t", unit: "t", value: 1006 }, ["value"]],
    ["a weight in no unit", { text: "96600 t", value: 96.6 }, ["value"]],
    ["a number that is not a weight", { text: "96600 mines", unit: "kt", value: 96.6 }, ["value"]],
  ])("%s", (_, figure, keys) => {
    expect(keysOf(figure)).toEqual(keys);
  });
});

describe("a missing value", () => {
  const message = (figure: Figure, lang = "en"): string =>
    messagesOf(figureValueMismatch, {
      coreInsights: [{ text: { value: figure.text, lang }, figures: [figure] }],
    });
  const missing = "missing; charts and searches need the number of";

  test.each<[Figure, string, string?]>([
    [{ text: "80%", kind: "share", unit: "percent" }, '"80%"; add `value` 80'],
    [{ text: "10-15%", kind: "share" }, '"10-15%"; add `value`, or `min` and `max`'],
    [{ text: "5.000 t", kind: "quantity" }, '"5.000 t"; add `value`, or `min` and `max`'],
    [{ text: "5000 kg", kind: "quantity", unit: "t" }, '"5000 kg"; add `value` 5'],
    [
      { text: "400 مليون دولار", kind: "amount", currency: "USD" },
      '"400 مليون دولار"; add `value` 400000000',
      "ar",
    ],
  ])("%j", (figure, words, lang) => {
    expect(message(figure, lang)).toBe(`${missing} ${words}`);
  });

  test.each<[string, Figure, string?]>([
    ["of a figure without a kind", { text: "80%" }],
    ["of a date", { text: "2028", kind: "date" }],
    ["of words", { text: "half", kind: "share" }],
    ["that is stated as an end", { text: "up to 80%", kind: "share", max: 80, unit: "percent" }],
    ["in a language with unknown scales", { text: "5 miljoner kr", kind: "amount" }, "sv"],
  ])("is not reported %s", (_, figure, lang) => {
    expect(message(figure, lang)).toBe("");
  });
});

describe("a qualifier and the words of the sentence", () => {
  const isReported = (sentence: string, text: string, qualifier: string): boolean => {
    const figure = { text, unit: "percent", value: 30, qualifier };
    return placesOf(figureValueMismatch, withInsight(sentence, { figures: [figure] })).length > 0;
  };

  test.each([
    // The qualifier is beside the figure.
    ["Less than 30% is exported.", "30%", "more-than"],
    ["It exports fewer than 30% of them.", "30%", "at-least"],
    ["Exports are below 30%.", "30%", "more-than"],
    ["It may sell up to 30%.", "30%", "at-least"],
    ["More than 30% is exported.", "30%", "less-than"],
    ["Over 30% is exported.", "30%", "at-most"],
    ["Exports exceeded 30% of output.", "30%", "less-than"],
    ["A share exceeding 30% is exported.", "30%", "up-to"],
    ["At least 30% is exported.", "30%", "at-most"],
    ["It exports 30% or more of it.", "30%", "at-most"],
    ["No more than 30% is exported.", "30%", "at-least"],
    ["It must not exceed 30%.", "30%", "more-than"],
    ["出口不到30%。", "30%", "more-than"],
    ["出口不足30%。", "30%", "at-least"],
    ["出口低于30%。", "30%", "at-least"],
    ["占比突破30%。", "30%", "at-most"],
    ["占比跌破30%。", "30%", "at-least"],
    ["出口超过30%。", "30%", "less-than"],
    ["出口至少占30%。", "30%", "at-most"],
    ["出口不得超过30%。", "30%", "at-least"],
    ["出口不得低于30%。", "30%", "at-most"],
    ["出口未超过30%。", "30%", "more-than"],
    ["出口占30%以上。", "30%", "less-than"],
    // It is in the figure, with a negation.
    ["No more than 30% is exported.", "No more than 30%", "at-least"],
    ["It is not more than 30%.", "not more than 30%", "more-than"],
    ["A share not exceeding 30%.", "not exceeding 30%", "more-than"],
    ["A share exceeding 30%.", "exceeding 30%", "less-than"],
    ["出口不超过30%。", "不超过30%", "at-least"],
    ["出口不低于30%。", "不低于30%", "at-most"],
    ["出口不到30%。", "不到30%", "more-than"],
    ["出口不足30%。", "不足30%", "at-least"],
  ])("contradict each other: %s %s %s", (...example) => {
    expect(isReported(...example)).toBe(true);
  });

  test.each([
    ["Less than 30% is exported.", "30%", "at-most"],
    ["Exports are not below 30%.", "30%", "at-least"],
    ["Exports never fell below 30%.", "30%", "at-least"],
    ["Exports are not above 30%.", "not above 30%", "at-most"],
    ["It was not more than half.", "more than half", "at-most"],
    ["It is not 30% or more.", "30%", "less-than"],
    ["No mine exports more than 30%.", "30%", "at-most"],
    ["Not even less than 30% is enough.", "30%", "at-least"],
    ["No more than 30% is exported.", "30%", "at-most"],
    ["It must not exceed 30%.", "30%", "at-most"],
    ["出口不得超过30%。", "30%", "at-most"],
    ["出口从未超过30%。", "30%", "at-most"],
    ["出口没有低于30%。", "30%", "at-least"],
    ["占比未跌破30%。", "30%", "at-least"],
    // The limit is exceeded, or another number has the qualifier.
    ["Exports rose above the 30% cap.", "30%", "at-most"],
    ["Exports exceed 30% limits.", "30%", "at-most"],
    ["出口超过30%的上限。", "30%", "at-most"],
    ["出口低于30%的下限。", "30%", "at-least"],
    ["Exports are above 5,000 t, 30% of output.", "30%", "at-most"],
    ["Exports are under 5,000 t; 30% is stored.", "30%", "at-least"],
    ["They are above 130%.", "30%", "at-most"],
    ["约30%的企业，产能在5万吨以上。", "30%", "at-most"],
    ["至少30%以上市公司", "30%", "at-least"],
    // The figure has several places, or none.
    ["It sold more than 30%, not 30%.", "30%", "at-most"],
    ["It exports more than a third.", "30%", "at-most"],
    // Two limits of one number.
    ["They run for up to at least 30%.", "30%", "at-least"],
  ])("agree, or may: %s %s %s", (...example) => {
    expect(isReported(...example)).toBe(false);
  });
});

describe("the word or the separator of a number", () => {
  const inLanguage = (lang: string, figure: Figure): string[] =>
    placesOf(figureValueMismatch, {
      coreInsights: [{ text: { value: figure.text, lang }, figures: [figure] }],
    });
  test.each<[string, Figure]>([
    ["ko", { text: "3억 달러", value: 3e8, currency: "USD" }],
    ["pt", { text: "R$ 1,2 bilhão", value: 1.2e9, currency: "BRL" }],
    ["es", { text: "1,2 billones de pesos", value: 1.2e12, currency: "CLP" }],
    ["vi-VN", { text: "5 nghìn tấn", value: 5, unit: "kt" }],
    ["fi", { text: "5 miljoonaa tonnia", value: 5e6, unit: "t" }],
    ["th", { text: "5 ล้านตัน", value: 5e6, unit: "t" }],
    ["de", { text: "96.600 t", value: 96600, unit: "t" }],
    ["de", { text: "18,125 t", value: 18.125, unit: "t" }],
    ["de-CH", { text: "96.600 t", value: 96.6, unit: "t" }],
    ["fr", { text: "96.600 t", value: 96.6, unit: "t" }],
    ["fi", { text: "5-miljoonainen", value: 5e6 }],
  ])("is a scale, or can be one, in %s: %o", (language, figure) => {
    expect(inLanguage(language, figure)).toEqual([]);
  });

  test.each<[string, Figure]>([
    ["ko", { text: "3억 달러", value: 3, currency: "USD" }],
    ["en", { text: "96600 mines", value: 96.6 }],
    ["fi", { text: "5 t", value: 6, unit: "t" }],
    ["de", { text: "96.600 t", value: 96.6, unit: "t" }],
    ["zh", { text: "96,600吨", value: 96.6, unit: "t" }],
    ["fi", { text: "5 000 $", value: 5, currency: "USD" }],
    ["fi", { text: "5 million tonnia", value: 5, unit: "t" }],
  ])("is a known word in %s: %o", (language, figure) => {
    expect(inLanguage(language, figure)).toHaveLength(1);
  });
});

test("the message has both values, in the unit of the figure", () => {
  const figure = { text: "96600 t", unit: "kt", value: 966 };
  const message = messagesOf(figureValueMismatch, withInsight("96600 t", { figures: [figure] }));
  expect(message).toMatch(/"96600 t".* 96\.6\b.* 966\b/);
});
