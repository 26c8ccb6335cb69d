import { isPublisherName, visit } from "../reference-words.ts";
import { cleanWords } from "./clean-words.ts";
import { closingBracket, withClosingSign } from "./closing-bracket.ts";
import { findDate, readDayOrPeriod, writeDate } from "./reference-date.ts";
import { linkAddress } from "./address.ts";
import { sourceWord } from "./source-words.ts";
import { isBlank, isSpace, trimSpan, type Span } from "./spans.ts";
import type { ListedSource, Words } from "./summary.ts";

const inAddress = String.raw`[^\s()<>"|]`;
/** `(2025)` of `…/EPRS_BRI(2025)782584`, and `(element)` of `…/Cobalt_(element)`, but not `(USGS)` of `…/tin(USGS)`. */
const bracketsInAddress = String.raw`(?:(?:(?<=[_/=-])\(${inAddress}{1,200}\)|\(${inAddress}{1,200}\)(?=[\w/%?#&=-]))${inAddress}{0,200}){0,5}`;
/** An address in an entry. */
export const address = new RegExp(
  String.raw`https?:\/\/${inAddress}{1,2000}${bracketsInAddress}`,
  "u",
);
const markdownLink = new RegExp(
  String.raw`\[(?!\^?[0-9]{1,3}\])(?<title>[^[\]\n]{1,500})\]\((?<url>${linkAddress})\)`,
  "u",
);
const quotedTitle = /"(?<title>[^"\n]{1,500})"\s*$/u;

/** The links from an entry of Wikipedia back to the text: `^`, `^ a b c`, `↑ Jump up to: a b`. */
export const backLinks = String.raw`[\^↑]\s{0,3}(?:(?:\p{L}[\p{L} ]{2,20}:\s{0,3})?a\s{1,3}b\s{1,3}(?:[c-z]\s{1,3}){0,24})?`;
const backLinksAtStart = new RegExp(`^${backLinks}`, "u");

/** A part of an entry in offsets of its line, with its words if they are not as written. */
interface Part extends Span {
  readonly text?: string | undefined;
}

type Parts = Readonly<
  Partial<Record<"title" | "url" | "publisher" | "datePublished" | "rest", Part | undefined>>
>;

/**
 * Reads the title, the address, the publisher and the date of an entry. `at` is the length of what is before them on its line.
 *
 * A publisher is before a link, or after the address: `USGS. [Tin report](https://…)`, `https://… (USGS, 24 Oct 2025)`.
 */
export function readEntry(line: string, id: number, at: number, start: number): ListedSource {
  const links = /[\^↑]/.test(line[at] ?? "") ? backLinksAtStart.exec(line.slice(at)) : null;
  const from = at + (links?.[0].length ?? 0);
  const linked = markdownLink.exec(line.slice(from));
  const parts =
    linked === null
      ? readTitleAndAddress(line, from)
      : readLink(line, from, from + linked.index, linked[0], linked.groups!["title"]!);
  const words = (part: Part | undefined): Words | undefined =>
    part && {
      text: cleanWords(part.text ?? line.slice(part.start, part.end)),
      start: start + part.start,
      end: start + part.end,
    };
  const { title, url, publisher, datePublished, rest } = withTitleDate(line, parts);
  return {
    id,
    start,
    end: start + line.length,
    title: words(title),
    url: words(url),
    publisher: words(publisher),
    datePublished: words(datePublished),
    rest: rest && {
      start: start + rest.start,
      end: start + rest.end,
      mayBeAddress: url?.end === rest.start - 1 && line[url.end] === "(",
    },
  };
}

/** Reads the date at the end of a title before an address, unless another one follows the address: `USGS, January 2026, https://…`. */
function withTitleDate(line: string, parts: Parts): Parts {
  const { title, url, datePublished } = parts;
  if (title === undefined || title.text !== undefined) return parts;
  if (url === undefined || datePublished !== undefined) return parts;
  const words = line.slice(title.start, title.end);
  const { datePublished: found, end } = findDate(words);
  if (found === undefined || end === 0) return parts;
  return {
    ...parts,
    title: { start: title.start, end: title.start + end },
    datePublished: {
      start: title.start + found.start,
      end: title.start + found.end,
      text: writeDate(words.slice(found.start, found.end)),
    },
  };
}

