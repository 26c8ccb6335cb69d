import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unifiedDiff } from "./unified-diff.ts";

const numbers = Array.from({ length: 20 }, (_, index) => `${index + 1}\n`);
const twenty = numbers.join("");

test("shows three lines around a change, and parts those that are far from each other", () => {
  const after = twenty.replace("2\n", "two\n").replace("\n9\n", "\n").replace("19\n", "19\nnew\n");
  expect(unifiedDiff("a.txt", twenty, after)).toBe(`--- a.txt
+++ a.txt
@@ -1,12 +1,11 @@
 1
-2
+two
 3
 4
 5
 6
 7
 8
-9
 10
 11
 12
@@ -17,4 +16,5 @@
 17
 18
 19
+new
 20
`);
});

test.each([
  ["the same", "a\n", "a\n", ""],
  ["a line of one", "a\n", "b\n", "@@ -1 +1 @@\n-a\n+b\n"],
  ["all of it gone", "a\n", "", "@@ -1 +0,0 @@\n-a\n"],
  ["all of it new", "", "a\nb\n", "@@ -0,0 +1,2 @@\n+a\n+b\n"],
  [
    "no line break at the end",
    "a\nb",
    "a\nc",
    "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n",
  ],
  ["a line break that goes", "a\n", "a", "@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file\n"],
])("%s", (_, before, after, hunks) => {
  const diff = unifiedDiff("a", before, after);
  expect(diff).toBe(hunks === "" ? "" : `--- a\n+++ a\n${hunks}`);
});

test.each([
  ["brief.yaml", "brief.yaml"],
  ["my brief.yaml", "my brief.yaml\t"],
  ["a\nb\u001B[2J.yaml", String.raw`"a\012b\033[2J.yaml"`],
  ['a"b.yaml', String.raw`"a\"b.yaml"`],
])("names %j", (name, written) => {
  expect(unifiedDiff(name, "a\n", "b\n").split("\n")[0]).toBe(`--- ${written}`);
});

/** What the program `patch` makes of a text. */
function patched(name: string, before: string, diff: string): string {
  const folder = mkdtempSync(join(tmpdir(), "mineral-brief-"));
  try {
    writeFileSync(join(folder, name), before);
    const run = spawnSync("patch", ["-p0"], { cwd: folder, input: diff, encoding: "utf8" });
    expect(`${run.stdout}${run.stderr}`).not.toMatch(/fuzz|offset|reject|malformed/i);
    expect(run.status).toBe(0);
    return readFileSync(join(folder, name), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const hasPatch = spawnSync("patch", ["--version"]).status === 0;

// A machine may have no `patch`; the examples above hold the form of a diff there.
describe.skipIf(!hasPatch)("`patch` applies it", () => {
  test.each([
    ["CRLF", "a.txt", "a\r\nb\r\nc\r\n", "a\r\nB\r\nc\r\n"],
    ["a byte order mark", "a.txt", "\uFEFFa\nb\n", "\uFEFFA\nb\n"],
    ["a name with spaces", "my brief.txt", "a\n", "b\n"],
    ["a name with a quote", 'my "brief".txt', "a\n", "b\n"],
    ["lines that look like a diff", "a.txt", "--- a\n+++ b\n@@ -1 +1 @@\n", "--- a\n@@ -1 +1 @@\n"],
    ["no line break at the end", "a.txt", "a\nb", "a\nb\nc"],
  ])("%s", (_, name, before, after) => {
    expect(patched(name, before, unifiedDiff(name, before, after))).toBe(after);
  });

  test("any change", () => {
    const line = fc.constantFrom("a\n", "b\n", "c\n", "-\n", " \n", "\\ x\n", "d\r\n");
    const text = fc
      .tuple(fc.array(line, { minLength: 1, maxLength: 25 }), fc.constantFrom("", "end"))
      .map(([lines, end]) => lines.join("") + end);
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = unifiedDiff("a.txt", before, after);
        expect(diff === "" ? before : patched("a.txt", before, diff)).toBe(after);
      }),
      { numRuns: 60 },
    );
  });
});
