import { cleanWords } from "./clean-words.ts";
import { isSpace, trimSpan, type Span } from "./spans.ts";
import type { Words } from "./summary.ts";

/** A heading of the body: the lead's, or a group's with or without a title. */
export interface Heading extends Span {
  readonly kind: "lead" | "group";
  readonly title: Words | undefined;
  /** A heading above it that is not kept: `Summary by Sections`. */
  readonly umbrella?: Span | undefined;
}

const leadName =
  /^(?:(?:Core|Key|Main) (?:Insights?|Viewpoints?|Views?|Points?|Takeaways?|Findings?)(?: of the (?:Report|Article))?|核心(?:观点|要点|洞察|见解|结论)|(?:Ключевые|Основные) (?:выводы|тезисы|моменты))$/iu;
const umbrella = /^Summary\s+by\s+(?:Sections|Relevant\s+Catalogs)(?:\s+|$)/i;
const hashes = /^#{1,6}\s+/;
const number = /^[0-9]{1,2}(?:\.[0-9]{1,2})*\.?\s+/;

/** Longer stretches are never headings; eight long words have room in it. */
export const headingLimit = 160;

/** Returns true if a heading is a name of the lead section: `Core Insights`, `Key takeaways`, `核心观点`. */
export function isLeadName(heading: string): boolean {
  return leadName.test(cleanWords(heading));
}

/** Returns the canonical name of the lead section in a language; English for unknown languages. */
export function leadNameIn(language: string): string {
  if (/^zh\b/i.test(language)) return "核心观点";
  if (/^ru\b/i.test(language)) return "Ключевые выводы";
  return "Core Insights";
}

/** Returns true if a text begins with the name of a lead section and the dash of its first bullet. */
export function startsWithLead(text: string): boolean {
  const [head = ""] = text.slice(0, headingLimit).split(/\s-\s/, 1);
  return leadName.test(
    cleanWords(head)
      .replace(number, "")
      .replace(/[:\uFF1A]$/, ""),
  );
}

/**
 * Reads a stretch between two bullets as a heading: at most eight words that start with a capital and do
 * not end like a sentence. Numbers (`1.1`), `#`, umbrella headings before it and a colon behind it are left off.
 *
 * Undefined where the stretch is text.
 */
export function readHeading(source: string, start: number, end: number): Heading | undefined {
  if (end - start > headingLimit) return undefined;
  const whole = trimSpan(source, start, end);
  if (whole.start === whole.end) return undefined;
  let at = whole.start + prefixLength(hashes, source, whole.start, whole.end);
  at += prefixLength(number, source, at, whole.end);
  const umbrellaEnd = at + prefixLength(umbrella, source, at, whole.end);
  const aboveIt = umbrellaEnd === at ? undefined : trimSpan(source, whole.start, umbrellaEnd);
  at = umbrellaEnd + prefixLength(number, source, umbrellaEnd, whole.end);
  const title = withoutColon(source, at, whole.end);
  if (title.text === "")
    return at > whole.start
      ? { kind: "group", title: undefined, start, end, umbrella: aboveIt }
      : undefined;
  if (leadName.test(title.text)) return { kind: "lead", title, start, end };
  return looksLikeHeading(title.text)
    ? { kind: "group", title, start, end, umbrella: aboveIt }
    : undefined;
}

/** The title of a group, and where it ends: the rest of its line, or a heading on the line below. */
export function readGroupHeading(
  source: string,
  group: number,
  from: number,
  to: number,
  hasLines: boolean,
): { heading: Heading; end: number } {
  const { start, end } = trimSpan(source, from, to);
  const newline = hasLines ? source.indexOf("\n", start) : -1;
  const lineEnd = newline === -1 || newline > end ? end : newline;
  const isBelow = hasLines && source.slice(from, start).includes("\n");
  const title = withoutColon(source, start, lineEnd);
  const isTitled =
    title.text !== "" && (!isBelow || readHeading(source, start, lineEnd) !== undefined);
  return isTitled
    ? { heading: { kind: "group", title, start: group, end: lineEnd }, end: lineEnd }
    : { heading: { kind: "group", title: undefined, start: group, end: from }, end: from };
}

/** Whether the text before an offset ends a sentence. */
export function endsSentence(source: string, at: number): boolean {
  let end = at;
  while (end > 0 && isSpace(source.charCodeAt(end - 1))) end--;
  return end > 0 && isStop(source.charCodeAt(end - 1));
}

/**
 * Finds a heading that ends a stretch of uncited text: a lead name or a numbered heading behind the end
 * of a sentence, as in `No information provided. 2. Core Views`.
 */
export function findHeadingAtEnd(source: string, start: number, end: number): Heading | undefined {
  const from = Math.max(start, end - headingLimit);
  let at = end;
  while (at > from && !isStop(source.charCodeAt(at - 1))) at--;
  if (at === from) return undefined;
  const numberFrom = startOfNumber(source, from, at);
  const isNumbered = numberFrom < at && endsSentence(source, numberFrom);
  const heading = readHeading(source, isNumbered ? numberFrom : at, end);
  return isNumbered || heading?.kind === "lead" ? heading : undefined;
}

/** Where the number that ends at an offset starts, as `1.1.` does. */
function startOfNumber(source: string, from: number, at: number): number {
  let start = at;
  while (start > from && /[0-9.]/.test(source[start - 1]!)) start--;
  return /[0-9]/.test(source[start] ?? "") ? start : at;
}

function looksLikeHeading(text: string): boolean {
  if (!/^[\p{Lu}\p{Lo}]/u.test(text) || /[.;,\u3002\uFF1B\uFF0C]$/u.test(text)) return false;
  return text.split(/\s+/).length <= 8 && (text.match(/\p{Script=Han}/gu)?.length ?? 0) <= 24;
}

function withoutColon(source: string, from: number, to: number): Words {
  const { start, end } = trimSpan(source, from, to);
  const colon =
    /[:\uFF1A]\*{0,2}$/u.exec(source.slice(Math.max(start, end - 3), end))?.[0].length ?? 0;
  const span = trimSpan(source, start, end - colon);
  return { text: cleanWords(source.slice(span.start, span.end)), ...span };
}

function prefixLength(prefix: RegExp, source: string, from: number, to: number): number {
  return prefix.exec(source.slice(from, to))?.[0].length ?? 0;
}

function isStop(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x3002 ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0xff01 ||
    code === 0xff1f
  );
}
