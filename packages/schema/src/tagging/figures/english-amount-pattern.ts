import { alternatives, currencies, currenciesBefore, scales } from "../../amounts/amount-words.ts";
import { groupApostrophes, groupSpaces } from "../../amounts/digit-groups.ts";
import type { Measure } from "./amount.ts";
import { englishNumber } from "./english-numbers.ts";
import { englishUnits } from "./measured-units.ts";

/** Units that are not measured in the vocabulary. */
const ratiosAndTimes: Readonly<Record<string, Measure>> = {
  ...measure({ kind: "percent" }, "% percent per_cent pct pc"),
  ...measure(
    { kind: "points" },
    "percentage_point percentage_points percentage-point percentage-points pp",
  ),
  ...measure({ kind: "duration", unit: "year" }, "year years"),
  ...measure({ kind: "duration", unit: "month" }, "month months"),
  ...measure({ kind: "duration", unit: "week" }, "week weeks"),
  ...measure({ kind: "duration", unit: "day" }, "day days"),
  ...measure({ kind: "duration", unit: "hour" }, "hour hours"),
};
/** The units of amounts by their words, without basis points. */
export const units = new Map<string, Measure>([
  ...englishUnits(),
  ...Object.entries(ratiosAndTimes),
]);

function measure(meaning: Measure, words: string): Record<string, Measure> {
  return Object.fromEntries(words.split(" ").map((word) => [word.replaceAll("_", " "), meaning]));
}

const lowerMoneyWords = Object.keys(currencies).filter((word) => /^[a-z ]{3,}$/.test(word));
/** Names of currencies after a number, as they are written. Pounds alone may be a mass. */
export const namesAfter: Readonly<Record<string, string>> = {
  "pounds sterling": "GBP",
  "pounds Sterling": "GBP",
  "pound sterling": "GBP",
  "British pounds": "GBP",
  "UK pounds": "GBP",
};
/** Currencies of several countries, whose names alone are money without a code. */
const shared = "pesos dirhams riyals rials dinars kroner francs shillings".split(" ");
/** Names of countries are written `US` and `Hong Kong`. */
const moneyWords = [
  ...lowerMoneyWords.map((word) =>
    word.replace(/^(?:us|uae)(?= )|(?<![a-z])[a-z](?=[a-z]* )/g, (start) => start.toUpperCase()),
  ),
  ...Object.keys(namesAfter),
  ...shared,
  "CFA francs",
];
/** Before a number, also `Yuan 15,000`. */
const moneyCodes = lowerMoneyWords
  .filter((word) => word.length === 3 && word !== "yen")
  .map((word) => word.toUpperCase());
const moneySigns = [
  ...Object.keys(currencies)
    .filter((word) => /[$€£₽₸₹₩₱]/.test(word))
    .map((word) => word.toUpperCase()),
  "¥",
];
/** Names of currencies before a number, as they are written. */
export const namesBefore: Readonly<Record<string, string>> = {
  ...currenciesBefore,
  Yuan: "CNY",
  Rmb: "CNY",
};
/** Digits and the signs between them. */
const digits = String.raw`[\d.,${groupSpaces}${groupApostrophes}]`;
/** `R2.5 billion` is money. `R410` may be a name. */
const rand = String.raw`R(?=\d${digits}*(?:bn|m|[ -](?:m|b|tr)illion)\b)`;
/** `Won 5tn` is money. `Won 5 awards` is not. */
const won = String.raw`Won(?=\s?\d${digits}*(?:[bt]n| [bt]n| (?:b|tr)illion)\b)`;
const moneyBefore = `${alternatives([...moneySigns, ...moneyCodes, ...Object.keys(namesBefore)])}|${rand}|${won}`;
/** A million of money in English, and a thousand in Spanish, which is why `scales` does not have it. */
export const mil = "mil";
/** Also "Million" and "BILLION". */
const scaleWords = [...Object.keys(scales).filter((word) => /^[a-z]{2,}$/.test(word)), mil].flatMap(
  (word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()],
);
const unitWords = [...units.keys(), "basis point", "basis points", "bp", "bps"];

/** The end of `$(41.8)`, which is minus 41.8 in accounts. */
const closing = String.raw`(?:(?<=[$€£¥]\s?\(${digits}{1,24})(?<closed>\)))?`;

/** A space before the letter of "$150 M". Without money, a letter after a space is a unit. */
const afterMoney = String.raw`(?:(?<=(?:[$€£₽₸₹₩₱¥]|\b[A-Z]{3})\s?${digits}{1,24})[ \u00A0])?`;

/** Matches a number with its sign, scale, currency and unit, and the rate after them. */
export const englishAmount = new RegExp(
  // Most characters begin no number, no currency and no number word.
  "(?=[\\d$€£₽₸₹₩₱¥aefhnostAC-KMNOPR-UWYZ]|[\u2212-][\\d$€£¥UAC]|minus )" +
    // Not inside a word or a longer number, nor after the hyphen of a name: C5+1, uranium-235. "150m-200m" and "100kt-110kt" are ranges, and "c.5 kt" is about 5 kt.
    "(?<![\\p{L}\\p{N}_])(?:(?<!\\p{L}[-\u2010\u2011+.])|(?<=\\d[A-Za-z]{1,3}[-\u2010\u2011])|(?<=(?<![\\p{L}\\p{N}.])ca?\\.))(?<!\\d[.,:/+'\u2019])" +
    // "-$13 million" and "-5%", but not "5 -10%", "--5%", "+/-5%" and "10 kt <-13 kt". In a row of a table, it is after another number: "16.2 14.9 -8%".
    "(?<minus>(?:[Nn]egative|[Mm]inus) |(?:(?<![\\p{N}%)] ?|\\+\\/?|-|\\d[^<,;]{0,12}<)|(?<=\\d[ \\t][\\d.,]{1,12} ))[\u2212-](?=(?:US|A|C)?[$€£¥]|\\d))?" +
    `(?:(?<before>${moneyBefore})\\s?)?` +
    `(?<open>(?<=[$€£¥]\\s?)\\((?=\\d${digits}*\\)))?(?<number>${englishNumber})${closing}` +
    `(?:[ \u00A0-](?<hundred>[Hh]undred)(?!\\p{L}))?` +
    `(?:(?:[ \u00A0-](?<scale>${alternatives(scaleWords)})|${afterMoney}(?<letters>[bmtBMT][nN]|[mb]ln|trn|MM|[bkmBKMT]))(?![\\p{L}\\p{N}]))?` +
    `(?:[ \u00A0-](?:(?<cents>(?:(?<cent>US|Australian|Canadian|euro) )?cents)|(?<after>${alternatives([...moneyWords, ...moneyCodes])}))(?!\\p{L}))?` +
    `(?:[ \u00A0-]?(?<unit>${alternatives(unitWords)})(?![\\p{L}\\p{N}]))?` +
    `(?<rate>(?: (?:a|an|per) |\\s?/\\s?)(?<per>${alternatives([...units.keys(), "annum", "yr", "y"])})(?![\\p{L}\\p{N}-])(?!(?<=year|month|week|day|quarter|annum|yr) (?:ago|earlier|later|before|after)\\b)| annually\\b| p\\.a(?:\\.(?![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}.]))| pa\\b)?`,
  "gu",
);
