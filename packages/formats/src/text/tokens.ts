import { startOfLine } from "../positions/start-of-line.ts";
import { bulletNumber, bulletSigns, flag, signedBullet, verdict } from "./bullet-signs.ts";
import {
  isCircled,
  readCircledNumbers,
  readMarkAt,
  readSuperscript,
  type CitationMark,
} from "./citation-marks.ts";
import { findClosingLinks } from "./closing-links.ts";
import { groupName } from "./group-names.ts";
import { findNamedHeadings, isCapitals, type Heading } from "./headings.ts";
import { isOrdinalAt } from "./ordinals.ts";
import { ornamentSpace } from "./page/line-ornaments.ts";
import { endOfLine, isSpace, type Span } from "./spans.ts";

/** A sign that has a meaning in a body. Everything between two tokens is words. */
export type Token = CitationMark | DashToken | NumberToken | GroupToken | NamedToken | BreakToken;

/** A dash or dot with white space around it; `end` is the offset after it. */
export interface DashToken extends Span {
  readonly kind: "dash";
  /** True if it is the first thing on its line. */
  readonly opensLine: boolean;
  /** True for `-` and `\u2022`, which open a bullet anywhere. Other signs open one at the start of a line. */
  readonly usual: boolean;
}

/** `1. `, `2) `, `a) ` or `iv. ` first on its line. */
export interface NumberToken extends Span {
  readonly kind: "number";
  /** The number or letter before a full stop, `2` or `c`: what it opens can also be words, as in `2. Halbjahr`. */
  readonly label?: string | undefined;
  /** What it counts, for numbers in digits. */
  readonly value?: number | undefined;
  /** For `1. Quartal` and `一、二季度`, which state a quarter if the numbers next to them are of no list. */
  readonly mayBeOrdinal?: boolean;
  /** For `（1）` and `(1) `, which a heading such as `1.供应` may have below it. */
  readonly isBracketed?: boolean;
  /** For `1) ` and `a) `, which number no heading. */
  readonly isRound?: boolean;
  /** For `1.1 ` and `1.2 ` below `1. `. */
  readonly isPart?: true;
  /** For `1. SUPPLY TIGHTENS`, a line in capitals. */
  readonly isCapitals?: boolean;
}

/** `Group 2: `, `Group 2 — ` above bullets or, before another dash, `Group 2`. */
export interface GroupToken extends Span {
  readonly kind: "group";
  readonly withColon: boolean;
}

/** `2. Core View `: a heading with a number and a known name, and no dash after it. */
export interface NamedToken extends Span {
  readonly kind: "named";
  readonly heading: Heading;
}

/** One or more line breaks; `end` is the offset of the first character of the next line that is not blank. */
export interface BreakToken extends Span {
  readonly kind: "break";
  /** True if there is an empty line between. */
  readonly blank: boolean;
  readonly indented: boolean;
}

