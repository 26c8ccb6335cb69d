import type { Amount, AmountContext } from "./amount.ts";

/** How a language writes figures. */
export interface FigureReader {
  /** The amounts of a text, in lists by their rank: where two overlap, that of the earlier list stands. */
  readonly amounts: (text: string) => readonly (readonly Amount[])[];
  readonly context: (text: string, amount: Amount) => AmountContext;
}
