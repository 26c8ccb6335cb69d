import { allMatches } from "../../all-matches.ts";
import {
  alternatives,
  currencies,
  currenciesBefore,
  scaleOf,
  scales,
} from "../../amounts/amount-words.ts";
import { scaled, type Amount, type Measure } from "./amount.ts";
import { countedNoun } from "./english-counted.ts";
import { englishUnits } from "./measured-units.ts";
import { englishNumber, readEnglishNumber } from "./english-numbers.ts";

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
const units = new Map<string, Measure>([...englishUnits(), ...Object.entries(ratiosAndTimes)]);

/** Each is a hundredth of a percentage point. */
const basisPoints = /^(?:basis points?|bps?)$/;

/** The periods of a price or an output. */
const periods = /^(?:year|annum|month|week|day)$/;

function measure(meaning: Measure, words: string): Record<string, Measure> {
  return Object.fromEntries(words.split(" ").map((word) => [word.replaceAll("_", " "), meaning]));
}

const lowerMoneyWords = Object.keys(currencies).filter((word) => /^[a-z ]{3,}$/.test(word));
/** Names of countries are written `US` and `Australian`. Pesos alone are money of an unknown country. */
const moneyWords = [
  ...lowerMoneyWords.map((word) =>
    word.includes(" ") ? word.replace(/^us|^[a-z]/, (start) => start.toUpperCase()) : word,
  ),
  "pesos",
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
const namesBefore: Readonly<Record<string, string>> = {
  ...currenciesBefore,
  Yuan: "CNY",
  Rmb: "CNY",
};
/** `R2.5 billion` is money. `R410` may be a name. */
const rand = String.raw`R(?=\d[\d.,]*(?:bn|m|[ -](?:m|b|tr)illion)\b)`;
/** `Won 5tn` is money. `Won 5 awards` is not. */
const won = String.raw`Won(?=\s?\d[\d.,]*(?:[bt]n| [bt]n| (?:b|tr)illion)\b)`;
const moneyBefore = `${alternatives([...moneySigns, ...moneyCodes, ...Object.keys(namesBefore)])}|${rand}|${won}`;
/** A million of money in English, and a thousand in Spanish, which is why `scales` does not have it. */
const mil = "mil";
/** Also "Million" and "BILLION". */
const scaleWords = [...Object.keys(scales).filter((word) => /^[a-z]{2,}$/.test(word)), mil].flatMap(
  (word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()],
);
const unitWords = [...units.keys(), "basis point", "basis points", "bp", "bps"];

/** The end of `$(41.8)`, which is minus 41.8 in accounts. */
const closing = String.raw`(?:(?<=[$€£¥]\s?\([\d.,]{1,24})(?<closed>\)))?`;

/** A space before the letter of "$150 M". Without money, a letter after a space is a unit. */
const afterMoney = String.raw`(?:(?<=(?:[$€£₽₸₹₩₱¥]|\b[A-Z]{3})\s?[\d.,]{1,24})[ \u00A0])?`;

const pattern = new RegExp(
  // Most characters begin no number, no currency and no number word.
  "(?=[\\d$€£₽₸₹₩₱¥aefhnostAC-KMNOPR-UWYZ]|[\u2212-][\\d$€£¥UAC]|minus )" +
    // Not inside a word or a longer number, nor after the hyphen of a name: C5+1, uranium-235. "150m-200m" and "100kt-110kt" are ranges.
    "(?<![\\p{L}\\p{N}_])(?:(?<!\\p{L}[-\u2010\u2011+.])|(?<=\\d[A-Za-z]{1,3}[-\u2010\u2011]))(?<!\\d[.,:/+])" +
    // "-$13 million" and "-5%", but not "5 -10%". In a row of a table, it is after another number: "16.2 14.9 -8%".
    "(?<minus>(?:[Nn]egative|[Mm]inus) |(?:(?<![\\p{N}%)] ?)|(?<=\\d[ \\t][\\d.,]{1,12} ))[\u2212-](?=(?:US|A|C)?[$€£¥]|\\d))?" +
    `(?:(?<before>${moneyBefore})\\s?)?` +
    `(?<open>(?<=[$€£¥]\\s?)\\((?=\\d[\\d.,]*\\)))?(?<number>${englishNumber})${closing}` +
    `(?:[ \u00A0-](?<hundred>[Hh]undred)(?!\\p{L}))?` +
    `(?:(?:[ \u00A0-](?<scale>${alternatives(scaleWords)})|${afterMoney}(?<letters>[bmtBMT][nN]|[mb]ln|trn|MM|[bkmBKMT]))(?![\\p{L}\\p{N}]))?` +
    `(?:[ \u00A0-](?:(?<cents>(?:(?<cent>US|Australian|Canadian|euro) )?cents)|(?<after>${alternatives([...moneyWords, ...moneyCodes])}))(?!\\p{L}))?` +
    `(?:[ \u00A0-]?(?<unit>${alternatives(unitWords)})(?![\\p{L}\\p{N}]))?` +
    `(?<rate>(?: (?:a|an|per) |\\s?/\\s?)(?<per>${alternatives([...units.keys(), "annum", "yr", "y"])})(?![\\p{L}\\p{N}-])(?! (?:ago|earlier|later|before|after)\\b)| annually\\b)?`,
  "gu",
);

/** What a price is for, after the same price in another currency: the tonne of "54,000 yuan ($7,900) per tonne". */
const unitAfterBracket = new RegExp(
  `^\\) ?(?:an? |per |/ ?)(?<per>${alternatives([...units.keys()])})(?![\\p{L}\\p{N}-])`,
  "u",
);

/** Returns the unit of a price whose second currency in brackets ends at an offset; undefined if there is none. */
export function unitOfBothPrices(text: string, end: number): string | undefined {
  if (text[end] !== ")") return undefined;
  const found = unitAfterBracket.exec(text.slice(end, end + 30));
  const each = found === null ? undefined : units.get(found.groups!["per"]!);
  return each?.kind === "quantity" ? each.unit : undefined;
}

/** Finds the amounts in an English text, in order. The two ends of a range are two amounts. */
export function englishAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (const found of allMatches(text, pattern)) {
    const amount = readAmount(found, text);
    if (amount !== undefined) amounts.push(amount);
  }
  return amounts;
}

