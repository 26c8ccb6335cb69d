import { closesText } from "./closing-sources.ts";
import { isAgency } from "./datelines.ts";
import { couldBeTitle, findTitle } from "./find-title.ts";
import { completesHead, isOnlyUpdate, type FoundHead } from "./found-head.ts";
import { sourcesAt, withNameLine, type TextAbove } from "./head-sources.ts";
import { isTitleBelowNotice, titleOfHead } from "./head-title.ts";
import { isSourceLine } from "./is-source-line.ts";
import { joinHeads } from "./join-heads.ts";
import { startsWithSign } from "./bullet-signs.ts";
import type { Line } from "./read-lines.ts";
import { sourceLabelLength } from "./source-line/labels.ts";
import { findSourcedItems } from "./sourced-items.ts";
import { withOneName } from "./source-line/one-name.ts";
import type { SourceLine } from "./source-line/source-line.ts";
import { readDateAtEnd, type StatedDate } from "./stated-date.ts";
import { isLeadAlone } from "./title-lines.ts";
import { endsLikeSentence } from "./sentence-end.ts";

/** Finds every source line with its headline: the line above, or the line below if a section follows it. */
export function findHeads(lines: readonly Line[]): readonly FoundHead[] {
  const items = findSourcedItems(lines);
  if (items.length > 0) return items;
  const heads: FoundHead[] = [];
  /** The names of the sources so far. */
  const names = new Set<string>();
  let free = 0;
  let hasBody = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    hasBody ||= line.isBody;
    if (!isSourceLine(lines, at, hasBody, names)) continue;
    const [first] = heads;
    const last = heads.at(-1);
    if (isOther(line) && last?.to === at && last.title !== undefined) {
      heads[heads.length - 1] = { ...last, to: at + 1, sources: [...last.sources, asOther(line)] };
      free = at + 1;
      continue;
    }
    if (last !== undefined && repeatsHead(lines, at, last)) {
      heads[heads.length - 1] = withRepeated(last, line);
      continue;
    }
    if ((hasBody || isBelowProse(lines, at, last)) && closesText(lines, at, last)) {
      closeText(lines, at, heads, hasBody);
      free = at + 1;
      hasBody = false;
      continue;
    }
    if (first !== undefined && isNearEnd(lines, at) && isAtTop(lines, first)) {
      if (isSignature(lines, at)) break;
    }
    const found = headAt(lines, at, { free, hasBody, isFirst: first === undefined });
    const head = last !== undefined && isDateline(last, found) ? withDateline(last, found) : found;
    if (head !== found) heads.pop();
    for (const { sourceLine } of head.sources)
      if (sourceLine?.source !== undefined) names.add(sourceLine.source.text);
    heads.push(head);
    free = head.to;
    at = free - 1;
    hasBody = false;
  }
  return joinHeads(lines, heads);
}

/** Adds the source line below a text to its head, or as a head of its own. */
function closeText(lines: readonly Line[], at: number, heads: FoundHead[], hasBody: boolean): void {
  const line = lines[at]!;
  const last = heads.at(-1);
  if (last === undefined && !hasBody)
    heads.push({ ...belowText, from: 0, to: 1, title: lines[0], sources: [line], closing: line });
  else if (last === undefined || last.closing !== undefined)
    heads.push({ from: at, to: at + 1, ...belowText, sources: [line], closing: line });
  else
    heads[heads.length - 1] = {
      ...last,
      sources: completesHead(last) ? [...last.sources, line] : last.sources,
      closing: line,
    };
}

/** Returns true for a line below the prose of a text that has a head, or of the only text. */
function isBelowProse(lines: readonly Line[], at: number, last: FoundHead | undefined): boolean {
  const above = lines[at - 1];
  if (above === undefined || !endsLikeSentence.test(above.text)) return false;
  if (last === undefined) {
    // The last of several sentences is a statement, and no headline.
    const isLastOfSeveral =
      lines[at]!.isAfterGap && endsLikeSentence.test(lines[at - 2]?.text ?? "");
    return at > 1 && at === lines.length - 1 && isLastOfSeveral && couldBeTitle(lines[0]!);
  }
  return last.title !== undefined && last.closing === undefined && at > last.to;
}

