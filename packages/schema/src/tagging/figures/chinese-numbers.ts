import { digitGroups } from "../../amounts/digit-groups.ts";
import { withoutSeparators } from "../../amounts/separators.ts";

const digits = "零一二三四五六七八九";
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
/** The numerals of numbers below 10,000, for a character class. */
export const chineseNumerals = "零〇一二两三四五六七八九十百千";

/** Matches a number in digits or in Chinese numerals. A 万 or 亿 before other numerals is part of it: 一万二千. */
export const chineseNumber = String.raw`\d{1,4}亿\d{1,4}(?=\s?万)|\d{1,4}万\d(?=\s?千)|(?:\d{1,3}(?:,\d{3}){1,5}|[1-9]\d{0,2}(?:${digitGroups}|(?:\uFF0C\d{3}){1,5}))(?:\.\d{1,9})?(?!\d)|\d{1,15}(?:\.\d{1,9})?(?!\d)|[${chineseNumerals}]{1,9}点[零〇一二三四五六七八九]{1,4}|[${chineseNumerals}]{1,9}(?:[万亿][${chineseNumerals}]{1,7}){0,2}`;

/** Reads a match of `chineseNumber`; undefined if the numerals are not a number. */
export function readChineseNumber(words: string): number | undefined {
  if (/^\d/.test(words)) {
    const [high, low] = withoutSeparators(words).split(/[亿万]/);
    if (low === undefined) return Number(high);
    // The scale follows: 1亿2000万, 1万2千.
    return Number(high) * (words.includes("亿") ? 1e4 : 10) + Number(low);
  }
  const [integer, decimals] = words.replaceAll("两", "二").replaceAll("〇", "零").split("点");
  const value = readNumerals(integer!);
  if (decimals === undefined || value === undefined) return value;
  const part = Array.from(decimals, (character) => digits.indexOf(character)).join("");
  return Number(`${value}.${part}`);
}

function readNumerals(words: string): number | undefined {
  let total = 0;
  let part = 0;
  let digit: number | undefined;
  let last = 1;
  for (const character of words) {
    const power = powers[character];
    if (power !== undefined && power >= 1e4) {
      total += (part + (digit ?? 0)) * power;
      part = 0;
      digit = undefined;
      last = power;
    } else if (power !== undefined) {
      part += (digit ?? 1) * power;
      digit = undefined;
      last = power;
    } else if (digit === undefined || digit === 0) {
      // 一百零五 is 105, and 一百五 is 150.
      if (character === "零") last = 1;
      digit = digits.indexOf(character);
    } else return undefined;
  }
  // 两万五 is 25,000.
  const isShort = digit !== undefined && last >= 100;
  return total + part + (digit ?? 0) * (isShort ? last / 10 : 1);
}
