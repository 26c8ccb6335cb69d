import type { Line } from "./read-lines.ts";
import { isSourceListHeading } from "./source-list.ts";
import { sourceLabelLength } from "./source-line/labels.ts";
import { countHan } from "./count-han.ts";
import type { Words } from "./summary.ts";
import { isKnownOutlet, isNewsOutlet, isOutlet, personName } from "./source-line/names.ts";
import { readSourceLine } from "./source-line/read-source-line.ts";
import type { SourceLine } from "./source-line/source-line.ts";
import { letter, monthName, type DayFirst } from "./stated-date.ts";
import { hasSeveralWords, isTitleLine } from "./title-lines.ts";

/**
 * Parts a headline from its date, if the source has a line of its own below: `Prices rise again in May - 14 May 2026` above
 * `Source: Ore Ticker`. Alone, the first line would be the name of a source and a date.
 */
export function partDatedTitles(lines: readonly Line[]): readonly Line[] {
  if (!lines.some((_, index) => isDatedTitle(lines, index))) return partSourcedTitle(lines);
  return lines.flatMap((line, index) => (isDatedTitle(lines, index) ? partDate(line) : [line]));
}

/** `2026-11-03 Tungsten prices rise`, `【11月3日】钨价上涨`, `11/3/26: Tungsten prices rise` */
const dateFirst = new RegExp(
  String.raw`^(?:[【[(\uFF08](?<inBrackets>[^【】[\]()\uFF08\uFF09]{4,24})[】\])\uFF09]\s?|(?<day>[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:[0-9]{4}|[0-9]{2})|(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2} ${monthName},? [0-9]{4}|${monthName} [0-9]{1,2},? [0-9]{4})(?:\s?[:\uFF1A|·—–-]\s?|\s))(?=[\p{Lu}\p{Lo}“"「《])`,
  "iu",
);

/** `11月3日`, `3 Nov` and `Nov 3` in brackets, without a year. */
const dayAndMonth = new RegExp(
  `^(?:[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2} ${monthName}|${monthName} [0-9]{1,2})$`,
  "i",
);
/** A cheap test that rules out most headlines. */
const mayStartWithDate = new RegExp(
  String.raw`^(?:[【[(\uFF08]|[0-9]|${letter}{3,12}\.? [0-9]{1,2},? [0-9]{4})`,
);
/** Fewer Han characters may be a name. */
const fewestHan = 4;

interface DatedTitle {
  readonly sourceLine: SourceLine;
  /** The place of the date in its line, in UTF-16 code units. */
  readonly dateStart: number;
  readonly dateEnd: number;
  readonly title: Words;
}

/** Parts headlines from the date at their start, if no line of the text above its list of sources states another date. */
export function partDatesBeforeTitles(lines: readonly Line[], dayFirst: DayFirst): readonly Line[] {
  const found = new Map<Line, DatedTitle>();
  for (const [index, line] of lines.entries()) {
    const dated = isAboveText(lines, index) ? readDatedTitle(line, dayFirst) : undefined;
    // Below a headline, fewer words may be a name.
    if (dated !== undefined && (index === 0 || hasSeveralWords(dated.title)))
      found.set(line, dated);
  }
  if (found.size === 0) return lines;
  const list = lines.findIndex(({ text }) => isSourceListHeading(text));
  const others = list === -1 ? lines : lines.slice(0, list);
  if (others.some((line) => !found.has(line) && statesDate(line.sourceLine))) return lines;
  return lines.flatMap((line) => {
    const dated = found.get(line);
    return dated === undefined ? [line] : partDateBefore(line, dated);
  });
}

function statesDate(line: SourceLine | undefined): boolean {
  return line?.published !== undefined || line?.unclearDate !== undefined;
}

/** Returns true for a line at the top or below an empty line, above a text or a source line. */
function isAboveText(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  const below = lines[index + 1];
  return (
    (index === 0 || line.isAfterGap) &&
    line.sourceLine === undefined &&
    isTitleLine(line) &&
    below !== undefined &&
    (below.isBody || below.sourceLine !== undefined || isNewsOutlet(below.text))
  );
}

