import { describe, expect, test } from "vitest";
import { ndjson } from "./ndjson.ts";

/** Every diagnostic as `line:column code message`. */
function findings(source: string): string[] {
  return ndjson
    .parse(source)
    .diagnostics.map(
      ({ code, message, range }) => `${range.start.line}:${range.start.column} ${code} ${message}`,
    );
}

describe("reads one value per line", () => {
  test.each([
    ['{"a":1}\n{"b":2}\n', [{ a: 1 }, { b: 2 }]],
    ['{"a":1}\n{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['{"a":1}\r\n{"b":2}\r\n', [{ a: 1 }, { b: 2 }]],
    ['\uFEFF{"a":1}\n', [{ a: 1 }]],
    ['\n  \n{"a":1}\n\n\n{"b":2}\n\n', [{ a: 1 }, { b: 2 }]],
    ['{"a":"\u2028\u2029"}\n', [{ a: "\u2028\u2029" }]],
    ["", []],
    ["\n\r\n", []],
  ])("%j", (source, values) => {
    expect(ndjson.parse(source).documents.map(({ data }) => data)).toEqual(values);
    expect(findings(source)).toEqual([]);
  });
});

describe("reports a broken line, and reads the others", () => {
  test.each([
    ['{"a":1}\n{"b":}\n{"c":3}\n', "2:6 json-syntax expected a value, found }"],
    ['{"a":1}\n\n{"b":\n{"c":3}', "3:6 json-syntax the text ends where a value is expected"],
    [
      '{"a":1}\n  {"b":[1\n{"c":3}',
      "2:10 json-syntax the text ends before the ] of a list (it opens at 2:8)",
    ],
    [
      '\uFEFF{"a":1}\n{"b":1,"b":2}\n{"c":3}',
      '2:8 key-duplicate the key "b" appears twice in this object; keep one of them (the first is at 2:2)',
    ],
    [
      '{"a":1}\n{"b":2} {}\n{"c":3}',
      "2:9 json-syntax another article starts here; NDJSON has one article per line",
    ],
    [
      '{"a":1}\n"b":2}\n{"c":3}',
      "2:4 json-syntax text continues after the end of the article; NDJSON has one article per line",
    ],
  ])("%j", (source, finding) => {
    expect(ndjson.parse(source).documents.map(({ data }) => data)).toEqual([{ a: 1 }, { c: 3 }]);
    expect(findings(source)).toEqual([finding]);
  });

  test.each([
    ['{"a":1}\n# checked\n{"c":3}', "2:1 json-comment NDJSON has no comments; remove this one"],
    [
      '{"a":1}\r\n  // checked\r\n{"c":3}',
      "2:3 json-comment NDJSON has no comments; remove this one",
    ],
    ['{"a":1}\n/* checked */\n{"c":3}', "2:1 json-comment NDJSON has no comments; remove this one"],
    [
      '{"a":1}\n{"b":2 /* checked */}\n{"c":3}',
      "2:8 json-comment NDJSON has no comments; remove this one",
    ],
  ])("a comment: %j", (source, finding) => {
    expect(ndjson.parse(source).documents.map(({ data }) => data)).toEqual([{ a: 1 }, { c: 3 }]);
    expect(findings(source)).toEqual([finding]);
  });

  test("once if the file is one JSON value over several lines", () => {
    expect(ndjson.parse('{\n  "a": 1\n}\n').documents).toEqual([]);
    expect(findings('{\n  "a": 1\n}\n')).toEqual([
      "1:1 json-syntax the file is one JSON value over several lines, but ndjson has one article per line; name the file .json",
    ]);
  });
});

test("locates in the coordinates of the file", () => {
  const [, second] = ndjson.parse('\uFEFF{"a":1}\r\n  {"b":{"c":2}}\n').documents;
  expect(second!.locate(["b", "c"], "value").start).toEqual({ offset: 22, line: 2, column: 13 });
  expect(second!.locate(["b"], "key").start).toMatchObject({ line: 2, column: 4 });
  expect(second!.locate(["b", "d"], "missing").start).toMatchObject({ line: 2, column: 14 });
});

test("writes one line per article, for any text", () => {
  const smallest = { schemaVersion: "1.0" as const, language: "en" };
  const { text } = ndjson.serialise([
    { ...smallest, headline: "a\nb\u2028c" },
    { ...smallest, headline: "d" },
  ]);
  expect(text).toBe(
    '{"schemaVersion":"1.0","headline":"a\\nb\u2028c","language":"en"}\n{"schemaVersion":"1.0","headline":"d","language":"en"}\n',
  );
  expect(ndjson.serialise([]).text).toBe("");
});

describe("is distinguished from JSON", () => {
  test.each([
    ['{"a":1}\n{"b":2}\n', true],
    ['\uFEFF\n{"a":1}\r\n{"b":', true],
    ['{"a":1}', false],
    ['{"a":1}\n', false],
    ['{"a":1}\n[2]\n', false],
    ['{"a":1},\n{"b":2}', false],
    ['{\n"a":{\n}}', false],
    ['[{"a":1},\n{"b":2}]', false],
    ["{a}\n{b}", false],
    ["", false],
  ])("%j: %s", (source, is) => {
    expect(ndjson.sniff!(source)).toBe(is);
  });
});
