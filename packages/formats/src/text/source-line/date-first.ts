import { trimSpan } from "../spans.ts";
import { readDateAtEnd, type DayFirst } from "../stated-date.ts";
import { readPlain } from "./dated-line.ts";
import { publishedLabel, sourceLabelLength } from "./labels.ts";
import {
  isKnownOutlet,
  isNewsOutlet,
  isOutlet,
  personName,
  properName,
  readName,
} from "./names.ts";
import { isCity, province } from "./places.ts";
import { withName, withOthers, type SourceLine } from "./source-line.ts";

/** `17:40 - London`, `17:40, London`, `24 November 2025, London` */
const cityAtEnd =
  /(?<=[0-9]{1,2}:[0-9]{2}|(?<year>\b20[0-9]{2}))(?:\s[-–—/|·•]\s|[,\uFF0C]\s?)(?<city>[\p{Lu}\p{Lo}][\p{L} .]{1,20})$/u;

/** Reads a place, a remark or a count of readers after the time: `磷火手札 2025-12-03 20:31 江苏`, `… 20:31 [会員限定記事]`, `… 20:31 浏览：1024`. */
export function readPlaceLast(line: string): SourceLine | undefined {
  const city = cityAtEnd.exec(line);
  const { before = "" } =
    city !== null && isCity(city.groups!["city"]!)
      ? { before: line.slice(0, city.index) }
      : (placeAtEnd.exec(line)?.groups ?? {});
  const read = before === "" ? undefined : readPlain(before, undefined);
  if (read === undefined) return undefined;
  // `Tin talks, 24 November 2025, London` is no source line.
  const name = read.source?.text ?? "";
  const isNamed = isKnownOutlet(name) || isNewsOutlet(name);
  if (city?.groups!["year"] !== undefined && !isNamed && sourceLabelLength(line) === 0)
    return undefined;
  return withOthers(read, trimSpan(line, before.length + 1, line.length));
}

/** Reads the same in a line with the label of the source: `Source: Ore Ticker, 3 December 2025, 20:31, London`. */
export function readLabelledPlaceLast(line: string): SourceLine | undefined {
  const isOther = sourceLabelLength(line) === 0 || readDateAtEnd(line, undefined) !== undefined;
  return isOther ? undefined : readPlaceLast(line);
}

const placeAtEnd =
  /^(?<before>.*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)\s+(?:\p{Script=Han}{2,4}|\[[^[\]]{1,20}\]|(?:浏览|瀏覽|阅读|閱讀|点击|點擊)(?:次数|次數|量)?[:\uFF1A]\s?[0-9]+)$/u;

/** Where a post was written and who its author is: `来自湖南`, `IP属地：湖南`, `优质财经领域创作者`. */
const profile = String.raw`(?:(?:来自|來自|发布于|發佈於|IP[属屬]地)[:\uFF1A]?\s?\p{Script=Han}{2,8}|${province}|\p{Script=Han}{0,12}(?:创作者|創作者|作者|达人|博主|自媒体|自媒體|官方账号|官方帳號))`;
const profileAtEnd = new RegExp(
  String.raw`^(?<before>[0-9]{4}.{6,40}[0-9]:[0-9]{2})(?<profile>(?:\s?[·•|]\s?${profile}|\s?(?:发布于|發佈於|IP[属屬]地)[:\uFF1A]?\s?(?<place>\p{Script=Han}{2,8}?))(?:\s{0,3}[·•|]?\s?${profile}){0,3})$`,
  "u",
);

/**
 * Reads a date, and where its author is and what they are, as Toutiao, Tencent and Sohu write it below a name: `2025-12-03 20:31 ·
 * 来自湖南`, `2025-12-03 20:31 发布于上海 矿业观察官方账号`, `2025-12-03 20:31 发布于：北京市`.
 */
