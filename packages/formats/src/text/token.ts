import type { CitationMark } from "./citation-marks.ts";
import type { Heading } from "./headings.ts";
import type { Span } from "./spans.ts";

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
  /** True if no word is before it on its line: only the signs of a heading or a bullet, or a number. */
  readonly opensLine: boolean;
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
