import { remembered } from "@mineral-brief/schema/internal";
import {
  blockElements,
  elementNames,
  isStruckOut,
  unreadableElements,
} from "../web-page/element-kinds.ts";
import { MappedText } from "../web-page/mapped-text.ts";
import { RaisedNumbers } from "../web-page/raised-numbers.ts";
import { readRuns } from "../web-page/read-runs.ts";

/** The signs of Markdown, except those of headings. Text between `<` and `>` that has no name of an element is text. */
const signs = new RegExp(
  [
    String.raw`^ {0,3}>[ \t]?`,
    String.raw`\*{1,3}|(?<![\p{L}\d])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\d])`,
    "`+",
    "~~",
    // Images and links with their addresses.
    String.raw`!?\[(?=[^\]\n]{0,500}\]\()|\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,200}")?\)`,
    String.raw`<(?<address>https?:[^\s<>]{1,2000}|[^\s<>@]{1,100}@[^\s<>@]{1,200})>`,
    "\\\\(?<escaped>[!-/:-@[-`{-~])",
    String.raw`(?<reference>&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});)`,
    String.raw`<(?<slash>\/?)(?<name>${[...elementNames].join("|")})(?:[ \t][^<>\n]{0,500})?\/?>`,
    String.raw`<!--[^]{0,5000}?-->`,
  ].join("|"),
  "gimu",
);

/**
 * Removes the signs of Markdown from a text, except those of headings, which are as in the text of a page, and remembers
 * where each character comes from. Tags, references such as `&nbsp;` and struck text are read like those of a page.
 */
export function plainMarkdown(text: string): MappedText {
  const reader = new MarkdownReader(text);
  let end = 0;
  for (const { 0: sign, index, groups } of text.matchAll(signs)) {
    reader.text(end, index);
    end = index + sign.length;
    reader.sign(groups!, index, end);
  }
  reader.text(end, text.length);
  return reader.mapped();
}

/** A piece of the text with its range in the source. */
interface Piece {
  text: string;
  readonly start: number;
  readonly end: number;
}

/** A superscript, an element without readable text, or struck text, that is open. */
interface OpenPart {
  /** Offset in the source. */
  readonly start: number;
  /** Index of the first piece of its content. */
  readonly from: number;
  /** The piece of its tag, whose text is empty until its end. */
  readonly sign: Piece;
}

class MarkdownReader {
  readonly #source: string;
  readonly #pieces: Piece[] = [];
  readonly #open = new Map<string, OpenPart[]>();
  readonly #raised = new RaisedNumbers();
  readonly #references = new Map<string, string>();

  constructor(source: string) {
    this.#source = source;
  }

  text(start: number, end: number): void {
    if (start < end) this.#push(this.#source.slice(start, end), start, end);
  }

  sign(
    { address, escaped, reference, slash, name }: Readonly<Record<string, string | undefined>>,
    start: number,
    end: number,
  ): void {
    if (name !== undefined) this.#tag(name.toLowerCase(), slash === "/", start, end);
    else if (address !== undefined) this.text(start + 1, end - 1);
    else if (escaped !== undefined) this.text(start + 1, end);
    else if (reference !== undefined) this.#push(this.#decode(reference), start, end);
    else if (this.#source.startsWith("~~", start)) this.#strike(start, end);
  }

  mapped(): MappedText {
    const mapped = new MappedText();
    for (const { text, start, end } of this.#pieces) mapped.add(text, start, end);
    return mapped;
  }

  #push(text: string, start: number, end: number): Piece {
    const piece = { text, start, end };
    this.#pieces.push(piece);
    return piece;
  }

  #tag(name: string, isEnd: boolean, start: number, end: number): void {
    // An empty line, because a line that continues a long one is joined with it.
    if (name === "br" || blockElements.has(name)) this.#push("\n\n", start, end);
    if (isEnd) this.#end(name, start, end);
    else if (name === "td" || name === "th") this.#push("\t", start, end);
    else if (this.#source[end - 2] !== "/" && (name === "sup" || isHidden(name)))
      this.#start(name, start, end);
  }

  #start(name: string, start: number, end: number): void {
    const sign = this.#push("", start, end);
    const open = { start, from: this.#pieces.length, sign };
    remembered(this.#open, name, (): OpenPart[] => []).push(open);
  }

  #end(name: string, start: number, end: number): void {
    const open = this.#open.get(name)?.pop();
    if (open === undefined) return;
    if (name !== "sup") this.#remove(open, end);
    else
      this.#raised.end(this.#pieces, open.from, this.#wordsFrom(open.from), open.sign, () =>
        this.#push("", start, end),
      );
  }

  /** Reads `~~`. Text is struck out only in one paragraph, and only if no space is inside its signs. */
  #strike(start: number, end: number): void {
    const open = this.#open.get("~~")?.pop();
    const isEnd =
      open !== undefined &&
      /\S/.test(this.#source[start - 1]!) &&
      !/\n[ \t\r]*\n/.test(this.#source.slice(open.start, start));
    if (isEnd) this.#remove(open, end);
    else if (/\S/.test(this.#source[end] ?? " ")) this.#start("~~", start, end);
  }

  /** Removes the last pieces, and the space before them if a space or a stop would be next to it. */
  #remove({ from, sign }: OpenPart, end: number): void {
    // Another part can have ended before this one, with its beginning.
    if (this.#pieces[from - 1] !== sign) return;
    this.#pieces.splice(from - 1);
    this.#raised.forgetLast();
    const last = this.#pieces.at(-1);
    if (last === undefined || !/[\s.,;:!?)\u2026]/.test(this.#source[end] ?? " ")) return;
    const { text, start } = last;
    if (!text.endsWith(" ") || text.length !== last.end - start) return;
    this.#pieces.pop();
    this.#push(text.slice(0, -1), start, last.end - 1);
  }

  /** Returns the text of the last pieces, or nothing if they are too long for a number. */
  #wordsFrom(from: number): string {
    if (this.#pieces.length - from > 60) return "";
    return this.#pieces
      .slice(from)
      .map(({ text }) => text)
      .join("")
      .trim();
  }

  /** White space is a space, because a line break in a page is one too. */
  #decode(reference: string): string {
    return remembered(this.#references, reference, () =>
      readRuns(reference)
        .runs.map(({ text }) => text)
        .join("")
        .replace(/[\t\n\r\f]/g, " "),
    );
  }
}

/** Returns true if the text in an element is not part of the text of a page. */
function isHidden(name: string): boolean {
  return unreadableElements.has(name) || isStruckOut(name, {});
}
