import { allMatches } from "../all-matches.ts";
import { mayBeSeveral, withoutSeparators } from "../amounts/separators.ts";
import { amountsIn } from "../amounts/amounts-in.ts";
import { isSecondYear } from "../amounts/second-year.ts";
import { groupSignIn } from "./group-sign-in.ts";
import { chineseFigures } from "../tagging/figures/chinese-figures.ts";
import { englishFigures } from "../tagging/figures/english-figures.ts";
import type { Amount, AmountContext, Measure } from "../tagging/figures/amount.ts";
import { readEnglishNumber } from "../tagging/figures/english-numbers.ts";
import { withAsciiDigits } from "../reading/ascii-digits.ts";
import { simplifiedCharacters } from "../tagging/simplified-characters.ts";
import { mergeApart } from "../tagging/merge-apart.ts";
import { baseOfChange, type BaseOfChange } from "./base-of-change.ts";
import { directionOfPercent } from "./direction-of-percent.ts";
import { extentOf, type Extent } from "./extent-of-change.ts";
import { limitOfNoun } from "./limit-of-noun.ts";
import { impliedAmounts } from "./implied-amounts.ts";
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
  /** What a mass contains, if its unit states that: `LCE` of `t LCE`. */
  readonly content?: string | undefined;
  /** The scale of a unit of a price that is not read: `million` in `$3 per million cubic feet`. */
  readonly perScale: string | undefined;
  /** Half of it is the largest rounding error: 0.1 for `2.5`, 1000 for `12,000`. */
  readonly step: number;
  /** The step if the amount is only approximate: 10 for `80`. */
  readonly coarseStep: number;
  /** The step if the amount is a limit that may be round: 10 for `80`, and 1 for `101` and `18,215`. */
  readonly limitStep: number;
  /** Whether the number is a word: `three`. */
  readonly isWord: boolean;
  /** Pounds may be a mass or money: the number of them, if the words do not tell. */
  readonly pounds?: number | undefined;
  /** Whether words without a number mean it: `halve`. It can confirm an amount of a brief, but not contradict it. */
  readonly isImplied?: true;
  /** The unit of a sum of money that a heading of its table states: 1000000 for "in millions". The sum is also there without it. */
  readonly tableUnit?: number | undefined;
  /** Whether it is a number alone, such as one in a table, whose unit may be in another place. */
  readonly isBare: boolean;
  readonly context: () => AmountContext;
  /** Whether the words say a change by the amount, or to it; undefined if they say neither. */
  readonly extent: () => Extent | undefined;
  /** With what a change in percent is compared. */
  readonly base: () => BaseOfChange | undefined;
}

const readers = { en: englishFigures, zh: chineseFigures };

const noContext: AmountContext = {
  qualifier: undefined,
  isDenied: false,
  change: 0,
  role: undefined,
};

/** Finds the amounts of a source: those that it states, and those that words such as `halve` mean. */
export function amountsOfSource(text: string, language: string): StatedAmount[] {
  const stated = statedAmounts(text, language)
    .flatMap((amount) => withParts(amount, text, language))
    .map((amount) => withLimitOfNoun(amount, text));
  if (!/^(?:en|zh)(?:-|$)/.test(language)) return stated;
  const implied = impliedAmounts(text).map(({ start, end, dimension, values }): StatedAmount => ({
    start,
    end,
    values,
    numbers: dimension === "days" ? [] : values,
    upTo: undefined,
    dimension,
    currency: undefined,
    per: undefined,
    perScale: undefined,
    step: 0,
    coarseStep: 0,
    limitStep: 0,
    isWord: true,
    isImplied: true,
    isBare: false,
    context: () => noContext,
    extent: () => undefined,
    base: () => undefined,
  }));
  return [...stated, ...implied].sort((left, right) => left.start - right.start);
}

/** Reads "the cap is 5 t" of a source as "at most 5 t", so that it is compared with a limit of a brief. */
function withLimitOfNoun(amount: StatedAmount, text: string): StatedAmount {
  const { context } = amount;
  return {
    ...amount,
    context: readOnce(() => {
      const own = context();
      return own.qualifier === undefined && !own.isDenied && own.change === 0
        ? { ...own, qualifier: limitOfNoun(text, amount) }
        : own;
    }),
  };
}

