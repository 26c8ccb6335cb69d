import { describe, expect, test } from "vitest";
import { yaml } from "./yaml.ts";

/** Every diagnostic as `line:column severity code message`. */
function findings(source: string): string[] {
  return yaml
    .parse(source)
    .diagnostics.map(
      ({ code, severity, message, range }) =>
        `${range.start.line}:${range.start.column} ${severity} ${code} ${message}`,
    );
}

describe("reads values as YAML 1.2 does", () => {
  test.each([
    ["schemaVersion: 1.0", { schemaVersion: "1.0" }],
    ["datePublished: 2025-10-23", { datePublished: "2025-10-23" }],
    ["datePublished: 2025-10-23T17:55", { datePublished: "2025-10-23T17:55" }],
    ["country: NO", { country: "NO" }],
    ["text: yes", { text: "yes" }],
    ["text: on", { text: "on" }],
    ["text: 12:30", { text: "12:30" }],
    ["text: 1_000", { text: "1_000" }],
    ["text: 0123", { text: 123 }],
    ["text: .5", { text: 0.5 }],
    ["text: 0x1F", { text: 31 }],
    ["text: true", { text: true }],
    ["headline: 2025", { headline: 2025 }],
    ["headline:", { headline: null }],
    ["headline: ~", { headline: null }],
    ["headline: null", { headline: null }],
    ["text: !!str 5", { text: "5" }],
    ["1: one", { "1": "one" }],
    ["1.0: one", { "1.0": "one" }],
    ["schemaVersion: 1.0", { schemaVersion: "1.0" }],
    ["SchemaVersion: 1.0", { SchemaVersion: "1.0" }],
    ["version: 1.0", { version: 1 }],
    ["text : spaced", { text: "spaced" }],
    ["__proto__: 1", JSON.parse('{"__proto__": 1}')],
    ["a: &x [1]\nb: *x", { a: [1], b: [1] }],
    ["text: |\n  two\n  lines", { text: "two\nlines\n" }],
    ["text: |-\n  two\n  lines", { text: "two\nlines" }],
    ["text: >\n  folded\n  text\n", { text: "folded text\n" }],
    ["text: one\n  two\n  three", { text: "one two three" }],
    ["text: it's", { text: "it's" }],
    ["text: \u201CCurly\u201D quotes", { text: "\u201CCurly\u201D quotes" }],
    ["text: \uFF02wide\uFF02", { text: "\uFF02wide\uFF02" }],
    ["text: one --- two", { text: "one --- two" }],
    ["text: C# and F#", { text: "C# and F#" }],
    ["text: Deal # a comment", { text: "Deal" }],
    ['text: "Deal" #2', { text: "Deal" }],
    ["text: https://example.org/#top", { text: "https://example.org/#top" }],
    ["\uFEFFa: x\r\nb: y\r\n", { a: "x", b: "y" }],
    ["%YAML 1.1\n---\ntext: yes", { text: "yes" }],
  ])("%j", (source, value) => {
    expect(yaml.parse(source).documents.map(({ data }) => data)).toEqual([value]);
    expect(findings(source)).toEqual([]);
  });
});

test("quotes a key that looks like a mistake, and reads it back", () => {
  const spaces = { "\u00A0a": 1, "\u3000a": 2, " a": 3 };
  const dashes = { "-a": 1, '-"a': 2, "- a": 3, "-1": 4, "\u2013 a": 5, "\u2022a": 6 };
  const extensions = { ...spaces, ...dashes };
  const article = { schemaVersion: "1.0" as const, headline: "h", language: "en", extensions };
  const { text } = yaml.serialise([article]);
  expect(yaml.parse(text).documents.map(({ data }) => data)).toEqual([article]);
  expect(findings(text)).toEqual([]);
});

