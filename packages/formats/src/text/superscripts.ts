/** The superscript digits from 0 to 9, also for a character class of a regular expression. */
export const superscripts = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

/** The signs of a range between superscripts: `³⁻⁵`. */
export const rangeSigns = "\u207B\u2010–-";

/** A citation in superscripts, also of a range. */
export const raisedMark = `[${superscripts}]{1,3}(?:[${rangeSigns}][${superscripts}]{1,3})?`;

const eachSuperscript = new RegExp(`[${superscripts}]`, "g");

/** Writes digits as superscripts. Keeps all other characters. */
export function toSuperscripts(text: string): string {
  return text.replace(/[0-9]/g, (digit) => superscripts[Number(digit)]!);
}

/** Writes superscripts as digits. Keeps all other characters. */
export function fromSuperscripts(text: string): string {
  return text.replace(eachSuperscript, (digit) => String(superscripts.indexOf(digit)));
}
