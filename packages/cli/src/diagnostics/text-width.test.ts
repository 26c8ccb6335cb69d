import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { textWidth } from "./text-width.ts";

describe("counts columns", () => {
  test.each([
    ["", 0],
    ["headline: Congo", 15],
    ["钨精矿", 6],
    ["。（）", 6],
    ["Ключевые выводы", 15],
    ["텅스텐", 6],
    ["…钨", 3],
    ["é", 1],
    ["e\u0301", 1],
    ["😀", 2],
    ["👩‍🔬", 2],
    ["🇨🇳", 2],
    ["\uFFFD", 1],
  ])("%j: %i", async (text, width) => {
    expect(await textWidth(text)).toBe(width);
  });
});

test("agrees with string-width on every character, alone and beside others", async () => {
  const differing: string[] = [];
  for (let point = 0x20; point <= 0xffff; point++) {
    if ((point >= 0x7f && point < 0xa0) || (point >= 0xd800 && point < 0xe000)) continue;
    const character = String.fromCodePoint(point);
    for (const text of [character, `a${character}`, `${character}钨`])
      if ((await textWidth(text)) !== stringWidth(text)) differing.push(text);
  }
  expect(differing).toEqual([]);
});

test("agrees with string-width on any text", async () => {
  const unit = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 2 }),
    fc.constantFrom(
      "钨",
      "é",
      "…",
      "、",
      "안",
      "가",
      "ア",
      "a",
      "[",
      "①",
      "→",
      "€",
      "\u0301",
      "\u200D",
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(unit, { maxLength: 12 }), async (pieces) => {
      const text = pieces.join("");
      fc.pre(!/[\p{Cc}]/u.test(text));
      expect(await textWidth(text)).toBe(stringWidth(text));
    }),
  );
});