// At the end, two bullets of Word, as they are pasted, and that of ministries in Korea.
const dashes = "-\u2013\u2014\u2022*\u00B7\u25AA\u25CF\u25E6\u2023\u2027\uF0B7\uF0A7\u3147";
/** `1.1 Output rose`, but not `1.1 Mt`, `1.1 million` and `1.1 万吨`. */
const partNumber =
  /([0-9]{1,2})\.([0-9]{1,2})\.?[^\S\n]+(?=["“«「]?[\p{Lu}\p{Lo}])(?!(?:[A-Z]?[a-z]?[tg]|Mt|Moz|Mlb|[MGT]Wh?|[A-Z]{2,3}|Mio|Mrd|Millionen|Million)(?!\p{L})|[十百千万萬亿億兆吨噸倍个個年月])/uy;
/** `1 Supply` above `1.1 Output rose`: the number of a heading without a full stop. */
const bareSection = /([0-9]{1,2})[^\S\n]+(?=[\p{Lu}\p{Lo}][^\n]{0,80}\n\s{0,9}\1\.1[.\s])/uy;
const listNumber = new RegExp(bulletNumber, "uy");
/** `一、二季度`, `7、8月`: two numbers that follow one another, before a word that they count. */
const pair =
  /(?<first>[0-9]{1,2}|[一二三四五六七八九十]{1,2})、(?<second>[0-9]{1,2}|[一二三四五六七八九十]{1,2})(?:季度|季|月|线|線|期|级|級|类|類|批|号|號|阶段|階段)/uy;
/** `§`, a bullet of Word. Before a number it is text. */
const sectionSign = /§(?=[^\S\n]+[^\s0-9])/y;
/** `🇨🇳 Output rose`, where the flag is a part of the statement. */
const emoji = new RegExp(`${flag}|${verdict}`, "uy");
/** The first of these emoji. */
const firstEmoji = 0x2190;
/** `-- Tin rises` */
const doubleDash = /--(?=[^\S\n]+\S)/y;
const hanDigits = "一二三四五六七八九十（(";
/** `一、`, `（二）` and `（3）` before a statement: a line that ends in a citation or a stop, or a long one. Before other words they number a heading. */
const hanNumber =
  /(?:[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[）)])[^\S\n]*(?=[^\n]{1,2000}[\]】。；;.!?！？⁰¹²³⁴-⁹][^\S\n]*(?:\n|$)|[^\n]{50}|[^\n]{10,50}\n\s{0,9}[[【])/y;
const group = new RegExp(groupName, "uy");
/** `Group 2 — Supply` above bullets or statements. On one line, the words after a dash are an insight. */
const groupTitle = new RegExp(
  String.raw`\s{1,3}[-\u2013\u2014|]\s(?=[^\n[【]{1,80}\n\s*(?:${signedBullet}|${bulletNumber})|[^\n[【.。!?]{1,40}\n\s*[\p{Lu}\p{Lo}])`,
  "uy",
);
/** `Группа 1. Запасы`, a line of its own. */
const groupDot = /\.\s(?=[^\n.[【]{1,60}(?:\n|$))/y;
const afterGroup = /(\s?[:\uFF1A]\s?)|(?=\s{1,3}[-\u2013\u2014\u2022*]\s|[ \t\r]*(?:\n|$))/y;

/** The characters of ASCII that begin no token inside a line. */
const isPlain = new Uint8Array(128).fill(1);
for (const character of "\n[-*G") isPlain[character.charCodeAt(0)] = 0;

/** Finds every token between two offsets, in one pass. */
export function findTokens(source: string, start: number, end: number): Token[] {
  // If the first line is indented too, as in a quoted e-mail, the other lines are not.
  const margin = start - startOfLine(source, start);
  const tokens: Token[] = [];
  // The last `1. ` and `1.1 ` at the start of a line.
  let section = "";
  let part = 0;
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
        return pushMark(readMarkAt(source, at), at);
      case 0x2d: // -
      case 0x2a: // *
      case 0x2022:
      case 0x2013:
      case 0x2014:
        if (
          isSpace(source.charCodeAt(at - 1)) &&
          hasSpaceAfter(at) &&
          !isRange(source, at) &&
          !isInBrackets(source, at)
        )
          pushDash(at, isAboveItem(at));
        return at + 1;
      case 0x2070:
      case 0xb9:
      case 0xb2:
      case 0xb3:
        return pushMark(readSuperscript(source, at), at);
      case 0x47: // G
      case 0x0413:
      case 0x0627:
      case 0x30b0:
      case 0x7b2c:
      case 0xadf8:
        return readGroupAt(at);
      default:
        if (code >= 0x2074 && code <= 0x2079) return pushMark(readSuperscript(source, at), at);
        return isCircled(code) ? pushMark(readCircledNumbers(source, at), at) : at + 1;
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
      indented: next - lineStart > margin && source[next - 1] !== ornamentSpace,
    });
    return readLineStart(next);
  }

  /** Reads the sign or number of a bullet at the first character of a line. */
  function readLineStart(at: number): number {
    if (at >= end) return at;
    const isSign =
      (dashes.includes(source[at]!) && hasSpaceAfter(at)) || bulletSigns.includes(source[at]!);
    const isNumber = isCircled(source.charCodeAt(at)) && !isCircled(source.charCodeAt(at + 1));
    if (isSign || isNumber) {
      pushDash(at, true);
      return at + 1;
    }
    if (source.charCodeAt(at) === 0x2d) {
      doubleDash.lastIndex = at;
      if (!doubleDash.test(source)) return at;
      pushDash(at, true, 2);
      return at + 2;
    }
    if (hanDigits.includes(source[at]!)) {
      hanNumber.lastIndex = at;
      if (hanNumber.test(source)) {
        const { lastIndex } = hanNumber;
        tokens.push({
          kind: "number",
          isBracketed: /[(（]/.test(source[at]!),
          start: at,
          end: lastIndex,
          ...readOrdinal(at, lastIndex),
        });
        return lastIndex;
      }
    }
    if (source.charCodeAt(at) === 0xa7) {
      sectionSign.lastIndex = at;
      if (!sectionSign.test(source)) return at;
      pushDash(at, true);
      return at + 1;
    }
    if (source.charCodeAt(at) >= firstEmoji) {
      emoji.lastIndex = at;
      if (emoji.test(source)) {
        pushDash(at, true, 0);
        return at + 1;
      }
    }
    const partEnd = readPart(at);
    if (partEnd !== undefined) return partEnd;
    listNumber.lastIndex = at;
    if (!listNumber.test(source)) {
      readBareSection(at);
      return at;
    }
    const { lastIndex } = listNumber;
    const label = /^(?:[0-9]+|[a-h])(?=\.)/.exec(source.slice(at, lastIndex))?.[0];
    if (label !== undefined && label !== section) part = 0;
    section = label ?? "";
    const rest = source.slice(lastIndex, endOfLine(source, lastIndex)).trim();
    tokens.push({
      kind: "number",
      label,
      isCapitals: isCapitals(rest),
      isRound: source[lastIndex - 1] === ")",
      start: at,
      end: lastIndex,
      ...readOrdinal(at, lastIndex),
    });
    return lastIndex;
  }

  /** Reads the number of a heading, which opens no bullet. */
  function readBareSection(at: number): void {
    if (!isDigit(source.charCodeAt(at))) return;
    bareSection.lastIndex = at;
    const number = bareSection.exec(source)?.[1];
    if (number === undefined) return;
    section = number;
    part = 0;
  }

  /** Reads what a list number counts, and tells whether it can be an ordinal or the first number of a pair. */
  function readOrdinal(at: number, to: number): Pick<NumberToken, "value" | "mayBeOrdinal"> {
    const value = valueOf(/[0-9]+|[一二三四五六七八九十]+/.exec(source.slice(at, to))?.[0] ?? "");
    if (value === undefined) return {};
    pair.lastIndex = at;
    const { first = "", second = "" } = pair.exec(source)?.groups ?? {};
    const isPair = second !== "" && valueOf(second) === valueOf(first)! + 1;
    return { value, mayBeOrdinal: isPair || isOrdinalAt(source, at) };
  }

  /** Reads `1.2 ` below `1. ` and `1.1 `. Other numbers of this form are figures. */
  function readPart(at: number): number | undefined {
    if (section === "" || !source.startsWith(section, at)) return undefined;
    partNumber.lastIndex = at;
    const match = partNumber.exec(source);
    if (match === null || match[1] !== section || Number(match[2]) !== part + 1) return undefined;
    part++;
    tokens.push({ kind: "number", isPart: true, start: at, end: partNumber.lastIndex });
    return partNumber.lastIndex;
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

  /** Returns true for the sign of a bullet at the end of the line above it: `Prices rose. -`. */
  function isAboveItem(at: number): boolean {
    return (
      source.charCodeAt(at + 1) === 0x0a && /[.!?\u3002！？\]】]\s$/.test(source.slice(at - 2, at))
    );
  }

  function hasSpaceAfter(at: number): boolean {
    return at + 1 >= end || isSpace(source.charCodeAt(at + 1));
  }

  function pushMark(mark: CitationMark | undefined, at: number): number {
    if (mark === undefined || mark.end > end) return at + 1;
    tokens.push(mark);
    return mark.end;
  }

  function readGroupAt(at: number): number {
    if (at > start && !/[\s\]\u3011.\u3002*#]/.test(source[at - 1]!)) return at + 1;
    group.lastIndex = at;
    if (!group.test(source)) return at + 1;
    groupTitle.lastIndex = group.lastIndex;
    if (groupTitle.test(source) && groupTitle.lastIndex <= end) {
      tokens.push({ kind: "group", start: at, end: groupTitle.lastIndex, withColon: true });
      return groupTitle.lastIndex;
    }
    afterGroup.lastIndex = group.lastIndex;
    const match = afterGroup.exec(source);
    if (match === null && isFirstOnLine(at)) {
      groupDot.lastIndex = group.lastIndex;
      if (!groupDot.test(source) || groupDot.lastIndex > end) return at + 1;
      tokens.push({ kind: "group", start: at, end: groupDot.lastIndex, withColon: true });
      return groupDot.lastIndex;
    }
    if (match === null || afterGroup.lastIndex > end) return at + 1;
    const withColon = match[1] !== undefined;
    tokens.push({ kind: "group", start: at, end: afterGroup.lastIndex, withColon });
    return Math.max(afterGroup.lastIndex, at + 1);
  }

  function isFirstOnLine(at: number): boolean {
    return /(?:^|\n)[\s#*]{0,8}$/.test(source.slice(Math.max(start, at - 9), at));
  }
}

/** The lower end of `92,000 - 105,000`, `5% – 7%` and `300 - 400 t`, but not the year or the small number at the end of a heading. */
const lowerEnd =
  /(?:^|[^0-9.,])(?!(?:19|20)[0-9]{2}$)(?<number>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+\.[0-9]+|[0-9]{3,9}|[0-9]+(?=%)|(?<=[$€£¥])[0-9]+)(?<percent>%?)$/;
const upperEnd = /^[$€£¥]?(?<number>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\.[0-9]+)?)(?<percent>%?)/;

/** Tests for a dash between the ends of a range, with one space on each side. */
function isRange(source: string, at: number): boolean {
  const before = source.charCodeAt(at - 2);
  if (!isDigit(before) && before !== 0x25) return false;
  const lower = lowerEnd.exec(source.slice(Math.max(0, at - 15), at - 1))?.groups;
  const upper = lower && upperEnd.exec(source.slice(at + 2, at + 15))?.groups;
  if (lower === undefined || upper === undefined) return false;
  const valueOfEnd = ({ number = "" }: typeof lower): number => Number(number.replaceAll(",", ""));
  return lower["percent"] === upper["percent"] && valueOfEnd(lower) < valueOfEnd(upper);
}

/** How far a bracket is from a dash inside it, in UTF-16 code units. */
const farthestBracket = 60;
const opensBracket = /[(\uFF08][^()\uFF08\uFF09\n]*$/;
const closesBracket = /^[^()\uFF08\uFF09[\]\n]*[)\uFF09]/;

/** Tests for a dash inside brackets: `light elements (Light Rare Earth Elements - LREE)`. */
function isInBrackets(source: string, at: number): boolean {
  return (
    opensBracket.test(source.slice(Math.max(0, at - farthestBracket), at)) &&
    closesBracket.test(source.slice(at, at + farthestBracket))
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const hanNumerals = "一二三四五六七八九十";

/** Returns the value of `12`, `三` or `十二`. */
function valueOf(digits: string): number | undefined {
  if (/^[0-9]/.test(digits)) return Number(digits);
  const [first = "", second] = digits;
  if (first === "") return undefined;
  if (second === undefined) return hanNumerals.indexOf(first) + 1 || undefined;
  return first === "十" ? 11 + hanNumerals.indexOf(second) : undefined;
}
