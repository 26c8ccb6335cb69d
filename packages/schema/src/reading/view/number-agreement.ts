import type { Figure } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import {
  amountsOf,
  isNear,
  isScaled,
  longestWords,
  mayBe,
  numbersIn,
  type NumberWords,
} from "./number-words.ts";
import { qualifierWords, wordsOfHanNumbers } from "./qualifier-words.ts";
import { perPeriod } from "./per-period.ts";

const separators = /[\s.’'~～〜≥≤<>≈＜＞+–—-]+/u;

let knownWords: ReadonlySet<string> | undefined;

/** What the words of a number may have around it but its unit: the words of ranges, articles and qualifiers. */
function otherWords(): ReadonlySet<string> {
  knownWords ??= new Set(
    ` to and from between the metric us bis und von zwischen aux et des entre y e от и между و من إلى الى بين ${qualifierWords()
      .map(({ words }) => words)
      .join(" ")}`.split(separators),
  );
  return knownWords;
}
/** "5 of 7" is no amount of 5. */
const partitive = /(?<!\p{L})(?:of|de|d’|von|из|من)(?!\p{L})/iu;

/** Lists the words around a number, in lower case: its unit and currency. Undefined if a text is no amount. */
function wordsAround(words: string): string[] | undefined {
  if (words.length > longestWords) return undefined;
  const numbers = numbersIn(words);
  if (numbers.every(({ readings }) => readings.length === 0)) return undefined;
  if (partitive.test(words.slice(numbers[0]!.end, numbers.at(-1)!.start))) return undefined;
  let rest = words;
  for (const { start, end } of numbers.toReversed())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest
    .replace(wordsOfHanNumbers(), " ")
    .toLowerCase()
    .split(separators)
    .filter((word) => !otherWords().has(word));
}

/** What a "per" is in one word beside a number: "$5/lb", "tpa", 日产5吨. */
const rate = /[/每毎年月]|日[产產量]|tp[ady]$/;

/** What the words of a number omit, but its data has, and the one word beside the number: its unit, its currency or "". */
export type Missing = readonly [part: "unit" | "rate" | "scale", one: string];

/**
 * Finds what the words of a figure omit, because another place of the sentence has it: the unit of "5,000" of "5,000 and
 * 7,000 t", the rate of "350 t" of "each day 350 t", the scale of "$5" of "from $5 to $7 billion". Undefined if
 * they are complete.
 */
export function missingIn(figure: DeepReadonly<Figure>): Missing | undefined {
  const { text, unit, currency } = figure;
  const [one = "", ...more] = wordsAround(text) ?? ["", ""];
  if (more.length > 0) return undefined;
  if (agreementOf(figure) === "scaled" && (one === "" || omitsScale(figure))) return ["scale", one];
  if (one === "") return (unit ?? currency) === undefined ? undefined : ["unit", one];
  const hasRate = unit !== undefined && (currency !== undefined || perPeriod.test(unit));
  return hasRate && !rate.test(one) ? ["rate", one] : undefined;
}

/** True if an amount of money is larger than its digits. Its own scale would make it the same. */
function omitsScale(figure: DeepReadonly<Figure>): boolean {
  const [reading = NaN] = numbersIn(figure.text)[0]!.readings;
  return figure.currency !== undefined && amountsOf(figure).every((amount) => amount > reading);
}

/**
 * Compares the words of a number with its value or range: `scaled` if they are the same digits in another scale, such as
 * "5" of "from 5 to 7 million t", or "7 million" with a value of 7 in Mt. A figure without a number agrees.
 */
export function agreementOf(figure: DeepReadonly<Figure>): "same" | "scaled" | "other" {
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
