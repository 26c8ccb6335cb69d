import { allMatches } from "../../all-matches.ts";
import { alternatives, currencies, scaleOf } from "../../amounts/amount-words.ts";
import { isSecondYear } from "../../amounts/second-year.ts";
import { isLastGroup, isList, mayBeSeveral } from "../../amounts/separators.ts";
import { scaled, type Amount, type Measure } from "./amount.ts";
import { englishAmount, mil, namesAfter, namesBefore, units } from "./english-amount-pattern.ts";
import { countedNoun, labelBefore, nameBefore } from "./english-counted.ts";
import { readEnglishNumber } from "./english-numbers.ts";

/** A match of `englishAmount` in its text. */
interface FoundAmount {
  readonly text: string;
  readonly words: string;
  readonly groups: Groups;
  readonly start: number;
  /** The index after the unit, which is before the rate. */
  readonly unitEnd: number;
  /** The index after the rate. */
  readonly end: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** What a number measures, and where the words of that end. */
type Meaning = Pick<Amount, "end" | "measure" | "priced">;

/** Finds the amounts in an English text, in order. The two ends of a range are two amounts. */
export function englishAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (const match of allMatches(text, englishAmount)) {
    const amount = readAmount(match, text);
    if (amount !== undefined) amounts.push(amount);
  }
  return amounts;
}

function readAmount(match: RegExpExecArray, text: string): Amount | undefined {
  const { 0: words, index: start } = match;
  const groups = match.groups!;
  const end = start + words.length;
  const unitEnd = end - (groups["rate"]?.length ?? 0);
  const found: FoundAmount = { text, words, groups, start, unitEnd, end };
  if (isIncomplete(found)) return undefined;
  const number = numberOf(groups);
  const meaning = meaningOf(found, number.value);
  return [meansOther, isUnclear, isYear].some((test) => test(meaning.measure, found))
    ? undefined
    : { start, ...number, ...meaning };
}

/** Tests for the year 26 of "2025-26 projects". */
function isYear({ kind }: Measure, { text, start }: FoundAmount): boolean {
  return !/^(?:money|percent|points)$/.test(kind) && isSecondYear(text, start);
}

/** Tests for a part of an amount: "€2" of "€2,5", "$5" of "$5x", "000 t" of "12'500 000 t". */
function isIncomplete({ text, start, end, groups: { open, closed } }: FoundAmount): boolean {
  const isInBracket = open !== undefined && closed === undefined;
  return (
    isInBracket ||
    isLastGroup(text, start) ||
    /^(?:\p{L}|,\d{1,2}(?!\d))/u.test(text.slice(end, end + 4))
  );
}

/**
 * Tests for digits that may be two numbers: "on May 12 500 t", "from Phase 2 500 t", "Kamoa 3 120 t", and the row "12 120 130%". A number alone may be a row of a table, and is left to its reader.
 */
function isUnclear({ kind }: Measure, { text, start, groups }: FoundAmount): boolean {
  const { number = "", before } = groups;
  if (kind === "bare" || !mayBeSeveral(number)) return false;
  if (isList(number)) return true;
  if (before !== undefined) return false;
  if (kind === "percent" || kind === "points") return true;
  const textBefore = text.slice(Math.max(0, start - 20), start);
  return (
    month.test(textBefore) ||
    (otherNumber.test(textBefore) && !year.test(textBefore)) ||
    labelBefore.test(textBefore) ||
    (/^\d\D/.test(number) && nameBefore(textBefore))
  );
}

const month =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?\s$/;
const otherNumber = /(?<![\p{L}\p{N}])[\p{N}.,]+\s$/u;
const year = /(?<![\p{N}.,])(?:19|20)\d\d\s$/u;

/** Reads the value of a number with its sign and scale. A cent and a basis point are hundredths. */
function numberOf(groups: Groups): Pick<Amount, "value" | "scale"> {
  const { minus, open, number, hundred, scale, letters, cents, unit = "" } = groups;
  const isBasis = basisPoints.test(unit);
  const isNegative = minus !== undefined || open !== undefined;
  const factor =
    (hundred === undefined ? 1 : 100) *
    factorOf(scale ?? letters) *
    (isBasis || cents !== undefined ? 0.01 : 1);
  return {
    value: scaled(readEnglishNumber(number!), isNegative ? -factor : factor),
    scale: isBasis ? 1 : factor,
  };
}

function factorOf(scale: string | undefined): number {
  if (scale === undefined) return 1;
  return scale.toLowerCase() === mil ? 1e6 : scaleOf(scale)!;
}

/** Each is a hundredth of a percentage point. */
const basisPoints = /^(?:basis points?|bps?)$/;

function meaningOf(found: FoundAmount, value: number): Meaning {
  const { groups, unitEnd, end } = found;
  const { before, after, cents, unit } = groups;
  if (before !== undefined || after !== undefined || cents !== undefined)
    return { end, measure: moneyOf(groups) };
  if (unit === undefined) return meaningOfNumber(found, value);
  if (basisPoints.test(unit)) return { end: unitEnd, measure: { kind: "points" } };
  const measure = units.get(unit)!;
  if (measure.kind !== "quantity") return { end: unitEnd, measure };
  const rate = rateOf(measure.unit, groups);
  if (rate !== undefined) return { end, measure: rate };
  const period = periodOf(found.text.slice(unitEnd, unitEnd + 60));
  return {
    end: unitEnd,
    measure:
      period === undefined ? measure : { kind: "quantity", unit: `${measure.unit}-per-${period}` },
  };
}

