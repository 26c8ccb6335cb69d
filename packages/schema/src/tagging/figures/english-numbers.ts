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

/** Matches a number in digits or in words. The first letters come first, because most words of a text have others. */
export const englishNumber = `(?=[\\daefnstAEFNST])(?:\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,9})?(?!\\d)|\\d{1,15}(?:\\.\\d{1,9})?(?!\\d)|(?:(?:${anyOf(tens)})(?:-(?:${ones.join("|")}))?|${anyOf(others)})(?!\\p{L}))`;

/** Reads a match of `englishNumber`. */
export function readEnglishNumber(words: string): number {
  return values[words.toLowerCase()] ?? Number(words.replaceAll(",", ""));
}