/** A head below its text. Its headline is above that. */
const belowText = { title: undefined, lead: undefined, between: [] };

/** Reads the head whose first source line is at an index. */
function headAt(lines: readonly Line[], at: number, text: TextAbove): FoundHead {
  const { free } = text;
  const block = sourcesAt(lines, at, free);
  const isBelowNotice = block.from > free && isTitleBelowNotice(lines, block.from - 1, block.to);
  const named = isBelowNotice ? block : withNameLine(lines, block, text);
  const found = { ...named, sources: withOneName(named.sources), isBelowNotice };
  const above = found.from > free ? lines[found.from - 1] : undefined;
  const lead = above !== undefined && isLeadAlone(above) ? above : undefined;
  const top = lead === undefined ? found.from : found.from - 1;
  const { from, to, title, address, between } = titleOfHead(lines, found, top, text);
  return {
    from,
    to,
    title,
    sources: address === undefined ? found.sources : [address, ...found.sources],
    lead,
    between: [...between, ...found.fields],
  };
}

/** Returns true if the head above is a part of a head: `财联社7月3日电，` above its headline, and the date below. */
function isDateline(above: FoundHead, head: FoundHead): boolean {
  return (
    above.title === undefined &&
    above.to === head.from &&
    (addsDate(above, head.sources) || isOnlyUpdate(above))
  );
}

function withDateline(above: FoundHead, head: FoundHead): FoundHead {
  return {
    ...head,
    from: above.from,
    sources: [...above.sources, ...head.sources],
    between: [...above.between, ...head.between],
  };
}

/** Returns true for a dateline, and for a second `Source: Reuters` directly below a source line. */
function isOther({ sourceLine, isAfterGap, text }: Line): boolean {
  const { isDateline, published, unclearDate } = sourceLine!;
  const isUndated = published === undefined && unclearDate === undefined;
  return isDateline === true || (isUndated && !isAfterGap && sourceLabelLength(text) > 0);
}

/**
 * Returns true for a dateline that fits the head above its text: it names its source, or the head names none, and it states no other
 * day. The text goes on. Below a line of its own, it belongs to that headline.
 */
function repeatsHead(lines: readonly Line[], at: number, head: FoundHead): boolean {
  const { sourceLine } = lines[at]!;
  const { to, title, sources } = head;
  if (sourceLine?.isDateline !== true || title === undefined || at <= to) return false;
  const name = sourceLine.source?.text.toLowerCase();
  const isNamed = sources.some((line) => line.sourceLine?.source?.text.toLowerCase() === name);
  if (!isNamed && !completesHead(head)) return false;
  const day = compareDays(sourceLine, sources);
  if (day === "other") return false;
  return continuesText(lines, at, head, day === "same") && (isNamed || day === "same");
}

/** Returns true if no line above a dateline can be its headline. */
function continuesText(
  lines: readonly Line[],
  at: number,
  { to, repeated = [] }: FoundHead,
  isSameDay: boolean,
): boolean {
  const above = lines[at - 1];
  if (above === undefined || (above.isAfterGap && !above.isBody)) return false;
  if (lines[at]!.isAfterGap || startsWithSign.test(above.text)) return true;
  // Lines without signs sum up the report below them.
  return (
    isSameDay &&
    repeated.length === 0 &&
    lines
      .slice(to, at)
      .every((line, index) => (index === 0 || !line.isAfterGap) && !startsWithSign.test(line.text))
  );
}

/**
 * Compares the day of a dateline with that of the source lines above it. A day without a year may be the day before or after, in
 * another time zone.
 */
function compareDays(
  { published, unclearDate }: SourceLine,
  sources: readonly Line[],
): "same" | "other" | "unknown" {
  const stated = sources.find((line) => line.sourceLine?.published)?.sourceLine?.published?.text;
  if (stated === undefined) return "unknown";
  if (published !== undefined) return stated.startsWith(published.text) ? "same" : "other";
  const days = daysOf(unclearDate, Number(stated.slice(0, 4)));
  if (days.length === 0) return "unknown";
  const isNear = (day: string): boolean =>
    Math.abs(Date.parse(day) - Date.parse(stated.slice(0, 10))) <= oneDay;
  return days.some(isNear) ? "same" : "other";
}

