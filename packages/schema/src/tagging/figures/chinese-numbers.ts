const digits = "零一二三四五六七八九";
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Matches a number in digits or in Chinese numerals. */
export const chineseNumber = String.raw`\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,9})?(?!\d)|\d{1,15}(?:\.\d{1,9})?(?!\d)|[零〇一二两三四五六七八九十百千]{1,9}`;

/** Reads a match of `chineseNumber`; undefined if the numerals are not a number. */
export function readChineseNumber(words: string): number | undefined {
  if (/^\d/.test(words)) return Number(words.replaceAll(",", ""));
  let sum = 0;
  let digit: number | undefined;
  for (const character of words.replaceAll("两", "二").replaceAll("〇", "零")) {
    const power = powers[character];
    if (power !== undefined) {
      sum += (digit ?? 1) * power;
      digit = undefined;
    } else if (digit === undefined || digit === 0) digit = digits.indexOf(character);
    else return undefined;
  }
  return sum + (digit ?? 0);
}
