import { startsWithItem } from "./bullet-signs.ts";
import { cleanWords } from "./clean-words.ts";
import { countHan } from "./count-han.ts";
import { certainLeadName, isLeadName } from "./lead-names.ts";
import { isOrdinalAt } from "./ordinals.ts";
import { numberOfPart } from "./part-numbers.ts";
import { endOfLine, trimSpan, type Span } from "./spans.ts";
import type { Words } from "./summary.ts";
import { endsSentence, isStop } from "./sentence-end.ts";

/** A heading of the body: the lead's, or a group's with or without a title. */
export interface Heading extends Span {
  readonly kind: "lead" | "group";
  readonly title: Words | undefined;
  /** A heading above it that is not kept: `Summary by Sections`. */
  readonly umbrella?: Span | undefined;
}

const leadNameAtEnd = new RegExp(
  `(?<=(?<!\\b(?:a|an|and|by|for|her|his|in|its|of|on|our|the|their|to|with))\\s)(?:${certainLeadName})$`,
  "u",
);
const pluralLeadBeforeHeading =
  /^(?:Core|Key|Main) (?:Insights|Viewpoints|Views|Points)\s+(?!(?:of|for|on|in|by|from|and)\s)(?=\p{Lu})/u;
const umbrella =
  /^(?:Summary\s+by\s+(?:Sections|(?:Relevant\s+)?Catalogs)(?:\s+|$)|(?:Summaries|(?:Relevant )?Catalogs)(?:\s+(?=[0-9])|$)|(?:根据|根據)相关目录分别进行总结(?:\s+|$)|按(?:相关)?目录(?:分别)?总结(?:\s+|$)|[分各](?:行业|品种|板块|部分(?:内容)?|(?:相关)?目录)(?:分别)?总结(?:\s+|$))/i;
/** The signs before a heading in Markdown. */
const signs = /^(?:#{1,6}\s+)?(?:\*\*)?【?/;
const number =
  /^(?:[0-9]{1,2}(?:\.[0-9]{1,2})*(?:\.\s+|\s+(?![\p{Ll}个個大家秒分天日月年种種条條]|(?:Jan|Feb|Mar|Apr|May|Mai|Jun|Jul|Aug|Sep|Oct|Okt|Nov|Dec|Dez)\p{L}*\.?\s(?:19|20)[0-9]{2}))|[0-9]{1,2}(?:[.、)\uFF09](?=\p{Lo})|\s?[-–]\s(?=[\p{Lu}\p{Lo}])|\.(?=\p{Lu}\p{L})|、(?=\p{Lu}))|[Ⅰ-Ⅻ][.、．:\uFF1A]?\s*|[一二三四五六七八九十]{1,3}、\s*|[(（](?:[0-9]{1,2}|[a-h]|i{1,3}|iv|vi{0,3}|[一二三四五六七八九十]{1,3})[)）]\s*|(?:[0-9]{1,2}|[a-h]|i{1,3}|iv|vi{0,3})\)\s+|(?:[a-h]|i{1,3}|iv|vi{1,3})\.\s+(?=\p{Lu}\p{L}))/u;

