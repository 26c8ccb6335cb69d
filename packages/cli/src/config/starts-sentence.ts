/** Whether a sentence starts at an offset of a text, also in quotation marks. The stop of an abbreviation ends none. */
export function startsSentence(words: string, start: number): boolean {
  const before = words.slice(Math.max(0, start - longest), start).replace(openingMarks, "");
  if (before.trim() === "") return true;
  return /[.!?:]\s+$/.test(before) && !abbreviation.test(before.trimEnd());
}

/** Characters to read before an offset: more than an abbreviation has. */
const longest = 40;
const openingMarks = /["\u201C\u2018'(]*$/;

// cspell:disable -- abbreviations of several languages
/**
 * Abbreviations that words of the same sentence follow, such as `vs.`, `U.S.` and `z. B.`; not `etc.`, which ends many. A
 * sentence that ends in `U.S.` looks the same, and is less common.
 */
const abbreviation =
  /(?<![\p{L}\p{N}.])(?:\p{L}\.\s?\p{L}|(?:\p{L}\.){2,5}\p{L}|EE\. ?UU|p\. ?(?:ex|ej)|vs?|cf|cfr|ca|approx|aprox|avg|env|esp|est|excl|incl|inkl|bzw|Mio|Mrd|Nos?|Nr|Fig|pp?|vol|art|sec|Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|St|Mt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Corp|Inc|Ltd|Cos?|Bros|Pty|Bhd|Tbk)\.$/u;
// cspell:enable
