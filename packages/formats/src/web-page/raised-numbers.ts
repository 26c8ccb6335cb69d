import { toSuperscripts } from "../text/superscripts.ts";

/** A piece of text whose characters can change. */
interface Piece {
  text: string;
}

/** A superscript that is a citation or an exponent. */
interface Superscript {
  /** Index of the piece after it. */
  readonly to: number;
  readonly sign: Piece;
  readonly end: Piece;
  /** The pieces that were changed to superscript digits, and their text before. */
  readonly digits: readonly { readonly piece: Piece; readonly text: string }[] | undefined;
}

/** Writes a single number in `<sup>` as `¹`, which the reader of texts knows, and several as `[1,2]`. */
export class RaisedNumbers {
  /** Shows whether two superscripts are next to each other. */
  #last: Superscript | undefined;

  /** Must be called when pieces are removed. */
  forgetLast(): void {
    this.#last = undefined;
  }

  /**
   * Writes the end of a superscript whose content are the last pieces.
   *
   * @param from - index of the first piece of the content
   * @param words - the content
   * @param sign - the piece of the opening tag, whose text is empty
   * @param endSign - appends a piece with an empty text for the closing tag
   */
  end(
    pieces: readonly Piece[],
    from: number,
    words: string,
    sign: Piece,
    endSign: () => Piece,
  ): void {
    if (!/^[0-9]{1,3}(?:\s?[,;\u2013-]\s?[0-9]{1,3})*$/.test(words)) return;
    const last = this.#last;
    let between = last?.to ?? 0;
    while (between < from && pieces[between]!.text === "") between++;
    const isNextToLast = last !== undefined && between === from;
    if (isNextToLast && last.digits !== undefined) {
      // `¹²` would be the number 12.
      for (const { piece, text } of last.digits) piece.text = text;
      last.sign.text = "[";
      last.end.text = "]";
    }
    const isNumber = /^[0-9]+$/.test(words) && !isNextToLast;
    const digits = pieces.slice(from).map((piece) => ({ piece, text: piece.text }));
    if (isNumber) for (const { piece, text } of digits) piece.text = toSuperscripts(text);
    else sign.text = "[";
    const end = endSign();
    if (!isNumber) end.text = "]";
    this.#last = { to: pieces.length, sign, end, digits: isNumber ? digits : undefined };
  }
}
