import { amountsIn } from "../lint/amounts.ts";
import { chineseFigures } from "../tagging/figures/chinese-figures.ts";
import { englishFigures } from "../tagging/figures/english-figures.ts";
import type { AmountContext, Measure } from "../tagging/figures/amount.ts";
import { mergeApart } from "../tagging/merge-apart.ts";
import type { Span } from "../tagging/span.ts";
import { unitNamesById } from "../vocabulary/unit-names.ts";
import { vocabularyLanguage } from "../reading/vocabulary-language.ts";

/** What an amount measures, as far as amounts can be compared: `mass`, `money`, `percent`, `unit:g/t`. */
export type Dimension = string;

/** An amount in a text, in units that can be compared. */
export interface StatedAmount extends Span {
  /** In the base unit of the dimension: kilograms, days, or months. Several if the digits have several meanings. */
  readonly values: readonly number[];
  /** The same in the unit of the text, to compare it with a number without a unit. */
  readonly numbers: readonly number[];
  /** The upper end of a range, whose lower end is the only one of `values`. */
  readonly upTo: number | undefined;
  readonly dimension: Dimension;
  readonly currency: string | undefined;
  /** The unit of a price, or the period of an output. */
  readonly per: string | undefined;
  /** Half of it is the largest rounding error: 0.1 for `2.5`, 1000 for `12,000`. */
  readonly step: number;
  /** The step if the amount is only approximate: 10 for `80`. */
  readonly coarseStep: number;
  /** Whether the number is a word: `three`. */
  readonly isWord: boolean;
  readonly context: () => AmountContext;
}

const readers = { en: englishFigures, zh: chineseFigures };

const noContext: AmountContext = { qualifier: undefined, change: 0, role: undefined };

/** Finds all amounts of a text, bare numbers too. Years and days of dates are among them. */
export function statedAmounts(text: string, language: string): StatedAmount[] {
  const known = vocabularyLanguage(language);
  if (known === "zh-Hant") return read(simplified(text), "zh");
  if (known === "en" || known === "zh") return read(text, known);
  return readOther(westernDigits(text));
}

function read(text: string, language: "en" | "zh"): StatedAmount[] {
  const { amounts, context } = readers[language];
  return amounts(text)
    .reduce(mergeApart)
    .map((amount): StatedAmount => {
      const words = text.slice(amount.start, amount.end);
      const { dimension, factor, currency, per } = sizeOf(amount.measure);
      const { value, upTo, scale } = amount;
      const step = stepOf(words, upTo ?? value, scale);
      return {
        start: amount.start,
        end: amount.end,
        values: [round(value * factor)],
        numbers: [value],
        upTo: upTo === undefined ? undefined : round(upTo * factor),
        dimension,
        currency,
        per: per ?? amount.priced?.per,
        step: step * factor,
        coarseStep: coarse(upTo ?? value, step) * factor,
        isWord: !/\d/.test(words),
        context: readOnce(() => context(text, amount)),
      };
    });
}

const percentAfter =
  /^\s?(?:[%٪％]|procent|prozent|por ciento|pour cent|per cento|процент|パーセント|в\s?процент)/iu;

/** Reads the digits of a language without a reader of its own. */
function readOther(text: string): StatedAmount[] {
  return amountsIn(text).map(({ words, start, end, numbers, scale, currency, weight }) => {
    const percent = percentAfter.exec(text.slice(end, end + 14));
    const factor = weight ?? 1;
    const step = stepOf(words, numbers[0]! * scale, scale);
    return {
      start,
      end: end + (percent?.[0].length ?? 0),
      values: numbers.map((number) => round(number * scale * factor)),
      numbers: numbers.map((number) => round(number * scale)),
      upTo: undefined,
      dimension:
        percent !== null
          ? "percent"
          : currency !== undefined
            ? "money"
            : weight !== undefined
              ? "mass"
              : "number",
      currency,
      per: undefined,
      step: step * factor,
      coarseStep: coarse(numbers[0]! * scale, step) * factor,
      isWord: false,
      context: () => noContext,
    };
  });
}

