import { alternatives, currencies, scales } from "../amount-words.ts";

/** A number of a text with the words around it that say how much of what. */
export interface Amount {
  /** As written: `$8.5 billion`, `约600亿元` without its 约. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** The number alone. Several where a separator can be read in two ways: `18.125`. */
  readonly numbers: readonly number[];
  /** 1e9 for billion; 1 where nothing is said. */
  readonly scale: number;
  /** ISO 4217. */
  readonly currency?: string;
  /** In kilograms; undefined for what is not a weight. */
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

/** No word goes on after it; Chinese has no spaces. */
const wordEnd = "(?![A-Za-zА-Яа-яёÀ-ÿ])";

let pattern: RegExp | undefined;

// Made on first use: most articles have no figures to compare.
function amountPattern(): RegExp {
  return (pattern ??= new RegExp(
    `(?:(?<before>${alternatives(Object.keys(currencies))})\\s?)?` +
      "(?<![\\d.,])(?<number>\\d{1,3}(?:[,.'’\\s]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?)" +
      `(?:\\s?(?<scale>${alternatives(Object.keys(scales))})${wordEnd}\\.?)?` +
      `(?:\\s?(?:(?<weight>${alternatives(Object.keys(weights))})|(?<after>${alternatives(Object.keys(currencies))}))${wordEnd})?`,
    "giu",
  ));
}

/** Reads the amounts of a text in order. Number words such as "half" are passed over. */
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
  }
  return amounts;
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, word: string | undefined) {
  return word === undefined ? undefined : table[word.toLowerCase()];
}

/** Every number that the digits can mean: separators differ from country to country. */
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
