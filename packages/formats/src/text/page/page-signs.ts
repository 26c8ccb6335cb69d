import { mayOpenDashBullet } from "./dash-bullets.ts";
import { mayHaveNumber } from "./heading-numbers.ts";
import { endOfLine, isDigit, isSpace, trimSpan } from "../spans.ts";

/**
 * Something that a page may contain. A sign that a page does not have rules out the step that looks for it. A page that
 * has it needs a closer look.
 */
export const sign = {
  /** Characters in which programs hide data, `turn0`, or `--`, as at the start of a C2PA manifest. */
  hidden: 1 << 0,
  /** A line that starts with `>` or like `From:`, or that ends like `Ada wrote:`. */
  email: 1 << 1,
  /** `[c`, `turn0` or `†`, as in the citations of an assistant. */
  assistant: 1 << 2,
  emoji: 1 << 3,
  /** `(1`, `(Ref`, `（`, `{1` */
  bracketedNumber: 1 << 4,
  /** A hyphen after a word and no word directly after it, or a dash after a word at the end of a line. */
  brokenWord: 1 << 5,
  /** A year after a number: `11/2025`. */
  numericDate: 1 << 6,
  /** Something inside a line that `cleanWords` changes: two spaces, `**`, a tab. */
  unclean: 1 << 7,
  /** A bracket before a letter or another bracket, as in `[edit]` after a heading of a wiki. */
  bracketedWord: 1 << 8,
  /** `[1` or `(1` after a colon, as in `Sources: [1] Tin report`. */
  firstAfterColon: 1 << 9,
  /** A line that starts with `o` and white space, as Word writes some bullets. */
  letterBullet: 1 << 10,
  /** `*` before a word, as in `*Core insights*`. */
  emphasis: 1 << 11,
  /** A backslash, as in `1\\.` of Markdown. */
  escape: 1 << 12,
  /** A line that starts with `#`, `_` or `***`, as headings in Markdown do. */
  heading: 1 << 13,
  /** A tag whose name starts with `s`, `c`, `r` or `g`, as in `<sup>1</sup>`, or `^1`. */
  tag: 1 << 14,
  /** `[ ` or `[x]`, as in a list of tasks, or `[!`, as in a callout. */
  checkbox: 1 << 15,
  /** A digit after a word and a full stop: `… of ore.1`, `… of ore. 1` */
  footnote: 1 << 16,
  /** `](@` or `](#`, a link to a place in the page. */
  pageLink: 1 << 17,
  /** A line that starts like `h2. `, a heading in the markup of Jira. */
  wikiHeading: 1 << 18,
  /** A line that starts with a rare dash, or with a hyphen and no space. */
  dashBullet: 1 << 19,
  /** A line that starts like `(2)`, `No. 2`, `II.` or `B)`, also after `#` or `**`. */
  headingNumber: 1 << 20,
} as const;

/** The length of `Subject `. Every e-mail has a line with this name, or with a shorter one. */
const longestHeaderName = 8;
const headerLetters = "FSVDBOAfsvdboa";
const tagLetters = "scrg";

/** What follows the bracket of `(Ref. 1)`, `(note 1)`, `(source 1)`, `(注1)`. */
const citationLabel = /^(?:(?:ref|note|source|src|quelle|fuente)[s.]{0,2}[\s>]{0,4}|[注註])[0-9]/i;

/** The characters of ASCII that may be a sign. */
const maySign = new Uint8Array(128);
for (const character of "(-/<[{^\\*0123456789") maySign[character.charCodeAt(0)] = 1;
maySign.fill(1, 0, 0x20);

/** Returns the sum of the signs of a page. Reads it once. */
export function signsOf(text: string): number {
  let signs = 0;
  for (let from = 0; from < text.length;) {
    const to = endOfLine(text, from);
    const { start, end } = trimSpan(text, from, to);
    if (start < end)
      signs |=
        signsOfLine(text, start, end) |
        signsOfCharacters(text, start, end) |
        (startsHeading(text, start) ? sign.heading : 0) |
        (mayHaveNumber(text.charCodeAt(start), text.charCodeAt(start + 1))
          ? sign.headingNumber
          : 0) |
        (mayOpenDashBullet(text.charCodeAt(start), text.charCodeAt(start + 1))
          ? sign.dashBullet
          : 0);
    signs |= signsOfMargin(text, from, start) | signsOfMargin(text, end, to);
    from = to + 1;
  }
  return signs;
}

function signsOfLine(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  if (first === 0x3e || last === 0x3a || last === 0xff1a) return sign.email;
  if (last === 0x2d && text.charCodeAt(end - 2) === 0x2d) return sign.email;
  if (first === 0x68 && isDigit(text.charCodeAt(start + 1)) && text.startsWith(". ", start + 2))
    return sign.wikiHeading;
  if (first === 0x6f && isSpace(text.charCodeAt(start + 1))) return sign.letterBullet;
  let from = start;
  while (from < start + 2 && text.charCodeAt(from) === 0x2a) from++;
  if (text.charCodeAt(from) < 0x80 && !headerLetters.includes(text[from]!)) return 0;
  for (let at = from + 1; at < end && at <= from + longestHeaderName; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a || code === 0xff1a) return sign.email;
  }
  return 0;
}

function startsHeading(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  return first === 0x23 || first === 0x5f || (first === 0x2a && text.startsWith("***", start));
}

