import { contentOf } from "./block-content.ts";
import { makeBlock, type Block } from "./block.ts";
import {
  columnsOf,
  endOfHeading,
  endOfWords,
  fenceLength,
  headingLevel,
  isRuleOf,
  readItemSign,
  skipSpaces,
} from "./line-signs.ts";
import { sectionKind } from "./section-names.ts";

/**
 * Cuts the body of a Markdown brief into blocks. What is no heading, item, reference or comment is text;
 * thematic breaks say nothing and leave nothing.
 */
export function readBlocks(text: string, from: number, to: number): Block[] {
  return new BlockReader(text.slice(0, to)).read(from);
}

const footnote = /\[\^([^\]\s]+)\]:[ \t]*/y;
const definition = /\[([^\][\s^]{1,200})\]:[ \t]*(?=<?https?:\/\/)/iy;
// Behind a number anything may follow, behind a word a link would be meant.
const label = /\\?\[(?:([0-9]{1,16})\](?!\()|([^\][\s^]{1,200})\](?=[:\s]|$)):?[ \t]*/y;

class BlockReader {
  readonly #text: string;
  readonly #blocks: Block[] = [];
  /** What a further line of words belongs to. */
  #open: Block | undefined;
  #afterBlank = true;
  #nextComment = -1;
  #inReferences = false;
  /** The indent of the last item that stands below no other; undefined behind a heading. */
  #itemIndent: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  read(from: number): Block[] {
    this.#nextComment = this.#findComment(from);
    for (let at = from; at < this.#text.length;) at = this.#readLine(at);
    return this.#blocks;
  }

  /** Reads a line, or what stands of it before or behind a comment. Gives where to read on. */
  #readLine(at: number): number {
    const newline = this.#text.indexOf("\n", at);
    const lineEnd = newline === -1 ? this.#text.length : newline;
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
      case "[":
      case "\\":
        return this.#readLabelled(start, end, indent);
      case ">":
      case "|":
        return this.#readQuote(start, end);
      default:
        return this.#readItem(start, end, indent);
    }
  }

  #readHeading(start: number, end: number, indent: number): void {
    const level = indent > 3 ? 0 : headingLevel(this.#text, start, end);
    if (level === 0) return this.#readText(start, end, indent);
    const block = makeBlock("heading", start, end);
    block.contentStart = skipSpaces(this.#text, start + level, end);
    block.contentEnd = endOfHeading(this.#text, block.contentStart, end);
    this.#blocks.push(block);
    this.#openSection(block, level);
  }

  #openSection(block: Block, level: number): void {
    block.level = level;
    block.section = sectionKind(contentOf(this.#text, block));
    if (level > 1) this.#inReferences = block.section === "references";
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
    const sign = readItemSign(this.#text, start, end);
    if (sign === undefined || this.#isNumberInWords(start, sign.labelEnd, indent))
      return this.#readText(start, end, indent);
    const block = makeBlock("item", start, end);
    block.contentStart = sign.contentStart;
    block.level = indent;
    block.isNested = this.#itemIndent !== undefined && indent >= this.#itemIndent + 2;
    if (!block.isNested) this.#itemIndent = indent;
    if (sign.labelEnd !== -1) {
      block.labelStart = start;
      block.labelEnd = sign.labelEnd;
    }
    this.#add(block);
    if (this.#text[sign.contentStart] === "[" || this.#text[sign.contentStart] === "\\")
      this.#readLabel(block);
  }

  /**
   * In a wrapped line of an item only the number 1 opens a list. See https://spec.commonmark.org/0.31.2/#lists.
   * With \u3001 behind it a number may also be one of several, `3\u30014\u53F7`, so it then goes on only with a numbered list.
   */
  #isNumberInWords(start: number, labelEnd: number, indent: number): boolean {
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

  /** Makes a reference of a block whose words start with a label: `[^1]:`, `[1]: https://`, or `[1]` under the references. */
  #readLabel(block: Block): void {
    const match =
      this.#matchAt(footnote, block.contentStart, block.contentEnd) ??
      this.#matchAt(definition, block.contentStart, block.contentEnd);
    const listed =
      match === undefined && this.#inReferences
        ? this.#matchAt(label, block.contentStart, block.contentEnd)
        : undefined;
    const found = match ?? listed;
    // `1. [sic] Title`: the number is the label.
    if (
      found === undefined ||
      (listed !== undefined && listed[1] === undefined && block.labelStart !== -1)
    )
      return;
    const [whole, number, word] = found;
    block.kind = "reference";
    block.isDefinition = match !== undefined && !whole.startsWith("[^");
    block.labelStart = this.#text.indexOf(number ?? word!, block.contentStart);
    block.labelEnd = block.labelStart + (number ?? word!).length;
    block.contentStart = Math.min(block.contentStart + whole.length, block.contentEnd);
  }

  #matchAt(pattern: RegExp, at: number, to: number): RegExpExecArray | undefined {
    pattern.lastIndex = at;
    const match = pattern.exec(this.#text);
    return match === null || match.index + match[0].trimEnd().length > to ? undefined : match;
  }

  /** Quotes and tables never carry on what stands before them. */
  #readQuote(start: number, end: number): void {
    if (this.#isQuote(this.#open) && !this.#afterBlank) this.#open.end = end;
    else this.#add(makeBlock("text", start, end));
  }

  #isQuote(block: Block | undefined): block is Block {
    return block?.kind === "text" && /[>|]/.test(this.#text[block.start]!);
  }

  #readText(start: number, end: number, indent: number): void {
    const open = this.#open;
    const goesOn =
      open !== undefined && (!this.#afterBlank || (open.kind !== "text" && indent >= 2));
    if (!goesOn) return this.#add(makeBlock("text", start, end));
    (open.furtherLines ??= []).push(start, end);
    open.end = end;
  }

  /** A block of code is text up to its end, whatever stands in it. */
  #readCode(start: number, length: number, from: number): number {
    const block = makeBlock("text", start, this.#text.length);
    const character = this.#text[start]!;
    let next = this.#text.length;
    block.isUnclosed = true;
    for (let at = from; at < this.#text.length && block.isUnclosed; at = next) {
      const newline = this.#text.indexOf("\n", at);
      const lineEnd = newline === -1 ? this.#text.length : newline;
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
    const closed = this.#text.indexOf("-->", start + 4);
    const isUnclosed = closed === -1;
    const block = makeBlock("comment", start, isUnclosed ? this.#text.length : closed + 3);
    block.contentStart = start + 4;
    block.contentEnd = isUnclosed ? this.#text.length : closed;
    block.isUnclosed = isUnclosed;
    this.#blocks.push(block);
    if (this.#open?.kind === "text") this.#open = undefined;
    // What stands behind the comment on its line is read like a line.
    let next = skipSpaces(this.#text, block.end, this.#text.length);
    if (this.#text[next] === "\r") next++;
    return this.#text[next] === "\n" ? next + 1 : block.end;
  }

  /** The next `<!--` without an odd number of backslashes before it; infinite where there is none. */
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