/** Adds the numbers of a row of a table to the one number that they may also be: `120 130 140` without a unit. */
function withParts(amount: StatedAmount, text: string, language: string): StatedAmount[] {
  const { start, end, isBare } = amount;
  const words = text.slice(start, end);
  if (!isBare || !mayBeSeveral(words)) return [amount];
  const parts = allMatches(words, /[\d.]+/g).flatMap(({ 0: digits, index }) =>
    statedAmounts(digits, language).map((part) => ({
      ...part,
      start: start + index + part.start,
      end: start + index + part.end,
    })),
  );
  return [amount, ...parts];
}

/** Finds all amounts of a text, bare numbers too. Years and days of dates are among them. */
export function statedAmounts(text: string, language: string): StatedAmount[] {
  const known = vocabularyLanguage(language);
  if (known === "zh-Hant") return read(simplifiedCharacters(text), "zh");
  if (known === "en" || known === "zh") return read(text, known);
  return readOther(
    withAsciiDigits(text).replaceAll("\u066C", ",").replaceAll("\u066B", "."),
    language,
  );
}

function read(text: string, language: "en" | "zh"): StatedAmount[] {
  const { amounts, context } = readers[language];
  return amounts(text)
    .reduce(mergeApart)
    .map(unsigned)
    .flatMap((amount) => splitPart(amount, text))
    .map((amount, at, all): StatedAmount => {
      const words = text.slice(amount.start, amount.end);
      const { dimension, factor, currency, per } = sizeOf(amount.measure);
      const { value, upTo, scale } = amount;
      const pounds = poundsOf(amount, words);
      const isFraction = amount.measure.kind === "percent" && fraction.test(words);
      const readWords = readOnce(() => context(text, amount));
      const readContext =
        amount.measure.kind === "percent"
          ? readOnce((): AmountContext => {
              const own = readWords();
              const change = directionOfPercent(
                text,
                amount,
                amount.isNegative,
                all[at - 1],
                own,
                context,
              );
              return { ...own, change };
            })
          : readWords;
      const isYears = amount.measure.kind === "duration" && amount.measure.unit === "year";
      const step = stepOf(words, upTo ?? value, scale, isFraction) / (isYears ? 2 : 1);
      const coarseStep = Math.max(
        coarse(upTo ?? value, step),
        isFraction ? Math.min(15, value * 0.3) : 0,
      );
      return {
        start: amount.start,
        end: amount.end,
        values: [round(value * factor)],
        numbers: pounds === undefined ? [value] : [value, pounds],
        pounds,
        upTo: upTo === undefined ? undefined : round(upTo * factor),
        dimension,
        currency,
        per:
          per ?? amount.priced?.per ?? (language === "zh" ? periodBefore(text, amount) : undefined),
        content: amount.measure.kind === "quantity" ? contentOf(amount.measure.unit) : undefined,
        perScale:
          amount.measure.kind === "money"
            ? /^ (?:per|a) (hundred|thousand|million)\b/.exec(
                text.slice(amount.end, amount.end + 24),
              )?.[1]
            : undefined,
        step: step * factor,
        coarseStep: coarseStep * factor,
        limitStep: (isRound(upTo ?? value, step) ? coarseStep : step) * factor,
        isWord: !/\d/.test(words),
        // A character after a Chinese number may be a unit that is not known.
        isBare:
          amount.measure.kind === "bare" &&
          !/^(?![以至到和与及或的左上])\p{Script=Han}/u.test(
            text.slice(amount.end, amount.end + 1),
          ),
        context: readContext,
        extent: readOnce(() =>
          extentOf(
            text,
            amount,
            language,
            () => dimension === "percent" && readWords().change !== 0,
          ),
        ),
        base: readOnce(() =>
          dimension === "percent" ? baseOfChange(text, amount, language) : undefined,
        ),
      };
    });
}

/** 年产铜5万吨, 月均产量为5万吨; but not 2025年产铜5万吨, 去年产铜5万吨. */
const outputOfPeriod =
  /(?<![\d零〇一二三四五六七八九十今去前明后本上下当同全每整多几半\s])(?<period>[年月日])均?产[^\d，。；：、]{0,8}$/u;
const outputPeriods: Readonly<Record<string, string>> = { 年: "year", 月: "month", 日: "day" };

/** The period of an output that is before its product. */
function periodBefore(text: string, { start, measure }: Amount): string | undefined {
  if (measure.kind !== "quantity") return undefined;
  const found = outputOfPeriod.exec(text.slice(Math.max(0, start - 14), start));
  return found === null ? undefined : outputPeriods[found.groups!["period"]!];
}

