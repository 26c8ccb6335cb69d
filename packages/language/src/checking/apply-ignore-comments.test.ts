import { describe, expect, test } from "vitest";
import { applyIgnoreComments } from "./apply-ignore-comments.ts";
import type { Finding } from "./finding.ts";

const checkCode = (code: string): string | undefined =>
  /^(?:headline-long|date-future)$/.test(code) ? undefined : `unknown code \`${code}\``;

/** A finding of `headline-long` at each `§` of a text. */
function findingsIn(text: string): Finding[] {
  return [...text.matchAll(/§/g)].map(({ index }) => {
    const lines = text.slice(0, index).split("\n");
    const start = { offset: index, line: lines.length, column: lines.at(-1)!.length + 1 };
    return {
      code: "headline-long",
      severity: "warning",
      message: "",
      range: { start, end: start },
    };
  });
}

function apply(text: string, format: string, isComplete = true): string[] {
  const { kept, commentIssues } = applyIgnoreComments(findingsIn(text), {
    text,
    format,
    severities: {},
    checkCode,
    isComplete,
    stage: "brief",
  });
  return [...kept, ...commentIssues].map(({ code, range: { start } }) => `${code} ${start.line}`);
}

const yaml = "# mineral-brief-ignore headline-long";
const html = "<!-- mineral-brief-ignore headline-long -->";

describe("applies a comment to a line", () => {
  test.each([
    ["at its end", "yaml", `a: § ${yaml}\nb: §`, ["headline-long 2"]],
    ["below it", "yaml", `a: §\n  ${yaml}\nb: §\nc: §`, ["headline-long 1", "headline-long 4"]],
    ["below blank lines and comments", "yaml", `${yaml}\n\n# so\nb: §`, []],
    [
      "of a front matter below comments",
      "markdown",
      `---\n${yaml}\n# so\nb: §\n---\n§`,
      ["headline-long 6"],
    ],
    ["that is a comment with fields", "markdown", `- a\n  ${html}\n  <!-- {"b": "§"} -->`, []],
    [
      "below another one",
      "yaml",
      `${yaml}\n# mineral-brief-ignore date-future\nb: §`,
      ["ignore-unused 2"],
    ],
    ["below a comment of several lines", "markdown", `${html.replace(" h", "\nh")}\n- §`, []],
    ["that is a heading", "markdown", `${html}\n# §`, []],
    ["before and after the same text", "markdown", `§ ${html} §`, []],
    ["that does not come", "yaml", `b: §\n${yaml}`, ["headline-long 1", "ignore-unused 2"]],
    ["with CRLF", "yaml", `${yaml}\r\n\r\nb: §\r\nc: §`, ["headline-long 4"]],
  ])("%s (%s)", (_, format, text, expected) => {
    expect(apply(text, format)).toEqual(expected);
  });
});

test.each([
  [`${yaml}\n§a: 1\nb: 2`, []],
  [`§a: 1\nb: 2 ${yaml}`, []],
  [`§a: 1 ${yaml}`, []],
  [`§a: 1\nb: 2 ${yaml}\nc: 3`, ["headline-long 1", "ignore-unused 2"]],
])(
  "a missing key is ignored where the article starts, and where it belongs: %j",
  (text, expected) => {
    const { line, offset } = { line: text.split("\n").length, offset: text.length };
    const end = { line, offset, column: offset - text.lastIndexOf("\n") };
    const [finding] = findingsIn(text);
    const { kept, commentIssues } = applyIgnoreComments(
      [{ ...finding!, insertAt: { start: end, end } }],
      { text, format: "yaml", severities: {}, checkCode, isComplete: true, stage: "brief" },
    );
    const found = [...kept, ...commentIssues];
    expect(found.map(({ code, range: { start } }) => `${code} ${start.line}`)).toEqual(expected);
  },
);

test("applies a comment for the file to every line", () => {
  expect(apply("a: §\nb: §\n# mineral-brief-ignore-file headline-long", "yaml")).toEqual([]);
});

test("does not report an unused comment if not every rule ran", () => {
  expect(apply(yaml, "yaml", false)).toEqual([]);
});

test.each([
  ["a code that does not exist", "headline-lnog"],
  ["a structure error", "key-missing"],
  ["no code", ""],
])("%s is a warning", (_, code) => {
  expect(apply(`# mineral-brief-ignore ${code}`, "yaml")).toEqual(["ignore-invalid 1"]);
});
