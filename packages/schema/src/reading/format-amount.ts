import type { Figure } from "../article.ts";
import { cached } from "./cached.ts";
import { primaryLanguage } from "./primary-language.ts";

type Amount = Pick<Figure, "value" | "min" | "max" | "unit" | "currency">;

/** The names in ECMA-402 of the units that every engine can format. */
const engineUnits: Readonly<Record<string, string>> = {
  percent: "percent",
  kg: "kilogram",
  g: "gram",
  lb: "pound",
  km: "kilometer",
  mi: "mile",
  ha: "hectare",
  acre: "acre",
  hour: "hour",
  week: "week",
  year: "year",
  month: "month",
  day: "day",
};

/**
 * Formats the value or range of a figure with its unit or currency: "8.5 billion US dollars", "260–270 Mt".
 *
 * Shows up to 15 significant digits, so that no digit is lost, and large numbers in millions and billions. A range with
 * one end shows that end. `unitName` names the units that the engine cannot format, for one or for another number. Returns
 * undefined if the figure has no number.
 */
export function formatAmount(
  { value, min, max, unit, currency }: Amount,
  locale: string,
  unitName: (unit: string, isOne: boolean) => string,
): string | undefined {
  const low = value ?? min ?? max;
  if (low === undefined) return undefined;
  const high = value === undefined ? (max ?? low) : low;
  const engineUnit =
    unit !== undefined && Object.hasOwn(engineUnits, unit) ? engineUnits[unit] : undefined;
  const style: Intl.NumberFormatOptions =
    currency !== undefined
      ? { style: "currency", currency, currencyDisplay: "name" }
      : engineUnit === undefined
        ? {}
        : { style: "unit", unit: engineUnit, unitDisplay: unit === "percent" ? "short" : "long" };
  const format = numberFormat(locale, style, Math.max(Math.abs(low), Math.abs(high)));
  const amount = withDe(low === high ? format.format(low) : format.formatRange(low, high), locale);
  if (unit === undefined || (engineUnit !== undefined && currency === undefined)) return amount;
  if (currency === undefined)
    return `${amount}\u00A0${unitName(unit, low === high && Math.abs(low) === 1)}`;
  return `${amount} / ${engineUnit === undefined ? unitName(unit, true) : nameOfUnit(engineUnit, locale)}`;
}

/** Writes "5 millions d’euros", "5 millones de euros" with the "de" that engines omit. */
function withDe(amount: string, locale: string): string {
  const language = primaryLanguage(locale);
  if (language !== "fr" && language !== "es") return amount;
  return amount.replace(
    /(?<=ill(?:i(?:on|ard)s?|ón|ones))\s(?=(?<vowel>[aeéhiou])?\p{L})/u,
    (_, vowel: string | undefined) => (language === "fr" && vowel ? " d’" : " de "),
  );
}

/** Returns the name for a number of a unit that the engine can format: "%", "kilograms"; undefined for another unit. */
export function unitName(unit: string, locale: string, number: number): string | undefined {
  if (unit === "percent") return "%";
  return Object.hasOwn(engineUnits, unit)
    ? nameOfUnit(engineUnits[unit]!, locale, number)
    : undefined;
}

/** Returns the name of a unit that the engine can format: `kilogram`. */
function nameOfUnit(unit: string, locale: string, number = 1): string {
  const format = numberFormat(locale, { style: "unit", unit, unitDisplay: "long" }, 1);
  return format.formatToParts(number).find(({ type }) => type === "unit")?.value ?? unit;
}

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(
  locale: string,
  style: Intl.NumberFormatOptions,
  size: number,
): Intl.NumberFormat {
  const options: Intl.NumberFormatOptions = {
    ...style,
    maximumSignificantDigits: 15,
    ...(size >= 1e15 || (size > 0 && size < 1e-6)
      ? { notation: "scientific" }
      : size >= 1e6
        ? { notation: "compact", compactDisplay: "long" }
        : {}),
  };
  return cached(
    formats,
    `${locale} ${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(locale, options),
  );
}
