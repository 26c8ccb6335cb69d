import { describe, expect, test } from "vitest";
import { json } from "../json.ts";

/** Every diagnostic as `line:column-line:column message`; the code precedes the message unless it is `json-syntax`. */
function diagnostics(source: string): string {
  return json
    .parse(source)
    .diagnostics.map(({ code, severity, message, range: { start, end } }) =>
      [
        `${start.line}:${start.column}-${end.line}:${end.column}`,
        ...(severity === "error" ? [] : [severity]),
        ...(code === "json-syntax" ? [] : [code]),
        message,
      ].join(" "),
    )
    .join("\n");
}

describe("locates and explains an error in a string", () => {
  test.each([
    ['"', '1:2-1:2 the text ends inside a string; its closing " is missing'],
    ['"a', '1:3-1:3 the text ends inside a string; its closing " is missing'],
    [
      '{"a": "b\\',
      '1:9-1:10 a backslash in text is written \\\\, and only \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX have a meaning',
    ],
    ['{"a": "b\\"', '1:11-1:11 the text ends inside a string; its closing " is missing'],
    [
      '["a\\u12"]',
      '1:4-1:6 a backslash in text is written \\\\, and only \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX have a meaning',
    ],
    ['["a\r"]', '1:4-1:5 text cannot contain a line break; end it with " or write \\n'],
    ['["a\u0001b"]', "1:4-1:5 a control character in text is written \\u0001"],
    ['["\u001f"]', "1:3-1:4 a control character in text is written \\u001f"],
    [
      '["\\x"]',
      '1:3-1:5 a backslash in text is written \\\\, and only \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX have a meaning',
    ],
    ['["a\n', '1:4-2:1 text cannot contain a line break; end it with " or write \\n'],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("locates and explains a text that ends too early", () => {
  test.each([
    ["{", "1:2-1:2 the text ends before the } of an object (it opens at 1:1)"],
    ['{"a"', '1:5-1:5 expected : after the key "a", found the end of the text'],
    ['{"a":', "1:6-1:6 the text ends where a value is expected"],
    ['{"a":1,', "1:8-1:8 the text ends before the } of an object (it opens at 1:1)"],
    ['[{"a":1, ', "1:10-1:10 the text ends before the } of an object (it opens at 1:2)"],
    ["[", "1:2-1:2 the text ends where a value is expected"],
    ["[1", "1:3-1:3 the text ends before the ] of a list (it opens at 1:1)"],
    ["[1,", "1:4-1:4 the text ends where a value is expected"],
    ["[1 ", "1:4-1:4 the text ends before the ] of a list (it opens at 1:1)"],
    ['{"a":[1', "1:8-1:8 the text ends before the ] of a list (it opens at 1:6)"],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("locates and explains an error in a comma, a colon or a bracket", () => {
  test.each([
    ["{,}", "1:2-1:3 expected a key in double quotes, found ,"],
    ["[,]", "1:2-1:3 expected a value, found ,"],
    ['{"a":1,}', "1:7-1:8 a comma before } has nothing after it; remove the comma"],
    ["[1,\n]", "1:3-1:4 a comma before ] has nothing after it; remove the comma"],
    ["[1,,2]", "1:4-1:5 expected a value, found ,"],
    ['{"a":"b "c" d"}', '1:10-1:11 expected , or }, found c; a quote inside a text is written \\"'],
    ["[1 2]", "1:4-1:5 expected , or ], found 2; is a comma missing before it?"],
    ['{"a":1 "b":2}', '1:8-1:9 expected , or }, found "; is a comma missing before it?'],
    ['{"a":[1}', "1:8-1:9 expected , or ], found }; is a comma missing before it?"],
    ['[{"a":1]', "1:8-1:9 expected , or }, found ]; is a comma missing before it?"],
    ['{"a"=1}', '1:5-1:6 expected : after the key "a", found ='],
    ['{"a"}', '1:5-1:6 expected : after the key "a", found }'],
    [
      "{} {}",
      "1:4-1:5 text continues after the end of the JSON value; put several articles in a list [ ]",
    ],
    [
      "[] x",
      "1:4-1:5 text continues after the end of the JSON value; put several articles in a list [ ]",
    ],
    [
      '{"a":1}}',
      "1:8-1:9 text continues after the end of the JSON value; put several articles in a list [ ]",
    ],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("locates and explains an error in a key", () => {
  test.each([
    ["{a: 1}", '1:2-1:3 write a key in double quotes: "a"'],
    ["{a-b$: 1}", '1:2-1:6 write a key in double quotes: "a-b$"'],
    ["{'a': 1}", "1:2-1:3 expected a key in double quotes, found '"],
    ["{1: 2}", '1:2-1:3 write a key in double quotes: "1"'],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("locates and explains a character that JSON does not allow", () => {
  test.each([
    [
      '{\u201Ca": 1}',
      '1:2-1:3 expected a key in double quotes, found \u201C, where JSON has a straight "',
    ],
    [
      '{\u201Da": 1}',
      '1:2-1:3 expected a key in double quotes, found \u201D, where JSON has a straight "',
    ],
    [
      '{\uFEFF"a": 1}',
      "1:2-1:3 expected a key in double quotes, found U+FEFF, which is not a space in JSON; write plain spaces",
    ],
    [
      '{\u3000"a": 1}',
      "1:2-1:3 expected a key in double quotes, found U+3000, which is not a space in JSON; write plain spaces",
    ],
    [
      '{"a"\u00A0: 1}',
      '1:5-1:6 expected : after the key "a", found U+00A0, which is not a space in JSON; write plain spaces',
    ],
    [
      "[1\u2003,2]",
      "1:3-1:4 expected , or ], found U+2003, which is not a space in JSON; write plain spaces; is a comma missing before it?",
    ],
    ["[\u0001]", "1:2-1:3 expected a value, found the control character U+0001"],
    [
      "[\uFFFD]",
      "1:2-1:3 expected a value, found the character U+FFFD, which replaces bytes that are not UTF-8",
    ],
    [
      "[\u0000]",
      "1:2-1:3 expected a value, found the character U+0000 (a file that is full of them is UTF-16; save it as UTF-8)",
    ],
    ["{\uD83D\uDE00:1}", "1:2-1:3 expected a key in double quotes, found \uD83D\uDE00"],
    ["{\u0001}", "1:2-1:3 expected a key in double quotes, found the control character U+0001"],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("locates and explains an error in a word", () => {
  test.each([
    ["[yes]", '1:2-1:5 write text in double quotes: "yes"'],
    ["[truer]", '1:2-1:7 write text in double quotes: "truer"'],
    ["[True]", "1:2-1:6 JSON has no True; write true"],
    ["[False]", "1:2-1:7 JSON has no False; write false"],
    ["[None]", "1:2-1:6 JSON has no None; omit the key, or write true, false or a number"],
    [
      "[undefined]",
      "1:2-1:11 JSON has no undefined; omit the key, or write true, false or a number",
    ],
    ["[Infinity]", "1:2-1:10 JSON has no Infinity; omit the key, or write true, false or a number"],
    [
      "[-Infinity]",
      "1:2-1:11 JSON has no -Infinity; omit the key, or write true, false or a number",
    ],
    ["[01]", "1:2-1:4 01 is not a JSON number; write text in double quotes"],
    ["[-01]", "1:2-1:5 -01 is not a JSON number; write text in double quotes"],
    ["[+1]", "1:2-1:4 +1 is not a JSON number; write text in double quotes"],
    ["[.5]", "1:2-1:4 .5 is not a JSON number; write text in double quotes"],
    ["[1.]", "1:2-1:4 1. is not a JSON number; write text in double quotes"],
    ["[1e]", "1:2-1:4 1e is not a JSON number; write text in double quotes"],
    ["[1.5.2]", "1:2-1:7 1.5.2 is not a JSON number; write text in double quotes"],
    [
      "[// c\n1]",
      "1:2-1:6 json-comment JSON has no comments; remove it, or rename the file to .yaml and start the comment with #",
    ],
    [
      "[/* c */ 1]",
      "1:2-1:9 json-comment JSON has no comments; remove it, or rename the file to .yaml and start the comment with #",
    ],
    [
      "{\n  # c\n}",
      "2:3-2:6 json-comment JSON has no comments; remove it, or rename the file to .yaml",
    ],
    [
      "[1, # c\n2]",
      "1:5-1:8 json-comment JSON has no comments; remove it, or rename the file to .yaml",
    ],
    ["[#c]", '1:2-1:4 write text in double quotes: "#c"'],
    ["[/]", '1:2-1:3 write text in double quotes: "/"'],
    ["```json", "1:1-1:8 the marks around a code block are not JSON; remove them"],
    ["[\u201Cx\u201D]", '1:2-1:5 write text in straight quotes, ", not in curly ones'],
    ["[\u201Dx]", '1:2-1:4 write text in straight quotes, ", not in curly ones'],
    ["['x']", "1:2-1:5 write text in double quotes, not in single ones"],
    ["[-]", '1:2-1:3 write text in double quotes: "-"'],
    ["[xTrue]", '1:2-1:7 write text in double quotes: "xTrue"'],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("locates and explains a repeated key", () => {
  test.each([
    [
      '{"a":1,"a":2,"a":3}',
      '1:8-1:11 key-duplicate the key "a" appears twice in this object; keep one of them (the first is at 1:2)\n1:14-1:17 key-duplicate the key "a" appears twice in this object; keep one of them (the first is at 1:8)',
    ],
    [
      '{"a":1,"\\u0061":2}',
      '1:8-1:16 key-duplicate the key "a" appears twice in this object; keep one of them (the first is at 1:2)',
    ],
    [
      '{"":1,"":2}',
      '1:7-1:9 key-duplicate the key "" appears twice in this object; keep one of them (the first is at 1:2)',
    ],
    [
      '{"a":1,"a":2,',
      '1:8-1:11 key-duplicate the key "a" appears twice in this object; keep one of them (the first is at 1:2)\n1:14-1:14 the text ends before the } of an object (it opens at 1:1)',
    ],
    [
      '[{"a":1,"a":2},{"b":1,"b":2}]',
      '1:9-1:12 key-duplicate the key "a" appears twice in this object; keep one of them (the first is at 1:3)\n1:23-1:26 key-duplicate the key "b" appears twice in this object; keep one of them (the first is at 1:17)',
    ],
    [
      '{\n"a":1,\n"b":2,\n"a":3}',
      '4:1-4:4 key-duplicate the key "a" appears twice in this object; keep one of them (the first is at 2:1)',
    ],
    [
      '{"a\\"b":1,"a\\"b":2}',
      '1:11-1:17 key-duplicate the key "a\\"b" appears twice in this object; keep one of them (the first is at 1:2)',
    ],
    [
      '{"a" \t\r\n:1,"a":2}',
      '2:4-2:7 key-duplicate the key "a" appears twice in this object; keep one of them (the first is at 1:2)',
    ],
    [
      '{"toString":1,"toString":2}',
      '1:15-1:25 key-duplicate the key "toString" appears twice in this object; keep one of them (the first is at 1:2)',
    ],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("a message quotes at most sixty characters", () => {
  test.each([
    [`[${"w".repeat(60)}]`, `1:2-1:62 write text in double quotes: "${"w".repeat(60)}"`],
    [`[${"w".repeat(61)}]`, `1:2-1:63 write text in double quotes: "${"w".repeat(59)}…"`],
    [
      `[${"1".repeat(60)}x]`,
      `1:2-1:63 ${"1".repeat(59)}… is not a JSON number; write text in double quotes`,
    ],
    [`{${"k".repeat(90)}: 1}`, `1:2-1:82 write a key in double quotes: "${"k".repeat(80)}"`],
  ])("%s", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("finds no error", () => {
  test.each([
    ["in numbers", "[0, -0.5e10, 1e+5, 1E-5, 120]", [0, -5e9, 1e5, 1e-5, 120]],
    [
      "in escapes",
      String.raw`["\" \\ \/ \b \f \n \r \t \u00e9 \u00E9"]`,
      ['" \\ / \b \f \n \r \t é é'],
    ],
    [
      "in white space",
      ' \t\r\n[ \t\r\n{ \t\r\n"a" \t\r\n: \t\r\n1 \t\r\n} \t\r\n] \t\r\n',
      [{ a: 1 }],
    ],
    [
      "in text that looks like a key",
      String.raw`[{"a": "\":", "b": "\"a\": 1"}]`,
      [{ a: '":', b: '"a": 1' }],
    ],
    ["in words", "[true, false, null]", [true, false, null]],
  ])("%s", (_, source, value) => {
    expect(json.parse(source).documents.map(({ data }) => data)).toEqual(value);
    expect(diagnostics(source)).toBe("");
  });
});

describe("locates with the scanner", () => {
  const source = '[\r\n { "a" : [ 1 , "x:\\"]" ] ,\t"b":{ } , "c" : -1.5e3 },\n null, true,"t"]';
  test.each([
    [0, [], "2:2-2:52"],
    [0, ["a"], "2:10-2:25"],
    [0, ["a", 0], "2:12-2:13"],
    [0, ["a", 1], "2:16-2:23"],
    [0, ["b"], "2:32-2:35"],
    [0, ["c"], "2:44-2:50"],
    [1, [], "3:2-3:6"],
    [2, [], "3:8-3:12"],
    [3, [], "3:13-3:16"],
  ] as const)("document %i, %j", (index, path, expected) => {
    const { start, end } = json.parse(source).documents[index]!.locate(path, "value");
    expect(`${start.line}:${start.column}-${end.line}:${end.column}`).toBe(expected);
  });
});

describe("a text nests", () => {
  const nested = (depth: number, open: string, close: string): string =>
    `${open.repeat(depth)}1${close.repeat(depth)}`;
  test.each([
    ["lists", "[", "]"],
    ["objects", '{"a":', "}"],
  ])("500 levels of %s below its first and no more", (_, open, close) => {
    expect(diagnostics(nested(501, open, close))).toBe("");
    expect(diagnostics(nested(502, open, close))).toBe(
      "1:1-1:2 the text nests deeper than 500 levels; reduce the nesting",
    );
  });
});
