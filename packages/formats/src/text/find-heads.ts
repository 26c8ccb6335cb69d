import { endsInCitation } from "./citation-marks.ts";
import { countHan } from "./count-han.ts";
import { lineSource } from "./closing-links.ts";
import { startsWithBullet, type Line } from "./read-lines.ts";
import { startsWithLead } from "./headings.ts";
import { hasGroupHeading } from "./group-names.ts";
import { readListedSource } from "./source-list.ts";
import { sourceLabelLength } from "./source-line/labels.ts";
import { readNameLine } from "./source-line/name-line.ts";
import type { SourceLine } from "./source-line/source-line.ts";
import { spanOf, type Span } from "./spans.ts";
import type { Words } from "./summary.ts";

interface FoundHead {
  /** Indices of its lines; `to` is after the last one. */
  readonly from: number;
  readonly to: number;
  readonly title: Line | undefined;
  readonly sources: readonly Line[];
  readonly lead: Line | undefined;
  /** Lines between its headline and its source lines that state something else: the name of the author, tags. */
  readonly between: readonly Line[];
}

/** Finds every source line with its headline: the line above, or the line below if a section follows it. */
export function findHeads(lines: readonly Line[]): FoundHead[] {
  const heads: FoundHead[] = [];
  /** The names of the sources so far. */
  const names = new Set<string>();
  let free = 0;
  let hasBody = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    hasBody ||= line.isBody;
    if (!isSourceLine(lines, at, hasBody, names)) continue;
    const last = heads.at(-1);
    if (isOther(line) && last?.to === at && last.title !== undefined) {
      heads[heads.length - 1] = { ...last, to: at + 1, sources: [...last.sources, asOther(line)] };
      free = at + 1;
      continue;
    }
    const [head] = heads;
    if (head !== undefined && at >= lines.length - 3 && isAtTop(lines, head)) {
      if (isSignature(lines, at)) break;
      if (hasBody && at === lines.length - 1 && namesSource(head, line)) {
        heads[0] = { ...head, sources: [...head.sources, line] };
        break;
      }
    }
    let to = endOfSources(lines, at);
    const fields = lines.slice(at, to).filter(isProperty);
    let sources = lines.slice(at, to).filter((near) => !isProperty(near));
    // A second address is no part of the head, and is reported.
    const isAddress = (near: Line | undefined): near is Line =>
      near?.address !== undefined && !sources.some(hasAddress);
    let first = at;
    if (at > free && isAddress(lines[at - 1])) sources = [lines[--first]!, ...sources];
    else if (isAddress(lines[to]) && lines[to]?.isAfterGap !== true)
      sources = [...sources, lines[to++]!];
    const name = first > free + 1 ? nameAboveDate(lines, first, sources) : undefined;
    const isNamed = name !== undefined;
    if (isNamed) {
      first--;
      sources = [name, ...sources];
    } else if (first > free) {
      const below = nameBelowDate(lines, first, to, sources);
      if (below !== undefined) {
        to++;
        sources = [...sources, below];
      }
    }
    const lead = first > free && isLeadAlone(lines[first - 1]!) ? lines[first - 1] : undefined;
    const top = lead === undefined ? first : first - 1;
    const above = top > free ? lines[top - 1] : undefined;
    const below = lines[to];
    const isAboveSection =
      below !== undefined && isTitleLine(below) && startsSection(lines[to + 1]);
    const isAbove =
      above !== undefined &&
      isTitleLine(above) &&
      !(isAboveSection && endsInIssue.test(above.text)) &&
      !(below === undefined && endsBody(above, hasBody));
    const marked = isAbove ? titleAboveFields(lines, top - 1, free, isNamed) : top - 1;
    // `Owner: Ada Quill` at the top is no headline.
    const isField = isAbove && pageProperty.test(lines[marked]!.text);
    const between = lines.slice(isField ? marked : marked + 1, top);
    const titleFrom = Math.max(startOfTitle(lines, marked), free);
    const aboveTitle = isAbove && titleFrom > free ? lines[titleFrom - 1] : undefined;
    const startsWithAddress =
      isAddress(aboveTitle) && !endsPart(lines[titleFrom - 2], aboveTitle, lines[titleFrom]!);
    if (startsWithAddress) sources = [aboveTitle, ...sources];
    const isBelow =
      !isAbove &&
      (isAboveSection ||
        (top === 0 &&
          below !== undefined &&
          isTitleLine(below) &&
          isTitleAboveText(below, lines[to + 1])));
    const before = heads.at(-1);
    // `财联社7月3日电，` is above the headline, and the date below it.
    const isDateline =
      isAbove &&
      before?.to === titleFrom &&
      before.title === undefined &&
      (addsDate(before, sources) || isOnlyUpdate(before));
    if (isDateline) sources = [...heads.pop()!.sources, ...sources];
    for (const { sourceLine } of sources)
      if (sourceLine?.source !== undefined) names.add(sourceLine.source.text);
    heads.push({
      from: isDateline ? before.from : isAbove ? titleFrom - (startsWithAddress ? 1 : 0) : top,
      to: isBelow ? to + 1 : to,
      title:
        isAbove && !isField
          ? joinLines(lines.slice(titleFrom, marked + 1))
          : isBelow
            ? below
            : undefined,
      sources,
      lead,
      between: [...(isDateline ? before.between : []), ...(isAbove ? between : []), ...fields],
    });
    free = isBelow ? to + 1 : to;
    at = free - 1;
    hasBody = false;
  }
  return heads;
}

