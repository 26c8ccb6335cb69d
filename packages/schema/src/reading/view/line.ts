import { isFullWidth } from "../is-full-width.ts";
import { primaryLanguage } from "../primary-language.ts";
import { colonOf, commaOf } from "../punctuation.ts";
import type { DateView, PieceRole, PieceView, TextView } from "./views.ts";
import type { Wording } from "./wording.ts";

/** The signs between the parts of a line. */
interface Punctuation {
  readonly colon: string;
  readonly comma: string;
  /** Between the names of a list. */
  readonly listComma: string;
  readonly open: string;
  readonly close: string;
  readonly stop: string;
  /** Puts the word "and" between two names. */
  readonly and: (word: string) => string;
}

/** Returns the punctuation in the language of the labels, which a line consists of. */
export function punctuationOf({ labels: { language } }: Wording): Punctuation {
  const listComma = commaOf(language);
  const shared = { colon: colonOf(language), listComma };
  if (isFullWidth(language)) {
    const comma = primaryLanguage(language) === "zh" ? "，" : listComma;
    return { ...shared, comma, open: "（", close: "）", stop: "。", and: (word) => word };
  }
  // Arabic writes "and" and the word after it as one word.
  const after = primaryLanguage(language) === "ar" ? "" : " ";
  const and = (word: string): string => ` ${word}${after}`;
  return { ...shared, comma: listComma, open: " (", close: ")", stop: ". ", and };
}

const endOfSentence = /[.!?…。！？؟]["'”»」）)]?$/;

/** Collects the pieces of a line. Joined without spaces, they are its text. */
export class Line {
  readonly pieces: PieceView[] = [];
  readonly signs: Punctuation;
  readonly #wording: Wording;

  constructor(wording: Wording) {
    this.#wording = wording;
    this.signs = punctuationOf(wording);
  }

  add(view: TextView | DateView, role?: PieceRole): void {
    const { text, lang, dir } = view;
    const datetime = "datetime" in view ? view.datetime : undefined;
    this.pieces.push({ text, lang, dir, role, datetime });
  }

  sign(text: string): void {
    this.add(this.#wording.label(text));
  }

  /** Adds names with commas between them. */
  list(views: readonly TextView[], role?: PieceRole): void {
    for (const [index, view] of views.entries()) {
      if (index > 0) this.add(this.#wording.label(this.signs.listComma), role);
      this.add(view, role);
    }
  }

  /** Starts a sentence. An abbreviation with a stop at the end of the line needs no second one. */
  stop(): void {
    const end = this.pieces.at(-1)?.text ?? "";
    this.sign(endOfSentence.test(end) ? this.signs.stop.replace(/^[.。]/, "") : this.signs.stop);
  }
}
