import type { Span } from "../tagging/span.ts";

type Limit = "at-least" | "at-most";

/** What is between an English noun and its amount: "of", "is", "on exports for 2025 will be". */
const is = String.raw`(?: (?:on|for|in|under)(?: [\p{L}\p{N}'\u2019-]+){1,4}?)? (?:of|at|(?:is|was|remains|will be|would be)(?: set at)?|set at|set by \p{L}+ is) $`;
/** The same in Chinese. */
const isHan = "(?:设定?|定|维持|确定)?[在为是]?$";

const before: readonly (readonly [Limit, RegExp])[] = [
  // Not "the sea floor at 4,000 m".
  [
    "at-least",
    new RegExp(
      String.raw`\b(?:(?:an?|the|its|this)(?: guaranteed| minimum| agreed)? floor|(?:price floor|floor price)s?)(?: (?:commitment|guarantee|mechanism|protection|level))?${is}`,
      "iu",
    ),
  ],
  // Not "a market cap of $5 billion".
  [
    "at-most",
    new RegExp(
      String.raw`(?<!\b(?:market|mid|small|large|ice)[ -])\b(?:caps?|(?<=\b(?:an?|the|its|this|price|export|import|tariff|annual) )ceiling)${is}`,
      "iu",
    ),
  ],
  ["at-least", new RegExp(`(?:下限|保底价格?|托底价格?|地板价)${isHan}`)],
  ["at-most", new RegExp(`上限${isHan}`)],
];
const after: readonly (readonly [Limit, RegExp])[] = [
  // A record low is 最低价, and no limit.
  ["at-least", /^的(?:最低)?(?:价格)?(?:下限|保底价|保护价|保障价|托底价|地板价)/],
  ["at-most", /^的[^，。；：、的]{0,6}上限/],
  ["at-least", /^ (?:price )?floor\b(?! (?:area|space))/i],
  ["at-most", /^ (?:(?:price|export|import|annual) )?(?:cap|ceiling)\b(?! rate)/i],
];

/** Returns the limit that a noun gives an amount: "a price floor commitment of $110", "the cap is 18,125 t", 5万吨的出口上限. */
export function limitOfNoun(text: string, { start, end }: Span): Limit | undefined {
  const wordsBefore = text.slice(Math.max(0, start - 70), start);
  const wordsAfter = text.slice(end, end + 16);
  return (
    before.find(([, pattern]) => pattern.test(wordsBefore))?.[0] ??
    after.find(([, pattern]) => pattern.test(wordsAfter))?.[0]
  );
}
