import { isPublisherName, visit } from "../reference-words.ts";
import type { OffsetRange } from "../positions/position-tree.ts";
import { findDate } from "../text/reference-date.ts";
import { findAddressAtEnd, findAddressInside, findLinkAtStart, type Link } from "./find-link.ts";

/** The ranges of the parts of a reference, in offsets from the start of its line. */
export interface ReferenceSpans {
  readonly title?: OffsetRange | undefined;
  readonly url?: OffsetRange | undefined;
  readonly publisher?: OffsetRange | undefined;
  readonly datePublished?: OffsetRange | undefined;
  /** Text that fits none of the other fields. */
  readonly leftovers: readonly OffsetRange[];
  /** True if text comes before the link, or around an address. The complete line is then the title. */
  readonly isLinkInside: boolean;
}

const linkInside = /(?:^|[^\\])\[(?:[^\][\\]|\\.)*\]\(/;
const dash = " — ";
const separator = /^(?:[—–,;.-]|\uFF0C)?[ \t]*/;

/** Reads a reference line in any common style. Text without punctuation for other fields is the title. */
export function readReferenceLine(line: string): ReferenceSpans {
  const { datePublished: dateAtEnd, end } = findDate(line);
  const undated = line.slice(0, end);
  const before = publisherBeforeLink(undated);
  const first = before?.link ?? findLinkAtStart(undated);
  const last = first === undefined ? findAddressAtEnd(undated) : undefined;
  const isTitled = first === undefined && linkInside.test(undated);
  const inside =
    first !== undefined || last !== undefined || isTitled ? undefined : findAddressInside(undated);
  const isBeforeVisit =
    inside !== undefined && visit.test(undated.slice(inside.end).replace(signsAtStart, ""));
  const address = isBeforeVisit ? inside : last;
  const stop = address && beforePunctuation(line, address.start);
  const dated =
    dateAtEnd === undefined && stop !== undefined ? findDate(line.slice(0, stop)) : undefined;
  const words = readWords(line, end, first, dated?.end ?? stop);
  return {
    url: (first ?? address)?.url,
    datePublished: dateAtEnd ?? dated?.datePublished,
    isLinkInside: isTitled || (inside !== undefined && !isBeforeVisit),
    ...words,
    publisher: before?.publisher ?? words.publisher,
    leftovers: [
      ...words.leftovers,
      ...wordy(line, [
        before && words.publisher,
        isBeforeVisit ? trim(line, inside.end, end) : undefined,
      ]),
    ],
  };
}

const signsAtStart = /^[\s)>|,.;–—[(-]+/;
const wordsBeforeLink = /^([^[\]]{1,60}?)\**[ \t]*[,.:;|\uFF0C\uFF1A—–-][ \t]*(?=\[)/;

/** Finds the publisher at the start of `USGS. [Title](https://...)`, and the link after it. */
function publisherBeforeLink(line: string): { publisher: OffsetRange; link: Link } | undefined {
  const [all = "", words = ""] = wordsBeforeLink.exec(line) ?? [];
  const start = words.length - words.replace(/^\**/, "").length;
  if (all === "" || !isPublisherName(words.slice(start))) return undefined;
  const link = findLinkAtStart(line.slice(all.length));
  return link && { publisher: { start, end: words.length }, link: moved(link, all.length) };
}

function moved({ start, end, url, title, tooltip }: Link, by: number): Link {
  const range = (span: OffsetRange): OffsetRange => ({
    start: span.start + by,
    end: span.end + by,
  });
  return {
    ...range({ start, end }),
    url: range(url),
    title: title && range(title),
    tooltip: tooltip && range(tooltip),
  };
}

function readWords(
  line: string,
  end: number,
  first: Link | undefined,
  endBeforeAddress: number | undefined,
): Words {
  if (endBeforeAddress !== undefined) return aroundAddress(line, 0, endBeforeAddress);
  if (first === undefined) return aroundAddress(line, 0, end);
  if (first.title !== undefined) return aroundTitledLink(line, first, end);
  if (first.tooltip !== undefined) return { title: filled(first.tooltip), leftovers: [] };
  return aroundAddress(line, afterComma(line, first.end, end), end);
}

type Words = Pick<ReferenceSpans, "title" | "publisher" | "leftovers">;

/** Reads a link with a title. Text after it can only be the publisher. */
function aroundTitledLink(line: string, { title, tooltip, end: from }: Link, to: number): Words {
  const rest = line.slice(from, to);
  const dashAt = rest.indexOf(dash);
  const mark = separator.exec(rest.trimStart())![0];
  const after = trim(line, from + (rest.length - rest.trimStart().length) + mark.length, to);
  const isPublisher =
    /^[—–-]/.test(mark) || (/^[,;\uFF0C]/.test(mark) && !/[0-9]/.test(rest) && dashAt === -1);
  if (isPublisher || after.start === after.end)
    return { title: filled(title), publisher: filled(after), leftovers: wordy(line, [tooltip]) };
  const before = dashAt === -1 ? after : trim(line, after.start, from + dashAt);
  const publisher = dashAt === -1 ? undefined : trim(line, from + dashAt + dash.length, to);
  return {
    title: filled(title),
    publisher: filled(publisher),
    leftovers: wordy(line, [tooltip, before]),
  };
}

/** Reads a line without such a link: the title, then a dash with spaces, then the publisher. */
function aroundAddress(line: string, from: number, to: number): Words {
  const { start, end } = trim(line, from, to);
  const dashAt = ` ${line.slice(start, end)}`.indexOf(dash);
  if (dashAt === -1) return { title: filled({ start, end }), leftovers: [] };
  return {
    title: filled(trim(line, start, start + Math.max(dashAt - 1, 0))),
    publisher: filled(trim(line, start + dashAt + dash.length - 1, end)),
    leftovers: [],
  };
}

/** Returns the end of the text before an address, without the comma, colon or dash that introduces it. */
function beforePunctuation(line: string, to: number): number {
  const { end } = trim(line, 0, to);
  return /[,;:|\uFF0C—–-]/.test(line[end - 1] ?? "") ? trim(line, 0, end - 1).end : end;
}

function afterComma(line: string, from: number, to: number): number {
  const { start } = trim(line, from, to);
  return /[,;\uFF0C]/.test(line[start] ?? "") ? start + 1 : start;
}

function filled(span: OffsetRange | undefined): OffsetRange | undefined {
  return span !== undefined && span.start < span.end ? span : undefined;
}

/** Keeps the spans with a letter or digit. Punctuation alone is not reported. */
function wordy(line: string, spans: readonly (OffsetRange | undefined)[]): OffsetRange[] {
  return spans.filter(
    (span): span is OffsetRange =>
      span !== undefined && /[\p{L}\p{N}]/u.test(line.slice(span.start, span.end)),
  );
}

function trim(line: string, start: number, end: number): OffsetRange {
  const words = line.slice(start, end);
  const first = start + (words.length - words.trimStart().length);
  return { start: first, end: Math.max(first, start + words.trimEnd().length) };
}
