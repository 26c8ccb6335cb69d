import { allMatches } from "../all-matches.ts";
import { secondYear } from "../amounts/second-year.ts";
import { readChineseNumber } from "../tagging/figures/chinese-numbers.ts";
import type { Span } from "../tagging/span.ts";
import { lowerCaseInPlace } from "../lower-case-in-place.ts";
import { monthNames } from "../month-names.ts";

export type PartOfYear = "start" | "middle" | "end" | Season;
type Season = "spring" | "summer" | "autumn" | "winter";

/** A date in a text, as exact as it is stated. */
export interface StatedDate extends Span, DateParts {}

/** What a text states of a date. */
export interface DateParts {
  readonly year?: number | undefined;
  /** The second year of "2025-26", whose first one is `year`. */
  readonly toYear?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** The last month of a quarter or a half, whose first month is `month`. */
  readonly toMonth?: number | undefined;
  /** The part of a year that is stated without months: "the end of 2028". */
  readonly edge?: PartOfYear | undefined;
  /** True if a change is counted from it: the year before, in "year on year". */
  readonly isBase?: true | undefined;
}

const year = String.raw`(?:19|20)\d\d`;
let pattern: RegExp | undefined;
/** The kinds of the groups of the pattern, in their order: `y` for a year, `m` for a month. All its groups have names. */
let groupKinds: readonly string[] | undefined;

