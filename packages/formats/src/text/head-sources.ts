import { isPublisherName } from "../reference-words.ts";
import { readAuthorLine } from "./author-line.ts";
import { hasAddress, isUnnamed, startsBody, startsSection } from "./found-head.ts";
import { isTopicLine } from "./labelled-topics.ts";
import { addsTime } from "./merge-source-lines.ts";
import type { Line } from "./read-lines.ts";
import { isRelatedLabel } from "./related-label.ts";
import { sourceLabelLength } from "./source-line/labels.ts";
import { readNameLine } from "./source-line/name-line.ts";
import { isKnownOutlet, isNewsOutlet, isOutlet, sectionOfSite } from "./source-line/names.ts";
import { mayNameOther, namesSection, namesSource } from "./source-line/one-name.ts";
import type { Words } from "./summary.ts";
import {
  endOfTitle,
  isAuthorLineAt,
  isHeadline,
  isLongTitle,
  isMastheadName,
  isNoHeadline,
  isProperty,
  isSectionTitle,
  isTitleLine,
  joinLines,
  startOfTitle,
} from "./title-lines.ts";

/** Source lines that belong together, with the lines between them. */
export interface HeadSources {
  /** Indices of their lines; `to` is after the last one. */
  readonly from: number;
  readonly to: number;
  readonly sources: readonly Line[];
  readonly fields: readonly Line[];
  /** True if the name of the source is on a line of its own above the others. */
  readonly isNamed: boolean;
}

/** What is above source lines. */
export interface TextAbove {
  /** The index of the first line that no other head has. */
  readonly free: number;
  readonly hasBody: boolean;
  /** True if no other head is above. */
  readonly isFirst: boolean;
}

/** Collects the source lines that start at an index, with the address of the source above or below them. */
export function sourcesAt(lines: readonly Line[], at: number, free: number): HeadSources {
  const to = endOfSources(lines, at);
  const sources = lines.slice(at, to).filter((line) => !isField(line));
  const found = {
    from: at,
    to,
    sources,
    fields: lines.slice(at, to).filter(isField),
    isNamed: false,
  };
  const above = at > free ? lines[at - 1] : undefined;
  if (suppliesAddress(above, sources))
    return { ...found, from: at - 1, sources: [above, ...sources] };
  const below = lines[to];
  return suppliesAddress(below, sources) && !below.isAfterGap
    ? { ...found, to: to + 1, sources: [...sources, below] }
    : found;
}

/** Returns true for an address above or below source lines without one. A second address is no part of a head, and is reported. */
export function suppliesAddress(line: Line | undefined, sources: readonly Line[]): line is Line {
  return line?.address !== undefined && !sources.some(hasAddress);
}

/** Adds the name of the source that is on a line of its own above or below source lines. */
export function withNameLine(
  lines: readonly Line[],
  found: HeadSources,
  text: TextAbove,
): HeadSources {
  const { free } = text;
  const { from, to, sources, fields } = found;
  const above = from > free ? nameAboveDate(lines, found, text) : undefined;
  if (above !== undefined)
    return {
      from: above.at,
      to,
      sources: [above.line, ...sources],
      fields: [...lines.slice(above.at + 1, from), ...fields],
      isNamed: true,
    };
  const hasLineAbove = from > free && !lines[from - 1]!.isBody;
  const below = hasLineAbove
    ? nameBelowDate(lines, from, to, sources)
    : nameAboveTitle(lines, to, sources);
  if (below === undefined) return found;
  return isProperty(below)
    ? { ...found, to: to + 1, fields: [...fields, below] }
    : { ...found, to: to + 1, sources: [...sources, below] };
}

/** Returns true for a property of a page, and for the authors between two source lines. */
function isField(line: Line): boolean {
  return (
    isProperty(line) || (line.sourceLine === undefined && readAuthorLine(line.text) !== undefined)
  );
}

/**
 * Returns the index after the source lines that start at an index, and the properties between them. Below a headline of at least five
 * words, authors may be between them too.
 */
function endOfSources(lines: readonly Line[], at: number): number {
  const above = lines[at - 1];
  const isBelowTitle = above !== undefined && isTitleLine(above) && isLongTitle(above.text);
  const isBetween = isBelowTitle ? isField : isProperty;
  const sources = [lines[at]!];
  let to = at + 1;
  for (let next = to; next < lines.length; next++) {
    const line = lines[next]!;
    if (completes(sources, line)) {
      sources.push(line);
      to = next + 1;
    } else if (line.isAfterGap || !(isBetween(line) || suppliesAddress(line, sources))) break;
  }
  return endOfTopics(lines, to);
}

/** Returns the index after the topics below source lines, if a headline with `# ` is below them: fields of a page are above it. */
function endOfTopics(lines: readonly Line[], from: number): number {
  let to = from;
  while (lines[to] !== undefined && isTopicLine(lines[to]!.text)) to++;
  return lines[to]?.isTopHeading === true ? to : from;
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
  const dated = sources.find((line) => line.sourceLine!.published);
  const day = dated?.sourceLine!.published;
  const isLabelled = sourceLabelLength(text) > 0;
  // `Reuters · 2026-11-30 09:00` below `Ana Ruiz | Nov 30, 2026`, which names the author.
  const { source, address, published, modified } = sourceLine;
  const isOfOutlet = source !== undefined && published !== undefined && isOutletName(source);
  const has = (part: "source" | "address" | "published" | "modified"): boolean =>
    sources.some(
      (line) =>
        line.sourceLine![part] !== undefined &&
        !(
          part === "source" &&
          ((isLabelled &&
            (line.sourceLine!.mayBePlace === true || line.sourceLine!.isGuess === true)) ||
            ((isLabelled || isOfOutlet) && namesAuthor(line)))
        ),
    );
  return (
    !(source !== undefined && !isPlace && has("source")) &&
    !(address !== undefined && has("address")) &&
    !(
      published !== undefined &&
      day !== undefined &&
      !repeatsOrAddsTime(day, published) &&
      !(isOfOutlet && namesAuthor(dated!))
    ) &&
    !(modified !== undefined && has("modified"))
  );
}

