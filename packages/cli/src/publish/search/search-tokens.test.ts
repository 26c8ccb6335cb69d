import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { queryTermsOf, shardOf, termsOf } from "./search-tokens.ts";

test.each([
  ["Two smelters close in Düren.", ["two", "smelters", "close", "in", "duren"]],
  ["钨价上涨", ["钨价", "价上", "上涨", "涨"]],
  ["2025年10月", ["2025", "年", "10", "月"]],
  ["USD 8.5 billion", ["usd", "8.5", "billion"]],
  ["22,5 Milliarden", ["22.5", "milliarden"]],
  ["96,600 t, 1,234.5 t", ["96600", "t", "1234.5", "t"]],
  ["96,600t", ["96600t", "96600"]],
  ["96\u202F600,5 t", ["96600.5", "96", "600,5", "t"]],
  ["1.234.567,8", ["1234567.8"]],
  ["96.600 Tonnen, 0.125", ["96.600", "96600", "tonnen", "0.125"]],
  ["96,600吨", ["96600", "吨"]],
  ["约10.75万", ["约", "10.75", "万"]],
  ["価格は96,600円", ["価格", "格は", "は", "96600", "円"]],
  ["ราคา30.5", ["รา", "าค", "คา", "า", "30.5"]],
  ["A10.75", ["a10", "75"]],
  ["24.10.2025, 1,2,3", ["24", "10", "2025", "1", "2", "3"]],
  ["CO2, U3O8, 5G.", ["co2", "u3o8", "5g", "5"]],
  ["Жезказган", ["жезказган"]],
  ["مصفاة", ["مصفاة"]],
  ["المعادن النادرة", ["المعادن", "معادن", "النادرة", "نادرة"]],
  ["وبالمعادن للمعادن", ["وبالمعادن", "معادن", "للمعادن", "معادن"]],
  ["الى", ["الى"]],
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
  [
    "$1.1 billion",
    [
      ["1.1", false],
      ["billion", true],
    ],
  ],
  ["96 600", [["96600", false]]],
  ["96,600", [["96600", false]]],
  ["2025", [["2025", false]]],
  ["نادرة", [["نادرة", true]]],
  ["النادرة", [["نادرة", true]]],
  ["النا", [["النا", true]]],
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
