import { describe, expect, test } from "vitest";
import type { Excerpt } from "./diagnostic.ts";
import { addExcerpts, excerptOf } from "./excerpt.ts";

/** Extracts the part between `[` and `]`; the brackets are not part of the text. */
function excerptAt(marked: string, textStart = 0): Excerpt {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/g, "");
  const column = start - text.lastIndexOf("\n", start - 1);
  const position = (offset: number) => ({ offset: textStart + offset, line: 1, column });
  return excerptOf(text, { start: position(start), end: position(end) }, textStart);
}

const long = "x".repeat(300);

describe("shows the line where a range starts", () => {
  test.each<[string, string, Excerpt]>([
    ["of one line", "a [b] c", { before: "a ", marked: "b", after: " c" }],
    ["between other lines", "one\ntwo [b] c\nthree", { before: "two ", marked: "b", after: " c" }],
    ["at the start of the text", "[a] b", { before: "", marked: "a", after: " b" }],
    ["at the end of the text", "a [b]", { before: "a ", marked: "b", after: "" }],
    ["at the end of a line", "a [b]\nc", { before: "a ", marked: "b", after: "" }],
    ["of an empty range at a line break", "a[]\nb", { before: "a", marked: "", after: "" }],
    ["before a carriage return", "a [b] c\r\nd", { before: "a ", marked: "b", after: " c" }],
    [
      "over lines that end in a carriage return",
      "a [b\r\nc] d",
      { before: "a ", marked: "b", after: "" },
    ],
    ["that ends at one", "a[]\r\nb", { before: "a", marked: "", after: "" }],
    [
      "over several lines, marked to the end of the first",
      "a [b\nc] d",
      { before: "a ", marked: "b", after: "" },
    ],
    [
      "that is long before the range",
      `${long}[b]`,
      { before: `…${"x".repeat(48)}`, marked: "b", after: "" },
    ],
    [
      "that is long after the range",
      `[b]${long}`,
      { before: "", marked: "b", after: `${"x".repeat(95)}…` },
    ],
    [
      "that is long on both sides",
      `${long}[b]${long}`,
      { before: `…${"x".repeat(48)}`, marked: "b", after: `${"x".repeat(47)}…` },
    ],
    [
      "that fills the window exactly",
      `[b]${"x".repeat(95)}\nnext`,
      { before: "", marked: "b", after: "x".repeat(95) },
    ],
    [
      "whose range is longer than the window",
      `[${long}]`,
      { before: "", marked: "x".repeat(96), after: "…" },
    ],
  ])("%s", (_, marked, expected) => {
    expect(excerptAt(marked)).toEqual(expected);
    // The same where the text is a piece of a longer file.
    expect(excerptAt(marked, 1000)).toEqual(expected);
  });
});

test("findings come in the order of the text, and those of one place in the order given", () => {
  const at = (offset: number, code: string) => {
    const position = { offset, line: 1, column: offset + 1 };
    return {
      code,
      severity: "note" as const,
      message: "",
      range: { start: position, end: position },
    };
  };
  const sorted = addExcerpts([at(4, "c"), at(0, "a"), at(4, "d"), at(2, "b")], "abcdef");
  expect(sorted.map(({ code, excerpt }) => [code, excerpt.before])).toEqual([
    ["a", ""],
    ["b", "ab"],
    ["c", "abcd"],
    ["d", "abcd"],
  ]);
});

test("a missing key marks no words of the line where it is reported", () => {
  const position = (offset: number) => ({ offset, line: 1, column: offset + 1 });
  const [found] = addExcerpts(
    [
      {
        code: "key-missing",
        severity: "error",
        message: "",
        range: { start: position(0), end: position(1) },
        insertAt: { start: position(7), end: position(7) },
      },
    ],
    '{"a": 1}',
  );
  expect(found!.excerpt).toEqual({ before: "", marked: "", after: '{"a": 1}' });
});
