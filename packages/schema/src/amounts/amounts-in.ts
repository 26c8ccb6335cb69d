import { digitGroups } from "./digit-groups.ts";
import { currencies, currenciesBefore, scales } from "./amount-words.ts";
import { lowerCaseInPlace } from "../lower-case-in-place.ts";
import { readNumber } from "./read-number.ts";
import {
  letterScales,
  otherCurrencies,
  otherReadings,
  otherScales,
  weights,
} from "./amount-tables.ts";
import { wordsAfter, wordsBefore, type Affix } from "./words-of-table.ts";

/** A number in a text with its scale, currency and unit. */
export interface Amount {
  /** As written: `$8.5 billion`; `600亿元` in `约600亿元`. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** The number without its scale. Several if a separator or a scale has two meanings: `18.125`, `$5 mil`. */
  readonly numbers: readonly number[];
  /** 1e9 for billion; 1 if there is no scale word. */
  readonly scale: number;
  /** An ISO 4217 code; undefined if the amount is not money. */
  readonly currency: string | undefined;
  /** Kilograms in one unit; undefined if the unit is not a weight. */
  readonly weight: number | undefined;
}

/**
 * Not the numbers of oxides: V2O5 and U3O8. A number whose groups are separated by spaces follows no letter, as the 3 of
 * "Q3 120 t" does.
 */
const number = new RegExp(
  "(?<![\\d.,]|[A-Z][a-z]?(?=\\dO)|[A-Za-z\\d]O(?=\\d{1,2}(?!\\d)))(?:\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)" +
    `|\\d{1,3}(?:(?:,\\d{3})+|(?:\\.\\d{3})+|(?<!\\p{L}\\d+)${digitGroups})(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?)`,
  "gu",
);

const currencyBefore = wordsBefore({
  ...currencies,
  ...Object.fromEntries(
    Object.entries(currenciesBefore).map(([name, code]) => [name.toLowerCase(), code]),
  ),
});
const currencyAfter = wordsAfter({ ...currencies, ...otherCurrencies });
const scaleAfter = wordsAfter({ ...scales, ...otherScales });
const letterScaleAfter = wordsAfter(letterScales);
const weightAfter = wordsAfter(weights);

/**
 * Finds the amounts in a text, in order. Number words such as "half" are ignored.
 *
 * The ends of a range share what only one of them states: both ends of `$250-260 million` are millions of dollars.
 * A number whose separator is `groupSign` has one meaning: one with a weight or a currency, or any number if the sign `isSure`.
 */
export function amountsIn(text: string, groupSign?: string, isSure = false): Amount[] {
  const amounts: Amount[] = [];
  const lower = lowerCaseInPlace(text);
  let from = 0;
  number.lastIndex = 0;
  for (let match = number.exec(text); match !== null; match = number.exec(text)) {
    const { 0: digits, index } = match;
    const isInBrackets = isAccounting(text, index, index + digits.length);
    const before = currencyBefore(lower, beforeSpace(text, index - (isInBrackets ? 1 : 0)), from);
    const digitsEnd = index + digits.length + (isInBrackets ? 1 : 0);
    const isMoney = before !== undefined || isHighEnd(amounts.at(-1), text, index);
    const scale =
      scaleAfter(lower, afterSpace(text, digitsEnd)) ?? letterScaleAt(lower, digitsEnd, isMoney);
    const scaleEnd = scale === undefined ? digitsEnd : afterStop(text, scale.end);
    const nextWord = afterSpace(text, scaleEnd);
    const unitStart = scale === undefined ? nextWord : afterOf(text, nextWord);
    const weight = weightAfter(lower, unitStart);
    const after = weight === undefined ? currencyAfter(lower, unitStart) : undefined;
    const hasUnit = (before ?? weight ?? after) !== undefined;
    const numbers = readNumber(digits, hasUnit || isSure ? groupSign : undefined);
    const factor = otherFactor(lower, digitsEnd, scale, isMoney);
    const start = before?.start ?? index;
    const end = (weight ?? after)?.end ?? scaleEnd;
    amounts.push({
      words: text.slice(start, end),
      start,
      end,
      numbers: factor === undefined ? numbers : numbers.flatMap((one) => [one, one * factor]),
      scale: scale?.value ?? 1,
      currency: (before ?? after)?.value,
      weight: weight?.value,
    });
    if (amounts.length > 1) {
      addToPrevious(amounts, text);
      shareWithPrevious(amounts, text);
    }
    from = end;
  }
  return amounts;
}

/** `450 M€` in French and German. A space before another letter makes it a unit: `5 m`. */
const beforeSign = /^\s[kmb][€$£¥]/;

function letterScaleAt(text: string, at: number, isMoney: boolean): Affix<number> | undefined {
  const mayBeApart = isMoney || beforeSign.test(text.slice(at, at + 4));
  const scale = letterScaleAfter(text, mayBeApart ? afterSpace(text, at) : at);
  if (scale === undefined) return undefined;
  if (isMoney) return scale;
  const next = afterSpace(text, scale.end);
  const isScale =
    weightAfter(text, next) || currencyAfter(text, next) || /^兆\d/.test(text.slice(at, at + 2));
  // The t of `5t` is a tonne.
  return isScale && text.charAt(at) !== "t" ? scale : undefined;
}

