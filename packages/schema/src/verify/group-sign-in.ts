import { groupSigns } from "../amounts/digit-groups.ts";
import { primaryLanguage } from "../reading/primary-language.ts";

/** Other languages whose decimals have a comma. In Spanish, this depends on the country. */
const withDecimalComma: ReadonlySet<string> = new Set("es fr kk pl ru uk vi".split(" "));

/** A decimal point before a percent sign, a currency or a word: `1.5 millones`. A date such as 5.12. has none. */
const decimalPoint = /(?<![\d.,])\d{1,9}\.\d{1,2}(?=\s?(?:[%％$€£¥]|\p{L}{3}))/u;

/**
 * Returns the sign that only groups digits in a text of a language: `.` in German. Undefined if the language does not tell, or
 * if the text has decimal points, as texts of Mexico and Switzerland have.
 */
export function groupSignIn(text: string, language: string): string | undefined {
  const primary = primaryLanguage(language);
  const sign = groupSigns.get(primary) ?? (withDecimalComma.has(primary) ? "." : undefined);
  return sign === "." && decimalPoint.test(text) ? undefined : sign;
}
