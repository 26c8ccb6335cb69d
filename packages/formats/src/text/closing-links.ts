import { hasHan } from "@mineral-brief/schema/reading";
import { matchAt } from "../positions/match-at.ts";
import type { CitationMark, ClosingLink } from "./citation-marks.ts";
import { findDate } from "./reference-date.ts";
import { startOfBullet } from "./bullet-signs.ts";
import { isPublisherName } from "../reference-words.ts";
import { acronym, isKnownOutlet, isOutlet } from "./source-line/names.ts";
import { isCity } from "./source-line/places.ts";
import { sourceWord, sourceWordPlural } from "./source-words.ts";
import { endOfLine, trimSpan, type Span } from "./spans.ts";
import type { Bullet, ListedSource, Section } from "./summary.ts";
import { endsLikeSentence, sentenceEnd } from "./sentence-end.ts";

/** The last character is not the full stop of the statement, and there is no second address in it. */
const address = String.raw`https?:\/\/(?:(?!https?:\/\/)[^\s()<>"[\]\uFF0C。；、）】]){2,1000}(?:\([^\s()]{0,100}\)(?:(?=[\w/%?#&=-])[^\s()<>"[\]\uFF0C。；、）】]{1,200})?)?(?<![.,;:!?])`;
/** The title of a link: `[Reuters](https://… "Tin report")`. */
const linkTitle = String.raw`(?:\s"[^"\n]{0,200}")?`;
const titled = String.raw`\[(?!\^?[0-9]{1,3}\])[^[\]\n]{1,200}\]\(${address}${linkTitle}\)`;
const one = `(?:${titled}|<?${address}>?)`;
const label = String.raw`(?:(?:${sourceWord}|${sourceWordPlural}|via|see|links?)\s?[:\uFF1A]?\s?)?`;
const several = String.raw`${one}(?:\s?[,;\uFF0C、]?\s{0,3}${one}){0,9}`;
/** `(source: https://…)` anywhere. */
const bracketed = String.raw`(?:[(\uFF08]\s?${label}${several}\s?[)\uFF09]|\[${titled}(?:\s?[,;]?\s{0,3}${titled}){0,9}\](?!\())`;
/** Without brackets, a link or a label is part of the sentence: `says [Reuters](https://…)`, `see https://…`. */
const afterStop = String.raw`(?<=(?:^|[.!?。！？”"])\s{0,3})${label}${several}`;
/** `58,000 t [argusmedia](https://www.argusmedia.com/a).`, where the words are the name of the site. */
const siteLinks = String.raw`(?<sites>(?<=\s)${titled}(?:[\s,]{0,2}${titled}){0,9})`;
/** `58,000 t[Reuters](https://…)`, without a space. */
const glued = String.raw`(?<=[a-z0-9%])${titled}(?:\s?${titled}){0,9}`;
const bare = String.raw`(?<=\s)<?${address}>?(?:[\s,]{1,2}<?${address}>?){0,9}`;
const closing = new RegExp(
  `(?:${bracketed}|${afterStop}|${glued}|${bare}|${siteLinks})(?=[.\u3002]?$)`,
  "iy",
);
/** `([Reuters](https://…), [Argus](https://…))` and `(https://…)` between two sentences of a statement. */
const between = new RegExp(
  String.raw`(?<!\])[(\uFF08](?:${titled}|${address})(?:[,;\uFF0C、]?\s{0,3}(?:${titled}|${address})){0,9}[)\uFF09]`,
  "gi",
);
const nameLabel = `(?:${sourceWord}|${sourceWordPlural}|via)`;
/** `(source: USGS)`, `（来源：海关总署）`, `[Source: USGS, May 2026]` */
const namedSource = new RegExp(
  String.raw`(?<=\S\s{0,3})[(\uFF08[](?<label>${nameLabel}\s?[:\uFF1A]\s?)(?![0-9\s,;–-]+[)\uFF09\]])(?<name>[\p{L}\p{N}“"][^()\uFF08\uFF09[\]\n]{1,120})[)\uFF09\]](?=\s?[.\u3002]?$)`,
  "iu",
);
/** `Source: USGS` on the line below a bullet. */
export const lineSource = new RegExp(
  String.raw`^(?<label>${sourceWord}\s?[:\uFF1A]\s?)(?<name>[\p{L}“"][^()\uFF08\uFF09[\]\n]{1,120})$`,
  "iu",
);
/** `[reuters.com]`, as some chat assistants cite. */
const host = String.raw`\[(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}\]`;
export const closingHosts = new RegExp(
  String.raw`(?<=\S\s{0,3})${host}(?:[\s,]{0,3}${host}){0,9}(?=\s?[.\u3002]?$)`,
  "i",
);
/**
 * `… by 6.5%. [USGS]`, `[USGS; Argus Media]` and `(Reuters, 26 Feb 2026)` after the end of a sentence, and
 * `[USGS, January 2026]` also without one.
 */