/** Returns true for the address of the last source of a list, above an empty line and the next headline. */
function endsPart(above: Line | undefined, address: Line, title: Line): boolean {
  return above !== undefined && !address.isAfterGap && title.isAfterGap;
}

/** `MINERAL BRIEF No. 41`: the name of a series, if a headline is below its date. */
const endsInIssue =
  /(?:\b(?:no|nr|issue|edition|vol)\b\.? ?#?|[#№] ?)[0-9]{1,5}$|第 ?[0-9]{1,5} ?期$/i;

/** `Tags: tin, China`, `Status: Draft`: a property of a page, beside its source and its date. */
const property =
  /^\*{0,2}(?:topics?|tags?|keywords?|categor(?:y|ies)|status|type|owner|assignee|sub-?titles?|sub-?headlines?|untertitel|副标题|副標題|标签|標籤|关键词|關鍵詞|分类|分類|状态|狀態|темы|теги|статус)\*{0,2}\s?[:\uFF1A]/i;

/** `Owner: Ada Quill`, which is no headline even if no other line can be one. */
const pageProperty = /^\*{0,2}(?:status|owner|assignee|状态|狀態|статус)\*{0,2}\s?[:\uFF1A]/i;

function isProperty({ text, sourceLine }: Line): boolean {
  return sourceLine === undefined && property.test(text);
}

/** Returns the index after the source lines that start at an index, and the properties between them. */
function endOfSources(lines: readonly Line[], at: number): number {
  const sources = [lines[at]!];
  let to = at + 1;
  for (let next = to; next < lines.length; next++) {
    const line = lines[next]!;
    if (completes(sources, line)) {
      sources.push(line);
      to = next + 1;
    } else if (line.isAfterGap || !isProperty(line)) break;
  }
  return to;
}

/** Returns true for a dateline, and for a second `Source: Reuters` directly below a source line. */
function isOther({ sourceLine, isAfterGap, text }: Line): boolean {
  const { isDateline, published, unclearDate } = sourceLine!;
  const isUndated = published === undefined && unclearDate === undefined;
  return isDateline === true || (isUndated && !isAfterGap && sourceLabelLength(text) > 0);
}

/** Returns a line below a source line of which nothing is kept. */
function asOther(line: Line): Line {
  const { start, end } = line;
  const nothing = { source: undefined, published: undefined, isCertain: true };
  return { ...line, sourceLine: { ...nothing, others: [{ start, end }] } };
}

function isAtTop(lines: readonly Line[], { from, title }: FoundHead): boolean {
  return title !== undefined && !lines.slice(0, from).some(({ isBody }) => isBody);
}

/** Returns true for the date below the name of an authority, which end its announcement. */
function isSignature(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]!;
  const { source, published } = lines[at]!.sourceLine!;
  return source === undefined && published !== undefined && authority.test(above.text);
}