/** Returns true for `Ana Ruiz | Nov 30, 2026` and `Ana Ruiz · Nov 30, 2026`, which name an author if an outlet is below them. */
function namesAuthor(line: Line): boolean {
  return mayNameOther(line) && readAuthorLine(line.sourceLine?.source?.text ?? "") !== undefined;
}

/** Returns true for the same date, which a press release has below its masthead too, and for one that states the time, or whose time is above it. */
function repeatsOrAddsTime(day: Words, published: Words): boolean {
  return published.text === day.text || addsTime(day, published) || addsTime(published, day);
}

/** Returns true for words that are more likely the name of an outlet than a headline if a longer line is below their date. */
function isMasthead(text: string): boolean {
  return isPublisherName(text) && !isSectionTitle(text);
}

/** Returns the headline that ends at an index, with all its lines. */
function titleAt(lines: readonly Line[], at: number): Line {
  return joinLines(lines.slice(startOfTitle(lines, at), at + 1))!;
}

/**
 * Reads the name of the source on a line of its own between a headline and a date: `The Magnet Letter`. At the top, the name of an
 * outlet may be above the date, and the headline below that.
 */
function nameAboveDate(
  lines: readonly Line[],
  { from: first, to, sources }: HeadSources,
  { free, hasBody }: TextAbove,
): { readonly at: number; readonly line: Line } | undefined {
  const at = nameIndex(lines, first, free);
  const name = lines[at]!;
  const title = titleAboveName(lines, at, to, { free, hasBody });
  if (!isTitleLine(name) || isProperty(name) || !sources.every(mayBeUnnamed)) return undefined;
  if (isRelatedLabel(name.text)) return undefined;
  // `Jane Doe, London` is no outlet. `Jane Doe` may be one.
  const isAuthors = readAuthorLine(name.text) === "names";
  if (isAuthors && isAuthorLineAt(lines, at, free, hasBody)) return undefined;
  // `Reuters` and a date without a headline.
  if (at === free && isKnownOutlet(name.text) && (title === undefined || title.isBody))
    return { at, line: readNameLine(name, name, true)! };
  if (title === undefined || !isTitleLine(title) || isNoHeadline(title)) return undefined;
  const line = readNameBeside(name, title, sources, lines[first]);
  if (line === undefined) return undefined;
  return at > free ||
    isOutlet(name.text) ||
    isMastheadName(name.text) ||
    (isMasthead(name.text) &&
      isLongTitle(title.text) &&
      startsSection(lines[endOfTitle(lines, to)]))
    ? { at, line }
    : undefined;
}

/** Returns the index of the line that may name the source above a date: it is above properties, and above authors if it is an outlet. */
function nameIndex(lines: readonly Line[], first: number, free: number): number {
  let at = first - 1;
  while (at > free && isProperty(lines[at]!)) at--;
  const isAuthors = at > free + 1 && readAuthorLine(lines[at]!.text) !== undefined;
  return isAuthors && isOutletName(lines[at - 1]!) ? at - 1 : at;
}

/** Returns the headline above a name, also with authors between them, or below its date at the top. */
function titleAboveName(
  lines: readonly Line[],
  at: number,
  to: number,
  { free, hasBody }: Pick<TextAbove, "free" | "hasBody">,
): Line | undefined {
  if (at > free)
    return titleAt(lines, isAuthorLineAt(lines, at - 1, free, hasBody) ? at - 2 : at - 1);
  return at === 0 && lines[to + 1] ? lines[to] : undefined;
}

/** Reads the name of the source next to source lines. It is a guess if one of these may name the source too. */
function readNameBeside(
  name: Line,
  title: Line,
  sources: readonly Line[],
  below: Line | undefined,
): Line | undefined {
  const isOpen = sources.some((source) => !isUnnamed(source) && !namesSection(source));
  if (isOpen && !isOutletBelow(title, name, below)) return undefined;
  const line = readNameLine(name, title, isHeadline(title));
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
  const title = titleAt(lines, first - 1);
  if (name === undefined || !isTitleLine(name) || !startsBody(lines[to + 1])) return undefined;
  if (!isTitleLine(title) || !sources.every(mayBeUnnamed)) return undefined;
  if (isSectionTitle(name.text)) return undefined;
  // `Stock Titan · 2 April 2026` names the source, unless the name below is a known one.
  if (sources.some(namesPerson) && !isKnownOutlet(name.text)) return undefined;
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
  if (!isTitleLine(title)) return undefined;
  if (!startsSection(lines[endOfTitle(lines, to + 1)])) return undefined;
  return isProperty(name) ? name : readNameLine(name, title, isHeadline(title));
}

/** Returns true for the name of an outlet, which authors may be below. */
function isOutletName({ text }: Words): boolean {
  return isKnownOutlet(text) || isNewsOutlet(text);
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
      isKnownOutlet(name.text) ||
      (below?.sourceLine?.mayBePlace === true && isPublisherName(name.text))) &&
    title.text.length > name.text.length &&
    !name.isAfterGap &&
    below?.isAfterGap !== true
  );
}