const namesInBrackets =
  /(?:(?<=[.!?\u3002]["”’)]?\s?)(?:\[(?<names>\p{Lu}[^[\]\n:]{1,120})\]|[(\uFF08](?<dated>\p{Lu}[^()\n:]{1,110}[0-9]{4})[)\uFF09])|\[(?<cited>\p{Lu}[^[\]\n:]{1,110}[0-9]{4})\])(?=[.\u3002]?$)/u;
/** `… by 6.5% [USGS]`, `… (Reuters, 12 Nov)` and `… (Reuters)` without a full stop before. */
const namesAtEnd =
  /(?:\[(?<square>\p{Lu}[^[\]\n:]{1,110})\]|[(\uFF08](?<round>\p{Lu}[^()\uFF08\uFF09\n:]{1,110})[)\uFF09])(?=[.\u3002]?$)/u;
const eachAtEnd = new RegExp(namesAtEnd.source, "gmu");
/** A body with the first of these has numbers for its sources. */
const numbered = /[[【][0-9]{1,3}[\],】]/;
/** The longest name before its short form, in UTF-16 code units. */
const longestFullName = 80;
const endsInStop = new RegExp(String.raw`${sentenceEnd}\)?\s?$`);
/** `Reuters, 12 Nov` */
const dayAtEnd = /,\s(?:[0-9]{1,2} \p{Lu}\p{Ll}{2,8}\.?|\p{Lu}\p{Ll}{2,8}\.? [0-9]{1,2})$/u;
const mayNameSource = new RegExp(
  String.raw`(?:[(\uFF08[]|\n[^\S\n]{0,20})${nameLabel}\s?[:\uFF1A]|${host}(?!\()|[.!?\u3002]["”’)]?\s?(?:\[[a-z]|[(\uFF08][a-z][^()\n:]{1,110}[0-9]{4}[)\uFF09])|\[[a-z][^[\]\n:]{1,110}[0-9]{4}\]`,
  "i",
);
/** `available at https://…` */
const needsAddress =
  /(?:^|\s)(?:at|on|to|from|in|by|see|visit|via|of|and|or|the|is|under|auf|unter|sur|en|на|:)\s*$/iu;
/** `Visit https://…`: fewer words are no statement. */
const fewestWords = 3;
const eachLink = new RegExp(
  String.raw`\[(?<title>[^[\]\n]{1,200})\]\((?<target>${address})${linkTitle}\)|(?<bare>${address})`,
  "giu",
);
/** What a closing link may start with: a bracket, a label or the address itself, at the start of a word. */
const opening =
  /(?<!\])[(\uFF08]|(?<=^|[\s.!?。！？”"])(?:[[<]|https?:|[osvlqfи来來资資数數出ا])|(?<=[a-z0-9%])\[/giu;
const bulletSign = new RegExp(String.raw`^\s*${startOfBullet}`, "u");
/** No statement ends in longer links. */
const longestTail = 3000;

/**
 * Finds the addresses and names of sources that end bullets: `(https://…)`, `([Reuters](https://…))`, `(source: USGS)`, and
 * an address on the line below a bullet. Their citations have no ids until `numberLinks` gives them some.
 */
export function findClosingLinks(source: string, start: number, end: number): CitationMark[] {
  const body = source.slice(start, end);
  const namesAtEnds = namesAtEndsOf(body);
  const hasNames = namesAtEnds !== undefined || mayNameSource.test(body);
  if (!hasNames && !body.includes("http")) return [];
  const marks: CitationMark[] = [];
  const isUnsigned = isUnsignedBody(body);
  let lineIsBullet = false;
  let isBelowBullet = false;
  // True if the line two above states the source of a bullet.
  let isBelowSource = false;
  let statesSource = false;
  for (let at = start; at < end;) {
    const lineEnd = endOfLine(source, at, end);
    const line = source.slice(at, lineEnd);
    const isBullet =
      bulletSign.test(line) ||
      / [-–—] /.test(line) ||
      (isUnsigned && line.includes("http") && isLinkedStatement(line));
    let isSource = false;
    if (hasNames || line.includes("http"))
      for (const statement of statementsOf(line, at)) {
        const mark: CitationMark | undefined =
          readClosingLinks(source, statement) ??
          (hasNames
            ? readNamedSource(
                source,
                statement,
                isBelowBullet &&
                  (statement.start > at || isBelowSource || isBulletAt(source, lineEnd + 1)),
                namesAtEnds,
              )
            : undefined);
        const { start } = statement;
        if (isBullet && line.includes("http"))
          for (const { index, 0: words } of source
            .slice(start, mark?.start ?? statement.end)
            .matchAll(between)) {
            const span = { start: start + index, end: start + index + words.length };
            marks.push({ kind: "mark", ids: [], links: linksIn(words, span.start), ...span });
          }
        const isAlone: boolean = mark?.start === start;
        if (mark === undefined || !(isAlone ? lineIsBullet : isBullet)) continue;
        marks.push(mark);
        isSource ||= isAlone;
      }
    // An address below a bullet belongs to it, and an empty line ends the bullet.
    isBelowBullet = isBullet;
    isBelowSource = statesSource;
    statesSource = isSource;
    lineIsBullet = isBullet || (lineIsBullet && line.trim() !== "");
    at = lineEnd + 1;
  }
  return marks;
}

/** A statement has more words than the label of a link, at least. */
const fewestWordsOfStatement = 4;
const linkAtEnd = new RegExp(
  String.raw`(?:${bracketed}|(?<=[.!?。！？”"]\s{0,3})${several})[.\u3002]?\s*$`,
  "iu",
);

/** Returns true for a body without bullets, and with at least two lines that end in links. */
function isUnsignedBody(body: string): boolean {
  const lines = body.split("\n");
  if (lines.some((line) => bulletSign.test(line))) return false;
  return lines.filter((line) => line.includes("http") && isLinkedStatement(line)).length > 1;
}

/** Returns true for `Prices rose for a week ([Reuters](https://…)).` and `Prices rose for a week. https://…` */
function isLinkedStatement(line: string): boolean {
  const at = linkAtEnd.exec(line.slice(-longestTail))?.index ?? 0;
  const words = line.slice(0, Math.max(0, line.length - longestTail) + at).trim();
  return hasHan(words)
    ? words.length > fewestWordsOfStatement * 2
    : words.split(/\s+/).length >= fewestWordsOfStatement;
}

function isBulletAt(source: string, start: number): boolean {
  return bulletSign.test(source.slice(start, start + 12));
}

/** The parts of a line between dashes, without the white space around them. */
function statementsOf(line: string, at: number): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { index, 0: dash } of line.matchAll(/ [-–—] /g)) {
    spans.push(trimSpan(line, from, index));
    from = index + dash.length;
  }
  spans.push(trimSpan(line, from, line.length));
  return spans.map(({ start, end }) => ({ start: at + start, end: at + end }));
}

function readNamedSource(
  source: string,
  { start, end }: Span,
  isBelowBullet: boolean,
  namesAtEnds: NamesAtEnd,
): CitationMark | undefined {
  const from = Math.max(start, end - longestTail);
  const tail = source.slice(from, end);
  const match = namedSource.exec(tail) ?? (isBelowBullet ? lineSource.exec(tail) : null);
  if (match === null) return readHosts(tail, from) ?? readNamesAtEnd(tail, from, namesAtEnds);
  const { label = "", name = "" } = match.groups!;
  const markStart = from + match.index;
  const span = { start: markStart, end: markStart + match[0].length };
  const titleStart = markStart + match[0].indexOf(label) + label.length;
  const title = { text: name.trim(), start: titleStart, end: titleStart + name.trimEnd().length };
  return { kind: "mark", ids: [], links: [{ title, url: undefined, ...span }], ...span };
}

function readHosts(tail: string, from: number): CitationMark | undefined {
  const match = closingHosts.exec(tail);
  if (match === null) return readNamesInBrackets(tail, from);
  return namesMark(match[0], /(?<=\[)[^\]]+/g, from + match.index);
}

function readNamesInBrackets(tail: string, from: number): CitationMark | undefined {
  const match = namesInBrackets.exec(tail);
  if (match === null) return undefined;
  const { names, dated, cited = "" } = match.groups!;
  const isName = (words: string): boolean => {
    const { datePublished, end } = findDate(words);
    return (
      isPublisherName(words.slice(0, end)) && (names !== undefined || datePublished !== undefined)
    );
  };
  if (!(names ?? dated ?? cited).split(/\s?;\s?/).every(isName)) return undefined;
  return namesMark(match[0], /[^\s[\]();\uFF08\uFF09][^[\]();\uFF08\uFF09]*/g, from + match.index);
}

/**
 * What the lines of a body end in: names of sources in brackets, that of a known outlet among them, such names at the end of each
 * bullet, or none of these.
 */
type NamesAtEnd = "each" | "outlets" | "names" | undefined;

/** Fewer bullets with names may be a coincidence. */
const fewestNamed = 3;

/** Returns true if each bullet of a body ends in a name in brackets. */
function areAllNamed(body: string): boolean {
  const bullets = body.split("\n").filter((line) => bulletSign.test(line));
  const endsInName = (line: string): boolean => {
    const { square, round } = namesAtEnd.exec(line.trimEnd())?.groups ?? {};
    return (square ?? round ?? "").split(/\s?;\s?/).every(isPublisherName);
  };
  return bullets.length >= fewestNamed && bullets.every(endsInName);
}

/** Finds what lines end in. A body that cites numbers, and one with a single name that is not known, end in neither. */
function namesAtEndsOf(body: string): NamesAtEnd {
  if (body.includes("[1]") || !/[\])\uFF09][.\u3002]?(?:\n|$)/.test(body) || numbered.test(body))
    return undefined;
  let count = 0;
  for (const { groups } of body.matchAll(eachAtEnd)) {
    const names = namesOf(groups!);
    if (names.some(isKnownOutlet)) return areAllNamed(body) ? "each" : "outlets";
    if (names.length > 0) count++;
  }
  return count > 1 ? "names" : undefined;
}

/**
 * Returns the names in brackets, without their dates. Returns none if one of them may be something else: without a date, a name
 * that is not known counts only in a body that also cites a known outlet, between words only at the end of each bullet.
 */
function namesOf(
  { square, round }: Readonly<Record<string, string | undefined>>,
  kind: NamesAtEnd = "names",
  before = "",
): string[] {
  const names: string[] = [];
  for (const words of (square ?? round ?? "").split(/\s?;\s?/)) {
    const { datePublished, end } = findDate(words);
    const day = datePublished === undefined ? dayAtEnd.exec(words) : null;
    const name = words.slice(0, day?.index ?? end);
    const isDated = datePublished !== undefined || day !== null;
    // `(Perth, 12 Nov 2025)` is a place.
    const isName =
      isPublisherName(name) &&
      !isCity(name) &&
      (isDated ||
        isOutlet(name) ||
        (kind !== "names" &&
          (endsInStop.test(before) ||
            ((kind === "each" || acronym.test(name)) && !isShortForm(name, before)))));
    if (!isName) return [];
    names.push(name);
  }
  return names;
}

/** Returns true for `ITA` after `the International Tin Association`. */
function isShortForm(name: string, before: string): boolean {
  const capitals = before.slice(-longestFullName).match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? [];
  return capitals.join("").endsWith(name);
}

function readNamesAtEnd(tail: string, from: number, kind: NamesAtEnd): CitationMark | undefined {
  const match = kind === undefined ? null : namesAtEnd.exec(tail);
  if (match === null) return undefined;
  const before = tail.slice(0, match.index);
  if (namesOf(match.groups!, kind, before).length === 0) return undefined;
  return namesMark(match[0], /[^\s[\]();\uFF08\uFF09][^[\]();\uFF08\uFF09]*/g, from + match.index);
}

/** Returns a citation of several names, each of which a pattern matches. */
function namesMark(words: string, each: RegExp, start: number): CitationMark {
  const links = Array.from(words.matchAll(each), ({ index, 0: text }): ClosingLink => {
    const span = { start: start + index, end: start + index + text.length };
    return { title: { text, ...span }, url: undefined, ...span };
  });
  return { kind: "mark", ids: [], links, start, end: start + words.length };
}

function readClosingLinks(source: string, { start, end }: Span): CitationMark | undefined {
  const from = Math.max(start, end - longestTail);
  const tail = source.slice(from, end);
  for (const { index } of tail.matchAll(opening)) {
    const match = matchAt(closing, tail, index);
    if (match === null) continue;
    const [words] = match;
    const isSites = match.groups!["sites"] !== undefined;
    if (isSites && !linksIn(words, 0).every(namesItsSite)) continue;
    const before = tail.slice(0, index);
    const isPart = /^[<h]/i.test(words) && (needsAddress.test(before) || isShort(before));
    if (isPart) return undefined;
    const markStart = from + index;
    return {
      kind: "mark",
      ids: [],
      links: linksIn(words, markStart),
      start: markStart,
      end: markStart + words.length,
    };
  }
  return undefined;
}

/** Returns true for a link whose words are in the name of its site: `[argusmedia](https://www.argusmedia.com/a)`. */
function namesItsSite({ title, url }: ClosingLink): boolean {
  const site = /^https?:\/\/([^/]+)/i.exec(url!.text)?.[1]?.toLowerCase() ?? "";
  const words = title!.text.toLowerCase();
  return site === words || `.${site}.`.includes(`.${words}.`);
}

function isShort(before: string): boolean {
  const words = before.replace(bulletSign, "").trim();
  return (
    words !== "" &&
    !endsLikeSentence.test(words) &&
    !hasHan(words) &&
    words.split(/\s+/).length < fewestWords
  );
}

function linksIn(words: string, at: number): ClosingLink[] {
  return Array.from(words.matchAll(eachLink), ({ index, 0: written, groups }) => {
    const { title, target, bare } = groups!;
    const url = target ?? bare!;
    const start = at + index;
    const end = start + written.length;
    const urlStart = title === undefined ? start : end - 1 - url.length;
    return {
      title:
        title === undefined
          ? undefined
          : { text: title, start: start + 1, end: start + 1 + title.length },
      url: { text: url, start: urlStart, end: urlStart + url.length },
      start,
      end,
    };
  });
}

type Sections = readonly Pick<Section, "bullets">[];

/**
 * Gives each address or name that ends a statement the number of the source that has it, or the next free number. Returns a
 * function that numbers the bullets of a section.
 */
export function numberLinks(
  sections: Sections,
  references: readonly ListedSource[],
): <Item extends Pick<Section, "bullets">>(section: Item) => Item {
  // Most texts have none.
  if (!sections.some(({ bullets }) => bullets.some(hasLinks))) return (section) => section;
  const marks = sections.flatMap(({ bullets }) => bullets.flatMap((bullet) => bullet.marks));
  const numbers = new Map<string, number>();
  let last = 0;
  for (const { id, url, title } of references) {
    last = Math.max(last, id);
    for (const words of [url, title])
      if (words !== undefined && !numbers.has(words.text)) numbers.set(words.text, id);
  }
  for (const { ids, url } of marks)
    for (const id of ids) {
      if (typeof id !== "number") continue;
      last = Math.max(last, id);
      if (url !== undefined && !numbers.has(url)) numbers.set(url, id);
    }
  for (const { links = [] } of marks)
    for (const link of links)
      if (!numbers.has(sourceKey(link))) numbers.set(sourceKey(link), ++last);
  return (section) => ({
    ...section,
    bullets: section.bullets.map((bullet) =>
      hasLinks(bullet)
        ? {
            ...bullet,
            marks: bullet.marks.map((mark) =>
              mark.links === undefined
                ? mark
                : { ...mark, ids: mark.links.map((link) => numbers.get(sourceKey(link))!) },
            ),
          }
        : bullet,
    ),
  });
}

function sourceKey({ url, title }: ClosingLink): string {
  return url?.text ?? title!.text;
}

function hasLinks({ marks }: Bullet): boolean {
  return marks.some(({ links }) => links !== undefined);
}
