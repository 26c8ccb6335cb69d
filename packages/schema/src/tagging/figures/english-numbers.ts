import { digitGroups } from "../../amounts/digit-groups.ts";
import { withoutSeparators } from "../../amounts/separators.ts";

const small =
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ones = ["one", ...small.slice(0, 8)];

/** The values of number words. "One" counts only after a ten, because alone it is often a pronoun. */
const values: Readonly<Record<string, number>> = {
  ...Object.fromEntries(small.map((word, index) => [word, index + 2])),
  ...Object.fromEntries(tens.map((word, index) => [word, (index + 2) * 10])),
  ...Object.fromEntries(
    tens.flatMap((ten, index) =>
      ones.map((one, unit) => [`${ten}-${one}`, (index + 2) * 10 + unit + 1]),
    ),
  ),
  "a dozen": 12,
  "two dozen": 24,
  "a hundred": 100,
  "a thousand": 1000,
};

const anyCase = (word: string): string => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`;

const anyOf = (words: readonly string[]): string =>
  words
    .toSorted((left, right) => right.length - left.length)
    .map(anyCase)
    .join("|");
const others = Object.keys(values).filter((word) => !/^\w+ty\b/.test(word));

const belowHundred = `(?:(?:${anyOf(tens)})(?:-(?:${ones.join("|")}))?|${anyOf(["one", ...small])})`;
const hundreds = `(?:${belowHundred}|[Aa])[ -]hundred`;
const scales = "thousand|million|billion|trillion";
/** Numbers of several words: `two hundred and fifty`, `three thousand five hundred`. They state all their digits. */
const compounds = [
  `(?:${hundreds} (?:and )?|${belowHundred} hundred )${belowHundred}(?:[ -]thousand)?`,
  `(?:${hundreds}|${belowHundred}|[Aa])[ -]thousand(?: and)? (?:${hundreds}(?: (?:and )?${belowHundred})?|${belowHundred})`,
  `${belowHundred}[ -]and[ -]a[ -]half`,
  `(?:[Aa] quarter|[Aa] third|[Tt]hree[ -]quarters|[Tt]wo[ -]thirds) of a(?= (?:${scales})\\b)`,
  `[Hh]alf an?(?= (?:${scales}|dozen)\\b)`,
  `(?:[Oo]ne(?= hundred\\b)|(?:[Oo]ne|[Aa])(?= (?:${scales})\\b))`,
];

/** Matches a number in digits or in words. The first letters come first, because most words of a text have others. */
export const englishNumber = `(?=[\\daefhnostAEFHNOST])(?:(?:\\d{1,3}(?:,\\d{3}){1,5}|[1-9]\\d{0,2}${digitGroups})(?:\\.\\d{1,9})?(?!\\d)|\\d{1,15}(?:\\.\\d{1,9})?(?!\\d)|(?:${compounds.join("|")}|(?:${anyOf(tens)})(?:-(?:${ones.join("|")}))?|${anyOf(others)})(?!\\p{L}))`;

/** Matches how each match of `englishNumber` begins, in any case, and little else. It is short, so that a test takes no time to compile. */
export const numberStart = `\\d|one|two|thr|thi|fou|for|fiv|fif|six|sev|eig|nin|ten|ele|twe|hal|a[ -](?:doz|hun|tho|mil|bil|tri|qua|thi)`;

const multiples: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };

/** Reads a match of `englishNumber`. */
export function readEnglishNumber(words: string): number {
  const lower = words.toLowerCase();
  const value = values[lower];
  if (value !== undefined) return value;
  if (/^\d/.test(words)) return Number(withoutSeparators(words));
  if (lower.startsWith("half")) return 0.5;
  if (/quarters? of/.test(lower)) return lower.startsWith("a") ? 0.25 : 0.75;
  if (/thirds? of/.test(lower)) return lower.startsWith("a") ? 1 / 3 : 2 / 3;
  let total = 0;
  let part = 0;
  for (const word of lower
    .replace(/[ -]and[ -]a[ -]half$/, "")
    .split(/ (?:and )?|-(?=hundred|thousand)/)) {
    const multiple = multiples[word];
    if (multiple === undefined) part += word === "a" || word === "one" ? 1 : values[word]!;
    else if (multiple === 100) part *= 100;
    else {
      total += part * 1000;
      part = 0;
    }
  }
  return total + part + (lower.endsWith("half") ? 0.5 : 0);
}
