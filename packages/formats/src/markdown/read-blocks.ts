import { endOfLine } from "@mineral-brief/schema/internal";
import { contentOf } from "./block-content.ts";
import { makeBlock, type Block } from "./block.ts";
import {
  columnsOf,
  endOfHeading,
  endOfWords,
  fenceLength,
  headingLevel,
  isRuleOf,
  readItemMarker,
  skipSpaces,
} from "./line-markers.ts";
import { sectionKind } from "./section-names.ts";

/**
 * Splits the body of a Markdown brief into blocks. Anything other than a heading, item, reference or comment is text.
 * Skips thematic breaks.
 */
export function readBlocks(text: string, from: number, to: number): Block[] {
  return new BlockReader(text.slice(0, to)).read(from);
}

const footnote = /\[\^([^\]\s]+)\]:[ \t]*/y;
const definition = /\[([^\][\s^]{1,200})\]:[ \t]*(?=<?https?:\/\/)/iy;
// Any text may follow `[1]`, except `(`, which makes a link. After a word only a colon, a space or the end may follow.
// `(1)` needs a space.
const label =
  /\\?(?:\[(?:([0-9]{1,16})\\?\](?!\()|([^\][\s^]{1,200})\](?=[:\s]|$))(?:[:\uFF1A]|[.)](?=\s))?|\(([0-9]{1,3})\)(?=\s)|([0-9]{1,3})\\[.)](?=\s))[ \t]*/y;
