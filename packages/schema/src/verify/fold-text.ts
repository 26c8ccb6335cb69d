/** A text in the form in which quotes are compared, and where its characters come from. */
export interface FoldedText {
  readonly text: string;
  /** Returns the offset in the original text of the character at an offset. */
  readonly offsetOf: (offset: number) => number;
}

const quotes = /["'“”„‟‘’‚‛«»‹›「」『』《》〈〉＂＇`´]/;
const dashes = /[-\u2010-\u2015\u2212\uFF0D～~]/;
/** Soft hyphens, zero-width characters, and marks of direction. */
const invisible = /\p{Default_Ignorable_Code_Point}/u;
/** Han characters and signs of amounts, beside which a space does not count: `10 %`, `$ 8.5`. */
const tight = /[\u2E80-\u9FFF\uF900-\uFAFF%‰°\p{Sc}]/u;
const letter = /(?![\u2E80-\u9FFF\uF900-\uFAFF])\p{L}/u;

/**
 * Folds a text so that only its words count: no quotation marks and invisible characters, one space for white space, one
 * form for dashes and for full-width and half-width characters, and lower case. Spaces beside Han characters, percent signs
 * and signs of currencies are removed, and one is added between a number and its unit: `19,000t`.
 */
export function foldText(original: string): FoldedText {
  const characters: string[] = [];
  const offsets: number[] = [];
  for (let index = 0; index < original.length; index++) {
    const character = original[index]!;
    const code = character.charCodeAt(0);
    let folded: string;
    if (code >= 0x61 && code <= 0x7a) folded = character;
    else if (quotes.test(character) || invisible.test(character)) continue;
    else if (/\s/.test(character)) folded = " ";
    else if (dashes.test(character)) folded = "-";
    else if (code < 0x80) folded = character.toLowerCase();
    else folded = character.normalize("NFKC").toLowerCase();
    if (folded === " " || folded === "-") {
      const last = characters.at(-1);
      if (
        folded === " " &&
        (last === undefined || last === " " || last === "-" || tight.test(last))
      )
        continue;
      // Spaces around a dash do not count, nor does the number of dashes.
      if (folded === "-" && last === "-") continue;
      if (folded === "-" && last === " ") {
        characters.pop();
        offsets.pop();
      }
    } else if (characters.at(-1) === " " && tight.test(folded)) {
      characters.pop();
      offsets.pop();
    } else if (/\d/.test(characters.at(-1) ?? "") && letter.test(folded)) {
      characters.push(" ");
      offsets.push(index);
    }
    for (const part of folded) {
      characters.push(part);
      offsets.push(index);
    }
  }
  offsets.push(original.length);
  return { text: characters.join(""), offsetOf: (offset) => offsets[offset]! };
}
