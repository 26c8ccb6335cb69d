import { isPublisherName } from "../reference-words.ts";
import { endsInCitation } from "./citation-marks.ts";
import { hasGroupHeading } from "./group-names.ts";
import { isSourceLine } from "./is-source-line.ts";
import { addsTime } from "./merge-source-lines.ts";
import { startsWithBullet, type Line } from "./read-lines.ts";
import { sourceLabelLength } from "./source-line/labels.ts";
import { readNameLine } from "./source-line/name-line.ts";
import {
  isKnownOutlet,
  isNamedOutlet,
  isNewsOutlet,
  isOutlet,
  personName,
  sectionOfSite,
} from "./source-line/names.ts";
import { mayNameOther, namesSource, withOneName } from "./source-line/one-name.ts";
import type { Words } from "./summary.ts";
import {
  endOfTitle,
  hasSeveralWords,
  isHeadline,
  isLeadAlone,
  isNoHeadline,
  isProperty,
  isSectionTitle,
  isTitleAboveText,
  isTitleLine,
  joinLines,
  startOfTitle,
  titleAboveFields,
} from "./title-lines.ts";

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
      if (hasBody && at === lines.length - 1 && completesHead(head, line)) {
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
    const isBelowNotice = first > free && isTitleBelowNotice(lines, first - 1, to);
    const name =
      first > free && !isBelowNotice ? nameAboveDate(lines, first, to, free, sources) : undefined;
    const isNamed = name !== undefined;
    if (isNamed) {
      fields.unshift(...lines.slice(name.at + 1, first));
      first = name.at;
      sources = [name.line, ...sources];
    } else if (!isBelowNotice) {
      const hasLineAbove = first > free && !lines[first - 1]!.isBody;
      const below = hasLineAbove
        ? nameBelowDate(lines, first, to, sources)
        : nameAboveTitle(lines, to, sources);
      if (below !== undefined) {
        to++;
        if (isProperty(below)) fields.push(below);
        else sources = [...sources, below];
      }
    }
    sources = withOneName(sources);
    const lead = first > free && isLeadAlone(lines[first - 1]!) ? lines[first - 1] : undefined;
    const top = lead === undefined ? first : first - 1;
    const above = top > free ? lines[top - 1] : undefined;
    const endOfBelow = endOfTitle(lines, to);
    const below = joinLines(lines.slice(to, endOfBelow));
    const isAboveSection =
      below !== undefined && isTitleLine(below) && startsSection(lines[endOfBelow]);
    const isAbove =
      above !== undefined &&
      !isBelowNotice &&
      isTitleLine(above) &&
      !(isAboveSection && endsInIssue.test(above.text)) &&
      !(below === undefined && endsBody(above, hasBody));
    const marked = isAbove ? titleAboveFields(lines, top - 1, free, isNamed) : top - 1;
    // `Owner: Ada Quill` at the top is no headline.
    const isSigned =
      isAbove && hasBody && heads.length === 0 && isByline(lines, marked, lines[at]!);
    const isField = isAbove && (isSigned || isNoHeadline(lines[marked]!));
    const hasTitleAbove = isAbove && !isField;
    const between = lines.slice(isField ? marked : marked + 1, top);
    let titleFrom = Math.max(startOfTitle(lines, marked), free);
    while (isSigned && titleFrom > free && isByline(lines, titleFrom - 1, lines[at]!))
      between.unshift(lines[--titleFrom]!);
    const aboveTitle = isAbove && titleFrom > free ? lines[titleFrom - 1] : undefined;
    const startsWithAddress =
      isAddress(aboveTitle) && !endsPart(lines[titleFrom - 2], aboveTitle, lines[titleFrom]!);
    if (startsWithAddress) sources = [aboveTitle, ...sources];
    const isGuessedBelow =
      (isAbove ? titleFrom : top) === 0 && isTitleAboveBullets(lines, to, endOfBelow);
    const isBelow =
      !hasTitleAbove &&
      below !== undefined &&
      isTitleLine(below) &&
      (isAboveSection ||
        isBelowNotice ||
        (isNamed && first === 0) ||
        isGuessedBelow ||
        ((isAbove ? titleFrom : top) === 0 && isTitleAboveText(below, lines[endOfBelow])));
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
      to: isBelow ? endOfBelow : to,
      title: hasTitleAbove
        ? joinLines(lines.slice(titleFrom, marked + 1))
        : isBelow
          ? below
          : undefined,
      sources,
      lead,
      between: [...(isDateline ? before.between : []), ...(isAbove ? between : []), ...fields],
    });
    free = isBelow ? endOfBelow : to;
    at = free - 1;
    hasBody = false;
  }
  const joined = joinHeads(heads);
  return joined.map((head, index) => {
    const below = lines.slice(
      head.to,
      Math.min(joined[index + 1]?.from ?? lines.length, head.to + longestCompany + 1),
    );
    return withoutRepeat(below, withReleaseTitle(below, head));
  });
}

