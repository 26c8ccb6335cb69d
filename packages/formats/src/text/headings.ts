import { cleanWords } from "./clean-words.ts";
import type { Span, Words } from "./summary.ts";

/** A heading of the body: the lead's, or a group's with or without a title. */
export interface Heading extends Span {
  readonly kind: "lead" | "group";
  readonly title: Words | undefined;
}

const leadName =
  /^(?:(?:Core|Key|Main) (?:Insights?|Viewpoints?|Views?|Points?|Takeaways?|Findings?)(?: of the (?:Report|Article))?|核心(?:观点|要点|洞察|见解|结论)|(?:Ключевые|Основные) (?:выводы|тезисы|моменты))$/iu;
const umbrella = /^Summary\s+by\s+(?:Sections|Relevant\s+Catalogs)(?:\s+|$)/i;
const number = /^[0-9]{1,2}(?:\.[0-9]{1,2})*\.?\s+/;

/** Longer stretches are never headings; eight long words have room in it. */
export const headingLimit = 160;

/** Tells whether a heading is one of the names that the lead section goes by: `Core Insights`, `Key takeaways`, `核心观点`. */
export function isLeadName(heading: string): boolean {
  return leadName.test(cleanWords(heading));
}

/** The canonical name of the lead section in a language; English where we know none. */
export function leadNameIn(language: string): string {
  if (/^zh\b/i.test(language)) return "核心观点";
  if (/^ru\b/i.test(language)) return "Ключевые выводы";
  return "Core Insights";
}

/** Tells whether a text begins with the name of a lead section and the dash of its first bullet. */
export function startsWithLead(text: string): boolean {
  const [head = ""] = text.slice(0, headingLimit).split(/\s-\s/, 1);
  return leadName.test(cleanWords(head).replace(number, ""));
}

/**
 * Reads a stretch between two bullets as a heading: at most eight words that start with a capital and do
 * not end like a sentence. Numbers (`1.1`) and umbrella headings before it are left off.
 *
 * Undefined where the stretch is text.
 */
export function readHeading(source: string, start: number, end: number): Heading | undefined {
  if (end - start > headingLimit) return undefined;
  let at = start + leadingSpace(source.slice(start, end));
  for (const prefix of [number, umbrella, number])
    at += prefix.exec(source.slice(at, end))?.[0].length ?? 0;
  const text = cleanWords(source.slice(at, end));
  const wordsEnd = at + source.slice(at, end).trimEnd().length;
  if (leadName.test(text))
    return { kind: "lead", title: { text, start: at, end: wordsEnd }, start, end };
  if (text === "")
    return at > start && source.slice(start, end).trim() !== ""
      ? { kind: "group", title: undefined, start, end }
      : undefined;
  if (!looksLikeHeading(text)) return undefined;
  return { kind: "group", title: { text, start: at, end: wordsEnd }, start, end };
}

function looksLikeHeading(text: string): boolean {
  if (!/^[\p{Lu}\p{Lo}]/u.test(text) || /[.;,。\uFF1B\uFF0C]$/u.test(text)) return false;
  return text.split(/\s+/).length <= 8 && (text.match(/\p{Script=Han}/gu)?.length ?? 0) <= 24;
}

/**
 * Finds a heading that ends a stretch of uncited text: a lead name or a numbered heading behind the end
 * of a sentence, as in `No information provided. 2. Core Views`.
 */
export function findHeadingAtEnd(source: string, start: number, end: number): Heading | undefined {
  const from = Math.max(start, end - headingLimit);
  const tail = source.slice(from, end);
  const numbered =
    /[.。!?\uFF01\uFF1F]\s*(?=[0-9]{1,2}(?:\.[0-9]{1,2})*\.?\s+[^.。!?\uFF01\uFF1F]+$)/u.exec(tail);
  const plain = /[.。!?\uFF01\uFF1F]\s*(?=[^.。!?\uFF01\uFF1F]+$)/u.exec(tail);
  const match = numbered ?? plain;
  if (match === null) return undefined;
  const heading = readHeading(source, from + match.index + match[0].length, end);
  return heading !== undefined && (numbered !== null || heading.kind === "lead")
    ? heading
    : undefined;
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}
