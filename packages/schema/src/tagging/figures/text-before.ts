import type { Amount } from "./amount.ts";

/** A limit, an "about" or a rise. */
const signAtEnd = /[<>＜＞~+＋]\s*$/;

/**
 * How a text before a sign ends if the sign says nothing of the amount after it: with a tag, the shaft of an arrow, another
 * sign, or the first part of a path such as "Home > Metals > "; with the word before a `~` of `~~40 kt~~` and `H~2~` in
 * Markdown. `+ ` at the start of a text is a bullet. The match is removed with the sign.
 */
const unlimited: Readonly<Record<string, RegExp>> = {
  ">": /<[/!]?[a-z][^<>]*$|(?<=[-\u2010-\u2015\u2212\uFF0D=＝])[<>~]*$|[<>~]+$|(?<=> \p{L}[^<>]*) $/iu,
  "<": /(?<==)$|<+$/,
  "~": /(?<=[\w%)\]])$|~+$/,
  "+ ": /^\s*$/,
};

/** What is after the first sign of `~40 kt~` and `<40 kt>`. "~5 or ~6 t" and "<5%, >3%" are two limits. */
const closingSigns: Readonly<Record<string, RegExp>> = {
  "~": /^[^~]*[^\s~]~(?![\p{L}\p{N}~])/u,
  "<": /^[^<>]*[^\s<>=-]>(?!\s?\d)/,
};

/** Tags before an amount are seldom longer. */
const longestTag = 300;

/**
 * Returns the text before an amount, at most `length` UTF-16 code units of it, without signs at its end that neither limit the
 * amount nor say that it is a rise.
 */
export function textBefore(
  text: string,
  { start, end, isOperand }: Amount,
  length: number,
): string {
  const before = text.slice(Math.max(0, start - length), start);
  const found = signAtEnd.exec(before)?.[0];
  if (found === undefined) return before;
  const sign = found.charAt(0).normalize("NFKC");
  const signStart = start - found.length;
  if (isOperand === true || closingSigns[sign]?.test(text.slice(start, end + 40)) === true)
    return text.slice(Math.max(0, start - length), signStart);
  const rest = text.slice(Math.max(0, start - (sign === ">" ? longestTag : length)), signStart);
  const at = unlimited[sign === "+" ? sign + found.slice(1, 2) : sign]?.exec(rest)?.index;
  return at === undefined ? before : rest.slice(Math.max(0, at - length), at);
}