/** `商务部 海关总署` */
const authority = /^(?=.{2,24}$)\p{Script=Han}+(?:[ 、\u3000]\p{Script=Han}+)*$/u;

/** Returns true if a last line such as `Source: Reuters` states the source that a head at the top does not state. */
function namesSource({ sources }: FoundHead, { sourceLine }: Line): boolean {
  const { source, published } = sourceLine!;
  return (
    source !== undefined &&
    published === undefined &&
    sources.every((line) => line.sourceLine?.source === undefined && !hasAddress(line))
  );
}

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

/** Returns true for source lines that state only when a page was changed. */
function isOnlyUpdate({ sources }: FoundHead): boolean {
  return sources.every(
    ({ sourceLine, address }) =>
      address === undefined &&
      sourceLine?.modified !== undefined &&
      sourceLine.source === undefined &&
      sourceLine.published === undefined,
  );
}

/** Reads the name of the source on a line of its own between a headline and a date: `The Magnet Letter`. */
function nameAboveDate(
  lines: readonly Line[],
  at: number,
  sources: readonly Line[],
): Line | undefined {
  const name = lines[at - 1]!;
  const title = lines[at - 2]!;
  if (!isTitleLine(name) || !isTitleLine(title) || !isUnnamed(sources)) return undefined;
  return readNameLine(name, title, isHeadline(title));
}

/** Reads the name of the source on a line of its own between a date below a headline and a section. */
function nameBelowDate(
  lines: readonly Line[],
  first: number,
  to: number,
  sources: readonly Line[],
): Line | undefined {
  const name = lines[to];
  const title = lines[first - 1]!;
  if (name === undefined || !isTitleLine(name) || !startsBody(lines[to + 1])) return undefined;
  if (!isTitleLine(title) || !isUnnamed(sources)) return undefined;
  return readNameLine(name, title, isHeadline(title));
}

function isHeadline(line: Line): boolean {
  return line.isHeading || hasSeveralWords(line);
}

function isUnnamed(sources: readonly Line[]): boolean {
  return sources.every((line) => line.sourceLine?.source === undefined && !hasAddress(line));
}

function hasSeveralWords({ text }: Line): boolean {
  return text.split(" ").length > 3 || countHan(text) > 6;
}

/** Returns true for a headline of several words with a text below it. */
function isTitleAboveText(line: Line, next: Line | undefined): boolean {
  const { text } = line;
  return (
    next?.isAfterGap === true &&
    !next.isBody &&
    next.sourceLine?.isCertain !== true &&
    text.length <= 120 &&
    !/[.。;；,，:：]$/.test(text) &&
    hasSeveralWords(line)
  );
}

/** Returns true for a statement with its citation directly below the lines of a text. It is no headline of the source line below it. */
function endsBody({ text, isAfterGap }: Line, hasBody: boolean): boolean {
  return hasBody && !isAfterGap && endsInCitation.test(text);
}

/** Two or three words with a capital letter: `Jane Roe`. */
const personName = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;