/** `10,000 t each year`, `10,000 t of tungsten concentrate a year`, but not `a year ago`. The words are no part of the amount. */
const periodAfter =
  /^ (?:(?:in )?(?:each |every )|of (?:(?!(?:in|within|for|over|after|once|twice)\b)[\p{L}-]+ ){1,4}(?:a |per |each |every ))(?<period>year|month|week|day)(?![\p{L}\p{N}-]|,? (?:ago|earlier|later|before|after|on(?! average)|in advance|from (?:now|then|today))\b)/u;

/** "In each of 2026 and 2027", "in each of the next two years". */
const eachOf =
  /^ (?:in|for) each of (?:the |these )?(?:(?:19|20)\d\d\b|(?:[a-z]+ ){0,2}(?<period>year|month|week|day)s\b)/;

/** Returns the period of an output that the words after it state. */
function periodOf(textAfter: string): string | undefined {
  const each = eachOf.exec(textAfter);
  if (each !== null) return each.groups!["period"] ?? "year";
  return periodAfter.exec(textAfter)?.groups!["period"];
}

/** Reads an amount of money, or a price: `$5 billion a year` is not one. Cents alone are those of any dollar or of the euro. */
function moneyOf({ before, after, cent = "", per }: Groups): Measure {
  const sign = before ?? after ?? centSigns[cent];
  const currency = sign === undefined ? undefined : currencyOf(sign);
  const unit = quantityOf(per);
  return unit === undefined ? { kind: "money", currency } : { kind: "money", currency, per: unit };
}

const centSigns: Readonly<Record<string, string>> = {
  US: "US$",
  Australian: "A$",
  Canadian: "C$",
  euro: "€",
};

function currencyOf(sign: string): string | undefined {
  if (sign === "R") return "ZAR";
  return namesBefore[sign] ?? namesAfter[sign] ?? currencies[sign.toLowerCase()];
}

/** Reads the unit of a grade or of an output: grams per tonne, tonnes a year. Undefined for other rates. */
function rateOf(unit: string, { rate, per }: Groups): Measure | undefined {
  if (rate === undefined) return undefined;
  if (unit === "g" && quantityOf(per) === "t") return { kind: "grade", unit: "g/t" };
  if (per === undefined || /^(?:y|yr|year|annum)$/.test(per))
    return { kind: "quantity", unit: `${unit}-per-year` };
  return /^(?:month|week|day)$/.test(per)
    ? { kind: "quantity", unit: `${unit}-per-${per}` }
    : undefined;
}

/** Reads a number without a unit: a count, or a number whose unit is elsewhere. */
function meaningOfNumber(found: FoundAmount, value: number): Meaning {
  const { text, words, groups, start, unitEnd, end } = found;
  // `350m` means metres, unless the other end of a range is money: `$300-350m`.
  const isShort = groups["letters"]?.length === 1;
  const isCount = !isShort && countedNoun(words, value, { text, start, end: unitEnd });
  const per = quantityOf(groups["per"]);
  return {
    end: unitEnd,
    measure: { kind: isCount ? "count" : "bare" },
    ...(per !== undefined && { priced: { start, end, per } }),
  };
}

/** Tests for an amount whose words mean something else. */
function meansOther(measure: Measure, found: FoundAmount): boolean {
  const { text, groups, end } = found;
  switch (measure.kind) {
    // "10 cents on the dollar" is a ratio.
    case "money":
      return text.startsWith(" on the dollar", end);
    // "On a 100% basis" says how a quantity is counted.
    case "percent":
      return /^[ -]basis\b/.test(text.slice(end, end + 8));
    case "duration":
      return isNoDuration(measure.unit, found);
    case "count":
    case "bare":
      return needUnit.test(groups["scale"] ?? groups["letters"] ?? "");
    default:
      return false;
  }
}

/** Tests for the words of a duration in a name, a time or an age. */
function isNoDuration(unit: string, { text, words, start, unitEnd, end }: FoundAmount): boolean {
  // "Five-Year Plan", "40 years old" and "ten years ago".
  if (/^[- ](?:Plan|old|ago|earlier)\b/.test(text.slice(unitEnd, unitEnd + 12))) return true;
  // "Three-month tin" and "the 3-month price" are contracts.
  if (/^(?:three|3)-month$/i.test(words.trim()) && contractAfter.test(text.slice(end, end + 14)))
    return true;
  // "The first nine months" are a time, as the first quarter is.
  return unit === "month" && /\bfirst $/i.test(text.slice(Math.max(0, start - 6), start));
}

const contractAfter =
  /^ (?:LME|lead|tin|zinc|nickel|copper|cobalt|alumini?um|metal|contracts?|prices?|futures)\b/;

/** Scales that mean something else without money and without a unit: a film of 5 mil, 12Mn steel. */
const needUnit = /^(?:mil|MIL|Mil|T|MM|[BMT][Nn])$/;

/** Returns the unit of a price whose second currency in brackets ends at an offset; undefined if there is none. */
export function unitOfBothPrices(text: string, end: number): string | undefined {
  return text[end] === ")" ? priceUnitAfter(text, end + 1)?.unit : undefined;
}

/**
 * Reads what a price is for, after the price or after the same price in another currency: the tonne of "54,000 yuan ($7,900) per
 * tonne". `end` is the length of these words.
 */
export function priceUnitAfter(
  text: string,
  offset: number,
): { readonly unit: string; readonly end: number } | undefined {
  const found = perUnit.exec(text.slice(offset, offset + 29));
  const unit = quantityOf(found?.groups!["per"]);
  return unit === undefined ? undefined : { unit, end: found![0].length };
}

const perUnit = new RegExp(
  `^ ?(?:an? |per |/ ?)(?<per>${alternatives([...units.keys()])})(?![\\p{L}\\p{N}-])`,
  "u",
);

function quantityOf(word: string | undefined): string | undefined {
  const measure = word === undefined ? undefined : units.get(word);
  return measure?.kind === "quantity" ? measure.unit : undefined;
}
