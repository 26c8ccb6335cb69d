import type { Rule } from "../rule.ts";
import type { Figure } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import { unitNamesById } from "../../vocabulary/unit-names.ts";
import { primaryLanguage } from "../../reading/primary-language.ts";
import { languagesWithScales } from "../../amounts/amount-tables.ts";
import { currencies, scales } from "../../amounts/amount-words.ts";
import { groupSigns } from "../../amounts/digit-groups.ts";
import { amountsIn, type Amount } from "../../amounts/amounts-in.ts";
import { contradictsQualifier, type Surroundings } from "../../reading/view/qualifier-senses.ts";
import { negation } from "../negation.ts";
import { quote } from "../../quote.ts";

export const figureValueMismatch: Rule = {
  code: "figure-value-mismatch",
  summary:
    "The value, the currency or the qualifier of a figure contradicts its text, or the value is missing.",
  severity: "warning",
  needs: ["insights.figures"],
  check({ withFigures }, report) {
    for (const { insight, path, text } of withFigures)
      insight.figures?.forEach((figure, index) => {
        const at = [...path, "figures", index];
        if (contradictsQualifier(figure, () => surroundingsOf(figure.text, text.words)))
          report({
            path: [...at, "qualifier"],
            message: `the text at ${quote(figure.text)} contradicts the qualifier ${quote(figure.qualifier!)}; correct one of them`,
          });
        const isPlain = isPlainMatch(figure) && !lacksValue(figure);
        if (isPlain && (figure.currency === undefined || figure.text.includes(figure.currency)))
          return;
        const amounts = amountsIn(figure.text, groupSignOf(text.language));
        const other = otherCurrency(figure, amounts);
        if (other !== undefined)
          report({
            path: [...at, "currency"],
            message: `${quote(figure.text)} is in ${other}, not in ${figure.currency}; correct one of them`,
          });
        if (isPlain || !canBeCompared(figure)) return;
        if (amounts.length === 0 || mayHaveUnknownScale(figure.text, amounts, text.language))
          return;
        if (lacksValue(figure)) {
          report({
            path: [...at, "value"],
            message: `missing; charts and searches need the number of ${quote(figure.text)}; add ${lackOf(amounts, figure)}`,
            severity: "note",
          });
          return;
        }
        for (const key of ["value", "min", "max"] as const) {
          const value = figure[key];
          if (value === undefined || amounts.some((amount) => matches(amount, value, figure)))
            continue;
          const [first] = amounts as [Amount];
          report({
            path: [...at, key],
            message: `${quote(figure.text)} is ${valueIn(first, figure, first.numbers[0]!)}, not ${value}; write the complete number`,
          });
        }
      });
  },
};

const kindsWithNumber: ReadonlySet<unknown> = new Set(["amount", "share", "quantity", "price"]);

/** Tests for a figure that is a number by its kind, but has none. */
function lacksValue({ kind, value, min, max }: DeepReadonly<Figure>): boolean {
  return (value ?? min ?? max) === undefined && kindsWithNumber.has(kind);
}

/** Writes the field that a figure lacks, with its number if the words have only one. */
function lackOf([first, second]: readonly Amount[], figure: DeepReadonly<Figure>): string {
  if (second !== undefined || first!.numbers.length > 1) return "`value`, or `min` and `max`";
  return `\`value\` ${valueIn(first!, figure, first!.numbers[0]!)}`;
}

/** What can be directly after a number, as a part of its qualifier. 以上市 has the word for listed. */
const qualifierNext =
  /^(?:以[上下内內](?!市)|\+| (?:or|and) (?:more|less|fewer|above|below)\b| (?:oder|ou|o|или) \p{L}+)/u;

/** A number that is itself a limit, which may be exceeded: "exceeds the 30% cap", 超过30%的上限. */
const limitNext =
  /^[\s-]?(?:\p{L}+ |的)?(?:cap|ceiling|floor|limit|quota|target|threshold|minimum|maximum|mark|上限|下限|红线|限[额制]|门槛|目标|配额|标准|关口)/iu;

const article = /(?<!\p{L})(?:the|an?|its|their|this|that|d[eiao]\p{L}{1,2}|l[eao]s?|el) $/iu;

const nowhere: Surroundings = { before: "", after: "", negation };

/** Returns the words around a figure in its clause. None if it has several places, or can be a limit that is exceeded. */
function surroundingsOf(words: string, sentence: string): Surroundings {
  const start = sentence.indexOf(words);
  const after = sentence.slice(start + words.length, start + words.length + 30);
  if (start < 0 || sentence.includes(words, start + 1) || limitNext.test(after)) return nowhere;
  const before = sentence
    .slice(Math.max(0, start - 60), start)
    .split(/[.,;:!?()](?!\d)|[，、。；：！？（）]/)
    .at(-1)!;
  if (article.test(before)) return nowhere;
  return { before, after: qualifierNext.exec(after)?.[0] ?? "", negation };
}

/** Currencies whose signs and words others share: "$" and "dollars", £ and "pounds", 元. */
const shared: Readonly<Record<string, string>> = {
  USD: "ARS AUD BBD BND BSD BZD CAD CLP COP CUP DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD UYU XCD ZWG ZWL",
  CNY: "HKD JPY MOP TWD",
  GBP: "EGP FKP GIP LBP SDG SHP SSP SYP",
  INR: "IDR LKR MUR NPR PKR SCR",
  KRW: "KPW",
  RUB: "BYN",
  TRY: "LBP",
};

