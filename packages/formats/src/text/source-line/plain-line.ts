/**
 * Signs of emphasis around a part of a line, backticks, and the marks without a width that are in place of them. Inside a word,
 * such a sign is a letter of a name.
 */
const emphasis =
  /\u200B{1,9}|(?<![\p{L}\p{N}])[*_`]{1,3}(?=[^\s*_`])|(?<=[^\s*_`])[*_`]{1,3}(?![\p{L}\p{N}])/gu;
const emoji = /(?:(?![©®™])\p{Extended_Pictographic}\uFE0F?)+/gu;
const mayHaveSigns = /[*_`\u200B]|(?![©®™])\p{Extended_Pictographic}/u;
const separatorAtEnd = /(?:^|[|\uFF5C·•,\uFF0C:\uFF1A-])\s*$/u;
const separatorAtStart = /^\s*(?:$|[|\uFF5C·•,\uFF0C:\uFF1A-])/u;

/**
 * Replaces signs that only decorate the parts of a line by spaces, and emoji between two parts by a dot. Keeps the length:
 * `**Ore Ticker** | _2025-10-24_`, `📰 Ore Ticker 📅 2025-10-24`. Returns undefined for a line without such signs.
 */
export function withoutSigns(line: string): string | undefined {
  if (!mayHaveSigns.test(line)) return undefined;
  const plain = line.replace(emphasis, blank);
  return plain.replace(emoji, (sign, at: number) => {
    const isBetween =
      !separatorAtEnd.test(plain.slice(0, at)) &&
      !separatorAtStart.test(plain.slice(at + sign.length));
    return isBetween ? `·${" ".repeat(sign.length - 1)}` : blank(sign);
  });
}

function blank(sign: string): string {
  return " ".repeat(sign.length);
}
