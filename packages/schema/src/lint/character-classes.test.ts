import { expect, test } from "vitest";
import { characterClasses, characterClassesOf } from "./character-classes.ts";

test.each<readonly [string, readonly string[]]>([
  ["a tonne", ["latin"]],
  ["2025", []],
  ["\u00E9", ["latin"]],
  ["$5 (A) [1] *b*", ["dollar", "bracket", "parenthesis", "markup", "latin"]],
  // The same characters with another script, which is tested in another way.
  ["$5 (\u94A8) [1] *b*", ["dollar", "bracket", "parenthesis", "markup", "latin", "han"]],
  ["\u94A8\u3010\uFF08", ["bracket", "parenthesis", "han"]],
  ["\u202Ea", ["bidi", "latin"]],
  ["\u0420\u03B1\u05D0\u0627\u304B", ["cyrillic", "kanaHangul", "arabic", "hebrew", "greek"]],
  [" a", ["latin", "edge"]],
  ["a\u00A0", ["latin", "edge"]],
  ["\u94A8\u3000", ["han", "edge"]],
  // Each sign that HTML or Markdown would use, beside either script.
  ...["<", "&", "*", "_", "`", "#"].flatMap((sign) => [
    [sign, ["markup"]] as const,
    [`${sign}\u94A8`, ["markup", "han"]] as const,
  ]),
  ["$", ["dollar"]],
  ["(", ["parenthesis"]],
  ["[", ["bracket"]],
  ["5 a", ["latin"]],
  ["5 \u017B", ["latin"]],
  // The first and the last character of each block.
  ["A\u94A8z", ["latin", "han"]],
  ["\u00BF\u94A8", ["han"]],
  ["\u00C0\u94A8\u024F", ["latin", "han"]],
  ["\u0250\u036F\u94A8", ["han"]],
  ["\u0370", ["greek"]],
  ["\u03FF", ["greek"]],
  ["\u0400", ["cyrillic"]],
  ["\u052F", ["cyrillic"]],
  ["\u0530", []],
  ["\u058F", []],
  ["\u0590", ["hebrew"]],
  ["\u05FF", ["hebrew"]],
  ["\u0600", ["arabic"]],
  ["\u077F", ["arabic"]],
  ["\u0780", []],
  ["\u202A", ["bidi"]],
  ["\u202E", ["bidi"]],
  ["\u2029\u202F", ["edge"]],
  ["\u2066", ["bidi"]],
  ["\u2069", ["bidi"]],
  ["\u2065\u206A\u94A8", ["han"]],
  ["\u303F", []],
  ["\u3040", ["kanaHangul"]],
  ["\u30FF", ["kanaHangul"]],
  ["\u3100", []],
  ["\u33FF", []],
  ["\u3400", ["han"]],
  ["\u4DBF", ["han"]],
  ["\u4DC0\u4DFF", []],
  ["\u4E00", ["han"]],
  ["\u9FFF", ["han"]],
  ["\uA000\uABFF", []],
  ["\uAC00", ["kanaHangul"]],
  ["\uD7AF", ["kanaHangul"]],
  ["\uD7B0", []],
  ["\u300F\u3011\uFF07\uFF09", []],
  ["\u3010", ["bracket"]],
  ["\uFF3B", ["bracket"]],
  ["\uFF08", ["parenthesis"]],
  // All kinds of white space, and characters that are not.
  ["\u0021!", []],
  ["\u001F5", ["edge"]],
  ["5\u0020", ["edge"]],
  ["5\u0085", []],
  ["\u009F5", []],
  ["\u16805", ["edge"]],
  ["5\u2003", ["edge"]],
  ["\uFEFF5", ["edge"]],
  ["5\uFEFE", []],
  ["\u00A1\u00BF", []],
  ["", []],
])("%j has %j", (text, expected) => {
  const found = characterClassesOf(text, false);
  const names = Object.entries(characterClasses).filter(
    ([, characterClass]) => (found & characterClass) !== 0,
  );
  expect(names.map(([name]) => name)).toEqual(expected);
});

test("the common classes of a quote in Latin letters are not tested", () => {
  expect(characterClassesOf("Prices *rose* ($5)", true)).toBe(0);
  expect(characterClassesOf(" \u94A8", true)).toBe(characterClasses.edge | characterClasses.han);
});