/** Reads `[Title](https://…)` with the words around it. */
function readLink(line: string, from: number, at: number, written: string, name: string): Parts {
  const title = { start: at + 1, end: at + 1 + name.length };
  const url = { start: title.end + 2, end: at + written.length - 1 };
  const before = trimSpan(line, from, at);
  const first = trimSigns(line, from, at);
  const words = line.slice(first.start, first.end);
  // `Notice No. 10. [Link](https://…)`
  if (words !== "" && label.test(name))
    return { title: titleIn(line, from, at), url, ...readTail(line, at + written.length, false) };
  const isAlone = words === "" || label.test(words);
  const isAddress = /^https?:/.test(name);
  const isPublisher = !isAlone && first.end < before.end && isPublisherName(words);
  const tail = readTail(line, at + written.length, isPublisher);
  if (isAlone || isPublisher)
    return {
      title: isAddress ? undefined : title,
      url,
      ...tail,
      ...(isPublisher && { publisher: first }),
    };
  // `Tin report, [https://…](https://…)`
  if (isAddress) return { title: titleIn(line, from, at), url, ...tail };
  const text = line.slice(first.start, at) + name;
  return { title: { start: first.start, end: title.end, text }, url, ...tail };
}

/** Returns true for a line that is one address, which may belong to the entry above it. */
export function isOnlyAddress(text: string): boolean {
  return /^<?https?:\/\/\S+$/.test(text);
}

/** Reads a title and an address, in this order or in the other. */
function readTitleAndAddress(line: string, from: number): Parts {
  const found = address.exec(line.slice(from));
  if (found === null) return readBareAddress(line, from) ?? readWithoutAddress(line, from);
  const start = from + found.index;
  const end = start + found[0].length;
  const url = { start, end: start + found[0].replace(/[.,;；。，、]$/, "").length };
  const title = titleIn(line, from, start);
  if (title !== undefined) {
    const rest = findVisit(line, from, start);
    return { title, url, ...(rest && { rest }), ...readTail(line, end, false) };
  }
  const quoted = quotedTitle.exec(line.slice(end));
  if (quoted === null) {
    const tail = readTail(line, end, false);
    return { url, ...tail, ...(tail.rest && readTitleAfter(line, end, tail.rest)) };
  }
  const at = end + quoted.index;
  const words = quoted.groups!["title"]!;
  return {
    title: { start: at + 1, end: at + 1 + words.length },
    url,
    rest: filled(trimSigns(line, end, at)),
  };
}

