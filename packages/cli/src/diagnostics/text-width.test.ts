import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { plainWidth, textWidth } from "./text-width.ts";

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

test("agrees with string-width on every character that it counts itself, alone and beside others", () => {
  const counted = Array.from({ length: 0xffe0 }, (_, index) =>
    String.fromCodePoint(0x20 + index),
  ).filter((character) => plainWidth(character) !== undefined);
  expect(counted.length).toBeGreaterThan(35_000);
  const differing: string[] = [];
  // Many characters per text: string-width makes a segmenter's iterator for each text, and its memory outside the heap makes
  // the worker collect all its garbage each time.
  for (let at = 0; at < counted.length; at += 512)
    for (const between of [" ", "", "a", "钨"]) {
      const text = counted.slice(at, at + 512).join(between);
      if (plainWidth(text) !== stringWidth(text)) differing.push(text);
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
