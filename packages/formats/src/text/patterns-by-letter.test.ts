import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as phrases from "./page/interface-phrases.ts";
import { firstLetters, PatternsByLetter } from "./patterns-by-letter.ts";

describe("the letters with which a text that matches a pattern can start", () => {
  test.each([
    ["a word", "tin", "t"],
    ["a choice", "tin|lead|锡", "tl锡"],
    ["an optional letter", "s?tin", "st"],
    ["a letter that can be missing", "s*t{0,2}in", "sti"],
    ["a letter that is repeated", "s+t{1,2}in", "s"],
    ["an optional group", "(?:the |a )?tin", "tat"],
    ["a group that can be empty", "(?:the|)tin", "t"],
    ["groups in groups", "(?:(?:p|q)r)?(?<name>(?:x)?y)", "pqxy"],
    ["a set", "[(\uFF080-2-]tin", "(\uFF08012-"],
    ["a sign", String.raw`\[\*tin`, "["],
    ["a letter by its number", String.raw`\uFF1A?tin`, "\uFF1At"],
    ["what is only looked at", "(?!lead)(?=t)(?<![0-9])tin", "t"],
  ])("%s", (_, source, letters) => {
    expect([...firstLetters(source)].join("")).toBe([...new Set(letters)].join(""));
  });

  test.each([
    ["any letter", ".{1,20}tin"],
    ["all letters but some", "[^/]tin"],
    ["a space", String.raw`\s?tin`],
    ["a space in a set", String.raw`[\s-]tin`],
    ["nothing", "(?:tin)?"],
  ])("are not known for %s", (_, source) => {
    expect([...firstLetters(source)]).toEqual([""]);
  });
});

/** Each pattern of each list in the room. */
const patternsOfLists = Object.entries(phrases).flatMap(([list, patterns]) =>
  patterns instanceof PatternsByLetter
    ? patterns.sources.map((source) => ({ list, patterns, source }))
    : [],
);

describe("a line that matches one of the patterns is found", () => {
  test.each(patternsOfLists)("$list $source", ({ patterns, source }) => {
    const pattern = new RegExp(`^(?:${source})$`);
    fc.assert(
      fc.property(fc.stringMatching(withoutLooks(pattern)), (line) => {
        fc.pre(pattern.test(line));
        expect(patterns.test(line)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

/** Removes `(?!a)`, `(?=a|(?:b))` and `\b`, for which fast-check makes no texts. */
function withoutLooks({ source }: RegExp): RegExp {
  const set = String.raw`\[(?:[^\]\\]|\\.)*\]`;
  const plain = String.raw`(?:[^()\\[]|\\.|${set})*`;
  const look = new RegExp(String.raw`\(\?<?[=!]${plain}(?:\(${plain}\)${plain})*\)|\\b`, "g");
  return new RegExp(source.replaceAll(look, ""));
}

test("a line that matches no pattern is not found", () => {
  const patterns = new PatternsByLetter(["tin", "tin (?:ore|price)", ".{1,9}!"]);
  expect(["tin", "tin ore", "lead!", "tin!"].filter((line) => !patterns.test(line))).toEqual([]);
  expect(["", "tin ", "ore", "Tin", "tin lead"].filter((line) => patterns.test(line))).toEqual([]);
});