/** The end of a sentence of several words. */
const sentence = /.{40}[.。]["”」]?$/u;

/** Returns true for a headline of several words, above the sentence that sums it up. */
function isTitleAboveSentence(line: Line): boolean {
  return (
    line.isHeading ||
    (isTitleLine(line) &&
      !line.continues &&
      !/[.。;；,，:：!?！？]["”」]?$/u.test(line.text) &&
      hasSeveralWords(line))
  );
}

/**
 * Returns the index of the headline above the properties that end at an index, and that index if there are none. Below a
 * headline with `# `, other fields and the names of persons are properties too.
 */
function titleAboveFields(
  lines: readonly Line[],
  index: number,
  free: number,
  isNamed: boolean,
): number {
  const isMarked = lines.slice(free, index + 1).some(({ isTopHeading }) => isTopHeading);
  let at = index;
  while (
    at > free &&
    (isProperty(lines[at]!) ||
      (isMarked && (lines[at]!.isField || personName.test(lines[at]!.text))))
  )
    at--;
  if (at < index && !isMarked) return isTitleLine(lines[at]!) ? at : index;
  if (lines[at]!.isTopHeading && isTitleLine(lines[at]!)) return at;
  // A sentence between the headline and the source, and any second line above the name of a newsletter.
  const isSecond = isNamed && !lines[index]!.isAfterGap && hasSeveralWords(lines[index]!);
  return index > free &&
    isTitleAboveSentence(lines[index - 1]!) &&
    (isSecond || sentence.test(lines[index]!.text))
    ? index - 1
    : index;
}

/**
 * An uncertain source line, such as `Reuters, 3 March 2026`, counts above a body, as the last line of the text, and
 * between a headline below an empty line and a bullet.
 */
function isSourceLine(
  lines: readonly Line[],
  at: number,
  hasBody: boolean,
  names: ReadonlySet<string>,
): boolean {
  const { sourceLine, isBody, text, start } = lines[at]!;
  if (sourceLine === undefined || isSourceOfBullet(lines, at)) return false;
  if (sourceLine.isCertain) return true;
  // `(1) Press release, 27 June 2024` is an entry of a list of sources.
  if (readListedSource(text, start) !== undefined) return false;
  if (sourceLine.needsTitle && !isBelowTitle(lines, at)) return false;
  if (isBody) return false;
  const below = lines[at + 1];
  if (!hasBody || below === undefined) return true;
  if (isLeadAlone(below) && isTitleAfterGap(lines[at - 1])) return true;
  return below.isBody && (startsBrief(lines, at - 1) || repeatsName(lines, at, names));
}

/** Returns true for `Source: Reuters` directly below a bullet, if it is indented or between two bullets. */
function isSourceOfBullet(lines: readonly Line[], at: number): boolean {
  const { text, isAfterGap, isIndented } = lines[at]!;
  const above = lines[at - 1];
  const below = lines[at + 1];
  if (isAfterGap || above === undefined || !isBullet(above) || !lineSource.test(text)) return false;
  return isIndented || (below !== undefined && !below.isAfterGap && isBullet(below));
}

function isBullet({ text, isBody }: Line): boolean {
  return isBody && startsWithBullet.test(text);
}

/**
 * Returns true for a headline of several words below an empty line. With `(Reuters, 26 Nov 2026)` below it, it may be
 * directly below a citation.
 */
function startsBrief(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line?.sourceLine !== undefined || !isBelowTitle(lines, at + 1)) return false;
  return (
    line?.isAfterGap === true ||
    (lines[at + 1]!.text.startsWith("(") && endsInCitation.test(lines[at - 1]?.text ?? ""))
  );
}

/** Returns true for the name of a source above, or `(Reuters, 26 Nov 2026)`, with a headline of any length below an empty line. */
function repeatsName(lines: readonly Line[], at: number, names: ReadonlySet<string>): boolean {
  const title = lines[at - 1];
  const { sourceLine, text } = lines[at]!;
  const isKnown = text.startsWith("(") || names.has(sourceLine?.source?.text ?? "");
  return isKnown && isTitleAfterGap(title);
}

function isTitleAfterGap(line: Line | undefined): boolean {
  return line?.isAfterGap === true && line.sourceLine === undefined && isTitleLine(line);
}

/** Returns true if a headline of several words is above a line, and no source line around it. */
function isBelowTitle(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  return (
    above !== undefined &&
    above.sourceLine === undefined &&
    !above.isBody &&
    hasSeveralWords(above) &&
    lines[at + 1]?.sourceLine === undefined
  );
}

function hasAddress({ address, sourceLine }: Line): boolean {
  return address !== undefined || sourceLine?.address !== undefined;
}

/** Returns true if a line adds to the source lines above it: `Published: 20 November 2025` below `Source: Blue Kiln Report`. */
function completes(sources: readonly Line[], { sourceLine }: Line): boolean {
  if (sourceLine?.isCertain !== true) return false;
  const day = sources.find((line) => line.sourceLine!.published)?.sourceLine!.published;
  const has = (part: "source" | "address" | "published" | "modified"): boolean =>
    sources.some((line) => line.sourceLine![part] !== undefined);
  const { source, address, published, modified } = sourceLine;
  return (
    !(source !== undefined && has("source")) &&
    !(address !== undefined && has("address")) &&
    !(published !== undefined && day !== undefined && !addsTime(day, published)) &&
    !(modified !== undefined && has("modified"))
  );
}

/** Returns true if a date states the time of a day: `Generated: 2026-01-12 07:35` below `# Brief - 2026-01-12`. */
function addsTime(day: Words, { text }: Words): boolean {
  return text.length > day.text.length && text.startsWith(`${day.text}T`);
}

/** Returns the index of the first line of the headline that ends at an index: a headline can be wrapped to a width. */
export function startOfTitle(lines: readonly Line[], index: number): number {
  let from = index;
  while (from > 0 && lines[from]!.continues && isTitleLine(lines[from - 1]!)) from--;
  return from;
}

/** Joins the lines of a headline that was wrapped. */
export function joinLines(lines: readonly Line[]): Line | undefined {
  const [first] = lines;
  return first === undefined || lines.length === 1
    ? first
    : { ...first, text: lines.map(({ text }) => text).join(" "), end: lines.at(-1)!.end };
}

function isTitleLine(line: Line): boolean {
  return line.sourceLine?.isCertain !== true && line.address === undefined && !line.isBody;
}

/** Returns true if a line is the name of a lead without a statement after it. */
function isLeadAlone({ text }: Line): boolean {
  return startsWithLead(text) && !/\s-\s/.test(text);
}

function startsBody(line: Line | undefined): boolean {
  return startsSection(line) || line?.isBody === true || line?.isHeading === true;
}

function startsSection(line: Line | undefined): boolean {
  return line !== undefined && (line.startsLead || hasGroupHeading(line.text.slice(0, 20)));
}

/** Takes each part of the source from the first of its lines that states it. */
export function mergeSourceLines(lines: readonly Line[]): (Span & SourceLine) | undefined {
  const span = spanOf(lines);
  if (span === undefined) return undefined;
  const parts = lines.map(
    ({ sourceLine, address }): SourceLine =>
      sourceLine ?? { source: undefined, published: undefined, address, isCertain: true },
  );
  if (parts.length === 1) return { ...parts[0]!, ...span };
  const first = <Key extends keyof SourceLine>(key: Key): SourceLine[Key] | undefined =>
    parts.find((part) => part[key] !== undefined)?.[key];
  const published = parts.reduce<Words | undefined>(
    (found, part) =>
      found === undefined || (part.published && addsTime(found, part.published))
        ? part.published
        : found,
    undefined,
  );
  const repeated = parts.flatMap((part) =>
    part.published === undefined || part.published === published ? [] : [part.published],
  );
  return {
    ...span,
    source: first("source"),
    published,
    modified: first("modified"),
    address: first("address"),
    tag: first("tag"),
    isGuess: first("isGuess") ?? false,
    others: [...parts.flatMap(({ others = [] }) => others), ...repeated],
    unclearDate: first("unclearDate"),
    isCertain: true,
  };
}