/** Returns true for `Jane Roe` or `Reuters` above `Published: …` below a text, if a headline is above that text. */
function isByline(lines: readonly Line[], at: number, date: Line): boolean {
  const { text } = lines[at]!;
  if (!/^(?:Published|Updated)\b/.test(date.text)) return false;
  if (!personName.test(text) && !isKnownOutlet(text)) return false;
  const bullet = lines.findIndex(({ isBody }) => isBody);
  return lines
    .slice(0, bullet)
    .some((line) => isTitleLine(line) && hasSeveralWords(line) && line.text.length > text.length);
}

/** Joins a head with the same day below it and without a headline to the one above: the first is that of the page. */
function joinHeads(heads: readonly FoundHead[]): readonly FoundHead[] {
  const isRepeat = ({ from, title, sources }: FoundHead, index: number): boolean => {
    const above = heads[index - 1];
    return above?.to === from && repeatsDay(above.sources, title, sources);
  };
  if (!heads.some(isRepeat)) return heads;
  const joined: (FoundHead & { readonly sources: Line[]; readonly between: Line[] })[] = [];
  for (const { sources, between, ...head } of heads) {
    const above = joined.at(-1);
    if (above?.to === head.from && repeatsDay(above.sources, head.title, sources)) {
      for (const line of sources) above.sources.push(line);
      for (const line of between) above.between.push(line);
      joined[joined.length - 1] = { ...above, to: head.to, lead: above.lead ?? head.lead };
    } else joined.push({ ...head, sources: [...sources], between: [...between] });
  }
  return joined;
}

/** Returns true for source lines with only the day of those above. */
function repeatsDay(
  above: readonly Line[],
  title: Line | undefined,
  sources: readonly Line[],
): boolean {
  const day = dayOf(sources);
  return (
    title === undefined && day !== undefined && sources.every(isUnnamed) && day === dayOf(above)
  );
}

function dayOf(sources: readonly Line[]): string | undefined {
  const dated = sources.find(({ sourceLine }) => sourceLine?.published !== undefined);
  return dated?.sourceLine?.published?.text.slice(0, 10);
}