describe("reports a syntax error, and how to fix it", () => {
  const colon =
    "a colon and a space start a new entry here; if they belong to the text, put it in quotes:";
  test.each([
    ["headline: Congo: the quota", `1:11 ${colon} "Congo: the quota"`],
    ["a: key: value: more", `1:4 ${colon} "key: value: more"`],
    [
      "source: {name: Reuters, London}",
      "1:25 `London` has no value: in { } a comma ends a value; put the complete value in quotes",
    ],
    [
      "a: {b: 1}, c",
      '1:4 a value that starts with { is read as a map; if it is text, put it in quotes: "{b: 1}, c"',
    ],
    [
      "- { text: Prices rose [1], kind: fact }",
      '1:11 a text inside { } or [ ] that has a bracket needs quotes; put it in quotes: "Prices rose [1]"',
    ],
    [
      "- { text: @desk says, kind: fact }",
      '1:11 a text cannot start with @ in YAML; put it in quotes: "@desk says"',
    ],
    [
      "- [1][4] text",
      '1:3 a value that starts with [ is read as a list; if it is text, put it in quotes: "[1][4] text"',
    ],
    [
      "- *bold* text",
      '1:3 * starts an alias in YAML; if it is text, put it in quotes: "*bold* text"',
    ],
    ["- & more", '1:3 & starts an anchor in YAML; if it is text, put it in quotes: "& more"'],
    ["- @desk says", '1:3 a text cannot start with @ in YAML; put it in quotes: "@desk says"'],
    ["- `code` here", '1:3 a text cannot start with ` in YAML; put it in quotes: "`code` here"'],
    ["- %5 more", '1:3 a text cannot start with % in YAML; put it in quotes: "%5 more"'],
    ["a: ] more", '1:4 a text cannot start with ] in YAML; put it in quotes: "] more"'],
    ["a: ? more", '1:4 a text cannot start with ? and a space in YAML; put it in quotes: "? more"'],
    [
      'a: "Quota" is out',
      "1:4 the text continues after its closing quote; put all of it in single quotes: '\"Quota\" is out'",
    ],
    [
      "a: 'it's'",
      "1:4 the text continues after its closing quote; an apostrophe in '...' is written '', or use double quotes: \"it's\"",
    ],
    ['a: "open\nb: 1', '1:4 the " that opens here is never closed'],
    ["a:\n  - x\n  - 'open", "3:5 the ' that opens here is never closed"],
    [
      'a: "C:\\x"',
      "1:7 a backslash in \"...\" is written \\\\; in '...' and without quotes it needs no escape",
    ],
    [
      "a: > text",
      '1:6 the text after > starts on the next line, indented; on one line, put it in quotes: "> text"',
    ],
    [
      "a: - b",
      '1:4 a list starts on the line below its key; if the dash belongs to the text, put it in quotes: "- b"',
    ],
    ["a: [1,, 2]", "1:7 this comma has no value before it; remove it"],
    [
      "a: [1\nb: 2",
      "2:1 expected ] to close a list before this; close it, indent its lines deeper than its key, or put the value in quotes if it is text",
    ],
    [
      "language: en\nheadline:Text",
      "2:1 the colon after `headline` needs a space after it; write `headline: Text`",
    ],
    [
      "headline:Text\nlanguage: en",
      "1:1 the colon after `headline` needs a space after it; write `headline: Text`",
    ],
    [
      "headline:Text",
      "1:1 the colon after `headline` needs a space after it; write `headline: Text`",
    ],
    [
      "headline\uFF1A\u94A8\nlanguage: en",
      "1:1 the colon after `headline` is the full-width one; write `headline: \u94A8`",
    ],
    ["a\uFF1A1\nb\uFF1A2\nc\uFF1A3", "1:1 the colon after `a` is the full-width one; write `a: 1`"],
    [
      "a:\n\u00A0\u00A0- text: b",
      "2:1 this line starts with U+00A0, which is not a space in YAML; indent it with plain spaces",
    ],
    [
      "a:\n  -text: b\n  citations: [1]",
      "2:3 the - of a list needs a space after it; write `- text: `",
    ],
    [
      "headline\uFF1A\u94A8",
      "1:1 the colon after `headline` is the full-width one; write `headline: \u94A8`",
    ],
    [
      "a: text\nmore text\nb: 1",
      "2:1 this line has no key; start it with one, such as `headline: `, or indent it to continue the text above",
    ],
    [
      "a: b\n- c",
      "2:1 a list can only follow a key that has no other value; start an entry with a key such as `headline: `",
    ],
    [
      "- a\nb: 1",
      "2:1 this does not fit the lines before it; start the entries of a list with `- `, and those of a map with a key such as `headline: `",
    ],
    [
      "a: 1\n  b: 2",
      "2:3 this line is indented below `a`, which already has a value; all entries of one map start in the same column",
    ],
    [
      "a: 1\n\n  b: 2",
      "3:3 this line is indented below `a`, which already has a value; all entries of one map start in the same column",
    ],
    [
      "a:\n  b: 1\n c: 2",
      "3:1 this line starts in another column than the entries above it; all entries of one map start in the same column",
    ],
    ["groups:\n\t- title: A", "2:1 YAML is indented with spaces, not tabs"],
    ["? [a]\n: 1", "1:3 a key is a word such as `headline`, not a list or a map"],
    [
      "a: *nowhere",
      '1:4 the anchor &nowhere is not defined; if it is text, put it in quotes: "*nowhere"',
    ],
    [
      "a: \u0007",
      '1:4 the control character U+0007 is not allowed; write "\\u0007" in double quotes',
    ],
    [
      "a\0:\0 \0b\0",
      "1:2 the file contains the character U+0000; if every second character is one, it is UTF-16: save it as UTF-8",
    ],
  ])("%j", (source, finding) => {
    expect(yaml.parse(source).documents).toEqual([]);
    expect(findings(source)).toEqual([finding.replace(" ", " error yaml-syntax ")]);
  });

  test("a key that appears twice, with both positions", () => {
    expect(findings("a: 1\nb: 2\na: 3")).toEqual([
      '3:1 error key-duplicate the key "a" appears twice in this map; keep one of them (the first is at 1:1)',
    ]);
  });

  test("once per line, in every line with an error", () => {
    const found = findings("a: x: y: z\nb: fine\nc: @e\nd: [1][2]\ne: fine");
    expect(found.map((finding) => finding.slice(0, 3))).toEqual(["1:4", "3:4", "4:4"]);
  });

  test("without a text of a thousand characters in the message", () => {
    const [finding] = findings(`a: b: ${"long ".repeat(200)}`);
    expect(finding).toMatch(/put all of it in quotes$/);
  });
});

