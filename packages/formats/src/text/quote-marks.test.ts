import { describe, expect, test } from "vitest";
import { blankQuoteMarks } from "./quote-marks.ts";

describe("blanks the marks of a quoted text, and keeps all offsets", () => {
  test.each([
    ["one line", "> a", "  a"],
    ["a mark without a space", ">a", " a"],
    ["a mark before an empty line", "> a\n>\n> b", "  a\n \n  b"],
    ["marks of several levels", ">> a\n> > b", "   a\n    b"],
    ["marks with tabs", "\t>\ta", "   a"],
    ["marks after an indent", "  > a", "    a"],
    ["only the first space after a mark", ">   - a", "    - a"],
    ["a sign in the text of a line", "> a > b", "  a > b"],
    ["more than half of the lines", "> a\n> b\nc", "  a\n  b\nc"],
    ["more than half of the lines that have text", "> a\n\n\n\n", "  a\n\n\n\n"],
  ])("%s", (_, source, blanked) => {
    expect(blankQuoteMarks(source)).toBe(blanked);
  });
});

describe("leaves a text as it is", () => {
  test.each([
    ["without a mark", "a\nb"],
    ["with marks on half of its lines", "> a\nb"],
    ["with marks on fewer lines", "> a\nb\nc"],
    ["with marks inside its lines", "a > b\nc > d"],
    ["with marks on half of the lines that have text", "> a\n\n\nb\n\n"],
  ])("%s", (_, source) => {
    expect(blankQuoteMarks(source)).toBe(source);
  });
});