/** Words and signs of one currency only. */
const unshared = /US|U\.S\.|美|人民币|人民幣|RMB|CNY|GBP|INR|RUB/i;

/** Returns the currency of the words of a figure if it contradicts that of the figure. */
function otherCurrency(
  { currency, text }: DeepReadonly<Figure>,
  amounts: readonly Amount[],
): string | undefined {
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) return undefined;
  const own = currencies[currency.toLowerCase()] ?? currency;
  const stated = amounts.flatMap((amount) => amount.currency ?? []);
  const mayBe = (one: string): boolean =>
    one === own || (!unshared.test(text) && shared[one]?.includes(own) === true);
  return stated.some(mayBe) ? undefined : stated[0];
}

/** Returns false for `1/3`, `1 in 5` and `8成`, whose percentage is not one of their numbers, and for dates. */
function canBeCompared({ kind, unit, text }: DeepReadonly<Figure>): boolean {
  if (kind === "date" || /\d\s*[/:：]\s*\d/.test(text)) return false;
  return unit !== "percent" || percent.test(text);
}

/** Tests whether a word after a number can be its scale, in a language whose scales are not known. */
function mayHaveUnknownScale(words: string, amounts: readonly Amount[], language: string): boolean {
  return (
    !languagesWithScales.has(primaryLanguage(language)) &&
    amounts.some(({ scale, end }) => scale === 1 && /^[\s-]?\p{L}/u.test(words.slice(end)))
  );
}

/** Returns the sign that only groups digits in a language: `,` in English; undefined if it is not known. */
function groupSignOf(language: string): string | undefined {
  // Switzerland and Liechtenstein have other signs than the rest of their languages.
  return /-(?:CH|LI)\b/i.test(language) ? undefined : groupSigns.get(primaryLanguage(language));
}

/** The most frequent forms of an amount. */
const plainAmount = /^\D*(\d+(?:\.\d+)?)(?:[%％]| (million|billion))$/;

/** Tests for the most frequent cases without `amountsIn`: `80%` and 80, `up to USD 8.5 billion` and 8500000000. */
function isPlainMatch({ text, value, min, max }: DeepReadonly<Figure>): boolean {
  const [, number, scale] = plainAmount.exec(text) ?? [];
  if (number === undefined || cents.test(text)) return false;
  const stated = Number(number) * (scale === undefined ? 1 : scales[scale]!);
  return [value, min, max].every((one) => one === undefined || isNear(one, stated));
}

/** Cents of a currency are hundredths of it. Without a currency, the number may also be that of the cents. */
const cents = /\bcents?\b|美分|¢|USc(?![A-Za-z])|\d\s?(?:US|AU?|C|NZ)?c(?=\s?\/|\s(?:an?|per)\b|$)/;

/** Tests for an amount in cents of a dollar or of the euro: the 85 of "85c ($0.85)". */
function isInCents({ currency }: Amount, text: string): boolean {
  return currency === undefined && cents.test(text);
}

const basisPoints = /basis points?|(?<![a-z])bps?\b|基点|базисн/i;

const percent = /[%％]|percent|per cent|pct|百分|процент|pour cent|por ciento|prozent/i;

function matches(amount: Amount, value: number, figure: DeepReadonly<Figure>): boolean {
  const { unit, currency, text } = figure;
  const hasOwnScale = unit !== undefined && mayHaveScale(unit);
  const isOfCents =
    currency !== undefined && isInCents(amount, text) && unit?.startsWith("USc") !== true;
  return amount.numbers.some(
    (number) =>
      (!isOfCents && !isOfOtherMass(amount, figure) && isNear(value, number * amount.scale)) ||
      isNear(value, valueIn(amount, figure, number)) ||
      (hasOwnScale && isNear(value, number)),
  );
}

/** Tests whether words have another unit of mass than a figure. A ton is not always one of 1000 kg, and "mt" no megatonne. */
function isOfOtherMass({ weight, words }: Amount, { unit }: DeepReadonly<Figure>): boolean {
  const target = unit === undefined ? undefined : unitNamesById(unit)?.kilograms;
  if (weight === undefined || target == null || /mt$|MT$/.test(words)) return false;
  const times = weight / target;
  return times < 0.8 || times > 1.25;
}

/** Units of the article may contain the scale, such as `million barrels`, and some of the vocabulary do, such as `koz`. */
function mayHaveScale(unit: string): boolean {
  const known = unitNamesById(unit);
  return (
    known === undefined || (known.kilograms === null && /^(?:[kMGT][A-Z]|million |亿)/.test(unit))
  );
}

/** Converts an amount to the unit of the figure. */
function valueIn(amount: Amount, { unit, text }: DeepReadonly<Figure>, number: number): number {
  if (unit === "percentage-point" && basisPoints.test(text)) return number / 100;
  if (isInCents(amount, text)) return Number((number * amount.scale * 0.01).toPrecision(12));
  const target = unit === undefined ? undefined : unitNamesById(unit)?.kilograms;
  const factor = target != null && amount.weight !== undefined ? amount.weight / target : 1;
  return Number((number * amount.scale * factor).toPrecision(12));
}

/** Ignores the sign, because a decrease may be a negative value, and differences of half a percent, because of rounding. */
function isNear(value: number, stated: number): boolean {
  return Math.abs(Math.abs(value) - stated) <= stated * 0.005;
}
