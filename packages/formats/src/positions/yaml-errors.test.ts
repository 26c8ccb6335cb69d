import { describe, expect, test } from "vitest";
import { yaml } from "../yaml.ts";

/** Every diagnostic as `line:column-line:column message`; the code precedes the message unless it is `yaml-syntax`. */
function diagnostics(source: string): string {
  return yaml
    .parse(source)
    .diagnostics.map(({ code, severity, message, range: { start, end } }) =>
      [
        `${start.line}:${start.column}-${end.line}:${end.column}`,
        ...(severity === "error" ? [] : [severity]),
        ...(code === "yaml-syntax" ? [] : [code]),
        message,
      ].join(" "),
    )
    .join("\n");
}

describe("locates and explains an error in text without quotes that contains a colon or starts with an indicator", () => {
  test.each([
    [
      "headline: Congo: the quota\nlanguage: en",
      '1:11-1:27 a colon and a space start a new entry here; if they belong to the text, put it in quotes: "Congo: the quota"',
    ],
    [
      "a: b: c\nd: e: f",
      '1:4-1:8 a colon and a space start a new entry here; if they belong to the text, put it in quotes: "b: c"\n2:4-2:8 a colon and a space start a new entry here; if they belong to the text, put it in quotes: "e: f"',
    ],
    [
      "x y: 1\n  b: 2",
      '1:1-1:7 a colon and a space start a new entry here; if they belong to the text, put it in quotes: "x y: 1"',
    ],
    [
      'a: "it\'s" is out',
      "1:4-1:17 the text continues after its closing quote; put all of it in single quotes: '\"it''s\" is out'",
    ],
    [
      "a: 'it's'",
      "1:4-1:10 the text continues after its closing quote; an apostrophe in '...' is written '', or use double quotes: \"it's\"",
    ],
    [
      "a: 'it's' # checked",
      "1:4-1:20 the text continues after its closing quote; an apostrophe in '...' is written '', or use double quotes: \"it's\"",
    ],
    [
      "a: {b: 1}x",
      '1:4-1:11 a value that starts with { is read as a map; if it is text, put it in quotes: "{b: 1}x"',
    ],
    [
      "a: [1]x",
      '1:4-1:8 a value that starts with [ is read as a list; if it is text, put it in quotes: "[1]x"',
    ],
    ["- ] x", '1:3-1:6 a text cannot start with ] in YAML; put it in quotes: "] x"'],
    ["a: } more", '1:4-1:10 a text cannot start with } in YAML; put it in quotes: "} more"'],
    [
      "- [,\n",
      "1:4-1:5 this comma has no value before it; remove it\n2:1-2:1 expected ] to close a list before this; close it, indent its lines deeper than its key, or put the value in quotes if it is text",
    ],
    [
      "a:\n  - b: c\n    - d: e\nf:\n  - g: 1\n",
      "3:5-3:11 this list has no key; write one on the line above it, such as `insights:`",
    ],
    ["a: ? x", '1:4-1:5 a text cannot start with ? and a space in YAML; put it in quotes: "? x"'],
    ["a: *b *c", '1:4-1:9 * starts an alias in YAML; if it is text, put it in quotes: "*b *c"'],
    [
      "a: *b c: d",
      '1:4-1:11 a colon and a space start a new entry here; if they belong to the text, put it in quotes: "*b c: d"',
    ],
    ["- *\n", '1:3-1:4 * starts an alias in YAML; if it is text, put it in quotes: "*"'],
    ["a: & b", '1:4-1:7 & starts an anchor in YAML; if it is text, put it in quotes: "& b"'],
    ["a: @x", '1:4-1:5 a text cannot start with @ in YAML; put it in quotes: "@x"'],
    [
      "- @a\n- `b`",
      '1:3-1:4 a text cannot start with @ in YAML; put it in quotes: "@a"\n2:3-2:4 a text cannot start with ` in YAML; put it in quotes: "`b`"',
    ],
    ["a: 1\n%x: 1", '2:1-2:2 a text cannot start with % in YAML; put it in quotes: "%x: 1"'],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("locates and explains an error in a list or map in brackets", () => {
  test.each([
    ["a: [b, , c]", "1:8-1:9 this comma has no value before it; remove it"],
    ["a: {b: 1,, c: 2}", "1:10-1:11 this comma has no value before it; remove it"],
    ["a: [, b]", "1:5-1:6 this comma has no value before it; remove it"],
    [
      "a: [1\nb: 2\n",
      "2:1-2:2 expected ] to close a list before this; close it, indent its lines deeper than its key, or put the value in quotes if it is text",
    ],
    [
      "a: {b: 1, c: LME: prices, d: 2}",
      '1:14-1:25 a colon and a space start a new entry here; if they belong to the text, put it in quotes: "LME: prices"',
    ],
    [
      "a: [b, #c]\nd: e\n",
      '1:8-1:10 in YAML a # starts a comment, so the rest of this line is not read; if it is text, put it in quotes: "#c"',
    ],
    [
      "a: [b, # see c]\nd: e\n",
      '1:8-1:15 in YAML a # starts a comment, so the rest of this line is not read; if it is text, put it in quotes: "# see c"; if it is a comment, write it after the closing bracket',
    ],
    [
      "a: {b: #c}\nd: e\n",
      '1:8-1:10 in YAML a # starts a comment, so the rest of this line is not read; if it is text, put it in quotes: "#c"',
    ],
    [
      "a: [#b, #c]\nd: e\n",
      '1:5-1:7 in YAML a # starts a comment, so the rest of this line is not read; if it is text, put it in quotes: "#b"',
    ],
    [
      "a: {b: 1\nc: 2",
      "2:1-2:2 expected } to close a map before this; close it, indent its lines deeper than its key, or put the value in quotes if it is text",
    ],
    [
      "a:\n  b: [1,\n  2\nc: 3",
      "3:3-3:4 expected ] to close a list before this; close it, indent its lines deeper than its key, or put the value in quotes if it is text",
    ],
    [
      "a: {b: 1",
      "1:9-1:9 expected } to close a map before this; close it, indent its lines deeper than its key, or put the value in quotes if it is text",
    ],
    [
      "a: [1, 2",
      "1:9-1:9 expected ] to close a list before this; close it, indent its lines deeper than its key, or put the value in quotes if it is text",
    ],
    [
      "{a, b: 1}",
      "1:2-1:3 `a` has no value: in { } a comma ends a value; put the complete value in quotes",
    ],
    [
      "{a:1}",
      "1:2-1:5 `a:1` has no value: in { } a comma ends a value; put the complete value in quotes",
    ],
    [
      "source: {name: Reuters, London}",
      "1:25-1:31 `London` has no value: in { } a comma ends a value; put the complete value in quotes",
    ],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("locates and explains an error in a block scalar", () => {
  test.each([
    [
      "a: |x\n  b",
      '1:5-1:6 the text after | starts on the next line, indented; on one line, put it in quotes: "|x"',
    ],
    [
      "a: | text",
      '1:6-1:10 the text after | starts on the next line, indented; on one line, put it in quotes: "| text"',
    ],
    [
      "a: >- text more\n",
      '1:7-1:16 the text after > starts on the next line, indented; on one line, put it in quotes: ">- text more"',
    ],
    [
      "- | text",
      '1:5-1:9 the text after | starts on the next line, indented; on one line, put it in quotes: "| text"',
    ],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("locates and explains a dash where no list can start", () => {
  test.each([
    [
      "a: - b\n",
      '1:4-1:7 a list starts on the line below its key; if the dash belongs to the text, put it in quotes: "- b"',
    ],
    [
      "- a: - b",
      '1:6-1:9 a list starts on the line below its key; if the dash belongs to the text, put it in quotes: "- b"',
    ],
    [
      "a: -\n",
      '1:4-1:5 a list starts on the line below its key; if the dash belongs to the text, put it in quotes: "-"',
    ],
    [
      "a: - - b",
      '1:4-1:9 a list starts on the line below its key; if the dash belongs to the text, put it in quotes: "- - b"',
    ],
    [
      "-a: 1\n-b: 2",
      "1:1-1:3 the - of a list needs a space after it; write `- a: `\n2:1-2:3 the - of a list needs a space after it; write `- b: `",
    ],
    ['-"a": 1', '1:1-1:5 the - of a list needs a space after it; write `- "a": `'],
    ["- -'a': 1", "1:3-1:7 the - of a list needs a space after it; write `- 'a': `"],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("locates and explains an item that starts with another sign than a dash and a space", () => {
  const dash = (item: string): string =>
    `the - of a list needs a space after it; write \`- ${item}\``;
  const sign = (found: string, item: string): string =>
    `an item of a list starts with - and a space, not with ${found}; write \`- ${item}\``;
  test.each([
    ["a:\n  -b: c\n    d: e", `2:3-2:8 ${dash("b: ")}`],
    ["a:\n  -b: c\n  -d: e", `2:3-2:5 ${dash("b: ")}\n3:3-3:5 ${dash("d: ")}`],
    ["a:\n  - b: c\n  -d: e\n    f: g", `3:3-3:8 ${dash("d: ")}`],
    ["a:\n  - Tin rose.\n  -Tin fell.", `3:3-3:13 ${dash("Tin fell.")}`],
    ["a:\n  -Tin rose.\n  -Tin fell.", `2:3-2:13 ${dash("Tin rose.")}`],
    ["a:\n  -tin\n", `2:3-2:7 ${dash("tin")}`],
    ["a:\n  \u2013 b: c\n    d: e", `2:3-2:9 ${sign("\u2013 (U+2013)", "b: ")}`],
    [
      "a:\n\u2014b: c\n\u2014b: d",
      `2:1-2:3 ${sign("\u2014 (U+2014)", "b: ")}\n3:1-3:3 ${sign("\u2014 (U+2014)", "b: ")}`,
    ],
    ["a:\n  - b: c\n  \u2014 b: d", `3:3-3:9 ${sign("\u2014 (U+2014)", "b: ")}`],
    ["a:\n  - b: c\n  \u2022 b: d", `3:3-3:9 ${sign("\u2022 (U+2022)", "b: ")}`],
    ["a:\n  - tin\n  \u2013 lead", `3:3-3:9 ${sign("\u2013 (U+2013)", "lead")}`],
    ["a:\n  \u2013 tin\n  \u2013 lead", `2:3-2:8 ${sign("\u2013 (U+2013)", "tin")}`],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("locates and explains an item in another column than its list", () => {
  const columns = (item: number, list: number): string =>
    `this item starts in column ${item}, and its list in column ${list}; all items of one list start in the same column`;
  test.each([
    ["a:\n  - b: c\n   - b: d\n", `3:4-3:10 ${columns(4, 3)}`],
    // The other keys of the item may be in the right column.
    ["a:\n  - b: c\n   - b: d\n    e: f\n", `3:4-3:10 ${columns(4, 3)}`],
    ["a:\n  - b: c\n   - b: d\n   - b: e\n", `3:4-3:10 ${columns(4, 3)}`],
    ["a:\n   - b: c\n  - b: d\n", `3:3-3:9 ${columns(3, 4)}`],
    ["a:\n  - b\n - c", `3:2-3:5 ${columns(2, 3)}`],
    [
      "a:\n  - tin\n   - lead\n  - zinc\n",
      "3:4-3:10 this item starts in column 4, and its list in column 3, so it is read as more words of the item above it; all items of one list start in the same column",
    ],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("locates and explains a line without a key", () => {
  test.each([
    [
      "a: text\n\nmore\nb: 1",
      "3:1-3:5 this line has no key; start it with one, such as `headline: `, or indent it to continue the text above",
    ],
    [
      "a: text\n   more:1\n more:1\nb:1\nc: 2",
      "4:1-4:4 the colon after `b` needs a space after it; write `b: 1`",
    ],
    ["a: 1\nb:2\nc: 3", "2:1-2:4 the colon after `b` needs a space after it; write `b: 2`"],
    [
      "a: 1\n- b:2",
      "2:1-2:6 a list can only follow a key that has no other value; start an entry with a key such as `headline: `",
    ],
    [
      "- a\n  b: 2",
      "1:1-1:4 a list can only follow a key that has no other value; start an entry with a key such as `headline: `",
    ],
    [
      "text\n  b: 2",
      "1:1-1:5 this line has no key; start it with one, such as `headline: `, or indent it to continue the text above",
    ],
    [
      "a: 1\nhttp://x.org\nb: 2",
      "2:1-2:13 this line has no key; start it with one, such as `headline: `, or indent it to continue the text above",
    ],
    ['a: 1\n"b":2\nc: 3', "2:1-2:6 the colon after `b` needs a space after it; write `b: 2`"],
    [
      "a: 1\n\u201Cb\u201D\uFF1A2\nc: 3",
      "2:1-2:6 the colon after `b` is the full-width one; write `b: 2`",
    ],
    ["a: 1\n$b:2\nc: 1", "2:1-2:5 the colon after `$b` needs a space after it; write `$b: 2`"],
    [
      "a: 1\n9b:2\nc: 1",
      "2:1-2:5 this line has no key; start it with one, such as `headline: `, or indent it to continue the text above",
    ],
    ["a: 1\nb:x  y  \nc: 2", "2:1-2:7 the colon after `b` needs a space after it; write `b: x  y`"],
    [
      "headline:Text more",
      "1:1-1:19 the colon after `headline` needs a space after it; write `headline: Text more`",
    ],
    [
      "headline:Text\nmore",
      "1:1-1:14 the colon after `headline` needs a space after it; write `headline: Text`",
    ],
    [
      "  headline:Text",
      "1:3-1:16 the colon after `headline` needs a space after it; write `headline: Text`",
    ],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("locates and explains a line in the wrong column", () => {
  test.each([
    [
      "a: 1\n  b: 2",
      "2:3-2:7 this line is indented below `a`, which already has a value; all entries of one map start in the same column",
    ],
    [
      "'a': 1\n  b: 2",
      "2:3-2:7 this line is indented below `a`, which already has a value; all entries of one map start in the same column",
    ],
    [
      "- a: 1\n    b: 2",
      "2:5-2:9 this line is indented below `a`, which already has a value; all entries of one map start in the same column",
    ],
    [
      "a: b\n c: 2\nd: 1",
      "2:2-2:6 this line is indented below `a`, which already has a value; all entries of one map start in the same column",
    ],
    [
      "a: 1\n\n  b: 2",
      "3:3-3:7 this line is indented below `a`, which already has a value; all entries of one map start in the same column",
    ],
    [
      "a: 1\n \t \n\n  b: 2\nc: 3",
      "4:3-4:7 this line is indented below `a`, which already has a value; all entries of one map start in the same column",
    ],
    [
      "a:\n  b: 1\n c: 2\n d: 3",
      "3:1-3:2 this line starts in another column than the entries above it; all entries of one map start in the same column\n4:1-4:2 this line starts in another column than the entries above it; all entries of one map start in the same column",
    ],
    ["a:\n\tb: 1", "2:1-2:2 YAML is indented with spaces, not tabs"],
    ["a:\n  b: 1\n\tc: 2", "3:1-3:2 YAML is indented with spaces, not tabs"],
    ["\ta: 1", "1:1-1:2 YAML is indented with spaces, not tabs"],
    [
      "a:\n\u3000b: 1",
      "2:1-2:3 this line starts with U+3000, which is not a space in YAML; indent it with plain spaces",
    ],
    [
      "\u00A0a: 1",
      "1:1-1:3 this line starts with U+00A0, which is not a space in YAML; indent it with plain spaces",
    ],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("locates and explains a text that goes on with a colon in it", () => {
  test.each([
    [
      "headline: Tin rises, but the ministry\n  warns: no quota",
      '2:3-2:18 this line probably continues the value of `headline`, but a colon and a space start a new entry in YAML; put it in quotes: "Tin rises, but the ministry warns: no quota"',
    ],
    [
      "coreInsights:\n  - text: Indonesia may cut its quota for 2026,\n      as it\n      said: only if prices fall.",
      "4:7-4:33 this line probably continues the value of `text`, but a colon and a space start a new entry in YAML; put all of it in quotes",
    ],
    [
      "coreInsights:\n  - Tin rises, and it\n    said: no more",
      '3:5-3:18 this line probably continues the text above, but a colon and a space start a new entry in YAML; put it in quotes: "Tin rises, and it said: no more"',
    ],
    [
      "headline: Tin: a rise\n  in May",
      '1:11-1:22 a colon and a space start a new entry here; if they belong to the text, put it in quotes: "Tin: a rise in May"',
    ],
    [
      "coreInsights:\n  - text: Tin rises.\n      note: of May",
      "3:7-3:19 this line is indented below `text`, which already has a value; all entries of one map start in the same column; if it continues the text above, put all of that text in quotes",
    ],
    [
      "headline: Tin rises\n  language: en",
      "2:3-2:15 this line is indented below `headline`, which already has a value; all entries of one map start in the same column",
    ],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("locates and explains an error in a quote or an escape", () => {
  test.each([
    [
      'a: "x\\q"',
      "1:6-1:7 a backslash in \"...\" is written \\\\; in '...' and without quotes it needs no escape",
    ],
    ["a: 'open\n\nb: 1", "1:4-1:5 the ' that opens here is never closed"],
    ['- "open\n- b', '1:3-1:4 the " that opens here is never closed'],
    ['a: ["open', '1:5-1:6 the " that opens here is never closed'],
    ['"open: 1', '1:1-1:2 the " that opens here is never closed'],
    ['a: {b: "open', '1:8-1:9 the " that opens here is never closed'],
    ['? "open', '1:3-1:4 the " that opens here is never closed'],
    ['a: "open\nb: "closed"\nc: later', '1:4-1:5 the " that opens here is never closed'],
    ['a: "open \\"and\\"\nb: 1', '1:4-1:5 the " that opens here is never closed'],
    ["a: 'open ''and''\nb: 1", "1:4-1:5 the ' that opens here is never closed"],
    ["a: '''open\nb: 1", "1:4-1:5 the ' that opens here is never closed"],
    [
      'a: "b"#c',
      '1:7-1:9 a comment has a space before its #; if it is text, put it in quotes: "\\"b\\"#c"',
    ],
    [
      "a: 'b'#2 more",
      "1:7-1:14 a comment has a space before its #; if it is text, put it in quotes: \"'b'#2 more\"",
    ],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("locates and explains a character that YAML does not allow", () => {
  test.each([
    [
      "a: \u0007b\nc: \u0001",
      '1:4-1:5 the control character U+0007 is not allowed; write "\\u0007" in double quotes',
    ],
    [
      "a: \u0007\n---\nb: \u0007\n---\nc: 1",
      '1:4-1:5 the control character U+0007 is not allowed; write "\\u0007" in double quotes\n3:4-3:5 the control character U+0007 is not allowed; write "\\u0007" in double quotes',
    ],
    [
      'a: "\u0001"',
      '1:5-1:6 the control character U+0001 is not allowed; write "\\u0001" in double quotes',
    ],
    [
      "a: \u0000",
      "1:4-1:5 the file contains the character U+0000; if every second character is one, it is UTF-16: save it as UTF-8",
    ],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("locates and explains an error in a key", () => {
  test.each([
    [
      "a: 1\na: 2\na: 3",
      '2:1-2:2 key-duplicate the key "a" appears twice in this map; keep one of them (the first is at 1:1)\n3:1-3:2 key-duplicate the key "a" appears twice in this map; keep one of them (the first is at 2:1)',
    ],
    [
      "{a: 1, a: 2}",
      '1:8-1:9 key-duplicate the key "a" appears twice in this map; keep one of them (the first is at 1:2)',
    ],
    [
      '"a": 1\na: 2',
      '2:1-2:2 key-duplicate the key "a" appears twice in this map; keep one of them (the first is at 1:1)',
    ],
    ["? {a: 1}\n: 2", "1:3-1:9 a key is a word such as `headline`, not a list or a map"],
    ["[a]: 1", "1:1-1:4 a key is a word such as `headline`, not a list or a map"],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("locates and explains an error in an alias, and other diagnostics of the library", () => {
  test.each([
    [
      "a: *x\nb: &x 1",
      '1:4-1:6 the anchor &x is not defined; if it is text, put it in quotes: "*x"\n2:4-2:6 warning yaml-dropped `&x` is read as an anchor and dropped; if it is text, put the complete value in quotes',
    ],
    ["a: &x &y z", "1:7-1:9 A node can have at most one anchor"],
    ["a: !<x y", "1:4-1:7 Verbatim tags must end with a >"],
    ["--- a: 1", "1:5-1:6 Block collection cannot start on same line with directives-end marker"],
    [
      "a: 1\n... x",
      "2:5-2:6 this does not fit the lines before it; start the entries of a list with `- `, and those of a map with a key such as `headline: `",
    ],
    [
      "%x: 1\na: 2",
      "1:1-1:6 warning yaml-dropped a line that starts with % is read as a YAML directive and dropped; if it is text, put it in quotes\n2:1-2:2 Missing directives-end/doc-start indicator line",
    ],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("locates and explains text that YAML drops", () => {
  test.each([
    [
      "%x\n",
      "1:1-1:3 warning yaml-dropped a line that starts with % is read as a YAML directive and dropped; if it is text, put it in quotes",
    ],
    [
      "%FOO bar\n---\na: 1",
      "1:1-1:9 warning yaml-dropped a line that starts with % is read as a YAML directive and dropped; if it is text, put it in quotes",
    ],
    [
      "a: !foo bar",
      "1:4-1:8 warning yaml-dropped `!foo` is read as a tag and dropped; if it is text, put the complete value in quotes",
    ],
    [
      "a: b #c\nd: 1",
      "1:6-1:8 warning yaml-comment `#c` is read as a comment and dropped; if it is text, put the complete value in quotes; if it is a comment, write a space after the #",
    ],
    [
      "a: b\t#c d",
      "1:6-1:10 warning yaml-comment `#c d` is read as a comment and dropped; if it is text, put the complete value in quotes; if it is a comment, write a space after the #",
    ],
    [
      "a: b\t #c \nd: 1",
      "1:7-1:10 warning yaml-comment `#c` is read as a comment and dropped; if it is text, put the complete value in quotes; if it is a comment, write a space after the #",
    ],
    [
      "a: [b #c\n]",
      "1:7-1:9 warning yaml-comment `#c` is read as a comment and dropped; if it is text, put the complete value in quotes; if it is a comment, write a space after the #",
    ],
    [
      "{a: b #c\n}",
      "1:7-1:9 warning yaml-comment `#c` is read as a comment and dropped; if it is text, put the complete value in quotes; if it is a comment, write a space after the #",
    ],
    [
      "a: #c",
      "1:4-1:6 warning yaml-comment `#c` is read as a comment and dropped; if it is text, put the complete value in quotes; if it is a comment, write a space after the #",
    ],
    [
      "- #c\n- d",
      "1:3-1:5 warning yaml-comment `#c` is read as a comment and dropped; if it is text, put the complete value in quotes; if it is a comment, write a space after the #",
    ],
    [
      "a: &x\n  b: 1",
      "1:4-1:6 warning yaml-dropped `&x` is read as an anchor and dropped; if it is text, put the complete value in quotes",
    ],
    [
      "&r\na: 1",
      "1:1-1:3 warning yaml-dropped `&r` is read as an anchor and dropped; if it is text, put the complete value in quotes",
    ],
    [
      "a: &x b &x",
      "1:4-1:6 warning yaml-dropped `&x` is read as an anchor and dropped; if it is text, put the complete value in quotes",
    ],
    [
      "a: &x b\nc: &x d\ne: *x",
      "1:4-1:6 warning yaml-dropped `&x` is read as an anchor and dropped; if it is text, put the complete value in quotes",
    ],
    [
      "- &a x\n- *a\n- &b y",
      "3:3-3:5 warning yaml-dropped `&b` is read as an anchor and dropped; if it is text, put the complete value in quotes",
    ],
    [
      "a: &x {b: 1}\n<<: *x",
      "2:1-2:3 warning yaml-merge-key `<<` is an ordinary key in YAML 1.2 and does not merge; write the fields out",
    ],
  ])("%j", (source, expected) => {
    expect(diagnostics(source)).toBe(expected);
  });
});

describe("a message quotes at most sixty characters", () => {
  const letters = (count: number): string => "x".repeat(count);
  test.each([
    [60, `a: b: ${letters(57)}`, `put it in quotes: "b: ${letters(57)}"`],
    [61, `a: b: ${letters(58)}`, "put all of it in quotes"],
    [60, `a: "${letters(55)}" is`, `single quotes: '"${letters(55)}" is'`],
    [61, `a: "${letters(56)}" is`, `single quotes: '"${letters(56)}" …'`],
    [61, `a: '${letters(60)}' b`, `double quotes: "'${letters(58)}…"`],
    [60, `headline:${letters(60)}`, `write \`headline: ${letters(60)}\``],
    [61, `headline:${letters(61)}`, `write \`headline: ${letters(59)}…\``],
    [61, `-${letters(61)}: 1`, `write \`- ${letters(59)}…: \``],
    [60, `a: !${letters(59)} b`, `\`!${letters(59)}\` is read as a tag`],
    [61, `a: !${letters(60)} b`, `\`!${letters(59)}\` is read as a tag`],
  ])("%i: %s", (_, source, message) => {
    expect(diagnostics(source)).toContain(message);
  });

  test("and does not split a character", () => {
    const value = `${letters(58)}\u{1F600}${letters(9)}`;
    expect(diagnostics(`headline:${value}`)).toContain(
      `write \`headline: ${letters(58)}\u{1F600}…\``,
    );
  });

  test.each([
    ["a comment: thirty", `a: b #${letters(40)}`, `\`#${letters(29)}\` is read as a comment`],
    ["an anchor: forty", `a: &${letters(50)} b`, `\`&${letters(40)}\` is read as an anchor`],
  ])("and fewer of %s", (_, source, message) => {
    expect(diagnostics(source)).toContain(message);
  });
});

describe("reports no error", () => {
  test.each([
    ["a line that goes on", "a: text\n  - one\n", { a: "text - one" }],
    ["a text of several lines with dashes", "a:\n  one\n  \u2013 two", { a: "one \u2013 two" }],
    ["a dash before a text of one line", "a:\n  \u2013 one", { a: "\u2013 one" }],
    ["a dash in the words of an item", "a:\n  - one\n    - two", { a: ["one - two"] }],
    ["two dashes before a key", "--a: 1", { "--a": 1 }],
    ["a negative number as a key", "-1: x", { "-1": "x" }],
    ["a key in quotes that starts with a dash", '"-a": 1', { "-a": 1 }],
    ["a comment with a space", "a: b # c", { a: "b" }],
    ["an empty comment", "a: b #", { a: "b" }],
    ["a comment of a shell", "a: b #!x", { a: "b" }],
    ["two signs of a comment", "a: b ##", { a: "b" }],
    ["a comment after quotes", "a: 'x' #c", { a: "x" }],
    ["a sign of a comment in a block", "a: |\n  b #c\n", { a: "b #c\n" }],
    ["an alias", "a: &x {b: 1}\nc: *x", { a: { b: 1 }, c: { b: 1 } }],
    ["a comment inside the value of an alias", "a: &x [b]\nc: *x # d", { a: ["b"], c: ["b"] }],
    ["a merge key without an alias", "<<: {a: 1}", { "<<": { a: 1 } }],
    ["an empty key", ": 1", { "": 1 }],
    ["null as a key", "~: 1", { "~": 1 }],
    ["a number as a key", "1.50: x", { "1.50": "x" }],
    ["a key without a value", "a:", { a: null }],
    ["a version that is a number", "schemaVersion: 1.10", { schemaVersion: "1.10" }],
    ["a version that is null", "schemaVersion: null", { schemaVersion: null }],
    ["another number", "version: 1.10", { version: 1.1 }],
    ["a URL", "https://example.org", "https://example.org"],
    ["text over lines", "a\nb", "a b"],
    ["an empty map", "{}", {}],
    ["null", "null", null],
    ["an empty text in quotes", "''", ""],
    [
      "characters of C1, which are no control characters of YAML",
      "a: \u007F\u009F",
      {
        a: "\u007F\u009F",
      },
    ],
  ])("%s", (_, source, value) => {
    expect(yaml.parse(source).documents.map(({ data }) => data)).toEqual([value]);
    expect(diagnostics(source)).toBe("");
  });
});
