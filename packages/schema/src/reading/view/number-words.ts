import type { Figure } from "../../article.ts";
import { readNumber } from "../../amounts/read-number.ts";
import { withAsciiDigits } from "../ascii-digits.ts";
import { qualifierWords } from "./qualifier-words.ts";

/** A number in the words of a figure. */
export interface NumberWords {
  readonly start: number;
  /** The end of its digits. */
  readonly digitsEnd: number;
  /** The end with its scale: of "7 billion". */
  readonly end: number;
  /** What its digits say, and what else they may say, because separators differ between countries: 5 for "5,000". */
  readonly readings: readonly number[];
}

const digits = /\d+(?:[.,'’/:]\d+|\s\d{3}(?!\d))*/g;
/** Without them, a number of Han characters: 近一半, 超过三分之一. */
const hanNumerals = /[〇零一二三四五六七八九十百千万萬亿億半两兩]+/g;

/** Scales, in lower case. What they multiply by is not needed to tell them from units. */
const scaleWord =
  /^\s?(?:[十百千万萬亿億兆]+|(?:thousand|lakhs?|crores?|(?:m|b|tr)il+[ih][oóõau]\p{L}*|mil(?:le)?(?: millones)?|m(?:io|ln|n|rd|d)|bl?n|tr?n|tsd|juta|тыс\p{L}*|милли(?:он|ард)\p{L}*|млн|млрд|трлн|ألف|آلاف|م(?:ليون|لايين|ليار)\p{L}*|تريليون)(?!\p{L})(?:\.(?!\S))?)/u;

/** Finds the numbers in the words of a figure, in order. */
export function numbersIn(words: string): NumberWords[] {
  const text = withAsciiDigits(words).replaceAll("٫", ".").replaceAll("٬", ",");
  const found = Array.from(text.matchAll(digits), ({ 0: number, index: start }) => {
    const digitsEnd = start + number.length;
    const [scale = ""] = scaleWord.exec(text.slice(digitsEnd).toLowerCase()) ?? [];
    const readings = /[/:]/.test(number) ? [] : readNumber(number);
    return { start, digitsEnd, end: digitsEnd + scale.length, readings };
  });
  return found.length > 0
    ? found
    : Array.from(text.matchAll(hanNumerals), ({ 0: { length }, index: start }) => {
        const end = start + length;
        return { start, digitsEnd: end, end, readings: [] };
      });
}

const separators = /[\s.’'~～〜≥≤<>≈＜＞+–—-]+/u;

let knownWords: ReadonlySet<string> | undefined;

/** What the words of a number may have around it but its unit: the words of ranges, articles and qualifiers. */
function otherWords(): ReadonlySet<string> {
  knownWords ??= new Set(
    `to and or from between the a an bis und von zwischen à au aux et de des entre y e un una от и до между و من إلى الى بين ${qualifierWords()
      .map(({ words }) => words)
      .join(" ")}`.split(separators),
  );
  return knownWords;
}
const hanWords =
  /大?[约約]|大概|[将將接]?近|超[过過出]?|逾|至[少多]|最[少多大低高]|不[到足超过過低少高多于於满滿]{1,3}|[低少高多][于於达達]|以[上下内內]|左右|上下|程度|前後|未[満满滿]|ほぼ|およそ|少なくとも|[上下]回る|[多余餘强強弱]|[至到从從和与與]|から/g;

/** Longer words are a sentence, which has its unit and its qualifier. */
export const longestWords = 200;

/** "5 of 7" is no amount of 5. */
const partitive = /(?<!\p{L})(?:of|de|d’|von|из|من)(?!\p{L})/iu;

/** True if the words of a number have neither a unit nor a currency: "5,000", "about 7 billion", "5万". */
export function isBareNumber(words: string): boolean {
  if (words.length > longestWords) return false;
  const numbers = numbersIn(words);
  if (numbers.every(({ readings }) => readings.length === 0)) return false;
  if (partitive.test(words.slice(numbers[0]!.end, numbers.at(-1)!.start))) return false;
  let rest = words;
  for (const { start, end } of numbers.toReversed())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest
    .replace(hanWords, " ")
    .toLowerCase()
    .split(separators)
    .every((word) => word === "" || otherWords().has(word));
}

/**
 * Compares the words of a number with its value or range: `scaled` if they are the same digits in another scale, such as
 * "5" of "from 5 to 7 million t", or "7 million" with a value of 7 in Mt. A figure without a number agrees.
 */
export function agreementOf(figure: Figure): "same" | "scaled" | "other" {
  const amounts = amountsOf(figure);
  const numbers = numbersIn(figure.text);
  const hasScale = numbers.some(({ digitsEnd, end }) => end > digitsEnd);
  const says = ({ readings: [reading = NaN] }: NumberWords, amount: number): boolean =>
    hasScale ? isScaled(amount, reading) && !isNear(amount, reading) : isNear(amount, reading);
  const some = (test: (number: NumberWords, amount: number) => boolean) => (amount: number) =>
    numbers.some((number) => test(number, amount));
  if (amounts.every(some(says))) return "same";
  return amounts.some(some(mayBe)) ? "scaled" : "other";
}

/** Finds the numbers in the words of a figure that are its value or an end of its range, in any scale; the first one if none is. */
export function ownNumbers(figure: Figure): NumberWords[] {
  const numbers = numbersIn(figure.text);
  const own = numbers.filter((number) => amountsOf(figure).some((amount) => mayBe(number, amount)));
  return own.length > 0 ? own : numbers.slice(0, 1);
}

/** True if a number is an amount in some scale. */
function mayBe({ readings }: NumberWords, amount: number): boolean {
  return readings.some((reading) => isScaled(amount, reading));
}

function amountsOf({ value, min, max }: Figure): number[] {
  return [value, min, max].filter((amount) => amount !== undefined).map(Math.abs);
}

/** Half a percent of difference is rounding. */
const tolerance = 0.005;

function isNear(amount: number, reading: number): boolean {
  return Math.abs(amount - reading) <= reading * tolerance;
}

/** True if one is the other, or a power of ten times the other. */
function isScaled(amount: number, reading: number): boolean {
  if (amount === 0 || reading === 0) return amount === reading;
  return isNear(amount / 10 ** Math.round(Math.log10(amount / reading)), reading);
}