/** An amount without its sign. */
interface Unsigned extends Amount {
  readonly isNegative: boolean;
}

/** Returns an amount without its sign: "a discount of minus $24" is also written "a discount of $24". */
function unsigned(amount: Amount): Unsigned {
  const { value, upTo } = amount;
  const sizes = [value, upTo ?? value].map(Math.abs);
  return {
    ...amount,
    value: Math.min(...sizes),
    upTo: upTo === undefined ? undefined : Math.max(...sizes),
    isNegative: value < 0 && (upTo === undefined || upTo < 0),
  };
}

/** `118 of its 390` has two numbers. */
function splitPart(amount: Unsigned, text: string): Unsigned[] {
  const { start, end, measure } = amount;
  if (measure.kind !== "count") return [amount];
  const words = text.slice(start, end);
  const between = / (?:out )?of (?:(?:the|its|their|all) )?/.exec(words);
  if (between === null) return [amount];
  const total = between.index + between[0].length;
  return [
    { ...amount, end: start + between.index },
    { ...amount, start: start + total, value: readEnglishNumber(words.slice(total)) },
  ];
}

const percentAfter =
  /^\s?(?:[%٪％]|procent|prozent|por ciento|pour cent|per cento|процент|パーセント|в\s?процент)/iu;

/** The unit of a price after "a" or "per" in other languages. */
const pricedBy =
  /^\s?(?:\/\s?|(?:la|le|el|por|par|pro|je|per|за) )(?:(?<lb>livre|libra|pfund|фунт)|(?<kg>kilo(?!m)|кг|килограмм|kg)|(?<t>tonne|tonelada|тонн|t(?!\p{L})|т(?!\p{L})))/iu;

/** Returns the unit of a price of other languages: `lb` in "78 dollars la livre". */
function unitOfPrice(after: string): string | undefined {
  const groups = pricedBy.exec(after)?.groups;
  return groups && Object.keys(groups).find((unit) => groups[unit] !== undefined);
}

/** Reads the digits of a language without a reader of its own. */
function readOther(text: string, language: string): StatedAmount[] {
  return amountsIn(text, groupSignIn(text, language), true)
    .filter(({ start }) => !isSecondYear(text, start))
    .map(({ words, start, end, numbers, scale, currency, weight }) => {
      const percent = percentAfter.exec(text.slice(end, end + 14));
      const factor = weight ?? 1;
      const value = numbers[0]! * scale;
      const step = stepOf(words, value, scale);
      const coarseStep = coarse(value, step);
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
        per: currency === undefined ? undefined : unitOfPrice(text.slice(end, end + 20)),
        perScale: undefined,
        step: step * factor,
        coarseStep: coarseStep * factor,
        limitStep: (isRound(value, step) ? coarseStep : step) * factor,
        isWord: false,
        isBare: percent === null && currency === undefined && weight === undefined,
        context: () => noContext,
        extent: readOnce(() => extentOf(text, { start, end }, language, () => false)),
        base: () => undefined,
      };
    });
}

const thousands: Readonly<Record<string, number>> = { lb: 1, klb: 1e3, Mlb: 1e6 };

function poundsOf({ measure, value }: Amount, words: string): number | undefined {
  const factor = measure.kind === "quantity" ? thousands[measure.unit] : undefined;
  return factor !== undefined && words.endsWith("pounds") ? value * factor : undefined;
}

interface Size {
  readonly dimension: Dimension;
  readonly factor: number;
  readonly currency?: string | undefined;
  readonly per?: string | undefined;
}

/** Durations are in days, so that 90 days can be three months. */
const durations: Readonly<Record<string, Size>> = {
  hour: { dimension: "days", factor: 1 / 24 },
  day: { dimension: "days", factor: 1 },
  week: { dimension: "days", factor: 7 },
  month: { dimension: "days", factor: 30.4375 },
  year: { dimension: "days", factor: 365.25 },
};

