import { readDateAtEnd } from "./text/stated-date.ts";

export { readClearPeriod } from "./text/stated-period.ts";

/**
 * Reads a date in words or numbers whose order is clear: `24.10.2025`, `Oct 24, 2025`, `2025年10月24日`, with a time if it
 * states one.
 *
 * Returns a date like 2025-10-24 or 2025-10-24T09:20. Undefined for any other text, and for a date like 05/11/2025, which
 * is in May or in November.
 */
export function readClearDate(text: string): string | undefined {
  const date = readDateAtEnd(text.trim(), undefined);
  return date?.start === 0 ? date.when : undefined;
}

/** Lists the two dates that a text such as `05/11/2025` may mean, the earlier one first; empty for any other text. */
export function readUnclearDate(text: string): readonly string[] {
  const written = text.trim();
  if (readDateAtEnd(written, undefined)?.problem !== "ambiguous") return [];
  const readings = [true, false].map((dayFirst) => readDateAtEnd(written, dayFirst));
  return readings
    .flatMap((date) => (date?.start === 0 && date.when !== undefined ? [date.when] : []))
    .sort();
}

/** Tests for a date that does not exist: `31/11/2024`, February 30, 2025. */
export function isImpossibleDate(text: string): boolean {
  const date = readDateAtEnd(text.trim(), undefined);
  return date?.start === 0 && date.problem === "impossible";
}
