import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { queryTermsOf, shardOf, termsOf } from "./search-tokens.ts";

test.each([
  ["Two smelters close in Düren.", ["two", "smelters", "close", "in", "duren"]],
  ["钨价上涨", ["钨价", "价上", "上涨", "涨"]],
  ["2025年10月", ["2025", "年", "10", "月"]],
  ["USD 8.5 billion", ["usd", "8", "5", "billion"]],
  ["Жезказган", ["жезказган"]],
  ["مصفاة", ["مصفاة"]],
  ["ﬁrst ＧＡ", ["first", "ga"]],
  ["", []],
])("the terms of %j are %j", (text, terms) => {
  expect(termsOf(text)).toEqual(terms);
});

test.each([
  ["quota", [["quota", true]]],
  [
    "EU quota",
    [
      ["eu", false],
      ["quota", true],
    ],
  ],
  ["钨", [["钨", true]]],
  ["钨价", [["钨价", false]]],
  [
    "钨价上",
    [
      ["钨价", false],
      ["价上", false],
    ],
  ],
  ["a a", [["a", false]]],
  ["…", []],
])("the query %j has the terms %j", (query, terms) => {
  expect(queryTermsOf(query).map(({ text, isPrefix }) => [text, isPrefix])).toEqual(terms);
});

describe("any part of a text is found", () => {
  const isFound = (query: string, text: string): boolean => {
    const terms = termsOf(text);
    return queryTermsOf(query).every(({ text: wanted, isPrefix }) =>
      terms.some(
        (term) =>
          (isPrefix ? term.startsWith(wanted) : term === wanted) &&
          // The script loads only the file of the wanted term.
          shardOf(term, 64) === shardOf(wanted, 64),
      ),
    );
  };
  const han = fc.string({
    unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
    minLength: 1,
    maxLength: 12,
  });

  test("in Chinese", () => {
    fc.assert(
      fc.property(han, fc.nat(), fc.nat(), (text, at, length) => {
        const start = at % text.length;
        const part = text.slice(start, start + 1 + (length % text.length));
        expect([part, isFound(part, `Some ${text}, 2025.`)]).toEqual([part, true]);
      }),
    );
  });

  test("in words of any script, from their start", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1 }), (texts) => {
        const text = texts.join(" ");
        for (const part of texts) expect([part, isFound(part, text)]).toEqual([part, true]);
      }),
    );
  });
});
