import { readFileSync } from "node:fs";

/**
 * The text of a file beside the program, read when it is first needed: JSON.parse asks an object for its text.
 *
 * Only the code that `vocabulary-files.ts` writes imports it.
 */
export function textFile(name: string): { toString: () => string } {
  return { toString: () => readFileSync(`${import.meta.dirname}/../${name}`, "utf8") };
}
