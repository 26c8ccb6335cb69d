import { groupApostrophes, groupSpaces } from "./digit-groups.ts";

const separators = new RegExp(`(?<=\\d)[,\uFF0C${groupSpaces}${groupApostrophes}](?=\\d{3})`, "g");

/** Removes the separators before groups of three digits, except full stops, which are decimal points. */
export function withoutSeparators(digits: string): string {
  return digits.replace(separators, "");
}

const doubtful = /\d[ \uFF0C]\d{3}/;

/**
 * Tests for digits that a common space or a Chinese comma separates. They are one number or several: a row of a table has
 * the same spaces, and 排名第12，500吨 has two clauses. Other separators are only within numbers.
 */
export function mayBeSeveral(digits: string): boolean {
  return doubtful.test(digits);
}

/** Three numbers of three digits are rather a list: 120 130 140 t. No item of a list is 000. */
const listed = /^\d{3}(?:[ \uFF0C][1-9]\d\d){2,}(?!\d)/;

/** Tests for digits that are probably several numbers, also before a unit or after a currency. */
export function isList(digits: string): boolean {
  return listed.test(digits);
}

const beforeGroup = new RegExp(`\\d[,\uFF0C${groupSpaces}${groupApostrophes}]$`);

/** Tests for digits that can only end a number: the 000 of `12'500 000`, whose separators differ. */
export function isLastGroup(text: string, start: number): boolean {
  return (
    /^0\d/.test(text.slice(start, start + 2)) &&
    beforeGroup.test(text.slice(Math.max(0, start - 2), start))
  );
}