function readAmount(found: RegExpExecArray, text: string): Amount | undefined {
  const {
    minus,
    before,
    open,
    closed,
    number,
    hundred,
    scale,
    letters,
    after,
    cents,
    cent,
    unit,
    rate = "",
    per,
  } = found.groups!;
  if (open !== undefined && closed === undefined) return undefined;
  const word = scale ?? letters;
  const isNegative = minus !== undefined || open !== undefined;
  const isMoney = before !== undefined || after !== undefined || cents !== undefined;
  if (!isMoney && unit === undefined && needUnit.test(word ?? "")) return undefined;
  const { index: start } = found;
  const matchEnd = start + found[0].length;
  const isBasis = unit !== undefined && basisPoints.test(unit);
  const factor =
    (hundred === undefined ? 1 : 100) *
    factorOf(word) *
    (isBasis || cents !== undefined ? 0.01 : 1);
  const value = scaled(readEnglishNumber(number!), isNegative ? -factor : factor);
  const read = (end: number, meaning: Measure): Amount => ({
    start,
    end,
    value,
    scale: isBasis ? 1 : factor,
    measure: meaning,
  });
  // "$5x" states something that is not known here, and "€2,5" is not two euros.
  if (/^(?:\p{L}|,\d{1,2}(?!\d))/u.test(text.slice(matchEnd, matchEnd + 4))) return undefined;
  const withoutRate = matchEnd - rate.length;
  const each = per === undefined ? undefined : units.get(per);
  if (isMoney) {
    // "10 cents on the dollar" is a ratio.
    if (text.startsWith(" on the dollar", matchEnd)) return undefined;
    // Cents alone are those of any dollar or of the euro.
    const sign = before ?? after ?? centSigns[cent ?? ""];
    const currency =
      sign === undefined
        ? undefined
        : sign === "R"
          ? "ZAR"
          : (namesBefore[sign] ?? currencies[sign.toLowerCase()]);

    // `$5 billion a year` is not a price.
    if (each?.kind === "quantity")
      return read(matchEnd, { kind: "money", currency, per: each.unit });
    return read(matchEnd, { kind: "money", currency });
  }
  if (isBasis) return read(withoutRate, { kind: "points" });
  const meaning = unit === undefined ? undefined : units.get(unit);
  if (meaning?.kind === "quantity" && rate !== "") {
    if (meaning.unit === "g" && each?.kind === "quantity" && each.unit === "t")
      return read(matchEnd, { kind: "grade", unit: "g/t" });
    const isYearly = per === undefined || /^(?:y|yr|year|annum)$/.test(per);
    if (isYearly) return read(matchEnd, { kind: "quantity", unit: `${meaning.unit}-per-year` });
    if (periods.test(per))
      return read(matchEnd, { kind: "quantity", unit: `${meaning.unit}-per-${per}` });
  }
  if (meaning?.kind === "duration") {
    const textAfter = text.slice(withoutRate, withoutRate + 12);
    // "Five-Year Plan", "40 years old" and "ten years ago" are not durations.
    if (/^[- ](?:Plan|old|ago|earlier)\b/.test(textAfter)) return undefined;
    // "Three-month tin" is a contract.
    if (
      /^three-month$/i.test(found[0].trim()) &&
      contractAfter.test(text.slice(matchEnd, matchEnd + 14))
    )
      return undefined;
    // "The first nine months" are a time, as the first quarter is.
    if (meaning.unit === "month" && /\bfirst $/i.test(text.slice(Math.max(0, start - 6), start)))
      return undefined;
  }
  // "On a 100% basis" says how a quantity is counted.
  if (meaning?.kind === "percent" && /^[ -]basis\b/.test(text.slice(matchEnd, matchEnd + 8)))
    return undefined;
  if (meaning !== undefined) return read(withoutRate, meaning);
  // `350m` means metres, unless the other end of a range is money: `$300-350m`.
  const isShort = letters !== undefined && letters.length === 1;
  const isCount = !isShort && countedNoun(found[0], value, { text, start, end: withoutRate });
  return {
    ...read(withoutRate, { kind: isCount ? "count" : "bare" }),
    ...(each?.kind === "quantity" && { priced: { start, end: matchEnd, per: each.unit } }),
  };
}

const centSigns: Readonly<Record<string, string>> = {
  US: "US$",
  Australian: "A$",
  Canadian: "C$",
  euro: "€",
};

const contractAfter =
  /^ (?:LME|lead|tin|zinc|nickel|copper|cobalt|alumini?um|metal|contracts?|prices?|futures)\b/;

function factorOf(scale: string | undefined): number {
  if (scale === undefined) return 1;
  return scale.toLowerCase() === mil ? 1e6 : scaleOf(scale)!;
}

/** Scales that mean something else without money and without a unit: a film of 5 mil, 12Mn steel. */
const needUnit = /^(?:mil|MIL|Mil|T|MM|[BMT][Nn])$/;
