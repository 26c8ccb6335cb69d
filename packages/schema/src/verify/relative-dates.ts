import { allMatches } from "../all-matches.ts";
import { readChineseNumber } from "../tagging/figures/chinese-numbers.ts";
import { monthsFromStart, statedDates, type DateParts, type StatedDate } from "./stated-dates.ts";

/**
 * Adds what relative words of a text mean on the day of its publication: `yesterday`, `last year`, 今年. Without the day or
 * the month, only the words that need none.
 */
export function relativeDates(text: string, published: string | undefined): StatedDate[] {
  const [year, month, day] = sharedParts(published ?? "");
  if (year === undefined) return [];
  const known: PublicationDate = {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
  const dates: StatedDate[] = [{ start: 0, end: 0, ...known }];
  for (const match of allMatches(text, relative)) {
    const span = { start: match.index, end: match.index + match[0].length };
    for (const date of meaningsOf(match, known)) dates.push({ ...span, ...date });
  }
  return dates;
}

interface PublicationDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Returns the dates that relative words may mean. */
function meaningsOf(match: RegExpExecArray, published: PublicationDate): readonly DateParts[] {
  const { 0: words, index, input } = match;
  const groups = match.groups as Readonly<Record<string, string | undefined>>;
  const { year } = published;
  const shift = shifts[words.toLowerCase()];
  if (shift !== undefined && "days" in shift) return daysFrom(published, [shift.days]);
  if (shift !== undefined) {
    const isSince = words === "今年" && input.startsWith("以来", index + words.length);
    return [{ year: year + shift.years }, ...(isSince ? [{ year, month: 1 }] : [])];
  }
  const { ago, agoHan, dayOfMonth, dayHan, weekday, weekdayHan } = groups;
  if (ago !== undefined) return [{ year: year - monthsFromStart[ago.toLowerCase()]! }];
  if (agoHan !== undefined) return [{ year: year - readChineseNumber(agoHan)! }];
  const ownDay = dayOfMonth ?? dayHan;
  if (ownDay !== undefined) return latestWithDay(Number(ownDay), published);
  const weekdayIndex =
    weekday === undefined
      ? "日一二三四五六".indexOf(weekdayHan?.replace("天", "日") ?? "-")
      : weekdays.indexOf(weekday.toLowerCase());
  if (weekdayIndex !== -1)
    return daysOfWeek(weekdayIndex, weeksOf(input, index, index + words.length), published);
  if (groups["christmas"] !== undefined) return [{ month: 12 }];
  const before = (): StatedDate[] => statedDates(input.slice(Math.max(0, index - 80), index));
  if (groups["monthBefore"] !== undefined) return monthBeforeLast(before());
  if (groups["yearBefore"] !== undefined)
    return [
      {
        year: (before().findLast((date) => date.year !== undefined)?.year ?? year) - 1,
        isBase: true,
      },
    ];
  if ((groups["yearEnd"] ?? groups["yearEndHan"]) !== undefined) return [{ year, edge: "end" }];
  if ((groups["newYear"] ?? groups["newYearHan"]) !== undefined) return [{ year, month: 1 }];
  return nearMonth(words, groups["monthDay"], published);
}

/** Returns the days that are some days after the publication; none without its day. */
function daysFrom(
  { year, month, day }: PublicationDate,
  shiftsOfDays: readonly number[],
): readonly DateParts[] {
  return month === undefined || day === undefined
    ? []
    : shiftsOfDays.map((days) => dayOf(Date.UTC(year, month - 1, day + days)));
}

/** Returns the last day with this number before or on that of the publication: "the 15th". */
function latestWithDay(
  ownDay: number,
  { year, month, day }: PublicationDate,
): readonly DateParts[] {
  if (ownDay === 0 || ownDay > 31 || month === undefined || day === undefined) return [];
  return [dayOf(Date.UTC(year, month - (ownDay > day ? 2 : 1), ownDay))];
}

/** "Last Tuesday", "Tuesday of last week", 上周二. */
const lastBefore = /\blast $|上个?$/i;
const lastAfter = /^ (?:of )?last week\b/i;
const nextBefore = /\bnext $|下个?$/i;
const nextAfter = /^ (?:of )?next week\b/i;

/**
 * Returns the weeks in which a day of the week may be: 0 for its last one before or on that of the publication, and 1 for the
 * next one. On a Wednesday, "last Tuesday" may be the day before, or that of the week before.
 */
function weeksOf(text: string, start: number, end: number): readonly number[] {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 14);
  if (lastBefore.test(before) || lastAfter.test(after)) return [0, 1, -1];
  return nextBefore.test(before) || nextAfter.test(after) ? [0, 1, 2] : [0, 1];
}

/** Returns the days of some weeks with this index. */
function daysOfWeek(
  weekday: number,
  weeks: readonly number[],
  published: PublicationDate,
): readonly DateParts[] {
  const { year, month, day } = published;
  if (month === undefined || day === undefined) return [];
  const today = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const back = (today - weekday + 7) % 7;
  return daysFrom(
    published,
    weeks.map((week) => 7 * week - back),
  );
}

/** Returns the month before the last one of some dates: April after "in May", for "up 3% from the previous month". */
function monthBeforeLast(dates: readonly StatedDate[]): readonly DateParts[] {
  const month = dates.findLast((date) => date.month !== undefined)?.month;
  return month === undefined ? [] : [{ month: ((month + 10) % 12) + 1 }];
}

/** Returns the month of "last month", and its day in 上月5日. */
function nearMonth(
  words: string,
  day: string | undefined,
  { year, month }: PublicationDate,
): readonly DateParts[] {
  if (month === undefined) return [];
  const months = /last|上/i.test(words) ? -1 : /next|下/i.test(words) ? 1 : 0;
  const date = dayOf(Date.UTC(year, month - 1 + months, 1));
  return [{ year: date.year, month: date.month, ...(day !== undefined && { day: Number(day) }) }];
}

/** Returns the year, the month and the day of a date, or of a period those that both its ends share. */
function sharedParts(published: string): number[] {
  const [start = [], end = start] = published
    .split("/")
    .map((date) => /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date)?.slice(1) ?? []);
  const other = start.findIndex((part, index) => part === undefined || part !== end[index]);
  return start.slice(0, other === -1 ? start.length : other).map(Number);
}

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
