import { isSpace } from "./spans.ts";

const stops = String.raw`.!?\u3002\uFF01\uFF1F`;
const closingMarks = "\"'”’»」』";

/** A character that ends a sentence, as a part of a pattern. */
export const stop = `[${stops}]`;
/** A stop with the quotation mark after it, as a part of a pattern: `reopened in “May.”` */
export const sentenceEnd = `${stop}[${closingMarks}]?`;
/** The end of a text that ends like a sentence. */
export const endsLikeSentence = new RegExp(`${sentenceEnd}$`, "u");

/** Returns true if the text before an offset ends a sentence. */
export function endsSentence(source: string, at: number): boolean {
  let end = at;
  while (end > 0 && isSpace(source.charCodeAt(end - 1))) end--;
  if (end > 1 && closingMarks.includes(source[end - 1]!)) end--;
  return end > 0 && isStop(source.charCodeAt(end - 1));
}

/** Returns true for a UTF-16 code unit that ends a sentence. */
export function isStop(code: number): boolean {
  return code < 0x80
    ? code === 0x2e || code === 0x21 || code === 0x3f
    : code === 0x3002 || code === 0xff01 || code === 0xff1f;
}