/**
 * Returns the factor of what a number before a scale can also be. "Mil" is a thousand in Spanish, and a million in English
 * after a currency: `$5 mil`. A letter can be a scale or a unit: `5M barrels`, `150m wide`.
 */
function otherFactor(
  text: string,
  end: number,
  scale: Affix<number> | undefined,
  isMoney: boolean,
): number | undefined {
  if (scale !== undefined) {
    const word = text.slice(scale.start, scale.end);
    return isMoney && word === "mil" ? 1000 : otherReadings.get(word);
  }
  const short = letterScaleAfter(text, end);
  return short?.value === letterScales["t"] ? undefined : short?.value;
}

/** Tests for the second end of a range of money, whose currency is before the first: the 350 of `$300-350m`. */
function isHighEnd(low: Amount | undefined, text: string, start: number): boolean {
  return (
    low?.currency !== undefined &&
    start - low.end <= longestRange &&
    rangeWords.test(text.slice(low.end, start))
  );
}

/** Skips the "of" of Romance languages: `1,5 million de tonnes`, `3 milioni di euro`. */
function afterOf(text: string, start: number): number {
  const of = /^(?:d[ei] |d['’])/.exec(text.slice(start, start + 3));
  return start + (of?.[0].length ?? 0);
}

/** Tests for `$(41.8)`, which is minus 41.8 in accounts. */
function isAccounting(text: string, start: number, end: number): boolean {
  return (
    text.charAt(start - 1) === "(" &&
    text.charAt(end) === ")" &&
    /[$€£¥]/.test(text.charAt(beforeSpace(text, start - 1) - 1))
  );
}

function beforeSpace(text: string, end: number): number {
  return isSpace(text, end - 1) ? end - 1 : end;
}

function afterSpace(text: string, start: number): number {
  return isSpace(text, start) ? start + 1 : start;
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit === 32 || (unit >= 9 && unit <= 13) : /\s/.test(text.charAt(at));
}

/** Skips the full stop of an abbreviation such as `mio.`. */
function afterStop(text: string, start: number): number {
  return text.charAt(start) === "." ? start + 1 : start;
}

/** Joins the last two amounts if they are one number: `1亿5000万`, `1 млрд 200 млн`. */
function addToPrevious(amounts: Amount[], text: string): void {
  const high = amounts.at(-2)!;
  const low = amounts.at(-1)!;
  if (low.scale === 1 || high.scale <= low.scale || high.weight !== undefined) return;
  if (!isJoined.test(text.slice(high.end - 1, low.start))) return;
  const [upper = 0] = high.numbers;
  const [lower = 0] = low.numbers;
  if (high.numbers.length > 1 || low.numbers.length > 1 || lower * low.scale >= high.scale) return;
  amounts.splice(-2, 2, {
    ...low,
    words: text.slice(high.start, low.end),
    start: high.start,
    numbers: [upper * high.scale + lower * low.scale],
    scale: 1,
    currency: high.currency ?? low.currency,
  });
}

/** The end of a scale word and what may be between it and the rest of the number. */
const isJoined = /^(?:\p{Script=Han}|\p{Script=Cyrillic} |\p{Script=Hangul} ?)$/u;

/** The words between the ends of a range. */
const rangeWords = /^\s?(?:[-–—~～〜至到]|to|and|bis|und|à|a|et|y|до|и|و|إلى|から)\s?$/i;

/** The longest of `rangeWords` with its spaces, in UTF-16 code units. */
const longestRange = 5;

/** Completes the last two amounts if they are the ends of a range. */
function shareWithPrevious(amounts: Amount[], text: string): void {
  const low = amounts.at(-2);
  const high = amounts.at(-1)!;
  if (low === undefined || high.start - low.end > longestRange) return;
  if (!rangeWords.test(text.slice(low.end, high.start))) return;
  // 900,000 to 1.2 million: the first end is complete.
  const sharesScale =
    low.scale === 1 && low.weight === undefined && low.numbers[0]! < high.numbers[0]!;
  const currency = low.currency ?? high.currency;
  const weight = low.weight ?? high.weight;
  amounts[amounts.length - 2] = {
    ...low,
    currency,
    weight,
    scale: sharesScale ? high.scale : low.scale,
    numbers: sharesScale ? withLetterOf(high, low.numbers) : low.numbers,
  };
  amounts[amounts.length - 1] = { ...high, currency, weight };
}

/** Adds what the low end of a range is if the letter after the high end is a scale: 64–98k square kilometres. */
function withLetterOf({ numbers: [plain, scaled] }: Amount, lows: readonly number[]): number[] {
  const factor = scaled === undefined ? 1 : scaled / plain!;
  return factor > 1 ? lows.flatMap((low) => [low, low * factor]) : [...lows];
}
