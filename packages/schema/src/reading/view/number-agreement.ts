import type { Figure } from "../../article.ts";
import {
  amountsOf,
  isNear,
  isScaled,
  longestWords,
  mayBe,
  numbersIn,
  type NumberWords,
} from "./number-words.ts";
import { qualifierWords } from "./qualifier-words.ts";

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