/** `**[1]** Title` */
const boldLabel = /\*\*\[([0-9]{1,16})\][.:]?\*\*:?[ \t]*/y;
/** `1\. Title`, as pandoc writes a number at the start of a paragraph. */
const escapedNumber = /[0-9]{1,3}\\[.)](?=\s)/y;
/** The attributes of a heading in pandoc and kramdown: `## Supply {#supply .unnumbered}`. */
const attributes = /(?<!\\)[ \t]\{:?[ \t]*[#.-][^{}\n]{0,200}\}$/;

class BlockReader {
  readonly #text: string;
  /** The offset of the next `-->`; Infinity if there is none. */
  #nextClosing = -1;
  readonly #blocks: Block[] = [];
  /** The block that the next line of text may continue. */
  #open: Block | undefined;
  #afterBlank = true;
  #nextComment = -1;
  #inReferences = false;
  /** The indent of the last item that is not nested; undefined after a heading. */
  #itemIndent: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  read(from: number): Block[] {
    this.#nextComment = this.#findComment(from);
    for (let at = from; at < this.#text.length;) at = this.#readLine(at);
    return this.#blocks;
  }

  /** Reads a line, or the part before or after a comment. Returns the offset of the next part. */
  #readLine(at: number): number {
    const lineEnd = endOfLine(this.#text, at);
    const start = skipSpaces(this.#text, at, lineEnd);
    if (this.#nextComment < at) this.#nextComment = this.#findComment(at);
    if (this.#nextComment === start) return this.#readComment(start);
    const pieceEnd = Math.min(lineEnd, this.#nextComment);
    const end = endOfWords(this.#text, start, pieceEnd);
    const next = pieceEnd === lineEnd ? lineEnd + 1 : pieceEnd;
    if (start === end) {
      this.#afterBlank = true;
      return next;
    }
    const fence = this.#text[start] === "`" || this.#text[start] === "~";
    const length = fence ? fenceLength(this.#text, start, end) : 0;
    if (length > 0) return this.#readCode(start, length, lineEnd + 1);
    this.#readWords(start, end, columnsOf(this.#text, at, start));
    this.#afterBlank = false;
    return next;
  }

  #readWords(start: number, end: number, indent: number): void {
    switch (this.#text[start]) {
      case "#":
        return this.#readHeading(start, end, indent);
      case "=":
        return this.#isUnderline("=", start, end, indent)
          ? this.#underline(1, end)
          : this.#readText(start, end, indent);
      case "-":
        if (this.#isUnderline("-", start, end, indent)) return this.#underline(2, end);
      // Falls through: a dash may also open an item.
      case "*":
      case "_":
        if (isRuleOf(this.#text[start]!, 3, this.#text, start, end)) {
          this.#open = undefined;
          return;
        }
        return this.#readItem(start, end, indent);
      case "(":
        return this.#inReferences
          ? this.#readLabelled(start, end, indent)
          : this.#readText(start, end, indent);
      case "[":
      case "\\":
        return this.#readLabelled(start, end, indent);
      case ">":
      case "|":
        return this.#readQuote(start, end);
      default:
        return this.#inReferences && this.#matchAt(escapedNumber, start, end) !== undefined
          ? this.#readLabelled(start, end, indent)
          : this.#readItem(start, end, indent);
    }
  }

  #readHeading(start: number, end: number, indent: number): void {
    const level = indent > 3 ? 0 : headingLevel(this.#text, start, end);
    if (level === 0) return this.#readText(start, end, indent);
    const block = makeBlock("heading", start, end);
    block.contentStart = skipSpaces(this.#text, start + level, end);
    block.contentEnd = endOfHeading(this.#text, block.contentStart, end);
    const written = attributes.exec(this.#text.slice(block.contentStart, block.contentEnd));
    if (written !== null)
      block.contentEnd = endOfWords(
        this.#text,
        block.contentStart,
        block.contentStart + written.index,
      );
    this.#blocks.push(block);
    this.#openSection(block, level);
  }

  #openSection(block: Block, level: number): void {
    block.level = level;
    block.section = sectionKind(contentOf(this.#text, block));
    if (level > 1 || block.section !== "group") this.#inReferences = block.section === "references";
    this.#itemIndent = undefined;
    this.#open = undefined;
  }

  /** `===` or `---` below a paragraph makes it a heading. */
  #isUnderline(character: string, start: number, end: number, indent: number): boolean {
    return (
      this.#open?.kind === "text" &&
      !this.#isQuote(this.#open) &&
      !this.#afterBlank &&
      indent < 4 &&
      isRuleOf(character, end - start, this.#text, start, end)
    );
  }

  #underline(level: number, end: number): void {
    const block = this.#open!;
    block.kind = "heading";
    block.end = end;
    this.#openSection(block, level);
  }

  #readItem(start: number, end: number, indent: number): void {
    const marker = readItemMarker(this.#text, start, end);
    if (marker === undefined || this.#isNumberInText(start, marker.labelEnd, indent))
      return this.#readText(start, end, indent);
    const block = makeBlock("item", start, end);
    block.contentStart = marker.contentStart;
    block.level = indent;
    block.isNested = this.#itemIndent !== undefined && indent >= this.#itemIndent + 2;
    if (!block.isNested) this.#itemIndent = indent;
    if (marker.labelEnd !== -1) {
      block.labelStart = start;
      block.labelEnd = marker.labelEnd;
    }
    this.#add(block);
    const first = this.#text[marker.contentStart];
    if (first === "[" || first === "\\" || (first === "*" && this.#inReferences))
      this.#readLabel(block);
  }

  /**
   * Returns true for a number that continues the text of the line above. In a wrapped line only the number 1 starts a
   * list. See https://spec.commonmark.org/0.31.2/#lists. A number before \u3001 may be part of an enumeration,
   * `3\u30014\u53F7`, so it starts an item only after a numbered item.
   */
  #isNumberInText(start: number, labelEnd: number, indent: number): boolean {
    return (
      labelEnd !== -1 &&
      !this.#afterBlank &&
      this.#open !== undefined &&
      (this.#open.kind === "text" ||
        indent >= this.#open.level + 2 ||
        (this.#text[labelEnd] === "\u3001" && this.#open.labelStart === -1)) &&
      this.#text.slice(start, labelEnd) !== "1"
    );
  }

  #readLabelled(start: number, end: number, indent: number): void {
    const block = makeBlock("text", start, end);
    if (indent < 4) this.#readLabel(block);
    if (block.kind === "reference") this.#add(block);
    else this.#readText(start, end, indent);
  }

  /** Turns a block into a reference if it starts with a label: `[^1]:`, `[1]: https://`, or `[1]` below the references heading. */
  #readLabel(block: Block): void {
    const match =
      this.#matchAt(footnote, block.contentStart, block.contentEnd) ??
      this.#matchAt(definition, block.contentStart, block.contentEnd);
    const listed =
      match === undefined && this.#inReferences
        ? (this.#matchAt(label, block.contentStart, block.contentEnd) ??
          this.#matchAt(boldLabel, block.contentStart, block.contentEnd))
        : undefined;
    const found = match ?? listed;
    // The label of `1. [sic] Title` is the number.
    if (
      found === undefined ||
      (listed !== undefined && listed[2] !== undefined && block.labelStart !== -1)
    )
      return;
    const [written, number, word, enclosed, escaped] = found;
    const id = number ?? word ?? enclosed ?? escaped!;
    block.kind = "reference";
    block.isDefinition = match !== undefined && !written.startsWith("[^");
    block.labelStart = this.#text.indexOf(id, block.contentStart);
    block.labelEnd = block.labelStart + id.length;
    block.contentStart = Math.min(block.contentStart + written.length, block.contentEnd);
  }

  #matchAt(pattern: RegExp, at: number, to: number): RegExpExecArray | undefined {
    pattern.lastIndex = at;
    const match = pattern.exec(this.#text);
    return match === null || match.index + match[0].trimEnd().length > to ? undefined : match;
  }

  /** Quotes and tables never continue the block before them. */
  #readQuote(start: number, end: number): void {
    if (this.#isQuote(this.#open) && !this.#afterBlank) this.#open.end = end;
    else this.#add(makeBlock("text", start, end));
  }

  #isQuote(block: Block | undefined): block is Block {
    return block?.kind === "text" && /[>|]/.test(this.#text[block.start]!);
  }

  #readText(start: number, end: number, indent: number): void {
    const open = this.#open;
    const isContinued =
      open !== undefined && (!this.#afterBlank || (open.kind !== "text" && indent >= 2));
    if (!isContinued) return this.#add(makeBlock("text", start, end));
    (open.furtherLines ??= []).push(start, end);
    open.end = end;
  }

  /** Reads a code block as one block of text. */
  #readCode(start: number, length: number, from: number): number {
    const block = makeBlock("text", start, this.#text.length);
    const character = this.#text[start]!;
    let next = this.#text.length;
    block.isUnclosed = true;
    for (let at = from; at < this.#text.length && block.isUnclosed; at = next) {
      const lineEnd = endOfLine(this.#text, at);
      const first = skipSpaces(this.#text, at, lineEnd);
      const end = endOfWords(this.#text, first, lineEnd);
      next = lineEnd + 1;
      if (end - first >= length && isRuleOf(character, end - first, this.#text, first, end)) {
        block.isUnclosed = false;
        block.end = end;
      }
    }
    this.#add(block);
    this.#open = undefined;
    return block.isUnclosed ? this.#text.length : next;
  }

  #readComment(start: number): number {
    const closed = this.#findClosing(start + 4);
    const nextBlock = this.#findBlock(start, closed);
    const isUnclosed =
      closed === Infinity || (nextBlock < closed && this.#findComment(nextBlock) < closed);
    const contentEnd = isUnclosed ? endOfWords(this.#text, start + 4, nextBlock - 1) : closed;
    const block = makeBlock("comment", start, isUnclosed ? contentEnd : closed + 3);
    block.contentStart = start + 4;
    block.contentEnd = contentEnd;
    block.isUnclosed = isUnclosed;
    this.#blocks.push(block);
    if (this.#open?.kind === "text") this.#open = undefined;
    if (isUnclosed) return nextBlock;
    // Text after the comment on the same line is read as a line.
    let next = skipSpaces(this.#text, block.end, this.#text.length);
    if (this.#text[next] === "\r") next++;
    return this.#text[next] === "\n" ? next + 1 : block.end;
  }

  /** Returns the offset of the next `-->`; Infinity without one. Looks at no part of the text twice. */
  #findClosing(from: number): number {
    if (this.#nextClosing < from) {
      const found = this.#text.indexOf("-->", from);
      this.#nextClosing = found === -1 ? Infinity : found;
    }
    return this.#nextClosing;
  }

  /**
   * Returns the start of the first line below an offset that opens a block or is blank, or an offset after the text. Stops
   * at `to`. There a comment ends if it is not closed.
   */
  #findBlock(from: number, to: number): number {
    let at = endOfLine(this.#text, from) + 1;
    while (at < this.#text.length && at < to && !this.#opensBlock(at))
      at = endOfLine(this.#text, at) + 1;
    return at;
  }

  /** Whether a line is blank or opens a comment, a heading, a bullet, a reference or a code block. */
  #opensBlock(lineStart: number): boolean {
    const lineEnd = endOfLine(this.#text, lineStart);
    const start = skipSpaces(this.#text, lineStart, lineEnd);
    const end = endOfWords(this.#text, start, lineEnd);
    return (
      start === end ||
      this.#text.startsWith("<!--", start) ||
      headingLevel(this.#text, start, end) > 0 ||
      readItemMarker(this.#text, start, end) !== undefined ||
      (/[`~]/.test(this.#text[start]!) && fenceLength(this.#text, start, end) > 0) ||
      (this.#matchAt(footnote, start, end) ?? this.#matchAt(definition, start, end)) !== undefined
    );
  }

  /** Returns the offset of the next `<!--` that no backslash escapes; Infinity without one. */
  #findComment(from: number): number {
    for (let at = this.#text.indexOf("<!--", from); ; at = this.#text.indexOf("<!--", at + 4)) {
      if (at === -1) return Infinity;
      let slashes = 0;
      while (at - slashes > from && this.#text[at - slashes - 1] === "\\") slashes++;
      if (slashes % 2 === 0) return at;
    }
  }

  #add(block: Block): void {
    this.#blocks.push(block);
    this.#open = block;
  }
}
