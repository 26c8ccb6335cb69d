import { citationMark, readMark, readPlainMark, type CitationMark } from "./citation-marks.ts";
import { isSpace, type Span } from "./spans.ts";

/** What the reader of a body stops at. Everything between two tokens is words. */
export type Token = MarkToken | DashToken | NumberToken | GroupToken | BreakToken;

/** `[3]`, `[1, 2]`, `\u30101\u3011`. */
export interface MarkToken extends CitationMark {
  readonly kind: "mark";
}

/** A dash or dot with white space around it; `end` is the offset after it. */
export interface DashToken extends Span {
  readonly kind: "dash";
  /** True if it is the first thing on its line. */
  readonly opensLine: boolean;
  /** Whether it is `-` or `\u2022`, which part bullets anywhere; the others do at the start of a line. */
  readonly usual: boolean;
}

/** `1. ` or `2) ` first on its line. */
export interface NumberToken extends Span {
  readonly kind: "number";
}

/** `Group 2: ` or, before a dash, `Group 2`. */
export interface GroupToken extends Span {
  readonly kind: "group";
  readonly withColon: boolean;
}

/** One line break or several; `end` is where the next line that holds something starts, behind its indent. */
export interface BreakToken extends Span {
  readonly kind: "break";
  /** True if there is an empty line between. */
  readonly blank: boolean;
  readonly indented: boolean;
}

// The last two are the bullets of Word, as they are pasted.
const dashes = "-\u2013\u2014\u2022*\u00B7\u25AA\u25CF\u25E6\u2023\uF0B7\uF0A7";
const mark = new RegExp(citationMark, "uy");
const listNumber = /[0-9]{1,2}(?:[.)](?=\s)|\u3001)/y;
const group =
  /(?:Group|\u0413\u0440\u0443\u043F\u043F\u0430)\s{1,3}[0-9]{1,3}(?![0-9])|\u7B2C[0-9\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3}\u7EC4/y;
const behindGroup =
  /(?<colon>\s?[:\uFF1A]\s?)|(?=\s{1,3}[-\u2013\u2014\u2022*]\s|[ \t\r]*(?:\n|$))/y;

/** The characters of ASCII that begin no token inside a line. */
const isPlain = new Uint8Array(128).fill(1);
for (const character of "\n[-G") isPlain[character.charCodeAt(0)] = 0;

/** Finds every token between two offsets, in one pass. */
export function findTokens(source: string, start: number, end: number): Token[] {
  // A body that is indented as a whole, such as one out of a quoted mail, has no indented lines.
  const margin = start - (source.lastIndexOf("\n", start - 1) + 1);
  const tokens: Token[] = [];
  let at = readLineStart(start);
  while (at < end) at = isPlain[source.charCodeAt(at)] === 1 ? at + 1 : readAt(at);
  return tokens;

  /** Reads the token at an offset, if one stands there, and gives where to go on. */
  function readAt(at: number): number {
    const code = source.charCodeAt(at);
    switch (code) {
      case 0x0a:
        return readBreak(at);
      case 0x5b: // [
      case 0x3010:
      case 0xff3b:
      case 0x3014:
        return readMarkAt(at);
      case 0x2d: // -
      case 0x2022:
      case 0x2013:
      case 0x2014:
        if (isSpace(source.charCodeAt(at - 1)) && standsAlone(at)) pushDash(at, false);
        return at + 1;
      case 0x47: // G
      case 0x0413:
      case 0x7b2c:
        return readGroupAt(at);
      default:
        return at + 1;
    }
  }

  function readBreak(at: number): number {
    let next = at + 1;
    let lineStart = next;
    let blank = false;
    for (; next < end && isSpace(source.charCodeAt(next)); next++) {
      if (source.charCodeAt(next) !== 0x0a) continue;
      blank = true;
      lineStart = next + 1;
    }
    if (next >= end) return end;
    tokens.push({
      kind: "break",
      start: at,
      end: next,
      blank,
      indented: next - lineStart > margin,
    });
    return readLineStart(next);
  }

  /** A bullet's sign or number at the first character of a line. */
  function readLineStart(at: number): number {
    if (at >= end) return at;
    if (dashes.includes(source[at]!) && standsAlone(at)) {
      pushDash(at, true);
      return at + 1;
    }
    listNumber.lastIndex = at;
    if (!listNumber.test(source)) return at;
    tokens.push({ kind: "number", start: at, end: listNumber.lastIndex });
    return listNumber.lastIndex;
  }

  function pushDash(at: number, opensLine: boolean): void {
    const code = source.charCodeAt(at);
    tokens.push({
      kind: "dash",
      start: at,
      end: at + 1,
      opensLine,
      usual: code === 0x2d || code === 0x2022,
    });
  }

  function standsAlone(at: number): boolean {
    return at + 1 >= end || isSpace(source.charCodeAt(at + 1));
  }

  function readMarkAt(at: number): number {
    const read = readPlainMark(source, at) ?? readAnyMark(at);
    if (read === undefined || read.end > end) return at + 1;
    tokens.push({ kind: "mark", numbers: read.numbers, start: at, end: read.end });
    return read.end;
  }

  function readAnyMark(at: number): CitationMark | undefined {
    mark.lastIndex = at;
    const text = mark.exec(source)?.[0];
    return text === undefined ? undefined : readMark(text, at);
  }

  function readGroupAt(at: number): number {
    if (at > start && !/[\s\]\u3011.\u3002*#]/.test(source[at - 1]!)) return at + 1;
    group.lastIndex = at;
    if (!group.test(source)) return at + 1;
    behindGroup.lastIndex = group.lastIndex;
    const match = behindGroup.exec(source);
    if (match === null || behindGroup.lastIndex > end) return at + 1;
    const withColon = match.groups?.["colon"] !== undefined;
    tokens.push({ kind: "group", start: at, end: behindGroup.lastIndex, withColon });
    return Math.max(behindGroup.lastIndex, at + 1);
  }
}
