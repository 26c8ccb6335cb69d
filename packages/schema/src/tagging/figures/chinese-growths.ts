import { allMatches } from "../../all-matches.ts";
import type { Amount } from "./amount.ts";
import { chineseNumber, readChineseNumber } from "./chinese-numbers.ts";

/** 增长一倍 is a growth of 100 %, but 增至两倍 and 是去年的两倍 are ratios. */
const verb =
  "(?:增长|上涨|上升|增加|提高|扩大|攀升|飙升|激增|暴涨|大涨|暴增|大增|涨幅|增幅|高出|涨|增)(?:了|达到?|为|约|逾|超过?|近|将近|接近|不到|不足|至少|最多|幅度|幅)*";

const pattern = new RegExp(
  `(?<=${verb})(?<times>${chineseNumber})(?<more>[余多])?倍(?<half>半)?|翻[番倍]|(?<=翻了?(?:近|逾|超过?|约|将近)?)(?:一番|一倍|(?<twice>两番))|(?<halved>减半(?!征)|腰斩)`,
  "gu",
);

/** What each match contains. Looking for it first is much faster, because few texts have one. */
const anyMultiple = /[倍番斩]|减半/;

/** Finds the growths of a Chinese text that are stated as a multiple, in order: 增长一倍 is a growth of 100 %, and 减半 one of −50 %. */
export function chineseGrowths(text: string): Amount[] {
  if (!anyMultiple.test(text)) return [];
  return allMatches(text, pattern).flatMap((found): Amount[] => {
    const { 0: words, index: start } = found;
    const value = growthOf(found.groups!);
    if (value === undefined) return [];
    return [{ start, end: start + words.length, value, scale: 1, measure: { kind: "growth" } }];
  });
}

/** Returns a growth in percent. */
function growthOf({
  times,
  half,
  twice,
  halved,
}: Readonly<Record<string, string | undefined>>): number | undefined {
  if (halved !== undefined) return -50;
  const read = times === undefined ? (twice === undefined ? 1 : 3) : readChineseNumber(times);
  if (read === undefined || read <= 0) return undefined;
  return Number(((read + (half === undefined ? 0 : 0.5)) * 100).toPrecision(12));
}
