import type { Span } from "../span.ts";

/** A number of a text with the words around it that say of what. */
export interface Amount extends Span {
  /** As the digits or words say, with its scale: 3300000 for `3.3 million t`. */
  readonly value: number;
  /** That of the words: 1000000 where they say million, 1 where they say none. */
  readonly scale: number;
  /** The upper end, where the words are a range and `value` is the lower. */
  readonly upTo?: number | undefined;
  readonly measure: Measure;
}

/** What an amount is counted in. `bare` where nothing says it. */
export type Measure =
  | { readonly kind: "percent" | "points" | "count" | "bare" }
  /** `per` is a unit of the format, or undefined for money that is no price. */
  | { readonly kind: "money"; readonly currency: string | undefined; readonly per?: string }
  | { readonly kind: "quantity" | "duration"; readonly unit: string };

/** What the words around an amount say of it. */
export interface AmountContext {
  readonly qualifier: string | undefined;
  /** 1 where it is a rise, -1 where it is a fall, 0 where it is a level. */
  readonly change: -1 | 0 | 1;
  /** Whether it is a rate, such as a duty. */
  readonly isRate: boolean;
}

/** How a language writes figures. */
export interface FigureReader {
  /** The amounts of a text, in lists by their rank: where two overlap, that of the earlier list stands. */
  readonly amounts: (text: string) => readonly (readonly Amount[])[];
  readonly context: (text: string, amount: Amount) => AmountContext;
}

/** Multiplies a number by a scale, without the dust of binary fractions: 1.1 by a billion is 1100000000. */
export function scaled(number: number, scale: number): number {
  return Number((number * scale).toPrecision(15));
}
