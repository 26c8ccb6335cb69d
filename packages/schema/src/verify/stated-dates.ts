import { allMatches } from "../all-matches.ts";
import { readChineseNumber } from "../tagging/figures/chinese-numbers.ts";
import type { Span } from "../tagging/span.ts";
import { lowerCaseInPlace } from "../lower-case-in-place.ts";
import { monthNames } from "./month-names.ts";

type PartOfYear = "start" | "middle" | "end" | Season;
type Season = "spring" | "summer" | "autumn" | "winter";

/** A date in a text, as exact as it is stated. */
export interface StatedDate extends Span {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** The last month of a quarter or a half, whose first month is `month`. */
  readonly toMonth?: number | undefined;
  /** The part of a year that is stated without months: "the end of 2028". */
  readonly edge?: PartOfYear | undefined;
}

const year = String.raw`(?:19|20)\d\d`;
let pattern: RegExp | undefined;
/** The kinds of the groups of the pattern, in their order: `y` for a year, `m` for a month. All its groups have names. */
let groupKinds: readonly string[] | undefined;

function datePattern(): RegExp {
  if (pattern !== undefined) return pattern;
  const name = [...monthNames.keys()].sort((left, right) => right.length - left.length).join("|");
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
    String.raw`(?<=\b(?:in|since|by|until|from|of|to|till|before|after|early|late|mid|last|this|next)[ -])(?<m10>${name})(?!\p{L})`,
    String.raw`(?<m20>january|february|april|june|july|august|september|october|november|december)(?!\p{L})`,
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
  return allMatches(lowerCaseInPlace(text), datePattern()).flatMap((found): StatedDate[] => {
    const parts: Record<string, string> = {};
    for (const [index, kind] of groupKinds!.entries()) {
      const part = found[index + 1];
      if (part !== undefined) parts[kind] = part;
    }
    const { y, m, d, q, h, t, e, f, g, k, n } = parts;
    const span = { start: found.index, end: found.index + found[0].trimEnd().length };
    // `may` is mostly a verb, and `august` an adjective.
    if ((m === "may" || m === "august") && !/May|August/.test(text.slice(span.start, span.end)))
      return [];
    const month = m === undefined ? undefined : monthOf(m);
    const day = d === undefined ? undefined : readChineseNumber(d);
    if (
      (month !== undefined && (month < 1 || month > 12)) ||
      (day !== undefined && (day < 1 || day > 31))
    )
      return [];
    const toMonth = t === undefined ? undefined : monthOf(t);
    if (toMonth !== undefined && (toMonth > 12 || toMonth <= month!)) return [];
    const own = { ...span, ...(y !== undefined && { year: Number(y) }) };
    if (y !== undefined && m === undefined) {
      const edge =
        edges[
          e?.replace(/[季天]$/, "") ??
            edgeBefore
              .exec(text.slice(Math.max(0, found.index - 16), found.index))
              ?.groups!["edge"]!.toLowerCase() ??
            ""
        ];
      if (edge !== undefined) return [{ ...own, edge }];
    }
    const first = f === undefined ? undefined : readChineseNumber(f)! * (g === undefined ? 1 : 3);
    if (first !== undefined)
      return first > 1 && first <= 12 ? [{ ...own, month: 1, toMonth: first }] : [];
    const last = k === undefined ? month : monthOf(k);
    const length = k !== undefined ? 3 : (monthsFromStart[n ?? ""] ?? 6);
    if (k !== undefined || /^(?:three|six|nine|half)\b/i.test(found[0]))
      return last! >= length ? [{ ...own, month: last! - length + 1, toMonth: last! }] : [];
    if (q !== undefined || h !== undefined) return [{ ...own, ...partOfYear(q ?? "", h) }];
    return [
      {
        ...own,
        ...(month !== undefined && { month }),
        ...(day !== undefined && { day }),
        ...(toMonth !== undefined && { toMonth }),
      },
    ];
  });
}

