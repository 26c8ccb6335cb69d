import type { Provenance } from "@mineral-brief/schema";
import { endOfLine, trimSpan, type Span } from "../spans.ts";

/** A zero-width space, which no article keeps. */
export const noWidth = "\u200B";

/** A part of a page that is not part of any summary. */
export interface Residue extends Span {
  readonly code: "interface-residue" | "text-not-kept";
  /** For example `a link to another page`. */
  readonly what: string;
}

/** A line without the white space around it. */
export interface PageLine extends Span {
  readonly text: string;
}

/**
 * A pasted text from which the steps in this folder remove parts.
 *
 * Every change keeps the length, so that offsets stay correct: removed characters become spaces, or zero-width spaces,
 * which no article keeps.
 */
export class PageText {
  #text: string;
  readonly #changes: (Span & { readonly text: string })[] = [];
  readonly residue: Residue[] = [];
  /** What the text was recognised as, for example `an e-mail`, in the order of the steps. */
  readonly origins: string[] = [];
  /** The date in the header of an e-mail or memo: the day on which it was sent, and a time if there is one. */
  sent: string | undefined;
  /** What the first manifest in the text states about its tool. */
  provenance: Provenance | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Returns the text with every change so far. */
  get text(): string {
    if (this.#changes.length > 0) {
      const parts: string[] = [];
      let at = 0;
      for (const change of this.#changes.toSorted((left, right) => left.start - right.start)) {
        // A part that two changes cover is changed by the first one.
        if (change.end <= at) continue;
        parts.push(this.#text.slice(at, change.start));
        parts.push(change.text.slice(Math.max(0, at - change.start)));
        at = change.end;
      }
      parts.push(this.#text.slice(at));
      this.#text = parts.join("");
      this.#changes.length = 0;
    }
    return this.#text;
  }

  /** Returns the lines that are not blank. */
  lines(): PageLine[] {
    const { text } = this;
    const lines: PageLine[] = [];
    for (let at = 0; at < text.length;) {
      const lineEnd = endOfLine(text, at);
      const { start, end } = trimSpan(text, at, lineEnd);
      if (start < end) lines.push({ text: text.slice(start, end), start, end });
      at = lineEnd + 1;
    }
    return lines;
  }

  /** Replaces the text at an offset by a text of the same length. */
  replace(start: number, text: string): void {
    this.#changes.push({ start, end: start + text.length, text });
  }

  /** Removes a range and reports it. */
  drop({ start, end }: Span, code: Residue["code"], what: string): void {
    this.blank(start, end);
    this.residue.push({ code, what, start, end });
  }

  /** Removes characters from within a word and reports them. They become zero-width spaces, which no article keeps. */
  remove({ start, end }: Span, what: string): void {
    this.replace(start, noWidth.repeat(end - start));
    this.residue.push({ code: "interface-residue", what, start, end });
  }

  /** Replaces a range by spaces. Keeps line breaks. */
  blank(start: number, end: number): void {
    this.replace(start, this.#text.slice(start, end).replace(/[^\n]/g, " "));
  }
}

/** Returns true for a line of a text without an empty line above it. */
export function isDirectlyBelow(text: string, lines: readonly PageLine[], at: number): boolean {
  if (at >= lines.length) return false;
  const between = text.slice(lines[at - 1]!.end, lines[at]!.start);
  return between.indexOf("\n") === between.lastIndexOf("\n");
}
