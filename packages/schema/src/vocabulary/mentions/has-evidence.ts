import type { Caution } from "./form.ts";

/** How far a caution looks, in UTF-16 units. */
export const reach = 40;

/** Tests the words around a stretch of a text for what makes a form count. */
export function hasEvidence(
  { evidence }: Caution,
  text: string,
  start: number,
  end: number,
): boolean {
  return evidence(text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach));
}