/** In milliseconds. */
const oneDay = 86_400_000;

/** Returns the days that a day without a year may be, in a year and those next to it. */
function daysOf(date: StatedDate | undefined, year: number): string[] {
  const { words = "" } = date ?? {};
  return [year - 1, year, year + 1].flatMap((other) => {
    const written = /月/.test(words) ? `${other}年${words}` : `${words} ${other}`;
    return readDateAtEnd(written, undefined)?.when ?? [];
  });
}

/** Adds a dateline inside the text of a head: it states the name or the day that the head does not state. */
function withRepeated(head: FoundHead, line: Line): FoundHead {
  const { sources, repeated = [] } = head;
  const isDated = sources.some(({ sourceLine }) => sourceLine?.published !== undefined);
  const { published, ...read } = line.sourceLine!;
  const isNew = completesHead(head) || (!isDated && published !== undefined);
  const source = isDated
    ? { ...line, sourceLine: { ...read, published: undefined, unclearDate: undefined } }
    : line;
  return {
    ...head,
    sources: isNew ? [...sources, source] : sources,
    repeated: [...repeated, line],
  };
}

/** Returns a line below a source line of which nothing is kept. */
function asOther(line: Line): Line {
  const { start, end } = line;
  return { ...line, sourceLine: { ...nothing, others: [{ start, end }] } };
}

const nothing = { source: undefined, published: undefined, isCertain: true };

/** The most lines of a page below the signature of an announcement. */
const longestEnd = 8;

/** Returns true if only a few lines are below, none of which is of a text or a head. */
function isNearEnd(lines: readonly Line[], at: number): boolean {
  if (at >= lines.length - 3) return true;
  if (at < lines.length - longestEnd) return false;
  return lines.slice(at + 1).every(({ isBody, sourceLine }) => !isBody && sourceLine === undefined);
}

function isAtTop(lines: readonly Line[], { from, title }: FoundHead): boolean {
  return title !== undefined && !lines.slice(0, from).some(({ isBody }) => isBody);
}

/**
 * Returns true for the day below the name of an authority, which end its announcement. With a time or above a text, they are the
 * head of the next summary.
 */
function isSignature(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]!;
  const { source, published } = lines[at]!.sourceLine!;
  return (
    source === undefined &&
    published !== undefined &&
    !published.text.includes("T") &&
    lines[at + 1]?.isBody !== true &&
    authority.test(above.text)
  );
}

/** `商务部 海关总署` */
const authority = /^(?=.{2,24}$)\p{Script=Han}+(?:[ 、\u3000]\p{Script=Han}+)*$/u;

/** Returns true if source lines without a name state the date for a name without a date. */
function addsDate({ sources }: FoundHead, dated: readonly Line[]): boolean {
  const has = (lines: readonly Line[], part: "source" | "published"): boolean =>
    lines.some(({ sourceLine }) => sourceLine?.[part] !== undefined);
  return (
    has(sources, "source") &&
    !has(sources, "published") &&
    !has(dated, "source") &&
    has(dated, "published")
  );
}

/** Returns false for a bullet and a lead. */
function isHeadlineOrProse({ isBody, startsLead, text }: Line): boolean {
  return !isBody || !(startsLead || startsWithSign.test(text));
}

/**
 * Returns the dateline of a release whose highlights, or first sentences, are above it: `SYDNEY, 25 January 2025 (GLOBE NEWSWIRE)`.
 * It is that of the headline at the top. Below sentences, it needs no agency.
 */
export function datelineBelowText(
  lines: readonly Line[],
  heads: readonly FoundHead[],
): Line | undefined {
  const [head, ...others] = heads;
  const [line] = head?.sources ?? [];
  const { source, published } = line?.sourceLine ?? {};
  const above = lines.slice(0, head?.from);
  const body = above.findIndex(({ isBody }) => isBody);
  const isPart = source === undefined ? above.every(isHeadlineOrProse) : isAgency(source.text);
  return others.length === 0 &&
    head?.title === undefined &&
    published !== undefined &&
    isPart &&
    findTitle(lines.slice(0, Math.max(body, 0))) !== -1
    ? line
    : undefined;
}
