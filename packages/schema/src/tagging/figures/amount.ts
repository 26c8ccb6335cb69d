import type { Span } from "../span.ts";

/** A number in a text with its unit. */
export interface Amount extends Span {
  /** The number including its scale: 3300000 for `3.3 million t`. */
  readonly value: number;
  /** 1000000 for "million"; 1 if there is no scale word. */
  readonly scale: number;
  /** The upper end of a range, whose lower end is `value`. */
  readonly upTo?: number | undefined;
  readonly measure: Measure;
  /** For a bare number next to "per tonne" or 每吨: the unit, and the range with it. In a range of money it is a price. */
  readonly priced?: (Span & { readonly per: string }) | undefined;
  /** True for the second amount of a comparison or a sum: "10 kt > 13 kt", "10 kt + 13 kt". */
  readonly isOperand?: boolean | undefined;
}

/** The unit of an amount; `bare` if there is none, `growth` for the percentage that a multiple adds: 100 for "doubled". */
export type Measure =
  | { readonly kind: "percent" | "points" | "growth" | "count" | "bare" }
  /** `per` is the unit of a price; undefined for an amount of money. */
  | { readonly kind: "money"; readonly currency: string | undefined; readonly per?: string }
  | { readonly kind: "quantity" | "grade" | "duration"; readonly unit: string };

/** The meaning that the words around an amount add. */
export interface AmountContext {
  readonly qualifier: string | undefined;
  /** On which side of the amount an "about" is: -1 for "almost" and "just under", 1 for "just over". Otherwise undefined. */
  readonly side?: -1 | 1 | undefined;
  /** True if the words say that it is not this amount: "not 45,000 tons". */
  readonly isDenied: boolean;
  /** True for an amount of a ratio: the tonnes of "two of three tonnes" and of 每五吨中有四吨. */
  readonly isOfRatio?: boolean | undefined;
  /** 1 for an increase, -1 for a decrease, 0 for a level. */
  readonly change: -1 | 0 | 1;
  /** True for a percentage that may be a change or a share, as the 3% of "exports rose 5%, imports 3%", or is neither: "3% below guidance". */
  readonly isUnclear?: boolean | undefined;
  /** What a percentage is, if it is not a share: a customs duty, another rate, the content of ore, or that of a product. */
  readonly role: "tariff" | "rate" | "grade" | "purity" | undefined;
}

/** Reads the figures of a language. */
export interface FigureReader {
  /** Finds amounts, in lists by priority: if two overlap, the one in the earlier list is used. */
  readonly amounts: (text: string) => readonly (readonly Amount[])[];
  /** Finds the growths that are stated as a multiple: "doubled", 增长一倍. */
  readonly growths: (text: string) => Amount[];
  readonly context: (text: string, amount: Amount) => AmountContext;
}

/** Multiplies a number by a scale without rounding errors: 1.1 by a billion is 1100000000. */
export function scaled(number: number, scale: number): number {
  return Number((number * scale).toPrecision(15));
}