interface Size {
  readonly dimension: Dimension;
  readonly factor: number;
  readonly currency?: string | undefined;
  readonly per?: string | undefined;
}

const durations: Readonly<Record<string, Size>> = {
  hour: { dimension: "hours", factor: 1 },
  day: { dimension: "days", factor: 1 },
  week: { dimension: "days", factor: 7 },
  month: { dimension: "months", factor: 1 },
  year: { dimension: "months", factor: 12 },
};

function sizeOf(measure: Measure): Size {
  switch (measure.kind) {
    case "money":
      return { dimension: "money", factor: 1, currency: measure.currency, per: measure.per };
    case "duration":
      return durations[measure.unit]!;
    case "quantity":
    case "grade":
      return sizeOfUnit(measure.unit);
    case "count":
    case "bare":
      return { dimension: "number", factor: 1 };
    default:
      return { dimension: measure.kind, factor: 1 };
  }
}

/** A mass is in kilograms; any other unit is compared by its id. */
function sizeOfUnit(unit: string): Size {
  const [, base = unit, per] = /^(.+)-per-(year|month|week|day)$/.exec(unit) ?? [];
  const kilograms = /\s/.test(base) ? undefined : unitNamesById(base)?.kilograms;
  if (typeof kilograms === "number") return { dimension: "mass", factor: kilograms, per };
  return { dimension: `unit:${base}`, factor: 1, per };
}

/** Reads the words around an amount when they are needed, and only once. */
function readOnce(read: () => AmountContext): () => AmountContext {
  let context: AmountContext | undefined;
  return () => (context ??= read());
}

/** Multiplies without errors of the last digits. */
function round(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));
}

/** Returns the value of the last digit that counts. Zeros at the end of a number of four digits or more do not. */
function stepOf(words: string, value: number, scale: number): number {
  const digits = [...words.matchAll(/\d[\d,]*(?:\.(?<decimals>\d+))?/g)].at(-1);
  if (digits === undefined) return /分之|成|half|third|quarter|fifth|半/i.test(words) ? 1 : scale;
  const decimals = digits.groups!["decimals"]?.length ?? 0;
  if (decimals > 0) return scale / 10 ** decimals;
  const number = digits[0].replaceAll(",", "");
  if (scale === 1 && value < 1000) return 1;
  const zeros = /0*$/.exec(number)![0].length;
  // 3 million means 2.95 to 3.05 million, and 40,000 means 39,500 to 40,500.
  return (
    scale *
    10 ** Math.min(zeros, Math.max(number.length - 2, scale > 1 && number.length === 1 ? -1 : 0))
  );
}

/** Returns the value of the last digit that is not zero, at least a twentieth of the number. */
function coarse(value: number, step: number): number {
  if (value === 0) return step;
  let last = step;
  while (last * 10 <= Math.abs(value) && isMultiple(value, last * 10)) last *= 10;
  return Math.max(last, Math.abs(value) / 10);
}

function isMultiple(value: number, step: number): boolean {
  const times = value / step;
  return Math.abs(times - Math.round(times)) < 1e-9;
}

const simple: Readonly<Record<string, string>> = {
  萬: "万",
  億: "亿",
  噸: "吨",
  兩: "两",
  個: "个",
  點: "点",
  約: "约",
  過: "过",
  電: "电",
  國: "国",
  幣: "币",
  歐: "欧",
  產: "产",
  漲: "涨",
  長: "长",
  減: "减",
  關: "关",
  稅: "税",
};

/** Replaces the traditional characters of amounts, one for one. */
function simplified(text: string): string {
  return text.replace(/[萬億噸兩個點約過電國幣歐產漲長減關稅]/g, (character) => simple[character]!);
}

/** Replaces the digits of Arabic and Persian texts, one for one. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
