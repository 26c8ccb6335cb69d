import { shorten, startOfLine } from "@mineral-brief/schema/internal";
import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { endsSentence } from "../text/sentence-end.ts";
import type { Block } from "./block.ts";
import { findCitations } from "./citation-marks.ts";
import { columnsOf } from "./line-markers.ts";
import { insightsOf, type Outline } from "./outline.ts";

/** One line of a bullet. Offsets count from the start of the text. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** How a line ends. */
interface Ending {
  /** With a citation, or one and a stop. */
  readonly isCited: boolean;
  /** With the end of a sentence, before or after its citations. */
  readonly isSentence: boolean;
  /** With a colon, which may introduce a list. */
  readonly isColon: boolean;
}

/** The first letter after quotation marks and signs of bold type, as a part of a pattern. */
const opening = String.raw`(?=(?:\*\*|__)?["'“‘«„「『《]?(?<letter>\p{L}))`;
/** A bullet of a word processor, which always starts an item. */
const ornament = new RegExp(String.raw`^[●▪◦‣■◆▸►➢➤][^\S\n]*(?=[\p{L}\p{N}"“‘«„「『《*])`, "u");
/** A bullet of Markdown without its space. A digit after it makes it a sign: `-5 %`. */
const tightMark = new RegExp(String.raw`^(?:[-+]|\*(?!\*))${opening}`, "u");
const dash = new RegExp(String.raw`^(?<sign>[–—])(?<space>[^\S\n]*)${opening}`, "u");
const dot = new RegExp(String.raw`^[·∙‧][^\S\n]*${opening}`, "u");
/** A number of a list without its space; not the start of `1.5 Mt`. */
const tightNumber = new RegExp(String.raw`^(?<number>[0-9]{1,3})[.)]${opening}`, "u");
const firstCharacter = /^[(（"'“‘«„「『《*_]{0,4}(?<first>[\p{L}\p{N}])/u;

const lower = /^\p{Ll}/u;
const upper = /^\p{Lu}/u;

/**
 * Reports lines that Markdown reads as a part of the bullet above, with its citations, but that are probably insights of
 * their own: `-Lead fell. [2]`, whose mark has no space after it, and a line with citations below one that ends with
 * citations. Lines that were only wrapped are not reported.
 */
export function reportMergedLines(text: string, outline: Outline): OffsetDiagnostic[] {
  const blocks = insightsOf(outline)
    .map(({ block }) => block)
    .filter(({ furtherLines }) => furtherLines !== undefined);
  if (blocks.length === 0) return [];
  const read = blocks.map((block) => new BulletLines(text, block));
  // Only lines without a mark of their own depend on the other bullets.
  let width: number | undefined;
  const widthOfLines = (): number =>
    (width ??= read.reduce((widest, lines) => Math.max(widest, lines.widthBeforeBreaks()), 0));
  return read.flatMap((lines) => lines.report(widthOfLines));
}

class BulletLines {
  readonly #text: string;
  readonly #block: Block;
  readonly #lines: readonly Line[];
  readonly #endings: (Ending | undefined)[] = [];
  /** The index of the last line with a citation; -1 without one. */
  #lastCited: number | undefined;

  constructor(text: string, block: Block) {
    this.#text = text;
    this.#block = block;
    const bounds = [block.contentStart, block.contentEnd, ...block.furtherLines!];
    this.#lines = Array.from({ length: bounds.length / 2 }, (_, index) => {
      const start = bounds[2 * index]!;
      const end = bounds[2 * index + 1]!;
      return { start, end, words: text.slice(start, end) };
    });
  }

  /** `widthOfLines` returns the width to which the lines of the article are wrapped, in UTF-16 code units; 0 if none is. */
  report(widthOfLines: () => number): OffsetDiagnostic[] {
    const found: OffsetDiagnostic[] = [];
    /** Whether the line above has a mark too, so that a further one needs no other sign. */
    let isListed = false;
    let number = Number(this.#text.slice(this.#block.labelStart, this.#block.labelEnd));
    for (let index = 1; index < this.#lines.length; index++) {
      const counted = tightNumber.exec(this.#lines[index]!.words)?.groups;
      const isNext = this.#isNumbered() && Number(counted?.["number"]) === number + 1;
      const length: number | undefined =
        counted === undefined
          ? this.#markLength(index, isListed)
          : isNext || this.#startsItem(index, counted["letter"]!)
            ? counted["number"]!.length + 1
            : undefined;
      isListed = length !== undefined;
      if (length === undefined && !this.#isStatement(index, widthOfLines)) continue;
      if (isNext) number++;
      const label = length === undefined ? undefined : counted?.["number"];
      found.push(this.#reportLine(this.#lines[index]!, length ?? 0, label));
    }
    return found;
  }

  /** Returns the length of the widest line, with its indent, that ends inside a sentence; 0 if none does. */
  widthBeforeBreaks(): number {
    let width = 0;
    for (let index = 1; index < this.#lines.length; index++) {
      const { words } = this.#lines[index]!;
      const { isCited, isSentence } = this.#endingOf(index - 1);
      const isInside = (!isCited && !isSentence) || lower.test(words);
      if (isInside && this.#markLength(index, false) === undefined && !tightNumber.test(words))
        width = Math.max(width, this.#widthOf(index - 1));
    }
    return width;
  }

  #isNumbered(): boolean {
    return this.#block.labelStart !== -1;
  }

  #widthOf(index: number): number {
    const { start, end } = this.#lines[index]!;
    return end - startOfLine(this.#text, start);
  }

  /** Returns the length of the bullet mark that starts a line, with the spaces after it; undefined without one. */
  #markLength(index: number, isListed: boolean): number | undefined {
    const { words } = this.#lines[index]!;
    const sure = ornament.exec(words)?.[0];
    if (sure !== undefined) return sure.length;
    const { isCited, isSentence, isColon } = this.#endingOf(index - 1);
    const tight = tightMark.exec(words)?.groups!["letter"];
    if (tight !== undefined)
      return (isListed || upper.test(tight) || isColon || this.#startsItem(index, tight)) &&
        !this.#isEmphasis(index)
        ? 1
        : undefined;
    const dotted = dot.exec(words);
    if (dotted !== null)
      return isListed || isColon || this.#startsItem(index, dotted.groups!["letter"]!)
        ? dotted[0].length
        : undefined;
    const { sign, space, letter } = dash.exec(words)?.groups ?? {};
    if (sign === undefined) return undefined;
    // `— Jane Doe` below a quotation names its speaker. The citation then comes after the name.
    const isItem = isCited || ((isSentence || isColon) && space === "");
    return isItem && this.#startsItem(index, letter!) ? sign.length + space!.length : undefined;
  }

  /** Whether the line above ends a statement, and this letter may start another one. */
  #startsItem(index: number, letter: string): boolean {
    const { isCited, isSentence, isColon } = this.#endingOf(index - 1);
    return isSentence || ((isCited || isColon) && !lower.test(letter));
  }

  /** Whether the star that starts a line opens emphasis, `*Lead* fell`, which may end on the next line. */
  #isEmphasis(index: number): boolean {
    const { words } = this.#lines[index]!;
    if (!words.startsWith("*")) return false;
    const next = this.#lines[index + 1]?.words ?? "";
    return /[^\s*]\*(?!\*)/.test(words.slice(1)) || /^[^*]*[^\s*]\*(?!\*)/.test(next);
  }

  /** Whether a line without a mark is another statement with citations. An indented line continues the one above. */
  #isStatement(index: number, widthOfLines: () => number): boolean {
    const { start, words } = this.#lines[index]!;
    const first = firstCharacter.exec(words)?.groups!["first"];
    if (first === undefined || lower.test(first)) return false;
    const { isCited, isSentence } = this.#endingOf(index - 1);
    const indent = columnsOf(this.#text, startOfLine(this.#text, start), start);
    if (!isCited || indent >= this.#block.level + 2 || this.#indexOfLastCited() < index)
      return false;
    const width = widthOfLines();
    if (width === 0) return isSentence || /\p{L}/u.test(first);
    // In a wrapped text the first word had no place on the line above.
    const word = /^\S*/.exec(words)![0].length;
    return isSentence && this.#widthOf(index - 1) + 1 + word <= width;
  }

  #indexOfLastCited(): number {
    return (this.#lastCited ??= this.#lines.findLastIndex(
      ({ words }) => findCitations(words).length > 0,
    ));
  }

  #endingOf(index: number): Ending {
    return (this.#endings[index] ??= endingOf(this.#lines[index]!.words));
  }

  #reportLine(
    { start, end, words }: Line,
    markLength: number,
    number: string | undefined,
  ): OffsetDiagnostic {
    const mark = this.#isNumbered()
      ? number === undefined
        ? "-"
        : `${number}${words[number.length]!}`
      : this.#text[this.#block.start]!;
    const item = `${mark} `;
    const citations = this.#indexOfLastCited() === -1 ? "" : ", and its citations as those of both";
    const from = startOfLine(this.#text, start);
    const isAlone = this.#text.slice(from, start).trim() === "";
    const indent = this.#text.slice(startOfLine(this.#text, this.#block.start), this.#block.start);
    return {
      code: "text-separators-guessed",
      severity: "warning",
      message: `this line is read as a part of the bullet above${citations}; if it is an insight of its own, write \`${item}${shorten(words.slice(markLength))}\``,
      start,
      end,
      repair: {
        isSafe: false,
        edits: [
          {
            start: isAlone ? from : start,
            end: start + markLength,
            text: isAlone && indent.trim() === "" ? indent + item : item,
          },
        ],
      },
    };
  }
}

/** What may be after the citations of a line: a stop, closing brackets, and a backslash that breaks the line. */
const afterCitations = /^[\s.,;!?\u3002\uFF01\uFF1F"'”’»」』)\uFF09*_\\]*$/;

/** What may be between the end of a sentence and the end of its line or a citation. */
const closings = " \t\\*_)\uFF09";

function endingOf(words: string): Ending {
  const spans = findCitations(words);
  const last = spans.at(-1);
  const isCited = last !== undefined && afterCitations.test(words.slice(last.wordsStart));
  let end = words.length;
  if (isCited)
    for (let index = spans.length - 1; index >= 0; index--) {
      const { wordsEnd, wordsStart } = spans[index]!;
      if (last !== spans[index] && words.slice(wordsStart, end).trim() !== "") break;
      end = wordsEnd;
    }
  while (end > 0 && closings.includes(words[end - 1]!)) end--;
  const before = words.slice(0, end);
  const after = isCited ? words.slice(last.wordsStart) : "";
  return {
    isCited,
    isSentence: endsSentence(before, before.length) || /[.!?\u3002\uFF01\uFF1F]/.test(after),
    isColon: before.endsWith(":") || before.endsWith("\uFF1A"),
  };
}