const seasons: Readonly<Record<string, Season>> = {
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
const monthsFromStart: Readonly<Record<string, number>> = Object.fromEntries(
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

/**
 * Adds what relative words of a text mean on the day of its publication: `yesterday`, `last year`, 今年. Without the day or
 * the month, only the words that need none.
 */
export function relativeDates(text: string, published: string | undefined): StatedDate[] {
  const [y, m, d] = sharedParts(published ?? "");
  if (y === undefined) return [];
  const dates: StatedDate[] = [
    {
      start: 0,
      end: 0,
      year: Number(y),
      ...(m !== undefined && { month: Number(m) }),
      ...(d !== undefined && { day: Number(d) }),
    },
  ];
  for (const { 0: words, index: start, groups } of allMatches(text, relative)) {
    const span = { start, end: start + words.length };
    const shift = shifts[words.toLowerCase().replace(/^(?:last|next|this) /, (word) => word)];
    if (shift !== undefined && "years" in shift)
      dates.push({ ...span, year: Number(y) + shift.years });
    const base =
      m === undefined || d === undefined
        ? undefined
        : Date.UTC(Number(y), Number(m) - 1, Number(d));
    if (shift !== undefined && "days" in shift && base !== undefined)
      dates.push({ ...span, ...dayOf(base + shift.days * dayLength) });
    const { weekday: weekdayName, weekdayHan, ago, agoHan, dayOfMonth, dayHan } = groups!;
    const years =
      ago === undefined
        ? agoHan === undefined
          ? undefined
          : readChineseNumber(agoHan)
        : monthsFromStart[ago.toLowerCase()];
    if (years !== undefined) dates.push({ ...span, year: Number(y) - years });
    const ownDay = Number(dayOfMonth ?? dayHan ?? 0);
    if (ownDay > 0 && ownDay <= 31 && base !== undefined)
      dates.push({
        ...span,
        ...dayOf(Date.UTC(Number(y), Number(m) - (ownDay > Number(d) ? 2 : 1), ownDay)),
      });
    const { monthBefore, yearBefore } = groups!;
    if (groups!["christmas"] !== undefined) dates.push({ ...span, month: 12 });
    if ((monthBefore ?? yearBefore) !== undefined) {
      const before = statedDates(text.slice(Math.max(0, start - 80), start)).reverse();
      const known = before.find((date) => (monthBefore === undefined ? date.year : date.month));
      if (monthBefore !== undefined && known?.month !== undefined)
        dates.push({ ...span, month: ((known.month + 10) % 12) + 1 });
      if (yearBefore !== undefined) dates.push({ ...span, year: (known?.year ?? Number(y)) - 1 });
    }
    if ((groups!["yearEnd"] ?? groups!["yearEndHan"]) !== undefined)
      dates.push({ ...span, year: Number(y), edge: "end" });
    if ((weekdayName ?? weekdayHan) !== undefined && base !== undefined) {
      const weekday =
        weekdayName === undefined
          ? "日一二三四五六".indexOf(weekdayHan!.replace("天", "日"))
          : weekdays.indexOf(weekdayName.toLowerCase());
      const back = (new Date(base).getUTCDay() - weekday + 7) % 7;
      dates.push({ ...span, ...dayOf(base - back * dayLength) });
      dates.push({ ...span, ...dayOf(base + (7 - back) * dayLength) });
    }
    const isSince = words === "今年" && text.startsWith("以来", span.end);
    if (isSince || (groups!["newYear"] ?? groups!["newYearHan"]) !== undefined)
      dates.push({ ...span, year: Number(y), month: 1 });
    if ((groups!["month"] ?? groups!["monthHan"]) !== undefined && m !== undefined) {
      const months = /last|上/i.test(words) ? -1 : /next|下/i.test(words) ? 1 : 0;
      const date = new Date(Date.UTC(Number(y), Number(m) - 1 + months, 1));
      dates.push({
        ...span,
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        ...(groups!["monthDay"] !== undefined && { day: Number(groups!["monthDay"]) }),
      });
    }
  }
  return dates;
}

/** Returns the year, the month and the day of a date, or of a period those that both its ends share. */
function sharedParts(published: string): (string | undefined)[] {
  const [start = [], end = start] = published
    .split("/")
    .map((date) => /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date)?.slice(1) ?? []);
  const other = start.findIndex((part, index) => part === undefined || part !== end[index]);
  return other === -1 ? start : start.slice(0, other);
}

const dayLength = 86_400_000;
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const shifts: Readonly<Record<string, { readonly years: number } | { readonly days: number }>> = {
  "this year": { years: 0 },
  "last year": { years: -1 },
  "a year ago": { years: -1 },
  "a year earlier": { years: -1 },
  "next year": { years: 1 },
  "or next": { years: 1 },
  "and next": { years: 1 },
  "following year": { years: 1 },
  "a decade ago": { years: -10 },
  "the year before": { years: -1 },
  "the previous year": { years: -1 },
  今年: { years: 0 },
  本年: { years: 0 },
  去年: { years: -1 },
  上年: { years: -1 },
  前年: { years: -2 },
  明年: { years: 1 },
  后年: { years: 2 },
  today: { days: 0 },
  yesterday: { days: -1 },
  tomorrow: { days: 1 },
  今天: { days: 0 },
  今日: { days: 0 },
  昨天: { days: -1 },
  昨日: { days: -1 },
  明天: { days: 1 },
};
const relative = new RegExp(
  String.raw`\b(?:${Object.keys(shifts)
    .filter((word) => /^[a-z]/.test(word))
    .join(
      "|",
    )}|(?<weekday>${weekdays.join("|")})|(?<newYear>(?:start|beginning) of (?:the|this) year|so far this year|year to date)|(?<month>(?:last|next|this) month)|(?<ago>two|three|four|five|six|seven|eight|nine|ten) years (?:ago|earlier)|the (?<dayOfMonth>[0-3]?\d)(?:st|nd|rd|th)|(?<yearEnd>year[ -]end|end of (?:the|this) year|(?:the|this) year['’]s end))\b|${Object.keys(
    shifts,
  )
    .filter((word) => !/^[a-z]/.test(word))
    .join(
      "|",
    )}|(?<monthHan>(?:上个?|下个?|本|当)月)(?:(?<monthDay>[12]?\d|3[01])日)?|(?<monthBefore>环比|较上月|month[- ]on[- ]month|previous month|a month (?:earlier|before))|(?<christmas>christmas|圣诞)|(?<yearBefore>同比|year[- ]on[- ]year|on the year)|(?<agoHan>[两二三四五六七八九十])年前|(?:周|星期|礼拜)(?<weekdayHan>[日天一二三四五六])|(?<![\d月年]\s?)(?<dayHan>[12]?\d|3[01])日(?![元本均])|(?<![\d年今明去]\s?)(?:(?<newYearHan>年初)|(?<yearEndHan>年底|年末))`,
  "gi",
);

function dayOf(time: number): Pick<StatedDate, "year" | "month" | "day"> {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Returns what two sentences with the same date share, in any language. */
export function dateKeys({ year, month }: StatedDate): string[] {
  return [
    ...(year === undefined ? [] : [`#${year}`]),
    ...(month === undefined ? [] : [`#month-${month}`]),
  ];
}

/**
 * Compares a date of a brief with one of a source.
 *
 * - `same`: the source states at least what the brief states. A year that the source omits counts if `years` has it.
 * - `near`: they share the day and the month, or the year and the month, and differ in the rest.
 * - `other`: they are as exact as each other, and differ.
 */
export function compareDates(
  brief: StatedDate,
  source: StatedDate,
  years: ReadonlySet<number>,
): "same" | "near" | "other" | undefined {
  const sameYear =
    brief.year === undefined ||
    brief.year === source.year ||
    (source.year === undefined &&
      brief.month !== undefined &&
      (years.size === 0 || years.has(brief.year)));
  const sameMonth = brief.month === undefined || isWithin(source, brief);
  const sameDay = brief.day === undefined || brief.day === source.day;
  const sameEdge =
    brief.edge === undefined ||
    source.edge === undefined ||
    brief.edge === source.edge ||
    isSeason(brief.edge) !== isSeason(source.edge);
  if (sameYear && sameMonth && sameDay && sameEdge) return "same";
  const isAsExact =
    (brief.day === undefined) === (source.day === undefined) &&
    (brief.month === undefined) === (source.month === undefined) &&
    (brief.toMonth === undefined) === (source.toMonth === undefined) &&
    (brief.year === undefined || source.year !== undefined || brief.month !== undefined);
  if (!isAsExact) return undefined;
  if (brief.month === undefined) return "other";
  const shared = [
    sameYear && brief.year !== undefined,
    sameMonth,
    sameDay && brief.day !== undefined,
  ];
  return brief.day !== undefined && shared.filter(Boolean).length >= 2 ? "near" : "other";
}

function isSeason(edge: PartOfYear): boolean {
  return Object.values<PartOfYear>(seasons).includes(edge);
}

function isWithin(source: StatedDate, brief: StatedDate): boolean {
  if (source.month === undefined) return false;
  if (brief.toMonth === undefined)
    return source.month === brief.month && source.toMonth === undefined;
  return source.month >= brief.month! && (source.toMonth ?? source.month) <= brief.toMonth;
}