function datePattern(): RegExp {
  if (pattern !== undefined) return pattern;
  const names = [...monthNames.keys()].sort((left, right) => right.length - left.length);
  const name = names.join("|");
  // Without a day and a year, these are rather a person or another word.
  const undated = names.filter((one) => !/^(?:mei|mart|marca|maja)$/.test(one)).join("|");
  const quarter =
    "q[1-4]|(?:first|second|third|fourth|final)[ -]quarter|(?:first|second)[ -]half|first (?:two|three|four|five|six|seven|eight|nine|ten|eleven) months|first (?:two|three) quarters|h[12]";
  const forms = [
    String.raw`(?<y1>${year})[-/.](?<m1>[01]?\d)[-/.](?<d1>[0-3]?\d)(?!\d)`,
    String.raw`(?:(?<y0>${year})\s?年\s?)?(?<m0>1?\d)\s?月?(?:至|到|[-–—~～])(?<t0>1?\d)\s?月(?!\s?\d)`,
    String.raw`(?<y2>${year})\s?年\s?(?:(?<m2>1?\d)\s?月(?:\s?(?<d2>[123]?\d)\s?[日号號])?|第?(?<q2>[一二三四1-4])\s?季度?|(?<h2>[上下])半年|(?<w2>全年)|(?<e2>[初中底末]|[春夏秋冬](?:季|天)?))?`,
    String.raw`[前头](?<f17>[两二三四五六七八九十]|1?\d)(?:个月|(?<g17>个?季度?))`,
    String.raw`(?<m24>十[一二]?|[一二三四五六七八九])月?[至到](?<t24>十[一二]?|[一二三四五六七八九])月`,
    String.raw`第?(?<q13>[一二三四1-4])季度`,
    String.raw`(?<h14>[上下])半年`,
    String.raw`(?<m3>1?\d)\s?月\s?(?<d3>[123]?\d)\s?[日号號]`,
    String.raw`(?<m4>1[0-2]|[1-9])\s?月`,
    String.raw`(?<m15>十[一二]?|(?<![十百])[一二三四五六七八九])月(?:(?<d15>[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号])?`,
    String.raw`(?<m12>${name})(?:\s?[-–—]\s?|\s(?:to|and|through)\s)(?<t12>${name})(?!\p{L})(?:,?\s(?<y12>${year})(?!\d))?`,
    String.raw`(?:(?<n22>three|six|nine) months|half) (?:to|ended|ending|through)(?: the end of)? (?<m22>${name})(?!\p{L})(?:,?\s(?<y22>${year})(?!\d))?`,
    String.raw`(?<k18>march|june|september|december)[ -]quarter(?:,?\s(?:of\s)?(?<y18>${year})(?!\d))?`,
    String.raw`(?<d21>[0-3]?\d)(?=(?:\s?[-–]\s?|\s(?:to|and|until|till|through|or)\s)[0-3]?\d\s(?<m21>${name})(?![\p{L}])(?:,?\s(?<y21>${year})(?!\d))?)`,
    String.raw`(?<d5>[0-3]?\d)(?:st|nd|rd|th|er|º)?\.?(?:\s(?:of|de))?\s(?<m5>${name})(?![\p{L}])(?:\.?,?\s(?:de\s|del\s)?(?<y5>${year})(?!\d))?`,
    String.raw`(?<m6>${name})\.?\s(?<d6>[0-3]?\d)(?:st|nd|rd|th)?(?!\d|[.,]\d|\s?(?:%|percent|per cent|tonnes|tons|million|billion))(?:,?\s(?<y6>${year})(?!\d))?`,
    String.raw`(?<m7>${name})\.?,?\s(?:of\s|de\s)?(?<y7>${year})(?!\d)`,
    String.raw`(?<q8>${quarter})(?:\s(?:of\s)?(?<y8>${year})(?!\d))?`,
    String.raw`(?<y9>${year})\s(?<q9>q[1-4]|h[12])(?!\p{L})`,
    String.raw`(?<=\b(?:in|since|by|until|from|of|to|till|before|after|early|late|mid|last|this|next)[ -])(?<m10>${undated})(?!\p{L})`,
    String.raw`(?<m20>january|february|april|june|july|august|september|october|november|december)(?!\p{L})`,
    // FY2025-26, FY25/26.
    String.raw`fy(?<y23>${year}| ?\d\d)(?=[-\u2010-\u2013/])`,
    String.raw`(?<![$€£¥]\s?)(?<y11>${year})(?!\d|s\b|[.,]\d|\s?(?:%|tonnes|tons|metric|t\b|kg|million|billion|吨|万|亿|[美欧日]?元|英镑|家|座|名|人|个|位|台|辆|艘|份|户|条|件|次|余|多|公里|米))`,
  ];
  groupKinds = allMatches(forms.join(""), /\(\?<(?<kind>[a-z])\d+>/g).map(
    ({ groups }) => groups!["kind"]!,
  );
  return (pattern = new RegExp(
    String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\d])(?<!\d[.,])(?:${forms.join("|")})`,
    "gu",
  ));
}

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  上: 1,
  下: 2,
};

/** Finds the dates of a text: days, months, quarters, halves and years. */
export function statedDates(text: string): StatedDate[] {
  let spanEnd = 0;
  return allMatches(lowerCaseInPlace(text), datePattern()).flatMap((found): StatedDate[] => {
    // The 26 March of "2025-26 March quarter".
    if (found.index < spanEnd) return [];
    const parts = partsOf(found);
    const span = { start: found.index, end: found.index + found[0].trimEnd().length };
    // `may` is mostly a verb, and `august` an adjective.
    const isOtherWord =
      (parts.m === "may" || parts.m === "august") &&
      !/May|August/.test(text.slice(span.start, span.end));
    const before = text.slice(Math.max(0, found.index - 16), found.index);
    const date = isOtherWord ? undefined : readDate(parts, found[0], before);
    if (date === undefined) return [];
    const second =
      date.year === undefined || date.month !== undefined
        ? undefined
        : secondYear(text, span.end, date.year);
    if (second === undefined) return found[0].startsWith("fy") ? [] : [{ ...span, ...date }];
    spanEnd = second.end;
    return [{ ...span, end: spanEnd, ...date, toYear: second.year }];
  });
}

/** The words of a date by the first letter of their group: year, month, day, quarter, half, to, edge. */
type WordsOfDate = {
  [Kind in "y" | "m" | "d" | "q" | "h" | "t" | "e" | "f" | "g" | "k" | "n"]?: string;
};

function partsOf(found: RegExpExecArray): WordsOfDate {
  const parts: Record<string, string> = {};
  for (const [index, kind] of groupKinds!.entries()) {
    const part = found[index + 1];
    if (part !== undefined) parts[kind] = part;
  }
  return parts;
}

/** Reads a date in words. Undefined if it has a month or a day that does not exist. */
function readDate(parts: WordsOfDate, words: string, before: string): DateParts | undefined {
  const { y, m, e } = parts;
  const year = y === undefined ? undefined : { year: Number(y) + (Number(y) < 100 ? 2000 : 0) };
  const edge = y !== undefined && m === undefined ? edgeOf(e, before) : undefined;
  if (edge !== undefined) return { ...year, edge };
  const months = readMonths(parts, words);
  return months && { ...year, ...months };
}

/** Returns the part of a year that the words after it or the text before it state. */
function edgeOf(after: string | undefined, before: string): PartOfYear | undefined {
  const word =
    after?.replace(/[季天]$/, "") ?? edgeBefore.exec(before)?.groups!["edge"]!.toLowerCase();
  return edges[word ?? ""];
}

function readMonths(
  { m, d, t, q, h, f, g, k, n }: WordsOfDate,
  words: string,
): Omit<DateParts, "year" | "edge"> | undefined {
  if (f !== undefined) {
    const toMonth = readChineseNumber(f)! * (g === undefined ? 1 : 3);
    return toMonth > 1 && toMonth <= 12 ? { month: 1, toMonth } : undefined;
  }
  if (k !== undefined) return monthsUntil(monthOf(k)!, 3);
  if (/^(?:three|six|nine|half)\b/i.test(words))
    return monthsUntil(monthOf(m!)!, monthsFromStart[n ?? ""] ?? 6);
  if (q !== undefined || h !== undefined) return partOfYear(q ?? "", h);
  const month = m === undefined ? undefined : monthOf(m);
  const day = d === undefined ? undefined : readChineseNumber(d);
  const toMonth = t === undefined ? undefined : monthOf(t);
  const exists =
    isWithin(month, 1, 12) && isWithin(day, 1, 31) && isWithin(toMonth, (month ?? 0) + 1, 12);
  if (!exists) return undefined;
  return {
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(toMonth !== undefined && { toMonth }),
  };
}

/** Returns a number of months up to the last one. Undefined if they start in the year before. */
function monthsUntil(
  toMonth: number,
  length: number,
): { readonly month: number; readonly toMonth: number } | undefined {
  return toMonth >= length ? { month: toMonth - length + 1, toMonth } : undefined;
}

function isWithin(value: number | undefined, low: number, high: number): boolean {
  return value === undefined || (value >= low && value <= high);
}

export const seasons: Readonly<Record<string, Season>> = {
  spring: "spring",
  summer: "summer",
  autumn: "autumn",
  fall: "autumn",
  winter: "winter",
  春: "spring",
  夏: "summer",
  秋: "autumn",
  冬: "winter",
};
const edges: Readonly<Record<string, StatedDate["edge"]>> = {
  ...seasons,
  early: "start",
  start: "start",
  beginning: "start",
  mid: "middle",
  middle: "middle",
  late: "end",
  end: "end",
  初: "start",
  中: "middle",
  底: "end",
  末: "end",
};
const edgeBefore =
  /\b(?<edge>early|start|beginning|mid|middle|late|end|spring|summer|autumn|fall|winter)(?: of|-| in)?\s?$/i;
/** The numbers of the months from January on that a text counts. */
export const monthsFromStart: Readonly<Record<string, number>> = Object.fromEntries(
  "two three four five six seven eight nine ten eleven"
    .split(" ")
    .map((word, index) => [word, index + 2]),
);

function monthOf(words: string): number | undefined {
  return /^[\d\p{Script=Han}]/u.test(words) ? readChineseNumber(words) : monthNames.get(words);
}

function partOfYear(
  words: string,
  half: string | undefined,
): Pick<StatedDate, "month" | "toMonth"> {
  const [, first, unit] = /first (\p{L}+) (months|quarters)/iu.exec(words) ?? [];
  if (first !== undefined)
    return {
      month: 1,
      toMonth: monthsFromStart[first.toLowerCase()]! * (/quarters/i.test(unit!) ? 3 : 1),
    };
  const number =
    half === undefined
      ? Number(
          /[1-4]/.exec(words)?.[0] ??
            ordinals[/^\p{L}+?(?=[\s-])|^[一二三四]/u.exec(words.toLowerCase())![0]],
        )
      : ordinals[half]!;
  const length = half !== undefined || /^h|half/i.test(words) ? 6 : 3;
  return { month: (number - 1) * length + 1, toMonth: number * length };
}

/** Returns what two sentences with the same date share, in any language. */
export function dateKeys({ year, toYear, month }: StatedDate): string[] {
  return [
    ...[year, toYear].flatMap((one) => (one === undefined ? [] : [`#${one}`])),
    ...(month === undefined ? [] : [`#month-${month}`]),
  ];
}
