import type { Figure } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import { readNumber } from "../../amounts/read-number.ts";
import { withAsciiDigits } from "../ascii-digits.ts";

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

/** A year is no part of a number: "in 2025 500 t". */
const digits = /\d+(?:[.,'’/:]\d+|(?<!\d{4})\s\d{3}(?!\d))*/g;
/** Without them, a number of Han characters: 近一半, 超过三分之一. */
const hanNumeral = "[〇零一二三四五六七八九十百千万萬亿億半两兩]";
const hanNumerals = new RegExp(`${hanNumeral}+`, "g");

/**
 * Finds the places of the words of a figure in a text, as indexes of UTF-16 code units. They never begin or end inside another
 * number: "5%" is not in "25%", nor "500 t" in "1,500 t". All white space is the same.
 */
export function figurePlaces(figure: string, text: string): number[] {
  const words = comparable(figure);
  const sentence = comparable(text);
  const places: number[] = [];
  if (words === "") return places;
  let insides: ReadonlySet<number> | undefined;
  const isInNumber = (at: number): boolean =>
    aroundInside.test(sentence.slice(Math.max(0, at - 1), at + 1)) &&
    (insides ??= insidesOfNumbers(sentence)).has(at);
  for (let start = sentence.indexOf(words); start >= 0;) {
    const end = start + words.length;
    const isPlace = !isInNumber(start) && !isInNumber(end);
    if (isPlace) places.push(start);
    start = sentence.indexOf(words, isPlace ? end : start + 1);
  }
  return places;
}

/** Writes digits and white space in one way. Keeps the length. */
function comparable(text: string): string {
  return withAsciiDigits(text).replace(/[^\S ]/g, " ");
}

/** The characters around a place inside a number. */
const aroundInside = new RegExp(`^(?:[\\d.,'’/: ]{2}|${hanNumeral}{2})$`);

/** Lists the indexes that are inside numbers, not at their ends. */
function insidesOfNumbers(text: string): ReadonlySet<number> {
  const insides = new Set<number>();
  for (const pattern of [digits, hanNumerals])
    for (const {
      0: { length },
      index,
    } of text.matchAll(pattern))
      for (let at = index + 1; at < index + length; at++) insides.add(at);
  return insides;
}

/**
 * Returns the scale that a text in lower case begins with. What it multiplies by is not needed to tell it from a unit. The pattern
 * is in a function, so that only a brief with figures makes it.
 */
function scaleAt(text: string): string {
  const scale =
    /^\s?(?:[十百千万萬亿億兆]+|(?:thousand|lakhs?|crores?|(?:m|b|tr)il+[ih][oóõau]\p{L}*|mil(?:le)?(?: millones)?|m(?:io|ln|n|rd|d)|bl?n|tr?n|tsd|juta|тыс\p{L}*|милли(?:он|ард)\p{L}*|млн|млрд|трлн|ألف|آلاف|م(?:ليون|لايين|ليار)\p{L}*|تريليون)(?!\p{L})(?:\.(?!\S))?)/u;
  return scale.exec(text)?.[0] ?? "";
}

/** Finds the numbers in the words of a figure, in order. */
export function numbersIn(words: string): NumberWords[] {
  const text = withAsciiDigits(words).replaceAll("٫", ".").replaceAll("٬", ",");
  const found = Array.from(text.matchAll(digits), ({ 0: number, index: start }) => {
    const digitsEnd = start + number.length;
    const scale = scaleAt(text.slice(digitsEnd).toLowerCase());
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

/** Longer words are a sentence, which has its unit and its qualifier. */
export const longestWords = 200;

/** Finds the numbers of a figure that are its value or an end of its range, in any scale; the first one if none is. */
export function ownNumbers(
  numbers: readonly NumberWords[],
  figure: Pick<DeepReadonly<Figure>, "value" | "min" | "max">,
): readonly NumberWords[] {
  if (numbers.length < 2) return numbers;
  const amounts = amountsOf(figure);
  const own = numbers.filter((number) => amounts.some((amount) => mayBe(number, amount)));
  return own.length > 0 ? own : numbers.slice(0, 1);
}

/** True if a number is an amount in some scale. */
export function mayBe({ readings }: NumberWords, amount: number): boolean {
  return readings.some((reading) => isScaled(amount, reading));
}

export function amountsOf({
  value,
  min,
  max,
}: Pick<DeepReadonly<Figure>, "value" | "min" | "max">): number[] {
  return [value, min, max].filter((amount) => amount !== undefined).map(Math.abs);
}

/** Half a percent of difference is rounding. */
const tolerance = 0.005;

export function isNear(amount: number, reading: number): boolean {
  return Math.abs(amount - reading) <= reading * tolerance;
}

/** True if one is the other, or a power of ten times the other. */
export function isScaled(amount: number, reading: number): boolean {
  if (amount === 0 || reading === 0) return amount === reading;
  return isNear(amount / 10 ** Math.round(Math.log10(amount / reading)), reading);
}
