/**
 * Signs of emphasis around a part of a line, backticks, and the marks without a width that are in place of them. Inside a word,
 * such a sign is a letter of a name.
 */
const emphasis =
  /\u200B{1,9}|(?<![\p{L}\p{N}])[*_`]{1,3}(?=[^\s*_`])|(?<=[^\s*_`])[*_`]{1,3}(?![\p{L}\p{N}])/gu;
/** The colon of `**Source**: Reuters` and `**Source** : Les Échos`. */
const colonAfterSign = /(?<=[^\s*_`\u200B])(?<sign>[*_`]{1,3}|\u200B{1,3})(?<colon>\s?[:\uFF1A])/gu;
const emoji = /(?:(?![©®™])\p{Extended_Pictographic}\uFE0F?)+/gu;
const mayHaveSigns = /[*_`\u200B]|(?![©®™])\p{Extended_Pictographic}/u;
const separatorAtEnd = /(?:^|[|\uFF5C·•,\uFF0C:\uFF1A-])\s*$/u;
/** A date, after a name. */
const startsWithYear = /^\s*(?:19|20)[0-9]{2}[-/.年]/;
/** A date or a time, before a name. */
const dateBeforeName = /^\s*(?:19|20)[0-9]{2}[-/.年].*[0-9日]\s*$/u;
const startsWithLetter = /^\s*\p{L}/u;

/**
 * Replaces signs that only decorate the parts of a line by spaces, and emoji between a name and a date by a dot. Keeps the length:
 * `**Ore Ticker** | _2025-10-24_`, `📰 Ore Ticker 📅 2025-10-24`. Returns undefined for a line without such signs.
 */
export function withoutSigns(line: string): string | undefined {
  if (!mayHaveSigns.test(line)) return undefined;
  // The colon stays next to its label.
  const plain = line.replace(colonAfterSign, "$<colon>$<sign>").replace(emphasis, blank);
  return plain.replace(emoji, (sign, at: number) => {
    const before = plain.slice(0, at);
    const after = plain.slice(at + sign.length);
    const isBetween = startsWithYear.test(after)
      ? !separatorAtEnd.test(before)
      : dateBeforeName.test(before) && startsWithLetter.test(after);
    return isBetween ? `·${" ".repeat(sign.length - 1)}` : blank(sign);
  });
}

function blank(sign: string): string {
  return " ".repeat(sign.length);
}