/** The first letters of these numbers. */
const mayStartNumber = /[0-9Ⅰ-Ⅻ一二三四五六七八九十(（a-hivx]/;

/** No name of a lead is longer, in UTF-16 code units. */
const longestLeadName = 48;

/** A longer text is never a heading: eight long words fit in it. */
export const headingLimit = 160;

const namedWithoutDash = new RegExp(
  `(?<=^|[\\s])[0-9]{1,2}(?:\\.\\s+|、\\s*)(?<name>(?:Industry |Investment )?Ratings?|${certainLeadName})\\s+(?=[\\p{Lu}\\p{Script=Han}])(?!\\p{L}+(?: \\p{L}+){0,2}\\s+-\\s)`,
  "gu",
);

/** Finds the headings that have a number and a known name but no dash: `2. Core View Stainless coils …`. */
export function findNamedHeadings(source: string, start: number, end: number): Heading[] {
  const body = source.slice(start, end);
  if (
    !/[0-9](?:\.\s+|、\s*)(?:(?:\p{Lu}\p{L}+ )?(?:Ratings?|View|Core|Key|Main|Top)|本?报告|核心|关键|關鍵)/u.test(
      body,
    )
  )
    return [];
  const found: Heading[] = [];
  for (const { index, 0: match, groups } of body.matchAll(namedWithoutDash)) {
    const from = start + index;
    const to = from + match.length;
    const name = groups!["name"]!;
    const nameStart = source.indexOf(name, from);
    const title = { text: cleanWords(name), start: nameStart, end: nameStart + name.length };
    found.push({ kind: isLeadName(name) ? "lead" : "group", title, start: from, end: to });
  }
  return found;
}

/** Returns true if a text is the name of a lead section, or begins with one and the dash of its first bullet. */
export function startsWithLead(text: string): boolean {
  // Most lines are bullets.
  return !text.startsWith("-") && !/^[–—•]/.test(text) && leadNameAtStart(text) !== undefined;
}

const partAtStart = new RegExp(String.raw`^(?:#{1,6} )?(?:\*\*)?${numberOfPart}`, "u");

/** Returns the name of a lead section with which a text begins: `Core Insights` for `1. Core Insights: - One`. */
function leadNameAtStart(text: string): string | undefined {
  const start = text.slice(0, headingLimit).replace(partAtStart, "");
  const dash = start.search(/\s-\s/);
  const heading = (dash === -1 ? start : start.slice(0, dash)).trim();
  const plain = cleanWords(heading).replace(/^(?:#{1,6} )?【?/u, "");
  const name = plain.slice(numberLengthAt(plain, 0, plain.length)).replace(/[:\uFF1A】]+$/u, "");
  return isLeadName(name, !heading.includes("\n")) ? name : undefined;
}

/** Returns true if two texts begin with names of lead sections that differ, such as `Executive Summary` and `Core Insights`. */
export function haveDifferentLeads(text: string, other: string): boolean {
  const [name, otherName] = [text, other].map((one) => leadNameAtStart(one)?.toLowerCase());
  return name !== undefined && otherName !== undefined && name !== otherName;
}

/**
 * Reads the text between two bullets as a heading: at most eight words that start with a capital letter and do not end
 * like a sentence. Removes `1.1`, `#` and an umbrella heading before it, and a colon after it.
 *
 * Returns undefined if the text is not a heading.
 */
export function readHeading(source: string, start: number, end: number): Heading | undefined {
  if (end - start > headingLimit) return undefined;
  const trimmed = trimSpan(source, start, end);
  if (trimmed.start === trimmed.end) return undefined;
  const isPlain = startsPlain(source, trimmed.start);
  const signsLength = isPlain ? 0 : prefixLength(signs, source, trimmed.start, trimmed.end);
  let at = trimmed.start + signsLength;
  const numberLength = isPlain ? 0 : numberLengthAt(source, at, trimmed.end);
  at += numberLength;
  const umbrellaEnd =
    at +
    (prefixLength(umbrella, source, at, trimmed.end) ||
      (numberLength > 0 ? prefixLength(pluralLeadBeforeHeading, source, at, trimmed.end) : 0));
  const aboveIt = umbrellaEnd === at ? undefined : trimSpan(source, trimmed.start, umbrellaEnd);
  if (!isPlain || aboveIt !== undefined)
    at = umbrellaEnd + numberLengthAt(source, umbrellaEnd, trimmed.end);
  const title = withoutColon(source, at, trimmed.end);
  if (title.text === "")
    // `**` before `Group 1` is no heading.
    return at > trimmed.start + signsLength
      ? { kind: "group", title: undefined, start, end, umbrella: aboveIt }
      : undefined;
  if (isLeadName(source.slice(title.start, title.end)))
    return { kind: "lead", title, start, end, umbrella: aboveIt };
  // `## 5 things to watch`
  const isSigned = signsLength > 0 || source.slice(Math.max(0, start - 2), start) === "# ";
  const digits = isSigned ? /^[0-9]{1,2} (?=\p{L})/u : isPlain ? /^[0-9]{1,2}\.\s/ : undefined;
  const words = digits === undefined ? title.text : title.text.replace(digits, "N ");
  if (!looksLikeHeading(words)) return undefined;
  const lead = readLeadOfPart(source, title);
  if (lead !== undefined) return { kind: "lead", title: lead, start, end, umbrella: aboveIt };
  return leadNameAtEnd.test(title.text)
    ? undefined
    : { kind: "group", title, start, end, umbrella: aboveIt };
}

/** Returns true for a word, and for `1. Quartal`, which is part of a title. */
function startsPlain(source: string, at: number): boolean {
  return (
    (/[A-Za-z]/.test(source[at]!) && !startsWithItem.test(source.slice(at, at + 8))) ||
    isOrdinalAt(source, at)
  );
}

const part = new RegExp(`^${numberOfPart}`, "u");

/** Reads the name of a lead after the number of a part: `Part 1 — Core Insights`. Returns undefined for any other title. */
function readLeadOfPart(source: string, { start, end }: Words): Words | undefined {
  const length = prefixLength(part, source, start, end);
  const name = source.slice(start + length, end);
  return length > 0 && isLeadName(name)
    ? { text: cleanWords(name), start: start + length, end }
    : undefined;
}

/**
 * Reads the title of a group: the rest of its line, or a heading on the line below. Also returns where it ends. `hasLead` tells
 * whether the text has a lead above it, so that any words are a title.
 */
export function readGroupHeading(
  source: string,
  group: number,
  from: number,
  to: number,
  { hasLines, hasLead }: { readonly hasLines: boolean; readonly hasLead: boolean },
): { heading: Heading; end: number } {
  const { start, end } = trimSpan(source, from, to);
  const lineEnd = hasLines ? endOfLine(source, start, end) : end;
  const isBelow = hasLines && source.slice(from, start).includes("\n");
  const read = readHeading(source, start, lineEnd);
  // `Group 2: Core View` is the lead if the text has no other, and `Group 3: Catalogs 1. Review` is the group `Review`.
  if (read?.kind === "lead" && !hasLead)
    return { heading: { ...read, start: group }, end: lineEnd };
  if (read?.umbrella !== undefined)
    return {
      heading: { ...read, umbrella: { start: group, end: read.umbrella.end } },
      end: lineEnd,
    };
  const title = read?.title?.start === start ? read.title : withoutColon(source, start, lineEnd);
  const isTitled = title.text !== "" && (!isBelow || read !== undefined);
  return isTitled
    ? { heading: { kind: "group", title, start: group, end: lineEnd }, end: lineEnd }
    : { heading: { kind: "group", title: undefined, start: group, end: from }, end: from };
}

/** Returns true for several words in capitals: `WHAT HAPPENS NEXT`. */
export function isCapitals(text: string): boolean {
  return /^(?=[\p{Lu}\p{N} '’&,?/-]{8,}$)(?=[^ ]+ ).*\p{Lu}{4}/u.test(text);
}

/**
 * Finds a heading at the end of uncited text: a name that only a lead has, or a numbered heading after the end of a
 * sentence, as in `No information provided. 2. Core Views`.
 */
export function findHeadingAtEnd(source: string, start: number, end: number): Heading | undefined {
  const from = Math.max(start, end - headingLimit);
  const leadAt = findLeadNameAtEnd(source, from, end);
  if (leadAt !== undefined) {
    const nameFrom = startOfNumber(source, from, trimSpan(source, from, leadAt).end);
    // In `rose to 25. Core Views` the number is text.
    return readHeading(source, endsSentence(source, nameFrom) ? nameFrom : leadAt, end);
  }
  let at = end;
  while (at > from && !isStop(source.charCodeAt(at - 1))) at--;
  if (at === from) return undefined;
  const numberFrom = startOfNumber(source, from, at);
  const isNumbered = numberFrom < at && endsSentence(source, numberFrom);
  const heading = readHeading(source, isNumbered ? numberFrom : at, end);
  return isNumbered || heading?.kind === "lead" ? heading : undefined;
}

/** Finds a name that only a lead has at the end of a text, as in `None given Core Viewpoint`. */
function findLeadNameAtEnd(source: string, from: number, to: number): number | undefined {
  const end = trimSpan(source, from, to).end;
  if (end === from || !/\p{L}/u.test(source[end - 1]!)) return undefined;
  const start = Math.max(from, end - longestLeadName);
  const match = leadNameAtEnd.exec(source.slice(start, end));
  return match === null ? undefined : start + match.index;
}

/** Finds the start of the number that ends at an offset, for example of `1.1.`. */
function startOfNumber(source: string, from: number, at: number): number {
  let start = at;
  while (start > from && /[0-9.]/.test(source[start - 1]!)) start--;
  return /[0-9]/.test(source[start] ?? "") ? start : at;
}

const abbreviationAtEnd =
  /(?<![\p{L}\p{N}])(?:Corp|Inc|Ltd|Co|Cos|Bros|Pty|Bhd|Tbk|plc|S\.A|N\.V|\p{Lu}\.\p{Lu})\.$/u;

/** Returns true for `Alpha Metals Corp.` and `Outlook for the U.S.`, whose full stop ends no sentence. */
export function endsInAbbreviation(text: string): boolean {
  return abbreviationAtEnd.test(text);
}

function looksLikeHeading(text: string): boolean {
  if (
    !/^(?:[\p{Lu}\p{Lo}]|(?:19|20)[0-9]{2}(?=[\s年])|[0-9]{1,2}(?=月|季度))/u.test(text) ||
    (/[.;,\u3002\uFF1B\uFF0C]$/u.test(text) && !endsInAbbreviation(text))
  )
    return false;
  return hasFewWords(text) && (text.length <= 24 || countHan(text) <= 24);
}

/** Returns true if a clean text has at most eight words. */
function hasFewWords(text: string): boolean {
  let spaces = 0;
  for (let at = text.indexOf(" "); at !== -1 && spaces < 8; at = text.indexOf(" ", at + 1))
    spaces++;
  return spaces < 8;
}

function withoutColon(source: string, from: number, to: number): Words {
  const { start, end } = trimSpan(source, from, to);
  const colon =
    /(?:[:\uFF1A】]|\*\*)+$/u.exec(source.slice(Math.max(start, end - 5), end))?.[0].length ?? 0;
  const span = trimSpan(source, start, end - colon);
  return { text: cleanWords(source.slice(span.start, span.end)), ...span };
}

function numberLengthAt(source: string, at: number, end: number): number {
  return mayStartNumber.test(source.slice(at, at + 1)) ? prefixLength(number, source, at, end) : 0;
}

function prefixLength(prefix: RegExp, source: string, from: number, to: number): number {
  return prefix.exec(source.slice(from, to))?.[0].length ?? 0;
}