/** Words that begin like a title, and go on: `Boguty report, 2026`. One word may be a link: `PDF`. */
const titleAfterAddress = /^["“«]?[\p{Lu}\p{Lo}\p{N}](?!.*https?:)\S*(?:\s\S|(?<=\p{Lo}{4}))/u;

/** Reads the words after an address that has no title before it. */
function readTitleAfter(line: string, from: number, words: Span): Parts | undefined {
  const text = line.slice(words.start, words.end);
  const isApart =
    isSpace(line.charCodeAt(from)) && !/[([\uFF08]/.test(line.slice(from, words.start));
  if (!isApart || visit.test(text) || !titleAfterAddress.test(text)) return undefined;
  return { title: words, rest: undefined };
}

/** `Tin report www.example.org/tin`, as people write it. */
const bareAddress = new RegExp(
  String.raw`(?<=^|[\s,;:(<（，：])www\.[a-z0-9-]{1,60}(?:\.[a-z0-9-]{2,30}){1,3}(?:\/${inAddress}{0,500}${bracketsInAddress})?`,
  "iu",
);

function readBareAddress(line: string, from: number): Parts | undefined {
  const found = bareAddress.exec(line.slice(from));
  if (found === null) return undefined;
  const start = from + found.index;
  const end = start + found[0].length;
  const written = found[0].replace(/[.,;]$/, "");
  const url = { start, end: start + written.length, text: `https://${written}` };
  return { title: titleIn(line, from, start), url, ...readTail(line, end, false) };
}

/** The publisher, the date and the title of an entry without an address. Signs and a date tell them apart. */
const datedForms = [
  // `Tin report (USGS, 24 October 2025)`
  /^(?<title>[^()\uFF08\uFF09]{2,300}?)\s?[(\uFF08](?<publisher>[^()\uFF08\uFF09]{2,60}?)[,\uFF0C]\s?(?<date>[^()\uFF08\uFF09]{4,30})[)\uFF09]\.?$/du,
  // `Reuters (24 October 2025): Smelters close`
  /^(?<publisher>[^()\uFF08\uFF09:\uFF1A]{2,60}?)\s?[(\uFF08](?<date>[^()\uFF08\uFF09]{4,30})[)\uFF09]\s?[:\uFF1A.]\s?(?<title>\S.{2,300})$/du,
  // `Reuters, 24 October 2025: Smelters close`
  /^(?<publisher>[^,\uFF0C:\uFF1A]{2,60}?)[,\uFF0C]\s?(?<date>[^:\uFF1A()]{4,30}?)\s?[:\uFF1A]\s(?<title>\S.{2,300})$/du,
  // `Reuters, "Smelters close", 24 October 2025`
  /^(?<publisher>[^,\uFF0C:\uFF1A"“]{2,60}?)[,\uFF0C:\uFF1A]\s?["“](?<title>[^"“”]{3,300}?),?["”],?\s(?<date>[^"“”]{4,30}?)\.?$/du,
];

function readWithoutAddress(line: string, from: number): Parts {
  const title = titleIn(line, from, line.length);
  if (title === undefined) return {};
  const stated = readClosingBracket(line, title);
  if (stated !== undefined) return stated;
  const words = line.slice(title.start, title.end);
  for (const form of datedForms) {
    const match = form.exec(words);
    const read = match && partsOfForm(words, title.start, match.indices!.groups!);
    if (read) return read;
  }
  return { title };
}

/** Reads `Tin falls (AFP (LBC), 2024-12-04)`, and `(Sputnik, 2024-06-26)`, `(Sputnik)` and `(2024-06-26)` without a title. */
function readClosingBracket(line: string, { start, end }: Span): Parts | undefined {
  const bracket = closingBracket(line, start, end);
  const stated = bracket && readBracket(line, bracket);
  if (stated === undefined) return undefined;
  if (bracket!.start === start) return stated;
  if (stated.publisher === undefined || stated.datePublished === undefined) return undefined;
  return { title: titleIn(line, start, bracket!.start), ...stated };
}

function partsOfForm(
  words: string,
  from: number,
  found: Readonly<Record<string, [number, number]>>,
): Parts | undefined {
  const [publisher, date, title] = ["publisher", "date", "title"].map((name): Span => {
    const [start, end] = found[name]!;
    return trimSpan(words, start, end);
  }) as [Span, Span, Span];
  const stated = readDayOrPeriod(words.slice(date.start, date.end));
  if (stated?.start !== 0 || !isPublisherName(words.slice(publisher.start, publisher.end)))
    return undefined;
  const at = ({ start, end }: Span): Span => ({ start: from + start, end: from + end });
  return {
    title: at(title),
    publisher: at(publisher),
    datePublished: { ...at(date), text: stated.text },
  };
}

/** Finds the words before an address that say when it was read. */
function findVisit(line: string, from: number, to: number): Span | undefined {
  const end = endBefore(line, from, to, signsBeforeAddress);
  const last = line.slice(Math.max(from, end - longestIntroduction), end);
  const words = datedIntroduction.exec(last)?.[0];
  return words === undefined ? undefined : { start: end - words.length, end };
}

/** Finds the title before an address, without the words that introduce that: `Tin report. Retrieved from`. */
function titleIn(line: string, from: number, to: number): Part | undefined {
  const end = endBefore(line, from, to, signsBeforeAddress);
  const last = line.slice(Math.max(from, end - longestIntroduction), end);
  const introduced = (introduction.exec(last) ?? datedIntroduction.exec(last))?.[0] ?? "";
  const words = endBefore(line, from, end - introduced.length, signsBeforeAddress);
  return filled(trimSpan(line, from, words > from ? words : end));
}

/** Reads what is after the address: a publisher, a date or both. Anything else is not kept. */
function readTail(line: string, from: number, hasPublisher: boolean): Parts {
  const bracket = hasPublisher ? undefined : closingBracket(line, from, line.length);
  const isAll = bracket !== undefined && isBlank(line, from, bracket.start);
  const stated = isAll ? readBracket(line, bracket) : undefined;
  if (stated !== undefined) return stated;
  const tail = trimSigns(line, from, line.length);
  const datePublished = readDate(line, tail);
  const undated = withClosingSign(
    line,
    trimSigns(line, tail.start, datePublished?.start ?? tail.end),
  );
  const words = line.slice(undated.start, undated.end);
  if (words === "") return { datePublished };
  if (visit.test(words)) return { rest: filled(tail) };
  if (hasPublisher || !isName(words)) return { rest: filled(tail) };
  return { publisher: undated, datePublished };
}

/** The first word of a name that may go on with any words: `Gulf5`, `allAfrica`. */
const startsName = /^[^\s\p{Lu}\p{Lo}]{0,20}[\p{Lu}\p{Lo}]/u;
const visitAfterComma = new RegExp(`[,\uFF0C]\\s?${visit.source.slice(1)}`, "i");
/** In UTF-16 code units. */
const longestName = 120;

/** Reads `(USGS, 2025-10-24)`, `(USGS)` and `(2025-10-24)`. Undefined for other words in brackets. */
function readBracket(line: string, bracket: Span): Parts | undefined {
  const inside = trimSpan(line, bracket.start + 1, bracket.end - 1);
  const datePublished = readDate(line, inside);
  const to = datePublished?.start ?? inside.end;
  const publisher = { start: inside.start, end: endBefore(line, inside.start, to, ",，") };
  const words = line.slice(publisher.start, publisher.end);
  if (words === "") return datePublished && { datePublished };
  if (visit.test(words)) return undefined;
  if (isName(words)) return { publisher, datePublished };
  // A day or a month as `--to text` writes it shows that all words before it are the publisher.
  const isWritten =
    datePublished?.text === line.slice(to, inside.end) && inside.end - to >= "2025-10".length;
  const isPublisher =
    isWritten &&
    /[,，]\s*$/.test(line.slice(publisher.end, to)) &&
    words.length <= longestName &&
    startsName.test(words) &&
    !visitAfterComma.test(words);
  return isPublisher ? { publisher, datePublished } : undefined;
}

const site = /^(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,10}$/;

/** Returns true for a publisher: `USGS`, `Reuters (Zawya)`, `mining.com`. */
function isName(words: string): boolean {
  if (isPublisherName(words) || site.test(words)) return true;
  const bracket = closingBracket(words, 0, words.length);
  return bracket?.end === words.length && isPublisherName(words.slice(0, bracket.start).trim());
}

/** Reads the date that ends a part of a line: a day, a month or a year. */
function readDate(line: string, { start, end }: Span): Part | undefined {
  const date = readDayOrPeriod(line.slice(start, end));
  return date && { start: start + date.start, end, text: date.text };
}

/** In UTF-16 code units. */
const longestIntroduction = 60;
const introduction =
  /(?<![\p{L}\p{N}])(?:(?:retrieved|available|accessed)(?: online)?(?: at| from)?|dispon[ií]vel em|disponible (?:en|sur|à)|disponibile (?:su|a)|verfügbar unter|abrufbar unter|режим доступа|доступно по адресу|url|link|网址|網址|链接|連結)$/iu;
/** `Retrieved 20 November 2026, from`, as in the style of the APA. */
const datedIntroduction =
  /(?<![\p{L}\p{N}])(?:retrieved|accessed|recuperado|consult(?:ado|é)|abgerufen)(?: (?:on|el|em|le|am))? (?=[^0-9]{0,15}[0-9])[\p{L}0-9.,/ -]{4,30},? (?:from|at|de|em|sur|von|unter)$/iu;
/** Words before a link that name no publisher, and words of a link that do not name its source. */
const label = new RegExp(
  `^(?:${sourceWord}|see|links?|url|report|article|website|pdf|data(?:set)?|press release|here|view|read more|链接|連結|原文)$`,
  "iu",
);

const signsBeforeAddress = ",;-–—:|<(，：（";
const signs = `${signsBeforeAddress}.>)][*_"“”·•）、。`;

function trimSigns(line: string, from: number, to: number): Span {
  const end = endBefore(line, from, to, signs);
  let start = from;
  while (start < end && (isSpace(line.charCodeAt(start)) || signs.includes(line[start]!))) start++;
  return { start, end };
}

/** Returns the end of what is before signs and white space. */
function endBefore(line: string, from: number, to: number, ends: string): number {
  let end = to;
  while (end > from && (isSpace(line.charCodeAt(end - 1)) || ends.includes(line[end - 1]!))) end--;
  return end;
}

function filled(span: Span): Span | undefined {
  return span.start < span.end ? span : undefined;
}
