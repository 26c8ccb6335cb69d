import { startOfLine } from "@mineral-brief/schema/internal";
import { matchAt } from "../positions/match-at.ts";
import { bulletSigns, flag, spacedBulletSigns, verdict } from "./bullet-signs.ts";
import { isCircled, readCircledNumbers, readMarkAt, readSuperscript } from "./citation-marks.ts";
import { findClosingLinks } from "./closing-links.ts";
import { isAboveItem, isInWords } from "./dash-signs.ts";
import { readGroup } from "./group-token.ts";
import { findNamedHeadings } from "./headings.ts";
import { ornamentSpace } from "./page/line-ornaments.ts";
import { NumberReader } from "./number-token.ts";
import { isSpace } from "./spans.ts";
import type { Token } from "./token.ts";

/** `§`, a bullet of Word. Before a number it is text. */
const sectionSign = /§(?=[^\S\n]+[^\s0-9])/y;
/** `🇨🇳 Output rose`, where the flag is a part of the statement. */
const emoji = new RegExp(`${flag}|${verdict}`, "uy");
/** The first of these emoji. */
const firstEmoji = 0x2190;
/** `-- Tin rises` */
const doubleDash = /--(?=[^\S\n]+\S)/y;
/** The characters of ASCII that begin no token inside a line. */
const isPlain = new Uint8Array(128).fill(1);
for (const character of "\n[-*G") isPlain[character.charCodeAt(0)] = 0;

/** Finds every token between two offsets, in one pass. */
export function findTokens(source: string, start: number, end: number): Token[] {
  // If the first line is indented too, as in a quoted e-mail, the other lines are not.
  const margin = start - startOfLine(source, start);
  const tokens: Token[] = [];
  const numbers = new NumberReader(source);
  let at = readLineStart(start);
  const named = findNamedHeadings(source, start, end);
  const links = findClosingLinks(source, start, end);
  let nextLink = 0;
  for (const heading of named) {
    readToLinks(heading.start);
    // The number of a heading opens no bullet.
    if ((tokens.at(-1)?.start ?? -1) >= heading.start) tokens.pop();
    tokens.push({ kind: "named", heading, start: heading.start, end: heading.end });
    at = heading.end;
  }
  readToLinks(end);
  return tokens;

  function readToLinks(to: number): void {
    for (; nextLink < links.length && links[nextLink]!.start < to; nextLink++) {
      const link = links[nextLink]!;
      readTo(link.start);
      if (at > link.start) continue;
      tokens.push(link);
      at = link.end;
    }
    readTo(to);
  }

  function readTo(to: number): void {
    // A local variable: the engine writes one that functions share to memory for each character.
    let next = at;
    while (next < to) next = isPlain[source.charCodeAt(next)] === 1 ? next + 1 : readAt(next);
    at = next;
  }

  /** Reads the token at an offset, if there is one. Returns the offset to continue at. */
  function readAt(at: number): number {
    const code = source.charCodeAt(at);
    switch (code) {
      case 0x0a:
        return readBreak(at);
      case 0x5b: // [
      case 0x3010:
      case 0xff3b:
      case 0x3014:
      case 0x3016:
      case 0xe200: // the citation of an assistant
        return push(readMarkAt(source, at), at);
      case 0x2d: // -
      case 0x2a: // *
      case 0x2022:
      case 0x2013:
      case 0x2014:
        if (isSpace(source.charCodeAt(at - 1)) && hasSpaceAfter(at) && !isInWords(source, at))
          pushDash(at, isAboveItem(source, at));
        return at + 1;
      case 0x2070:
      case 0xb9:
      case 0xb2:
      case 0xb3:
        return push(readSuperscript(source, at), at);
      case 0x47: // G
      case 0x0413:
      case 0x0627:
      case 0x30b0:
      case 0x7b2c:
      case 0xadf8:
        return push(readGroup(source, at, start, end), at);
      default:
        if (code >= 0x2074 && code <= 0x2079) return push(readSuperscript(source, at), at);
        return isCircled(code) ? push(readCircledNumbers(source, at), at) : at + 1;
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
      // A sign that was removed leaves this space and the spaces after the sign.
      indented: next - lineStart > margin && !source.slice(lineStart, next).includes(ornamentSpace),
    });
    return readLineStart(next);
  }

  /** Reads the sign or the number of a bullet at the first character of a line. */
  function readLineStart(at: number): number {
    if (at >= end) return at;
    const length = signLength(at);
    if (length !== undefined) {
      pushDash(at, true, length);
      return at + Math.max(length, 1);
    }
    const number = numbers.readAt(at);
    if (number === undefined) return at;
    tokens.push(number);
    return number.end;
  }

  /** Returns the length of the sign of a bullet; 0 for an emoji, which is a part of the statement. */
  function signLength(at: number): number | undefined {
    const code = source.charCodeAt(at);
    const character = source[at]!;
    if (
      (spacedBulletSigns.includes(character) && hasSpaceAfter(at)) ||
      bulletSigns.includes(character)
    )
      return 1;
    if (isCircled(code) && !isCircled(source.charCodeAt(at + 1))) return 1;
    if (code === 0x2d) return matchAt(doubleDash, source, at) !== null ? 2 : undefined;
    if (code === 0xa7) return matchAt(sectionSign, source, at) !== null ? 1 : undefined;
    return code >= firstEmoji && matchAt(emoji, source, at) !== null ? 0 : undefined;
  }

  function pushDash(at: number, opensLine: boolean, length = 1): void {
    const code = source.charCodeAt(at);
    tokens.push({
      kind: "dash",
      start: at,
      end: at + length,
      opensLine,
      usual: code === 0x2d || code === 0x2022,
    });
  }

  function hasSpaceAfter(at: number): boolean {
    return at + 1 >= end || isSpace(source.charCodeAt(at + 1));
  }

  /** Returns the offset after a token that was read at an offset, or after the character if there is none. */
  function push(token: Token | undefined, at: number): number {
    if (token === undefined || token.end > end) return at + 1;
    tokens.push(token);
    return token.end;
  }
}