/** Units that are sizes of one thing, except masses. */
const sizes: Readonly<Record<string, Size>> = {
  ha: { dimension: "area", factor: 1 },
  "km²": { dimension: "area", factor: 100 },
  acre: { dimension: "area", factor: 0.40468564224 },
  kWh: { dimension: "energy", factor: 1 },
  MWh: { dimension: "energy", factor: 1e3 },
  GWh: { dimension: "energy", factor: 1e6 },
  TWh: { dimension: "energy", factor: 1e9 },
  亿kWh: { dimension: "energy", factor: 1e8 },
  kW: { dimension: "power", factor: 1 },
  MW: { dimension: "power", factor: 1e3 },
  GW: { dimension: "power", factor: 1e6 },
  km: { dimension: "length", factor: 1 },
  mi: { dimension: "length", factor: 1.609344 },
  "m³": { dimension: "volume", factor: 1 },
  "million m³": { dimension: "volume", factor: 1e6 },
  barrel: { dimension: "volume", factor: 0.158987294928 },
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

/** A mass is in kilograms, also that of something contained: `t LCE`. A unit without a size is compared by its id. */
function sizeOfUnit(unit: string): Size {
  const [, base = unit, per] = /^(.+)-per-(year|month|week|day)$/.exec(unit) ?? [];
  const kilograms = kilogramsOf(base);
  if (kilograms !== undefined) return { dimension: "mass", factor: kilograms, per };
  const size = sizes[base];
  return size === undefined ? { dimension: `unit:${base}`, factor: 1, per } : { ...size, per };
}

/** Returns what a unit of mass contains: uranium in `tU`, LCE in `kt LCE-per-year`. */
function contentOf(unit: string): string | undefined {
  return /^(?:t|kg)(?<content>U)(?:-per-|$)|^\p{L}+ (?!av$|contained\b)(?<other>.+?)(?:-per-|$)/u
    .exec(unit)
    ?.slice(1)
    .find((content) => content !== undefined);
}

/** Returns the size of a unit of mass; undefined for another unit. */
export function kilogramsOf(unit: string): number | undefined {
  const [base = ""] = unit.split(" ");
  return unitNamesById(base)?.kilograms ?? undefined;
}

/** Reads the words around an amount when they are needed, and only once. */
function readOnce<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: read() }).value;
}

/** Multiplies without errors of the last digits. */
function round(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));
}

/** A share in words, which is seldom exact: a third, 七成. */
const fraction =
  /成|分之(?<!百分之)|\b(?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninth|tenths?)\b| in |半/i;

/**
 * Returns the value of the last digit that counts. Zeros at the end of a number of four digits or more do not. A number in
 * words is less exact than digits.
 */
function stepOf(words: string, value: number, scale: number, isFraction = false): number {
  const digits = allMatches(withoutSeparators(words), /\d+(?:\.(?<decimals>\d+))?/g).at(-1);
  if (digits === undefined) {
    if (isFraction) return 4;
    if (/点|point/.test(words)) return scale / 10;
    if (!Number.isInteger(value) && value < 100) return 0.5;
    return Math.max(
      scale > 1 ? Math.min(scale, value) / 5 : 0,
      stepOf(String(Math.round(value)), value, 1),
    );
  }
  const decimals = digits.groups!["decimals"]?.length ?? 0;
  if (decimals > 0) return scale / 10 ** decimals;
  const number = digits[0];
  if (scale === 1 && value < 1000) return 1;
  const zeros = /0*$/.exec(number)![0].length;
  // 3 million means 2.95 to 3.05 million, and 40,000 means 39,500 to 40,500.
  return (
    scale *
    10 ** Math.min(zeros, Math.max(number.length - 2, scale > 1 && number.length === 1 ? -1 : 0))
  );
}

/** The part of a number by which it may be rounded, although more of its digits are zero: 100,000. */
const mostOfNumber = 0.25;

/**
 * Returns the value of the last digit that is not zero, at least a tenth of the number and at most a quarter of it: 10 for 80,
 * and 25 for 100.
 */
function coarse(value: number, step: number): number {
  if (value === 0 || step === 0) return step;
  const size = Math.abs(value);
  return Math.max(step, Math.min(Math.max(lastDigit(value, step), size / 10), size * mostOfNumber));
}

/** Tests for a number that may be rounded: 80, 96,000 and 125, but not 101 and 18,215. */
function isRound(value: number, step: number): boolean {
  if (value === 0 || step === 0) return true;
  const last = lastDigit(value, step);
  const count = Math.abs(value) / last;
  return count < 100 || (count < 1000 && isMultiple(value, last * 5));
}

/** Returns the value of the last digit that is not zero: 10 for 80. */
function lastDigit(value: number, step: number): number {
  let last = 10 ** Math.floor(Math.log10(step));
  while (last * 10 <= Math.abs(value) && isMultiple(value, last * 10)) last *= 10;
  return last;
}

function isMultiple(value: number, step: number): boolean {
  const times = value / step;
  return Math.abs(times - Math.round(times)) < 1e-9;
}
