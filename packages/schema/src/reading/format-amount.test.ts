import { expect, test } from "vitest";
import { formatAmount } from "./format-amount.ts";

const unitName = (unit: string): string => unit;
/** The kind of space in a number depends on the data of the engine. */
const spaced = (text: string | undefined): string | undefined => text?.replace(/\s/g, " ");

test.each([
  [{ value: 80, unit: "percent" }, "en", "80%"],
  [{ value: 80, unit: "percent" }, "fr", "80 %"],
  [{ value: 8_500_000_000, currency: "USD" }, "en", "8.5 billion US dollars"],
  [{ value: 8_500_000_000, currency: "USD" }, "zh", "85亿美元"],
  [{ value: 8_500_000_000, currency: "USD" }, "ru", "8,5 миллиарда долларов США"],
  [{ value: 5e6, currency: "USD" }, "fr", "5 millions de dollars des États-Unis"],
  [{ value: 1e9, currency: "EUR" }, "fr", "1 milliard d’euros"],
  [{ value: 5e6, unit: "kg" }, "fr-CA", "5 millions de kilogrammes"],
  [{ value: 5e6, unit: "t" }, "fr", "5 millions t"],
  [{ value: 5e5, currency: "EUR" }, "fr", "500 000 euros"],
  [{ value: 5e6, currency: "USD" }, "es", "5 millones de dólares estadounidenses"],
  [{ value: 1e6, currency: "EUR" }, "es", "1 millón de euros"],
  [{ value: 7e9, currency: "EUR" }, "es", "7 mil millones de euros"],
  [{ min: 5e6, max: 7e6, currency: "EUR" }, "es", "5-7 millones de euros"],
  [{ value: 110, currency: "USD", unit: "kg" }, "en", "110 US dollars / kilogram"],
  [{ value: 25, currency: "USD", unit: "kg" }, "ar", "25 دولار أمريكي / كيلوغرام"],
  [{ value: 28_000, currency: "USD", unit: "t" }, "en", "28,000 US dollars / t"],
  [{ value: 12, unit: "ha" }, "es", "12 hectáreas"],
  [{ value: 96_600, unit: "t" }, "en", "96,600 t"],
  [{ value: 3_300_000, unit: "t" }, "en", "3.3 million t"],
  [{ value: 1_234_567, unit: "t" }, "en", "1.234567 million t"],
  [{ value: 10, unit: "year" }, "ru", "10 лет"],
  [{ value: 12 }, "en", "12"],
  [{ value: -0.3, unit: "percentage-point" }, "en", "-0.3 percentage-point"],
  [{ min: 250, max: 260, unit: "Mt" }, "en", "250–260 Mt"],
  [{ min: 6, max: 3, unit: "t" }, "en", "6–3 t"],
  [{ min: 854_000, max: 1_400_000, unit: "t" }, "en", "854 thousand – 1.4 million t"],
  [{ max: 900_000_000, currency: "USD" }, "en", "900 million US dollars"],
  [{ min: 5, unit: "kg" }, "en", "5 kilograms"],
  [{ value: 1e300, unit: "t" }, "en", "1E300 t"],
  [{ value: 5e-324 }, "en", "5E-324"],
  [{ value: 0, unit: "constructor" }, "en", "0 constructor"],
  [{ unit: "t", currency: "USD" }, "en", undefined],
])("%o in %s is %s", (amount, locale, text) => {
  expect(spaced(formatAmount(amount, locale, unitName))).toBe(text);
});

test.each<[Parameters<typeof formatAmount>[0], string]>([
  [{ value: 1, unit: "flask" }, "1 flask"],
  [{ value: -1, unit: "flask" }, "-1 flask"],
  [{ value: 7, unit: "flask" }, "7 flasks"],
  [{ min: 1, max: 7, unit: "flask" }, "1–7 flasks"],
  [{ value: 7, unit: "flask", currency: "USD" }, "7 US dollars / flask"],
])("of %o the unit has the number of %s", (amount, text) => {
  const nameOf = (unit: string, isOne: boolean): string => (isOne ? unit : `${unit}s`);
  expect(spaced(formatAmount(amount, "en", nameOf))).toBe(text);
});