/** The white space around a line has a sign only if it is a byte order mark. */
function signsOfMargin(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0xfeff) return sign.hidden;
  return 0;
}

function signsOfCharacters(text: string, start: number, end: number): number {
  let signs = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      if (before === 0x20) signs |= sign.unclean;
    } else if (code < 0x80) {
      if (maySign[code] === 1) signs |= signOfAscii(text, at, code, before);
    } else if (!isUsual(code)) {
      signs |= signOfOther(text[at]!);
      // A dash at the end of a line.
      if (code === 0x2013 && at === end - 1 && (before >= 0x41 || isDigit(before)))
        signs |= sign.brokenWord;
    }
    before = code;
  }
  return signs;
}

function signOfAscii(text: string, at: number, code: number, before: number): number {
  const after = text.charCodeAt(at + 1);
  if (code < 0x20) return sign.unclean;
  if (code === 0x5c) return sign.escape;
  if (code === 0x2a)
    return before === 0x2a ? sign.unclean : isSpace(after) || after === 0x2a ? 0 : sign.emphasis;
  if (isDigit(code)) return signOfDigit(text, at, before);
  if (code === 0x7b)
    return isDigit(after) || citationLabel.test(text.slice(at + 1, at + 12))
      ? sign.bracketedNumber
      : 0;
  if (code === 0x5e) return isDigit(after) ? sign.tag : 0;
  if (code === 0x3c) return tagLetters.includes(text[at + 1] ?? " ") ? sign.tag : 0;
  if (code === 0x28) return signOfParenthesis(text, at, before);
  if (code === 0x5b) return signOfBracket(text, at, before);
  let signs = 0;
  if (isDigit(before)) {
    let end = at + 1;
    while (end < at + 5 && isDigit(text.charCodeAt(end))) end++;
    if (end === at + 5) signs = sign.numericDate;
  }
  if (code === 0x2d && after === 0x2d) signs |= sign.hidden;
  // After a digit, a letter, or a character that is not in ASCII.
  if (code === 0x2d && (before >= 0x41 || isDigit(before)) && !isWord(after))
    signs |= sign.brokenWord;
  return signs;
}

/** Returns the signs of a digit at an offset. */
function signOfDigit(text: string, at: number, before: number): number {
  if (before === 0x6e) return sign.assistant | sign.hidden;
  const stop = before === 0x20 ? at - 2 : at - 1;
  return text.charCodeAt(stop) === 0x2e && (text.charCodeAt(stop - 1) | 0x20) >= 0x61
    ? sign.footnote
    : 0;
}

/** Returns the signs of a `(` at an offset. */
function signOfParenthesis(text: string, at: number, before: number): number {
  const after = text.charCodeAt(at + 1);
  if (before === 0x5d) return after === 0x40 || after === 0x23 ? sign.pageLink : 0;
  if (after === 0x31) return sign.bracketedNumber | signOfFirst(text, at, before);
  return isDigit(after) || citationLabel.test(text.slice(at + 1, at + 12))
    ? sign.bracketedNumber
    : 0;
}

/** Returns the signs of a `[` at an offset. */
function signOfBracket(text: string, at: number, before: number): number {
  const after = text.charCodeAt(at + 1);
  if (after === 0x20 || after === 0x21) return sign.checkbox;
  if (after === 0x31) return signOfFirst(text, at, before);
  if (after < 0x41 && after !== 0x28 && after !== 0x3c) return 0;
  if (after === 0x63) return sign.bracketedWord | sign.assistant;
  const isChecked = (after | 0x20) === 0x78 && text[at + 2] === "]";
  return isChecked ? sign.bracketedWord | sign.checkbox : sign.bracketedWord;
}

/** Returns the sign of `[1` at an offset. */
function signOfFirst(text: string, at: number, before: number): number {
  const code = before === 0x20 ? text.charCodeAt(at - 2) : before;
  return code === 0x3a || code === 0xff1a ? sign.firstAfterColon : 0;
}

/** Zero-width characters and variation selectors. */
const invisible = /[\uFE00-\uFE0F\u200B-\u200F\u2060-\u2064\uFEFF\uDB40]/;
/** Characters of emoji, and a few other signs. */
const emoji = /[\u20E3\u203C-\u2049\u2122\u2139\u2190-\u2BFF\u3030\u303D\u3297\u3299\uD83C-\uD83E]/;
const changed = /[\s\uFB00-\uFB06]/;

function signOfOther(character: string): number {
  if (character === "\u00AD") return sign.unclean;
  if (character === "\u2020") return sign.assistant;
  if (character === "\uFF08") return sign.bracketedNumber;
  if (invisible.test(character)) return sign.hidden | sign.unclean;
  return emoji.test(character) ? sign.emoji : changed.test(character) ? sign.unclean : 0;
}

/** Returns true for most Chinese characters and signs, and for letters of the scripts below U+2000. */
function isUsual(code: number): boolean {
  return code < 0x2000
    ? !isSpace(code) && code !== 0xad
    : (code > 0x3000 && code < 0x3030) ||
        (code >= 0x3300 && code < 0xd800) ||
        (code >= 0xff00 && code !== 0xff08);
}

function isWord(code: number): boolean {
  const letter = code | 0x20;
  return isDigit(code) || (letter >= 0x61 && letter <= 0x7a);
}
