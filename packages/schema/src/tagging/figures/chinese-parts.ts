import { allMatches } from "../../all-matches.ts";
import type { Amount } from "./amount.ts";
import { percentAmount, percentOf } from "./percent-amount.ts";
import { chineseNumber, chineseNumerals, readChineseNumber } from "./chinese-numbers.ts";

const fractions = new RegExp(
  `(?<![${chineseNumerals}\\d])(?:百分之(?<percent>${chineseNumber})|(?<denominator>[${chineseNumerals}]{1,5}|\\d{1,4})分之(?<part>[${chineseNumerals}]{1,5}|\\d{1,4})` +
    `|(?<![\\d./])(?<over>[1-9])/(?<under>[2-9]|10)(?=的|以上)` +
    `|(?<tenths>[一二两三四五六七八九]|\\d(?:\\.\\d)?)成(?<rest>[一二三四五六七八九半])?(?![为立本交功员果品长都分就型套])|(?<half>一半|半数|(?<!超)过半(?![年月天日小个])))`,
  "gu",
);

/** Finds shares that are written as fractions (四分之三, 七成, 百分之五, 一半) and returns them in percent. */
export function chineseFractions(text: string): Amount[] {
  return allMatches(text, fractions).flatMap((found): Amount[] => {
    const value = readFraction(found.groups!);
    if (value === undefined) return [];
    const { 0: words, index: start } = found;
    return [percentAmount({ start, end: start + words.length }, value)];
  });
}

function readFraction(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const { percent, denominator, part, over, under, tenths, rest } = groups;
  if (over !== undefined)
    return Number(over) < Number(under) ? percentOf(Number(over), Number(under)) : undefined;
  if (percent !== undefined) return readChineseNumber(percent);
  if (tenths !== undefined) {
    const ones = rest === undefined ? 0 : rest === "半" ? 5 : readChineseNumber(rest)!;
    return Number((readChineseNumber(tenths)! * 10 + ones).toPrecision(6));
  }
  if (denominator === undefined) return 50;
  const [all, some] = [readChineseNumber(denominator), readChineseNumber(part!)];
  return all === undefined || some === undefined || some >= all ? undefined : percentOf(some, all);
}
