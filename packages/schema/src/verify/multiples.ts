import { allMatches } from "../all-matches.ts";
import type { Span } from "../tagging/span.ts";

/** Words that state a change as a multiple: `doubled`, `halved`, 翻番, and the 两倍 of 增长两倍, which is three times as much. */
export interface Multiple extends Span {
  /** What the amount is multiplied by: 2 for "doubled", 0.5 for "halved". */
  readonly times: number;
}

/** "Doubled down" is an idiom, and "doubled as a port" another use. The base form "double" is mostly no verb. */
const pattern =
  /(?<!\p{L}|-)(?:(?<two>doubl(?:ed|ing))|(?<three>tripl(?:ed|ing))|(?<four>quadrupl(?:ed|ing))|(?<half>halv(?:e|ed|ing)))(?![\p{L}-]| (?:down|up|back|over|as|whammy)\b)|(?<=(?:增长|上涨|上升|增加|提高|攀升|飙升|激增|暴涨|大涨|暴增|大增|[涨增])(?:了|达到?|约|逾|超过?|近|将近|接近|不到|不足|至少){0,2})(?:(?<oneMore>[一1])|(?<twoMore>[两二2])|(?<threeMore>[三3]))倍(?!半)|(?<twoHan>翻了?近?(?:一番|番|倍))|(?<fourHan>翻了?近?两番)|(?<halfHan>减半|腰斩|砍半)/giu;

/** What each match contains. Looking for it first is much faster. */
const inAll = /doubl|tripl|quadrupl|halv|[番倍半斩]/i;

const times: Readonly<Record<string, number>> = {
  two: 2,
  twoHan: 2,
  oneMore: 2,
  twoMore: 3,
  threeMore: 4,
  three: 3,
  four: 4,
  fourHan: 4,
  half: 0.5,
  halfHan: 0.5,
};

/** Finds the verbs that multiply, in order. */
export function multiplesIn(text: string): Multiple[] {
  if (!inAll.test(text)) return [];
  return allMatches(text, pattern).map(({ 0: words, index: start, groups }) => {
    const [kind] = Object.entries(groups!).find(([, group]) => group !== undefined)!;
    return { start, end: start + words.length, times: times[kind]! };
  });
}
