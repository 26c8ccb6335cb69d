import type { Span } from "../span.ts";
import type { Amount } from "./amount.ts";

/** The amount of a share or rate in percent, at the place of its words. */
export function percentAmount({ start, end }: Span, value: number): Amount {
  return { start, end, value, scale: 1, measure: { kind: "percent" } };
}

/** A part of a number in percent, with four digits: 33.33 for 1 of 3. */
export function percentOf(part: number, all: number): number {
  return Number(((100 * part) / all).toPrecision(4));
}