function readDatedTitle(line: Line, dayFirst: DayFirst): DatedTitle | undefined {
  const { text, start, end } = line;
  // A sign of Markdown inside the headline has other offsets.
  if (end - start !== text.length || !mayStartWithDate.test(text)) return undefined;
  const match = dateFirst.exec(text);
  if (match === null) return undefined;
  const { inBrackets, day } = match.groups!;
  const length = match[0].length;
  const title = { text: text.slice(length), start: start + length, end };
  const date = (inBrackets ?? day)!;
  const dateStart = inBrackets === undefined ? 0 : 1;
  const sourceLine =
    readSourceLine(date, start + dateStart, dayFirst) ?? readDayAndMonth(date, start + dateStart);
  return sourceLine?.source === undefined &&
    statesDate(sourceLine) &&
    (title.text.includes(" ") || countHan(title.text) >= fewestHan) &&
    !isKnownOutlet(title.text) &&
    !isNewsOutlet(title.text) &&
    !personName.test(title.text)
    ? { sourceLine: sourceLine!, dateStart, dateEnd: dateStart + date.length, title }
    : undefined;
}

function readDayAndMonth(date: string, start: number): SourceLine | undefined {
  if (!dayAndMonth.test(date)) return undefined;
  const end = start + date.length;
  const unclearDate = { start, end, isTimed: false, when: undefined, problem: "vague" } as const;
  return { source: undefined, published: undefined, unclearDate, isCertain: true };
}

function partDateBefore(line: Line, dated: DatedTitle): Line[] {
  const { start, text } = line;
  const { sourceLine, dateStart, dateEnd, title } = dated;
  return [
    { ...line, ...title },
    {
      ...line,
      text: text.slice(dateStart, dateEnd),
      start: start + dateStart,
      end: start + dateEnd,
      isAfterGap: false,
      isHeading: false,
      isTopHeading: false,
      isBold: false,
      sourceLine,
    },
  ];
}

/** `“Duties are final” – Reuters`: a headline, a dash and the name of an outlet. */
const sourcedTitle = /^(?<title>.{10,250}?\S)\s[-–—]\s(?<name>\p{Lu}[^-–—]{1,30})$/u;

/** Parts the headline at the top from the name of a known outlet at its end, if no line of the text names a source. */
function partSourcedTitle(lines: readonly Line[]): readonly Line[] {
  const [line, ...others] = lines;
  if (line === undefined || line.isBody || line.sourceLine !== undefined) return lines;
  if (!/\s[-–—]\s/.test(line.text)) return lines;
  const { title, name } = sourcedTitle.exec(line.text)?.groups ?? {};
  if (title === undefined || name === undefined || !isKnownOutlet(name)) return lines;
  const isNamed = others.some(({ sourceLine }) => sourceLine?.source !== undefined);
  // An address or a sign of Markdown in the headline has other offsets.
  if (isNamed || line.end - line.start !== line.text.length) return lines;
  const { start, end } = line;
  const source = { text: name, start: end - name.length, end };
  return [
    { ...line, text: title, end: start + title.length },
    {
      ...line,
      ...source,
      isAfterGap: false,
      isHeading: false,
      isTopHeading: false,
      isBold: false,
      sourceLine: { source, published: undefined, isCertain: true },
    },
    ...others,
  ];
}

function isDatedTitle(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  const { sourceLine } = line;
  if (sourceLine?.source === undefined || sourceLine.published === undefined) return false;
  const below = lines[index + 1];
  if (below?.sourceLine?.source === undefined) return false;
  return (
    !line.isBody &&
    !below.isAfterGap &&
    (index === 0 || line.isAfterGap) &&
    sourceLabelLength(below.text) > 0 &&
    sourceLabelLength(line.text) === 0 &&
    hasSeveralWords(sourceLine.source) &&
    !isOutlet(sourceLine.source.text)
  );
}

function partDate(line: Line): Line[] {
  const { source, published } = line.sourceLine!;
  const { start, end } = published!;
  return [
    { ...line, ...source!, sourceLine: undefined },
    {
      ...line,
      text: published!.text,
      start,
      end,
      isAfterGap: false,
      sourceLine: { ...line.sourceLine!, source: undefined, isCertain: true },
    },
  ];
}
