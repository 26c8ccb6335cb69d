import { alternatives, currencies, scales } from "../amount-words.ts";

/** A number in a text with its scale, currency and unit. */
export interface Amount {
  /** As written: `$8.5 billion`; `600亿元` in `约600亿元`. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** The number without its scale. Several if a separator has two meanings: `18.125`. */
  readonly numbers: readonly number[];
  /** 1e9 for billion; 1 if there is no scale word. */
  readonly scale: number;
  /** An ISO 4217 code. */
  readonly currency?: string;
  /** Kilograms in one unit; undefined if the unit is not a weight. */
  readonly weight?: number;
}

const weights: Readonly<Record<string, number>> = {
  g: 1e-3,
  kg: 1,
  lb: 0.4536,
  lbs: 0.4536,
  pounds: 0.4536,
  t: 1e3,
  kt: 1e6,
  mt: 1e9,
  ton: 1e3,
  tons: 1e3,
  tonne: 1e3,
  tonnes: 1e3,
  kilogram: 1,
  kilograms: 1,
  kilogramme: 1,
  kilogrammes: 1,
  吨: 1e3,
  公斤: 1,
  千克: 1,
  克: 1e-3,
  т: 1e3,
  тонн: 1e3,
  тонны: 1e3,
  кг: 1,
};

/** No letter follows. Han characters may, because Chinese has no spaces. */
const wordEnd = "(?![A-Za-zА-Яа-яёÀ-ÿ])";

let pattern: RegExp | undefined;

// Created on first use, because most articles have no figures to compare.
function amountPattern(): RegExp {
  return (pattern ??= new RegExp(
    `(?:(?<before>${alternatives(Object.keys(currencies))})\\s?)?` +
      "(?<![\\d.,])(?<number>\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d{1,3}(?:[,.'’\\s]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?)" +
      `(?:\\s?(?<scale>${alternatives(Object.keys(scales))})${wordEnd}\\.?)?` +
      `(?:\\s?(?:(?<weight>${alternatives(Object.keys(weights))})|(?<after>${alternatives(Object.keys(currencies))}))${wordEnd})?`,
    "giu",
  ));
}

/**
 * Finds the amounts in a text, in order. Number words such as "half" are ignored.
 *
 * The ends of a range share what only one of them states: both ends of `$250-260 million` are millions of dollars.
 */
export function amountsIn(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (const found of text.matchAll(amountPattern())) {
    const { before, number, scale, weight, after } = found.groups!;
    const currency = lookUp(currencies, before ?? after);
    const kilograms = lookUp(weights, weight);
    amounts.push({
      words: found[0],
      start: found.index,
      end: found.index + found[0].length,
      numbers: readNumber(number!),
      scale: lookUp(scales, scale) ?? 1,
      ...(currency !== undefined && { currency }),
      ...(kilograms !== undefined && { weight: kilograms }),
    });
    shareWithPrevious(amounts, text);
  }
  return amounts;
}

/** The words between the ends of a range. */
const rangeWords = /^\s?(?:[-–—~～至到]|to|and|bis|und|à|a|et|y|до|и)\s?$/i;

/** Completes the last two amounts if they are the ends of a range. */
function shareWithPrevious(amounts: Amount[], text: string): void {
  const [low, high] = amounts.slice(-2);
  if (low === undefined || high === undefined) return;
  if (!rangeWords.test(text.slice(low.end, high.start))) return;
  // 900,000 to 1.2 million: the first end is complete.
  const sharesScale =
    low.scale === 1 && low.weight === undefined && low.numbers[0]! < high.numbers[0]!;
  const currency = low.currency ?? high.currency;
  const weight = low.weight ?? high.weight;
  const shared = {
    ...(currency !== undefined && { currency }),
    ...(weight !== undefined && { weight }),
  };
  amounts.splice(
    -2,
    2,
    { ...low, ...shared, ...(sharesScale && { scale: high.scale }) },
    { ...high, ...shared },
  );
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, word: string | undefined) {
  return word === undefined ? undefined : table[word.toLowerCase()];
}

/** Returns all numbers that the digits can mean, because separators differ between countries. */
function readNumber(digits: string): number[] {
  const plain = digits.replace(/[\s'’]/g, "");
  const marks = plain.replace(/\d/g, "");
  const grouped = Number(plain.replace(/[.,]/g, ""));
  const last = Math.max(plain.lastIndexOf("."), plain.lastIndexOf(","));
  const decimal = Number(`${plain.slice(0, last).replace(/[.,]/g, "")}.${plain.slice(last + 1)}`);
  if (marks === "") return [grouped];
  if (marks.length > 1) return new Set(marks).size > 1 ? [decimal] : [grouped];
  return plain.length - last === 4 && !plain.startsWith("0") ? [grouped, decimal] : [decimal];
}
