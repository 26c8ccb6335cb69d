import fc from "fast-check";
import { expect, test } from "vitest";
import { isAlmostSame } from "./is-almost-same.ts";

test.each([
  ["Beijing suspended its ban on gallium.", "Beijing has suspended its ban on gallium.", true],
  ["Beijing suspended its ban on gallium.", "Beijing suspended its ban on gallium", true],
  ["Output fell by 4% in 2024.", "Output fell by 6% in 2024.", false],
  ["Beijing suspended its ban on gallium.", "Beijing suspended its ban on antimony.", false],
  ["Prices rose in Europe.", "Stocks fell in Europe.", false],
  ["中国暂停对美国镓出口禁令", "中国已暂停对美国镓出口禁令", true],
  ["中国暂停对美国镓出口禁令", "欧盟批准四十七个战略项目", false],
  ["short", "a text that is much longer than the other", false],
])("%s / %s: %s", (left, right, same) => {
  expect(isAlmostSame(left, right)).toBe(same);
});

test("compares all words, wherever the texts differ", () => {
  const word = fc.constantFrom(
    "tin",
    "Tin",
    "zinc",
    "ore",
    "ores",
    "é",
    "É",
    "ÿ",
    "e\u0301",
    "×",
    "İ",
    "руда",
    "–",
    "钨",
    "钨价",
    "-",
    "’s",
  );
  const text = fc
    .array(word, { minLength: 6, maxLength: 12 })
    .chain((words) => fc.constantFrom(" ", "", ", ").map((space) => words.join(space)));
  const wordsOf = (words: string): Set<string> =>
    new Set(words.toLowerCase().match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[\p{L}\p{M}]+/gu));
  fc.assert(
    fc.property(text, text, (left, right) => {
      const [fewer, more] = [wordsOf(left), wordsOf(right)].toSorted((a, b) => a.size - b.size);
      const lengths = [left.length, right.length];
      const same =
        Math.min(...lengths) >= Math.max(...lengths) * 0.7 &&
        fewer!.size >= 0.85 * more!.size &&
        [...fewer!].every((one) => more!.has(one));
      expect(isAlmostSame(left, right)).toBe(same);
    }),
    { numRuns: 2000 },
  );
});
