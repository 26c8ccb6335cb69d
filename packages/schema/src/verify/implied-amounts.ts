import { allMatches } from "../all-matches.ts";
import { readChineseNumber } from "../tagging/figures/chinese-numbers.ts";
import { readEnglishNumber } from "../tagging/figures/english-numbers.ts";
import type { Span } from "../tagging/span.ts";

/** What words of a source mean as an amount, although they state no number: `halve` is 50 %. */
export interface ImpliedAmount extends Span {
  readonly dimension: "percent" | "number" | "days";
  /** In percent, or in days. */
  readonly values: readonly number[];
}

interface Meaning {
  readonly percent?: readonly number[];
  readonly number?: readonly number[];
  readonly days?: readonly number[];
}

const half: Meaning = { percent: [50] };
const all: Meaning = { percent: [100] };
/** Twice as much is 200 % of it, and 100 % more. */
const times = (number: number): Meaning => ({
  number: [number],
  percent: [number * 100, (number - 1) * 100],
});
const month = 30.4375;

const words: readonly (readonly [pattern: string, meaning: Meaning])[] = [
  [String.raw`\bhalv(?:e[sd]?|ing)\b|\bin half\b|减半|腰斩|砍半|对半`, half],
  [String.raw`\b(?:wholly|fully) owned\b|\b(?:all|the entirety) of\b|全资|全部`, all],
  [String.raw`\bdoubl(?:e[sd]?|ing)\b|\btwice\b|\btwo-?fold\b|翻番|翻一番|翻倍|倍增`, times(2)],
  [String.raw`\btripl(?:e[sd]?|ing)\b|\bthrice\b|\bthree-?fold\b`, times(3)],
  [String.raw`\bquadrupl(?:e[sd]?|ing)\b|\bfour-?fold\b|翻两番`, times(4)],
  [String.raw`\bfive-?fold\b`, times(5)],
  [String.raw`\bten-?fold\b`, times(10)],
  [String.raw`\bdecade and a half\b`, { days: [5478.75] }],
  [String.raw`\b(?:a|one)[ -]decade\b`, { days: [3652.5] }],
  [String.raw`\btwo decades\b`, { days: [7305] }],
  [String.raw`\bthree decades\b`, { days: [10957.5] }],
  [String.raw`\b(?:a|one)[ -]year\b|一年(?!半)`, { days: [365.25] }],
  [String.raw`\b(?:half a|half-a|a half)[ -]?year\b|半年`, { days: [6 * month] }],
  [String.raw`\ba year and a half\b|一年半`, { days: [18 * month] }],
  [String.raw`\bfortnight\b`, { days: [14] }],
  [String.raw`\b(?:a|one)[ -]month\b|一个月`, { days: [month] }],
  [String.raw`\b(?:a|one)[ -]week\b|一周`, { days: [7] }],
];
const numeral = "[零一二两三四五六七八九十百]";
const forms = [
  ...words.map(([own]) => `(${own})`),
  String.raw`\b(?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,3}(?:st|nd|rd|th))[ -](?:straight |consecutive |successive |\p{Ll}+ly )?(?<unit>year|quarter|month|week|day)?`,
  String.raw`第(?<rank>${numeral}{1,3}|\d{1,3})(?:个)?(?<span>年|季|月|周|天)?`,
  String.raw`(?<left>[一二三四五六七八九])(?<right>[一二三四五六七八九])开`,
  String.raw`(?<run>${numeral})连[涨跌升降亏增减板]`,
  String.raw`(?<multiple>${numeral}{1,3}|\d{1,3}(?:\.\d{1,3})?)倍(?<more>半)?`,
  String.raw`\b(?<bold>\d{1,3}(?:\.\d{1,3})?) times\b`,
].join("|");
const pattern = new RegExp(
  // Most characters begin no form.
  String.raw`(?:(?=[\d\p{Script=Han}])|(?<!\p{L})(?=[adefhinoqstw]))(?:${forms})`,
  "giu",
);
const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const lengths: Readonly<Record<string, number>> = {
  year: 365.25,
  年: 365.25,
  month,
  月: month,
  week: 7,
  周: 7,
  day: 1,
  天: 1,
};

/** Finds the words of an English or Chinese source that mean an amount. */
export function impliedAmounts(text: string): ImpliedAmount[] {
  return allMatches(text, pattern).flatMap((found) => {
    if (isRate(found[0], found.index, text)) return [];
    const span = { start: found.index, end: found.index + found[0].trimEnd().length };
    const meaning = meaningOf(found);
    return (["percent", "number", "days"] as const).flatMap((dimension): ImpliedAmount[] => {
      const values = meaning[dimension];
      return values === undefined ? [] : [{ ...span, dimension, values }];
    });
  });
}

const periodBefore =
  /\b(?:for|in|within|after|over|than|about|nearly|almost|around|roughly|only|just|lasts?|lasted|takes?|took|least|most|another|once|of|by|to|is|was) $/;
const periodAfter = /^ (?:ago|earlier|later|before|after|from|long)\b/;

/** `five tonnes a month` is a rate, not a duration. */
function isRate(words: string, start: number, text: string): boolean {
  return (
    /^a (?:year|month|week)$/i.test(words) &&
    !periodBefore.test(text.slice(Math.max(0, start - 12), start)) &&
    !periodAfter.test(text.slice(start + words.length, start + words.length + 10))
  );
}

function meaningOf(found: RegExpExecArray): Meaning {
  const { left, right, ordinal, unit, rank, span, run, multiple, more, bold } = found.groups!;
  // 六四开 is 60 % and 40 %.
  if (left !== undefined)
    return { percent: [left, right!].map((part) => readChineseNumber(part)! * 10) };
  if (ordinal !== undefined) {
    const place = ordinals.indexOf(ordinal.toLowerCase()) + 1;
    return ranked(place === 0 ? Number.parseInt(ordinal, 10) : place, unit);
  }
  if (rank !== undefined) return ranked(readChineseNumber(rank), span);
  if (run !== undefined) return ranked(readChineseNumber(run), undefined);
  const number = multiple ?? bold;
  if (number !== undefined) {
    const value = multiple === undefined ? readEnglishNumber(number) : readChineseNumber(number);
    if (value === undefined) return {};
    const own = times(value + (more === undefined ? 0 : 0.5));
    // 增长两倍 is three times as much.
    return { number: [...own.number!, own.number![0]! + 1], percent: own.percent! };
  }
  return words[found.slice(1).findIndex((group) => group !== undefined)]![1];
}

/** In its fifth week, something has lasted five weeks. */
function ranked(place: number | undefined, unit: string | undefined): Meaning {
  if (place === undefined) return {};
  const length = lengths[unit?.toLowerCase() ?? ""];
  return { number: [place], ...(length !== undefined && { days: [place * length] }) };
}