export function readProfileLast(line: string): SourceLine | undefined {
  const { before = "", profile: words = "", place = "" } = profileAtEnd.exec(line)?.groups ?? {};
  // `发布于财新网` names the source.
  const read = words === "" || isNewsOutlet(place) ? undefined : readPlain(before, undefined);
  if (read?.published === undefined || read.source !== undefined) return undefined;
  const sign = /^\s?[·•|]?\s?/.exec(words)![0].length;
  return {
    ...withOthers(read, { start: before.length + sign, end: line.length }),
    isCertain: true,
  };
}

/** Reads a date and then a name: `2025-12-03 20:31 来源: 磷火手札`. */
export function readDateFirst(line: string): SourceLine | undefined {
  const words =
    /^(?<date>[0-9]{4}\S+(?: [0-9]{1,2}[:\uFF1A時时]\S+)?)(?<place>\s?[(\uFF08][^()\uFF08\uFF09]{1,20}[)\uFF09])?\s+(?:[|\uFF5C·•]\s*)?(?<rest>\S.*)$/u.exec(
      line,
    );
  if (words === null) return undefined;
  const { date: day = "", place = "", rest = "" } = words.groups!;
  // `2025-12-03 20:31 (local) · Ore Ticker`
  const zoned = place === "" ? undefined : readDateAtEnd(day + place.slice(0, -1), undefined);
  const date = zoned?.isTimed === true ? day + place : day;
  const stated = date === day ? readDateAtEnd(date, undefined) : zoned;
  if (stated?.start !== 0 || stated.when === undefined) return undefined;
  const label = sourceLabelLength(rest);
  const reporter = reporterAtEnd.exec(rest);
  if (label === 0 && (!stated.isTimed || rest.length > 40 || rest.split(" ").length > 6))
    return undefined;
  const from = line.length - rest.length;
  const to = reporter === null ? line.length : from + reporter.index;
  const named = readName(line, from + label, to);
  const others = reporter === null ? [] : [trimSpan(line, to, line.length)];
  const remarks =
    date === day && place !== "" ? [trimSpan(line, day.length, day.length + place.length)] : [];
  return {
    ...named,
    published: { text: stated.when, start: 0, end: date.length },
    others: [...remarks, ...(named.others ?? []), ...others],
    isCertain: true,
  };
}

/** `礦業觀察 記者林大同／編譯`, `礦業觀察／記者林大同／台北報導` */
const reporterAtEnd =
  /(?<=[^\s／/])[\s／/]+(?:記者|记者)\s?\p{Script=Han}{2,4}(?:\s?[／/].{1,12})?$/u;

/** `北京事務所 山田太郎`, `商务部 张三`: an office and a person after a date. */
const desk =
  /^[\p{Script=Han}\p{Script=Katakana}ー]{1,12}(?:所|部|室|处|處|局|課|课|センター)(?:[\s\u3000／/]+\p{Script=Han}{1,3}[\s\u3000]?\p{Script=Han}{1,3})?$/u;

/** Reads a date, and the office and the person who wrote the text, which are not kept: `2025年11月20日 北京事務所 山田太郎`. */
export function readDateAndDesk(line: string): SourceLine | undefined {
  const [date = ""] = /^[0-9]{4}[-/年][0-9]{1,2}[-/月][0-9]{1,2}日?(?=[\s\u3000])/.exec(line) ?? [];
  const rest = trimSpan(line, date.length, line.length);
  if (date === "" || !desk.test(line.slice(rest.start))) return undefined;
  const { when } = readDateAtEnd(date, undefined) ?? {};
  if (when === undefined) return undefined;
  const published = { text: when, start: 0, end: date.length };
  return { source: undefined, published, others: [rest], isCertain: false };
}

