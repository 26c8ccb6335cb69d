import type { Rule } from "../rule.ts";
import type { Figure } from "../../article.ts";
import { unitNamesById } from "../../vocabulary/unit-names.ts";
import { primaryLanguage } from "../../reading/primary-language.ts";
import { languagesWithScales } from "../../amounts/amount-tables.ts";
import { scales } from "../../amounts/amount-words.ts";
import { groupSigns } from "../../amounts/digit-groups.ts";
import { amountsIn, type Amount } from "../../amounts/amounts-in.ts";
import { quote } from "../../quote.ts";

export const figureValueMismatch: Rule = {
  code: "figure-value-mismatch",
  summary: "The value of a figure differs from its text.",
  severity: "warning",
  needs: ["insights.figures"],
  check({ withFigures }, report) {
    for (const { insight, path, text } of withFigures)
      insight.figures?.forEach((figure, index) => {
        if (isPlainMatch(figure) || !canBeCompared(figure)) return;
        const amounts = amountsIn(figure.text, groupSignOf(text.language));
        if (amounts.length === 0 || mayHaveUnknownScale(figure.text, amounts, text.language))
          return;
        for (const key of ["value", "min", "max"] as const) {
          const value = figure[key];
          if (value === undefined || amounts.some((amount) => matches(amount, value, figure)))
            continue;
          const [first] = amounts as [Amount];
          report({
            path: [...path, "figures", index, key],
            message: `${quote(figure.text)} is ${valueIn(first, figure, first.numbers[0]!)}, not ${value}; write the complete number`,
          });
        }
      });
  },
};

/** Returns false for `1/3`, `1 in 5` and `8成`, whose percentage is not one of their numbers, and for dates. */
function canBeCompared({ kind, unit, text }: Figure): boolean {
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
function isPlainMatch({ text, value, min, max }: Figure): boolean {
  const [, number, scale] = plainAmount.exec(text) ?? [];
  if (number === undefined || cents.test(text)) return false;
  const stated = Number(number) * (scale === undefined ? 1 : scales[scale]!);
  return [value, min, max].every((one) => one === undefined || isNear(one, stated));
}

/** Cents of a currency are hundredths of it. Without a currency, the number may also be that of the cents. */
const cents = /\bcents?\b|美分/;

const basisPoints = /basis points?|(?<![a-z])bps?\b|基点|базисн/i;

const percent = /[%％]|percent|per cent|pct|百分|процент|pour cent|por ciento|prozent/i;

function matches(amount: Amount, value: number, figure: Figure): boolean {
  const { unit, currency, text } = figure;
  const hasOwnScale = unit !== undefined && mayHaveScale(unit);
  const isOfCents = currency !== undefined && cents.test(text);
  return amount.numbers.some(
    (number) =>
      (!isOfCents && isNear(value, number * amount.scale)) ||
      isNear(value, valueIn(amount, figure, number)) ||
      (hasOwnScale && isNear(value, number)),
  );
}

/** Units of the article may contain the scale, such as `million barrels`, and some of the vocabulary do, such as `koz`. */
function mayHaveScale(unit: string): boolean {
  const known = unitNamesById(unit);
  return (
    known === undefined || (known.kilograms === null && /^(?:[kMGT][A-Z]|million |亿)/.test(unit))
  );
}

/** Converts an amount to the unit of the figure. */
function valueIn(amount: Amount, { unit, text }: Figure, number: number): number {
  if (unit === "percentage-point" && basisPoints.test(text)) return number / 100;
  if (cents.test(text)) return Number((number * amount.scale * 0.01).toPrecision(12));
  const target = unit === undefined ? undefined : unitNamesById(unit)?.kilograms;
  const factor = target != null && amount.weight !== undefined ? amount.weight / target : 1;
  return Number((number * amount.scale * factor).toPrecision(12));
}

/** Ignores the sign, because a decrease may be a negative value, and differences of half a percent, because of rounding. */
function isNear(value: number, stated: number): boolean {
  return Math.abs(Math.abs(value) - stated) <= stated * 0.005;
}
