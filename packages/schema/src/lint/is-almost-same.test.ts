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
  // Only one of them has a negation.
  [
    "Exports of gallium to the US were suspended in 2025.",
    "Exports of gallium to the US were not suspended in 2025.",
    false,
  ],
  ["The quota was set without a vote.", "The quota was not set without a vote.", false],
  ["Kyiv has not signed the deal.", "Kyiv still has not signed the deal.", true],
  ["Miners failed to meet the quota.", "The miners failed to meet the quota.", true],
  ["商务部宣布对锑实施出口管制措施", "商务部未宣布对锑实施出口管制措施", false],
  ["商务部宣布未来对锑实施出口管制", "商务部已宣布未来对锑实施出口管制", true],
  ["该公司否认将在当地停产三个月", "该公司将在当地停产三个月", false],
  ["Москва ввела запрет на вывоз урана.", "Москва не ввела запрет на вывоз урана.", false],
  ["Das Werk wird in diesem Jahr gebaut.", "Das Werk wird in diesem Jahr nicht gebaut.", false],
  // The names or the numbers change their places.
  [
    "Kazakhstan exports tungsten to China by rail every year.",
    "China exports tungsten to Kazakhstan by rail every year.",
    false,
  ],
  ["Exports rose while imports fell.", "Imports rose while exports fell.", false],
  ["哈萨克斯坦每年向中国出口钨精矿", "中国每年向哈萨克斯坦出口钨精矿", false],
  ["The rate rose from 4% to 6%.", "The rate rose from 6% to 4%.", false],
  // A phrase moves from the end to the start.
  ["Prices of antimony rose in Europe.", "In Europe, prices of antimony rose.", true],
  ["In March, prices rose in Europe.", "Prices rose in Europe in March.", true],
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
  const listOf = (words: string): string[] =>
    words.toLowerCase().match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[\p{L}\p{M}]+/gu) ?? [];
  const wordsOf = (words: string): Set<string> => new Set(listOf(words));
  const isInOrder = (left: string[], right: string[]): boolean => {
    const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
    return fewer.some((word, start) => {
      if (start > 0 && word !== more[0]) return false;
      const rest = [...fewer.slice(start), ...fewer.slice(0, start)];
      for (const one of more) if (one === rest[0]) rest.shift();
      return rest.length === 0;
    });
  };
  fc.assert(
    fc.property(text, text, (left, right) => {
      const [fewer, more] = [wordsOf(left), wordsOf(right)].toSorted((a, b) => a.size - b.size);
      const lengths = [left.length, right.length];
      const same =
        Math.min(...lengths) >= Math.max(...lengths) * 0.7 &&
        fewer!.size >= 0.85 * more!.size &&
        [...fewer!].every((one) => more!.has(one)) &&
        isInOrder(listOf(left), listOf(right));
      expect(isAlmostSame(left, right)).toBe(same);
    }),
    { numRuns: 2000 },
  );
});
