import { describe, expect, test } from "vitest";
import { cleanWords, wordsWithoutMarks } from "./clean-words.ts";

describe("cleans words", () => {
  test.each([
    ["Prices rose", "Prices rose"],
    ["Prices  rose", "Prices rose"],
    [" Prices rose", "Prices rose"],
    ["Prices rose ", "Prices rose"],
    ["Prices\trose", "Prices rose"],
    ["Prices\nrose", "Prices rose"],
    ["Prices \r\n\t rose", "Prices rose"],
    ["Prices\u00A0rose", "Prices rose"],
    ["Prices\u3000rose", "Prices rose"],
    ["Pri\u200Bces\u2060 ro\uFEFFse", "Prices rose"],
    ["Pri\u00ADces rose", "Prices rose"],
    ["\u200B\u200B", ""],
    ["**Prices** rose", "Prices rose"],
    ["** Prices **", "Prices"],
    ["*Prices* rose", "*Prices* rose"],
    ["Prices – “rose”", "Prices – “rose”"],
    ["", ""],
  ])("%j", (text, cleaned) => {
    expect(cleanWords(text)).toBe(cleaned);
  });
});

describe("removes citations", () => {
  test.each([
    ["fell", "fell"],
    ["fell [3]", "fell"],
    ["fell[3]", "fell"],
    ["fell   [3]", "fell"],
    ["fell [3].", "fell."],
    ["fell. [3]", "fell."],
    ["fell. [3].", "fell."],
    ["fell。[3]。", "fell。"],
    ["fell.[3]。", "fell."],
    ["fell! [3].", "fell!."],
    ["fell [3][4].", "fell."],
    ["fell.[3], [4]", "fell."],
    ["fell [3], then rose [4]", "fell, then rose"],
    ["fell. [3]. Then rose. [4].", "fell. Then rose."],
    ["fell. [3] [4].", "fell."],
    ["fell. [3][4].", "fell."],
    ["fell. [3][4][5]. Rose.[6].", "fell. Rose."],
    ["fell [3] and rose [4]", "fell and rose"],
    ["fell. [3] and rose", "fell. and rose"],
    ["[3] fell", "fell"],
    ["fell .[3]..", "fell .."],
  ])("%j", (source, words) => {
    const marks = [...source.matchAll(/\[(\d)\]/g)].map(({ 0: mark, 1: number, index }) => ({
      kind: "mark" as const,
      ids: [Number(number)],
      start: index,
      end: index + mark.length,
    }));
    expect(wordsWithoutMarks(source, 0, source.length, marks)).toBe(words);
  });

  test("between two offsets", () => {
    const mark = { kind: "mark", ids: [3], start: 7, end: 10 } as const;
    expect(wordsWithoutMarks("a fell [3] b", 2, 10, [mark])).toBe("fell");
  });
});
