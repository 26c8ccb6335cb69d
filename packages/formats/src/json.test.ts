import { describe, expect, test } from "vitest";
import { json } from "./json.ts";

/** The first diagnostic as `line:column code message`. */
function firstFinding(source: string): string {
  const { documents, diagnostics } = json.parse(source);
  expect(documents).toEqual([]);
  const [{ code, message, range }] = diagnostics as [(typeof diagnostics)[number]];
  return `${range.start.line}:${range.start.column} ${code} ${message}`;
}

describe("reports a syntax error, and how to fix it", () => {
  test.each([
    ['{\n  "a": 1,\n}', "2:9 json-syntax a comma before } has nothing after it; remove the comma"],
    ["[1, 2,]", "1:6 json-syntax a comma before ] has nothing after it; remove the comma"],
    ['{"a": 1 "b": 2}', '1:9 json-syntax expected , or }, found "; is a comma missing before it?'],
    ['{"a" 1}', '1:6 json-syntax expected : after the key "a", found 1'],
    ["{a: 1}", '1:2 json-syntax write a key in double quotes: "a"'],
    ["{'a': 1}", "1:2 json-syntax expected a key in double quotes, found '"],
    ['{"a": yes}', '1:7 json-syntax write text in double quotes: "yes"'],
    ['{"a": True}', "1:7 json-syntax JSON has no True; write true"],
    [
      '{"a": NaN}',
      "1:7 json-syntax JSON has no NaN; omit the key, or write true, false or a number",
    ],
    ['{"a": 01}', "1:7 json-syntax 01 is not a JSON number; write text in double quotes"],
    [
      '{"a": 2025-10-23}',
      "1:7 json-syntax 2025-10-23 is not a JSON number; write text in double quotes",
    ],
    ['{"a": }', "1:7 json-syntax expected a value, found }"],
    [
      '{"a": "b\nc"}',
      '1:9 json-syntax text cannot contain a line break; end it with " or write \\n',
    ],
    ['{"a": "b\tc"}', "1:9 json-syntax a control character in text is written \\u0009"],
    [
      '{"a": "\\x"}',
      '1:8 json-syntax a backslash in text is written \\\\, and only \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX have a meaning',
    ],
    ['{"a": "b', '1:9 json-syntax the text ends inside a string; its closing " is missing'],
    ['{\n"a": [1', "2:8 json-syntax the text ends before the ] of a list (it opens at 2:6)"],
    ['{"a": 1', "1:8 json-syntax the text ends before the } of an object (it opens at 1:1)"],
    ['{"a":', "1:6 json-syntax the text ends where a value is expected"],
    [
      "// note\n{}",
      "1:1 json-comment JSON has no comments; remove it, or rename the file to .yaml and start the comment with #",
    ],
    [
      "{} {}",
      "1:4 json-syntax text continues after the end of the JSON value; put several articles in a list [ ]",
    ],
    [
      "{\u201Ca\u201D: 1}",
      '1:2 json-syntax expected a key in double quotes, found \u201C, where JSON has a straight "',
    ],
    ['{"a": \u201Cb\u201D}', '1:7 json-syntax write text in straight quotes, ", not in curly ones'],
    [
      '{\u00A0"a": 1}',
      "1:2 json-syntax expected a key in double quotes, found U+00A0, which is not a space in JSON; write plain spaces",
    ],
    ["```json\n{}\n```", "1:1 json-syntax the marks around a code block are not JSON; remove them"],
    ["\uFEFF{,}", "1:2 json-syntax expected a key in double quotes, found ,"],
  ])("%j", (source, finding) => {
    expect(firstFinding(source)).toBe(finding);
  });
});

describe("finds a key that appears twice", () => {
  test.each([
    ['{"a": 1, "a": 2}', "1:10"],
    ['{"a": {"b": 1, "c": 2, "b": 3}}', "1:24"],
    ['{"a": 1, "\\u0061": 2}', "1:10"],
    ['{"a" : 1,\n "a"\t: 2}', "2:2"],
    ['{"__proto__": 1, "__proto__": 2}', "1:18"],
  ])("%s", (source, place) => {
    expect(firstFinding(source)).toMatch(
      new RegExp(`^${place} key-duplicate .*\\(the first is at 1:`),
    );
  });

  test.each([
    '{"a": "\\": \\":", "b": ":"}',
    '{"a:": 1, "b:": 2}',
    '[{"a": 1}, {"a": 1}]',
    "{}",
    "[]",
  ])("and only then: %s", (source) => {
    expect(json.parse(source).diagnostics).toEqual([]);
  });
});

describe("locates", () => {
  const source =
    '{\n  "headline": "钨",\n  "groups": [{ "title": "A", "insights": [] }],\n  "empty": {}\n}';
  test.each([
    [["headline"], "value", '"钨"'],
    [["headline"], "key", '"headline"'],
    [["groups", 0, "title"], "value", '"A"'],
    [["groups", 0], "value", '{ "title": "A", "insights": [] }'],
    [["groups", 0, "insights", 3, "text"], "value", "[]"],
  ] as const)("%j, its %s", (path, target, expected) => {
    const { start, end } = json.parse(source).documents[0]!.locate(path, target);
    expect(source.slice(start.offset, end.offset)).toBe(expected);
  });

  test.each([
    [["language"], 4, 14],
    [["groups", 0, "id"], 3, 44],
    [["empty", "x"], 4, 13],
    [["nothing", "here"], 1, 1],
  ])("the position where the missing %j belongs", (path, line, column) => {
    expect(json.parse(source).documents[0]!.locate(path, "missing").start).toMatchObject({
      line,
      column,
    });
  });

  test("in the coordinates of a larger file", () => {
    const { start } = json
      .parse('{"a": 1}', { offset: 100, line: 7, column: 5 })
      .documents[0]!.locate(["a"], "value");
    expect(start).toEqual({ offset: 106, line: 7, column: 11 });
  });
});

test("an error at the end of a text has a range inside it", () => {
  const source = '{"a": "b\\';
  const [finding] = json.parse(source).diagnostics;
  expect(finding!.range).toEqual({
    start: { offset: 8, line: 1, column: 9 },
    end: { offset: source.length, line: 1, column: 10 },
  });
});

test("rejects a hundred thousand levels without overflow", () => {
  const deep = "[".repeat(100_000) + "]".repeat(100_000);
  expect(firstFinding(deep)).toMatch(/nests deeper than 500 levels/);
  expect(firstFinding("[".repeat(100_000))).toMatch(/the text ends where a value is expected/);
});
