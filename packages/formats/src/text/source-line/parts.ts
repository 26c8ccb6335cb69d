import { trimSpan, type Span } from "../spans.ts";
import { mayEndInDate, type DayFirst } from "../stated-date.ts";
import { readPlain } from "./dated-line.ts";
import { sourceLabelLength } from "./labels.ts";
import {
  authorFirst,
  isKnownOutlet,
  isOutlet,
  personName,
  readName,
  sectionOfSite,
} from "./names.ts";
import { isPlatform, readingTime } from "./remarks.ts";
import { shift, withName, withOthers, type SourceLine } from "./source-line.ts";

/** A dot may be directly after a name or a time, if the date or another part follows: `Ore Ticker· 2025-10-24 09:20·Ada Quill`. */
const partSeparator =
  /\s+[|\uFF5C·•]\s*|\s*[|\uFF5C]\s*|[·•]\s*(?=[0-9]{4}[-/.年])|(?<=[0-9]{2})[·•]\s*/gu;

const labelledPart = /\s*[;\uFF1B]\s*(?=[\p{L} ]{2,20}[:\uFF1A])/gu;

const mayBeLabelled = /[:\uFF1A].*[;\uFF1B].*[:\uFF1A]/;

const authorLabel = /^(?:author|by|autor|auteur|автор|作者)\s?[:\uFF1A]?\s/i;

/** Reads parts with labels in any order: `Source: Ore Ticker; Date: 26 Nov 2026; Author: Ada Quill`. */
export function readLabelledParts(line: string, dayFirst: DayFirst): SourceLine | undefined {
  return mayBeLabelled.test(line) ? readParts(line, dayFirst, labelledPart) : undefined;
}

/** `Ada Quill | October 20, 2026 | 3:05 pm Tin Australia`: topics after the time. */
const topicsAtEnd = /(?<=[0-9]{4} \| [0-9]{1,2}:[0-9]{2} [ap]m)\s+\p{Lu}[\p{L} ,&-]{2,120}$/u;

/** Reads a line with topics after its time. A name that may be that of the author is a guess. */
export function readBeforeTopics(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const topics = topicsAtEnd.exec(line);
  const read = topics === null ? undefined : readPartedLine(line.slice(0, topics.index), dayFirst);
  if (read === undefined) return undefined;
  const name = read.source?.text ?? "";
  const isGuess = personName.test(name) && !isOutlet(name) && !isKnownOutlet(name);
  return withOthers({ ...read, isGuess }, trimSpan(line, topics!.index, line.length));
}

/** Reads parts in any order: `Published Date: 2025-12-03 | Source: Kestrel Mineral Notes | Author: Mark Dell`. */
export function readPartedLine(line: string, dayFirst: DayFirst): SourceLine | undefined {
  return readParts(line, dayFirst, partSeparator);
}

function readParts(line: string, dayFirst: DayFirst, separator: RegExp): SourceLine | undefined {
  const parts = partsOf(line, separator);
  if (parts.length < 2) return undefined;
  const found = findNameAndDate(line, parts, dayFirst);
  const { dated } = found;
  if (dated === undefined) return undefined;
  const isLabelled = dateLabelFirst.test(line);
  const name = found.name ?? nameBesideDate(line, found.others, isLabelled);
  const others = found.others.filter((part) => part !== name);
  if (name !== undefined) {
    const read = withName(dated, readName(line, name.start, name.end));
    return { ...withOthers(read, ...others), isCertain: true };
  }
  // `Published 14 March 2025 • 4 min read` and `By Ana Ruiz | 14 March 2025 | 4 min read` name no source.
  const namesNoSource = isLabelled || others.every((part) => isNoName(wordsOf(line, part)));
  return namesNoSource ? { ...withOthers(dated, ...others), isCertain: true } : undefined;
}

function partsOf(line: string, separator: RegExp): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const { index, 0: sign } of line.matchAll(separator)) {
    if (isClockAndDay(line.slice(start, index), line.slice(index + sign.length))) continue;
    parts.push({ start, end: index });
    start = index + sign.length;
  }
  parts.push({ start, end: line.length });
  return parts;
}

function wordsOf(line: string, { start, end }: Span): string {
  return line.slice(start, end);
}

/** Finds the part with the date, and the name: the part with a label, or the first one before the date. */
function findNameAndDate(
  line: string,
  parts: readonly Span[],
  dayFirst: DayFirst,
): { name: Span | undefined; dated: SourceLine | undefined; others: Span[] } {
  let name: Span | undefined;
  let dated: SourceLine | undefined;
  const others: Span[] = [];
  for (const part of parts) {
    const words = wordsOf(line, part);
    const label = sourceLabelLength(words);
    const read = label > 0 ? undefined : readPlain(words, dayFirst);
    const isOther = authorLabel.test(words) || isPlatform(words.trim());
    const mayBeName = read === undefined && dated === undefined && !isOther;
    if (label > 0) {
      if (name !== undefined) others.push(name);
      name = { start: part.start + label, end: part.end };
    } else if (dated === undefined && read !== undefined && read.source === undefined)
      dated = shift(read, part.start);
    else if (mayBeName && name === undefined) name = part;
    else others.push(part);
  }
  return { name, dated, others };
}

/** Returns the only other part if it is a name: `24 October 2025 • Mining Desk`, but not `24 October 2025 • Analysis`. */
function nameBesideDate(
  line: string,
  others: readonly Span[],
  isLabelled: boolean,
): Span | undefined {
  const names = others.filter((part) => isNameOfOutlet(wordsOf(line, part).trim()));
  const [part] = others.length > 1 ? names : others;
  if (part === undefined || names.length > 1) return undefined;
  const words = wordsOf(line, part).trim();
  const mayBeName = isLabelled && others.length === 1 && mayBeOutlet.test(words);
  return names.length === 1 || (mayBeName && !sectionOfSite.test(words)) ? part : undefined;
}

function isNameOfOutlet(words: string): boolean {
  return (isOutlet(words) || isKnownOutlet(words)) && !sectionOfSite.test(words);
}

/** Returns true for a part of a line that is not the name of a source: `4 min read`, `By Ana Ruiz`. */
function isNoName(words: string): boolean {
  return readingTime.test(words) || authorFirst.test(words);
}

const clockAtStart = /^[0-9]{1,2}:[0-9]{2}(?: ?[ap]\.?m\.?)?(?=\s|$)/i;

/** Returns true for a time and its day with a dot between them: `4:12 PM` and `Feb 18, 2026`, in either order. */
function isClockAndDay(part: string, rest: string): boolean {
  return (
    clockAtStart.exec(part)?.[0].length === part.length ||
    (clockAtStart.test(rest) && mayEndInDate(part))
  );
}

const dateLabelFirst = /^(?:publi|posted|veröff|опубл|发布|發布)/i;

/** Beside a date with a label: words without numbers that are not the name of a person, such as `Jane Roe` or `李明`. */
const mayBeOutlet =
  /^(?!\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}$|\p{Script=Han}{2,3}$)[^0-9]{2,60}$/u;