/** `Publié le 5 août 2025 à 09h30 — Jeune Afrique`, `Nov 18, 2026 – Minor Metals Watch`, `4 Dec 2025, Reuters`, `4 Dec 2025 | Reuters` */
const labelledDateFirst =
  /^(?<date>[\p{L}0-9].{6,60}?[0-9][^\s,\uFF0C]{0,6}(?: [AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4}(?=\s?[|\uFF5C·•]))?)(?:\s+[-–—]\s+|(?<bar>\s?[|\uFF5C·•]\s?)|(?<comma>[,\uFF0C]\s?))(?<name>[\p{Lu}\p{Lo}].{1,40})$/u;

/** The companies that a page of a stock market is about, and how many comments it has. */
const tickers = /^[A-Z.]{1,6}(?:, ?[A-Z.]{1,6}){0,9}(?: \| [0-9]{1,4} Comments?)?$/;

/** Reads a date and the source after a dash, a bar or a comma. Without the label of a date, the source must be the name of an outlet. */
export function readLabelledDateFirst(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const { date = "", name = "", comma, bar } = labelledDateFirst.exec(line)?.groups ?? {};
  // `2025年12月4日，锡价再次上涨` is a sentence.
  const isName = isKnownOutlet(name) || (comma === undefined ? isOutlet(name) : isNewsOutlet(name));
  const isPlace = isCity(name);
  if (comma !== undefined && !isName && !isPlace) return undefined;
  const read = date === "" ? undefined : readPlain(date, dayFirst);
  const start = read?.published?.start;
  // `July 7, 2022 | Ada Quill`, `July 7, 2022 9:30 AM ET | SYR, NMG | 12 Comments`, `July 7, 2022 | Busan`
  const isOther = properName.test(`${name} `) || tickers.test(name);
  if (!isName && start === 0 && (isPlace || (bar !== undefined && isOther)))
    return {
      ...withOthers(read!, { start: line.length - name.length, end: line.length }),
      // In a text, `3 July 2026 | Busan` may be a part of a list.
      isCertain: read!.isCertain && (personName.test(name) || tickers.test(name)),
    };
  if (start === undefined || !(publishedLabel.test(line.slice(0, start)) || isName))
    return undefined;
  return withName(read!, readName(line, line.length - name.length, line.length));
}

const sourceAfterDate = /(?<=[0-9]\S{0,8}(?: [A-Za-z]{1,4}\.?)?)\s+(?=[Ss]ource:)/;

/** Reads a date, then the label of a source: `Nov 30, 2026 09:20 Source: Ore Ticker`. */
export function readSourceAfterDate(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const gap = line.includes("ource:") ? sourceAfterDate.exec(line) : null;
  const date = gap === null ? undefined : readDateAtEnd(line.slice(0, gap.index), dayFirst);
  if (gap === null || date?.when === undefined || date.start !== 0) return undefined;
  const { when, start, end } = date;
  const from = gap.index + gap[0].length;
  const label = sourceLabelLength(line.slice(from));
  const name = readName(line, from + label, line.length);
  return { ...name, published: { text: when, start, end }, isCertain: true };
}

/** The space before a second label, and before the third one: `发布时间：2025-10-12 09:30 来源：商务部 浏览次数：12`. */
const nextLabel = /(?<=[0-9])[\s\u3000]+(?=\p{Script=Han}{2,4}[:\uFF1A])/u;

const lastLabel = /[\s\u3000]+\p{Script=Han}{2,4}[:\uFF1A].*$/u;

/** Reads a date, then a name with a label. It is the source even where another name is before the date: `澎湃新闻 2026-11-07 来源：新华社`. */
export function readLabelledName(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const gap = nextLabel.exec(line);
  const dated = gap === null ? undefined : readPlain(line.slice(0, gap.index), dayFirst);
  if (gap === null || dated?.published === undefined) return undefined;
  const from = gap.index + gap[0].length;
  const label = sourceLabelLength(line.slice(from));
  if (label === 0) return undefined;
  const rest = lastLabel.exec(line.slice(from + label));
  const to = rest === null ? line.length : from + label + rest.index;
  const read = withName(dated, readName(line, from + label, to));
  return rest === null ? read : withOthers(read, trimSpan(line, to, line.length));
}