describe("warns of text that YAML drops", () => {
  test.each([
    [
      "headline: Deal #2 signed",
      "Deal",
      "1:16 warning yaml-comment `#2 signed` is read as a comment and dropped; if it is text, put the complete value in quotes; if it is a comment, write a space after the #",
    ],
    [
      "headline: #2 deal",
      null,
      "1:11 warning yaml-comment `#2 deal` is read as a comment and dropped; if it is text, put the complete value in quotes; if it is a comment, write a space after the #",
    ],
    [
      "headline: !important text",
      "text",
      "1:11 warning yaml-dropped `!important` is read as a tag and dropped; if it is text, put the complete value in quotes",
    ],
    [
      "headline: !!binary aGk=",
      "aGk=",
      "1:11 warning yaml-dropped `!!binary` is read as a tag and dropped; if it is text, put the complete value in quotes",
    ],
    [
      "headline: &Co mines",
      "mines",
      "1:11 warning yaml-dropped `&Co` is read as an anchor and dropped; if it is text, put the complete value in quotes",
    ],
  ])("%s", (source, headline, warning) => {
    expect(yaml.parse(source).documents.map(({ data }) => data)).toEqual([{ headline }]);
    expect(findings(source)).toEqual([warning]);
  });

  test("and of a merge key, which does not merge", () => {
    const source = "a: &x {b: c}\nd:\n  <<: *x";
    expect(yaml.parse(source).documents[0]!.data).toEqual({
      a: { b: "c" },
      d: { "<<": { b: "c" } },
    });
    expect(findings(source)).toEqual([
      "3:3 warning yaml-merge-key `<<` is an ordinary key in YAML 1.2 and does not merge; write the fields out",
    ]);
  });
});

describe("reads several documents", () => {
  test.each([
    ["a: x\n---\nb: y\n", ["1", "2"], 0],
    ["---\na: x\n...\n---\nb: y\n...\n", ["1", "2"], 0],
    ["a: |\n  text\n---\nb: y", ["1", "2"], 0],
    ["a: x\n---\nb: [\n---\nc: z", ["1", "3"], 1],
    ["a: x\n---\nb: \u0007\n---\nc: z", ["1", "3"], 1],
    ["# only\n# comments\n", [], 0],
    ["---\n---\n", [], 0],
    ["", [], 0],
  ])("%j", (source, read, broken) => {
    const { documents, diagnostics } = yaml.parse(source);
    const keys = documents.map(({ data }) => Object.keys(data as object)[0]!);
    expect(keys.map((key) => String(" abc".indexOf(key)))).toEqual(read);
    expect(diagnostics).toHaveLength(broken);
  });
});

describe("writes", () => {
  const smallest = { schemaVersion: "1.0" as const, language: "en" };
  test.each([
    ["NO", '"NO"'],
    ["12:30", '"12:30"'],
    ["0123", '"0123"'],
    ["Deal #2 signed", '"Deal #2 signed"'],
    ["C# mines", "C# mines"],
    ["[1] text", '"[1] text"'],
    ["Congo: the quota", '"Congo: the quota"'],
    ["line\nline", "|-\n  line\n  line"],
    [" \n", '"\\ \\n"'],
    ["\n \n\n", '"\\n\\ \\n\\n"'],
    ["\uD800", '"\\ud800"'],
    ["\u0007", '"\\a"'],
  ])("%j so that every reader reads it as text", (headline, written) => {
    expect(yaml.serialise([{ ...smallest, headline }]).text).toContain(`headline: ${written}\n`);
  });
});

test("locates keys, values and missing keys of every document", () => {
  const source = "headline: One\ngroups:\n  - title: 稀土\n---\nheadline: Two\n";
  const [first, second] = yaml.parse(source).documents;
  const slice = ({ start, end }: { start: { offset: number }; end: { offset: number } }) =>
    source.slice(start.offset, end.offset);
  expect(slice(first!.locate(["groups", 0, "title"], "value"))).toBe("稀土");
  expect(slice(first!.locate(["groups"], "key"))).toBe("groups");
  expect(first!.locate(["groups", 0, "insights"], "missing").start).toMatchObject({
    line: 3,
    column: 14,
  });
  expect(second!.locate(["headline"], "value").start).toMatchObject({ line: 5, column: 11 });
});
