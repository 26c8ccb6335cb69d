import { textSamples } from "@mineral-brief/fixtures/text-samples";
import { describe, expect, test } from "vitest";
import { cleanWords } from "../clean-words.ts";
import { preparePage } from "./prepare-page.ts";
import { sign, signsOf } from "./page-signs.ts";

const line = "Prices rose for a long-term buyer in 2025-10, by 3 - 4 % (see below) to $8.5 [1][2]";

function namesOf(source: string): string[] {
  const signs = signsOf(source);
  return Object.entries(sign).flatMap(([name, bit]) => (signs & bit ? [name] : []));
}

test.each(["", "\n \n", line, `  ${line}\n\n\t${line}\r\n`, "钨价上涨,稀土", "Tungsten: x", "x:y"])(
  "finds no sign in %j",
  (source) => {
    expect(namesOf(source)).toEqual([]);
  },
);

describe("finds each sign", () => {
  test.each<[keyof typeof sign, string]>([
    ["hidden", "a\uFE00b"],
    ["hidden", "a\u{E0100}b"],
    ["hidden", "a\u200Bb"],
    ["hidden", "\uFEFF\uFEFFa"],
    ["hidden", "a \uFEFF\uFEFF"],
    ["hidden", "\u2060"],
    ["hidden", "a citeturn0search1"],
    ["hidden", "-----BEGIN C2PA MANIFEST-----"],
    ["email", "> a"],
    ["email", "\u3000> a"],
    ["email", "From: a"],
    ["email", "subject : a"],
    ["email", "发件人：甲"],
    ["email", "On Monday Ada wrote:"],
    ["email", "甲写道："],
    ["email", "a --"],
    ["assistant", "a [cite: 1]"],
    ["assistant", "[cite_start]a"],
    ["assistant", "a turn0search1"],
    ["assistant", "a \u30101\u2020b\u3011"],
    ["emoji", "\u{1F4A1} a"],
    ["emoji", "1\uFE0F\u20E3 a"],
    ["emoji", "\u2705 a"],
    ["emoji", "\u3297 a"],
    ["bracketedNumber", "a (1)"],
    ["bracketedNumber", "a (Ref. 1)"],
    ["bracketedNumber", "a\uFF08\u6CE81\uFF09"],
    ["bracketedNumber", "a {1}"],
    ["tag", "a<sup>1</sup>"],
    ["tag", "a^1^"],
    ["footnote", "of ore.1"],
    ["footnote", "of ore. 1 2"],
    ["brokenWord", "tung-\nsten"],
    ["brokenWord", "tung- sten"],
    ["brokenWord", "\u0448\u0438-\n\u0440\u043E"],
    ["numericDate", "a 05/11/2025"],
    ["numericDate", "a 05-11-2025"],
    ["bracketedWord", "a[edit]"],
    ["firstAfterColon", "a [2]. Sources: [1] b"],
    ["firstAfterColon", "a。[2] 来源：(1) b"],
    ["checkbox", "> [!summary] a"],
    ["wikiHeading", "h2. Supply"],
    ["wikiHeading", "  h2. Supply"],
    ["letterBullet", "o A"],
    ["letterBullet", "  o\tA"],
    ["emphasis", "a *b* c"],
    ["unclean", "a  b"],
    ["unclean", "a\tb"],
    ["unclean", "a\u00A0b"],
    ["unclean", "a\u3000b"],
    ["unclean", "a **b"],
    ["unclean", "\uFB01ne"],
  ])("%s in %j", (name, source) => {
    expect(namesOf(source)).toContain(name);
    expect(namesOf(`${line}\n${source}\n${line}`)).toContain(name);
  });
});

function saysCleanOnlyIfClean(source: string): boolean {
  const { text, hasCleanLines } = preparePage(source);
  return !hasCleanLines || text.split("\n").every((words) => words.trim() === cleanWords(words));
}

test("the lines of the samples are clean if no sign says otherwise", () => {
  for (const { source } of textSamples) expect(saysCleanOnlyIfClean(source)).toBe(true);
});

test.each([
  "Tin rose [1](@ref) to 10^3 t.",
  "Tin rose [1](#fn1), and 10^3 t.",
  "Tin rose <sup>1</sup> to 10^3 t.",
])("the lines of a text with other citations are not clean: %s", (source) => {
  expect(saysCleanOnlyIfClean(source)).toBe(true);
});
