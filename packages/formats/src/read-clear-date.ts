import { readDateAtEnd } from "./text/stated-date.ts";

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