/** `Acme Lithium plc ("Acme" or the "Company")`, above the headline of a release to an exchange. */
const definesCompany =
  /^[^()]{0,80}\([^()]{0,100}\b[Tt]he ["“'‘](?:Company|Group)["”'’][^()]{0,40}\)$/;
/** The most lines above that line, with the name of the company. */
const longestCompany = 3;

/** Reads the headline of a release in the lines below a head: it is below the one that defines the name of the company. */
function withReleaseTitle(below: readonly Line[], head: FoundHead): FoundHead {
  const { title: above, to, between, sources } = head;
  const at = below.findIndex(({ text }) => text.endsWith(")") && definesCompany.test(text)) + 1;
  const title = below[at];
  if (at === 0 || title === undefined || !isTitleLine(title) || /[.:,;]$/.test(title.text))
    return head;
  const isCompany = above !== undefined && isNamedOutlet(above.text) && sources.every(isUnnamed);
  const name = isCompany ? readNameLine(above, title, isHeadline(title)) : undefined;
  return {
    ...head,
    to: to + at + 1,
    title,
    sources: name === undefined ? sources : [name, ...sources],
    between: [
      ...between,
      ...(above === undefined || name !== undefined ? [] : [above]),
      ...below.slice(0, at),
    ],
  };
}

/** Leaves a headline that is repeated directly below its head to the head. */
function withoutRepeat([first]: readonly Line[], head: FoundHead): FoundHead {
  const { title, to, between } = head;
  return title !== undefined && first?.text === title.text && title.start < first.start
    ? { ...head, to: to + 1, between: [...between, first] }
    : head;
}

/** Returns true for the address of the last source of a list, above an empty line and the next headline. */
function endsPart(above: Line | undefined, address: Line, title: Line): boolean {
  return above !== undefined && !address.isAfterGap && title.isAfterGap;
}

/** `MINERAL BRIEF No. 41`: the name of a series, if a headline is below its date. */
const endsInIssue =
  /(?:\b(?:no|nr|issue|edition|vol)\b\.? ?#?|[#№] ?)[0-9]{1,5}$|第 ?[0-9]{1,5} ?期$/i;

/**
 * Returns true for a line of several words between a date at the top and bullets: a headline. Without an empty line above the
 * bullets, it is a heading if the text has other lines like it.
 */
function isTitleAboveBullets(lines: readonly Line[], from: number, to: number): boolean {
  const title = lines[from];
  const bullet = lines[to];
  return (
    title !== undefined &&
    bullet !== undefined &&
    startsWithBullet.test(bullet.text) &&
    hasSeveralWords(title) &&
    !/[.\u3002:\uFF1A;；,，]$/.test(title.text) &&
    ((title.isAfterGap && bullet.isAfterGap) || lines.slice(to).every(({ isBody }) => isBody))
  );
}

/** A longer line that ends like a sentence or has parts is a notice of the page if a headline is below it and the date. */
const leastNotice = 40;

/** Returns true for a notice of a page above a date, if a line of several words is between that date and a section. */
function isTitleBelowNotice(lines: readonly Line[], at: number, to: number): boolean {
  const { text } = lines[at]!;
  if (text.length < leastNotice || !/[.\u3002]$| [|\uFF5C] /.test(text)) return false;
  const title = lines[to];
  return (
    title?.isAfterGap === true &&
    isTitleLine(title) &&
    hasSeveralWords(title) &&
    !isSectionTitle(title.text) &&
    !/[.\u3002:\uFF1A;；,，]$/.test(title.text) &&
    startsBody(lines[endOfTitle(lines, to)])
  );
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

/** Returns true if a last line such as `Source: Reuters` states the source that a head at the top does not state. */
function completesHead({ sources }: FoundHead, { sourceLine }: Line): boolean {
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

/**
 * Reads the name of the source on a line of its own between a headline and a date: `The Magnet Letter`. At the top, the name of an
 * outlet may be above the date, and the headline below that.
 */
function nameAboveDate(
  lines: readonly Line[],
  first: number,
  to: number,
  free: number,
  sources: readonly Line[],
): { readonly at: number; readonly line: Line } | undefined {
  let at = first - 1;
  while (at > free && isProperty(lines[at]!)) at--;
  const name = lines[at]!;
  const title = at > free ? lines[at - 1] : at === 0 && lines[to + 1] ? lines[to] : undefined;
  if (!isTitleLine(name) || !sources.every(mayBeUnnamed)) return undefined;
  // `Reuters` and a date without a headline.
  if (at === free && isKnownOutlet(name.text) && (title === undefined || title.isBody))
    return { at, line: readNameLine(name, name, true)! };
  if (title === undefined || !isTitleLine(title) || isNoHeadline(title)) return undefined;
  const line = readNameBeside(name, title, sources, lines[first]);
  return line !== undefined && (at > free || isOutlet(name.text)) ? { at, line } : undefined;
}

/** Reads the name of the source next to source lines. It is a guess if one of these may name the source too. */
function readNameBeside(
  name: Line,
  title: Line,
  sources: readonly Line[],
  below: Line | undefined,
): Line | undefined {
  if (!sources.every(isUnnamed) && !isOutletBelow(title, name, below)) return undefined;
  const line = readNameLine(name, title, isHeadline(title));
  const isOpen = sources.some(
    ({ sourceLine }) => sourceLine?.source && !sectionOfSite.test(sourceLine.source.text),
  );
  return line && isOpen ? { ...line, sourceLine: { ...line.sourceLine!, isGuess: true } } : line;
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
  if (!isTitleLine(title) || !sources.every(mayBeUnnamed)) return undefined;
  if (isSectionTitle(name.text)) return undefined;
  // `Stock Titan · 2 April 2026` names the source, unless the name below is a known one.
  if (sources.some(namesPerson) && !isKnownOutlet(name.text)) return undefined;
  // `The big picture` below an empty line and above bullets is a heading.
  const isHeading = name.isAfterGap && startsWithBullet.test(lines[to + 1]!.text);
  if (isHeading && !isNewsOutlet(name.text)) return undefined;
  return readNameBeside(name, title, sources, name);
}

/** Reads the name of the source, or the section of a site, on a line of its own between a date and a headline above a section. */
function nameAboveTitle(
  lines: readonly Line[],
  to: number,
  sources: readonly Line[],
): Line | undefined {
  const name = lines[to];
  const title = lines[to + 1];
  if (name === undefined || title === undefined || !sources.every(isUnnamed)) return undefined;
  if (!isTitleLine(name) || !isTitleLine(title)) return undefined;
  if (!startsSection(lines[endOfTitle(lines, to + 1)])) return undefined;
  return isProperty(name) ? name : readNameLine(name, title, isHeadline(title));
}

function isUnnamed(line: Line): boolean {
  return line.sourceLine?.source === undefined && !hasAddress(line);
}

/** Returns true for a line without a name, and for one whose name is that of a place, a person or a section. */
function mayBeUnnamed(line: Line): boolean {
  return isUnnamed(line) || mayNameOther(line);
}

/** Returns true for two or three words beside a date, which may be the name of a person or of an outlet. */
function namesPerson(line: Line): boolean {
  const { source, mayBePlace } = line.sourceLine!;
  return source !== undefined && mayBePlace !== true && !sectionOfSite.test(source.text);
}

/** Returns true for the name of an outlet next to a longer headline, which is no headline of `Brussels, 2 April 2026`. */
function isOutletBelow(title: Line, name: Line, below: Line | undefined): boolean {
  return (
    (isNewsOutlet(name.text) ||
      (below?.sourceLine?.mayBePlace === true && isPublisherName(name.text))) &&
    title.text.length > name.text.length &&
    !name.isAfterGap &&
    below?.isAfterGap !== true
  );
}

/**
 * Returns true for a statement with its citation or its full stop directly below the lines of a text. It is no headline of the
 * source line below it.
 */
function endsBody({ text, isAfterGap }: Line, hasBody: boolean): boolean {
  return hasBody && !isAfterGap && (endsInCitation.test(text) || /[.\u3002]$/.test(text));
}

function hasAddress({ address, sourceLine }: Line): boolean {
  return address !== undefined || sourceLine?.address !== undefined;
}

/** Returns true if a line adds to the source lines above it: `Published: 20 November 2025` below `Source: Blue Kiln Report`. */
function completes(sources: readonly Line[], { sourceLine, text, isAfterGap }: Line): boolean {
  if (sourceLine === undefined) return false;
  // `London, 2 April 2026` below `Source: Reuters`
  const isPlace =
    sourceLine.mayBePlace === true &&
    sourceLine.published !== undefined &&
    !isAfterGap &&
    sources.some(namesSource);
  if (!sourceLine.isCertain && !isPlace) return false;
  const day = sources.find((line) => line.sourceLine!.published)?.sourceLine!.published;
  const isLabelled = sourceLabelLength(text) > 0;
  const has = (part: "source" | "address" | "published" | "modified"): boolean =>
    sources.some(
      (line) =>
        line.sourceLine![part] !== undefined &&
        !(part === "source" && isLabelled && line.sourceLine!.mayBePlace === true),
    );
  const { source, address, published, modified } = sourceLine;
  return (
    !(source !== undefined && !isPlace && has("source")) &&
    !(address !== undefined && has("address")) &&
    !(published !== undefined && day !== undefined && !repeatsOrAddsTime(day, published)) &&
    !(modified !== undefined && has("modified"))
  );
}

/** Returns true for the same date, which a press release has below its masthead too, and for one that states the time. */
function repeatsOrAddsTime(day: Words, published: Words): boolean {
  return published.text === day.text || addsTime(day, published);
}

function startsBody(line: Line | undefined): boolean {
  return startsSection(line) || line?.isBody === true || line?.isHeading === true;
}

function startsSection(line: Line | undefined): boolean {
  return line !== undefined && (line.startsLead || hasGroupHeading(line.text.slice(0, 20)));
}
