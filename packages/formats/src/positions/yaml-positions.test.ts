import { describe, expect, test } from "vitest";
import { yaml } from "../yaml.ts";

const source = `# a comment
"title" : {a: [1, "two"], b: }
list:
- x: &anchor one
  y: *anchor
-   - nested
    - |
      block
empty:
last: !tag text # note
---
second: 2
`;

describe("locates in YAML", () => {
  test.each([
    [0, [], "value", "2:1-11:1"],
    [0, ["title"], "key", "2:1-2:8"],
    [0, ["title"], "value", "2:11-2:31"],
    [0, ["title", "a"], "key", "2:12-2:13"],
    [0, ["title", "a"], "value", "2:15-2:25"],
    [0, ["title", "a", 1], "value", "2:19-2:24"],
    [0, ["title", "b"], "value", "2:30-2:30"],
    [0, ["list"], "value", "4:1-9:1"],
    [0, ["list", 0, "x"], "value", "4:14-4:17"],
    [0, ["list", 0, "y"], "value", "5:6-5:13"],
    [0, ["list", 1], "value", "6:5-9:1"],
    [0, ["list", 1, 0], "value", "6:7-6:13"],
    [0, ["list", 1, 1], "value", "7:7-9:1"],
    [0, ["empty"], "value", "9:7-9:7"],
    [0, ["last"], "value", "10:12-10:16"],
    [0, ["missing"], "missing", "10:16-10:16"],
    [0, ["list", 0, "missing"], "missing", "5:13-5:13"],
    [1, ["second"], "key", "12:1-12:7"],
    [1, ["second"], "value", "12:9-12:10"],
  ] as const)("document %i, %j, its %s", (index, path, target, expected) => {
    const { start, end } = yaml.parse(source).documents[index]!.locate(path, target);
    expect(`${start.line}:${start.column}-${end.line}:${end.column}`).toBe(expected);
  });
});

describe("a text nests", () => {
  const nested = (depth: number): string => `${"[".repeat(depth)}1${"]".repeat(depth)}`;
  const diagnostics = (text: string): string[] =>
    yaml
      .parse(text)
      .diagnostics.map(
        ({ message, range: { start, end } }) =>
          `${start.line}:${start.column}-${end.line}:${end.column} ${message}`,
      );

  test("500 levels below its first and no more", () => {
    expect(diagnostics(nested(500))).toEqual([]);
    expect(diagnostics(nested(502))).toEqual([
      "1:502-1:503 the text nests deeper than 500 levels; reduce the nesting",
    ]);
  });

  test("a document that nests too deeply does not affect the others", () => {
    const source = `a: 1\n---\nb: ${nested(600)}\n---\nc: 3`;
    expect(yaml.parse(source).documents.map(({ data }) => data)).toEqual([{ a: 1 }, { c: 3 }]);
    expect(diagnostics(source)).toEqual([
      "3:504-3:505 the text nests deeper than 500 levels; reduce the nesting",
    ]);
  });
});
