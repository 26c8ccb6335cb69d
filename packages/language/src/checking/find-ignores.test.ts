import { describe, expect, test } from "vitest";
import { findIgnores } from "./find-ignores.ts";

/** `line 2:3 date-future@2:24` */
function found(text: string, format: string): string[] {
  return findIgnores(text, format).map(({ scope, range: { start }, codes }) =>
    [
      scope,
      `${start.line}:${start.column}`,
      ...codes.map(({ code, range }) => `${code}@${range.start.line}:${range.start.column}`),
    ].join(" "),
  );
}

describe("finds ignore comments", () => {
  test.each([
    ["yaml", "# mineral-brief-ignore date-future", ["line 1:1 date-future@1:24"]],
    ["yaml", "a: 1\r\nb: 2  #mineral-brief-ignore x-y\r\n", ["line 2:7 x-y@2:29"]],
    ["yaml", "# mineral-brief-ignore-file a-b, c-d -- why a-b", ["file 1:1 a-b@1:29 c-d@1:34"]],
    ["yaml", "# mineral-brief-ignore", ["line 1:1"]],
    ["yaml", "# mineral-brief-ignored a-b", []],
    ["yaml", "a: b#mineral-brief-ignore a-b", []],
    ["yaml", "<!-- mineral-brief-ignore a-b -->", []],
    ["markdown", "- x <!-- mineral-brief-ignore a-b -->", ["line 1:5 a-b@1:31"]],
    [
      "markdown",
      "---\n# mineral-brief-ignore a-b\n---\n<!--\nmineral-brief-ignore\n  a-b\n  c-d\n-->",
      ["line 2:1 a-b@2:24", "line 4:1 a-b@6:3 c-d@7:3"],
    ],
    [
      "markdown",
      "<!-- mineral-brief-ignore # mineral-brief-ignore a-b -->",
      ["line 1:1 #@1:27 mineral-brief-ignore@1:29 a-b@1:50"],
    ],
    ["markdown", "<!-- mineral-brief-ignore a-b -- c-d -->", ["line 1:1 a-b@1:27"]],
    ["markdown", "<!-- mineral-brief-ignore a-b", []],
    ["html", "<!-- mineral-brief-ignore-file a-b -->", ["file 1:1 a-b@1:32"]],
    ["html", "# mineral-brief-ignore a-b", []],
    ["json", '{"a": "# mineral-brief-ignore a-b"}', []],
    ["text", "# mineral-brief-ignore a-b", []],
  ])("%s: %s", (format, text, expected) => {
    expect(found(text, format)).toEqual(expected);
  });
});

test.each(["<!-- mineral-brief-ignore", "# mineral-brief-ignore", "#", "<!--", " ", "# "])(
  "reads a text of repeated %j in one pass",
  (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(findIgnores(text, "markdown").length).toBeLessThanOrEqual(1);
  },
);
