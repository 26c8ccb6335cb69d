import { expect, test } from "vitest";
import { emptyTally } from "../briefs/tally.ts";
import type { CheckedFile } from "../checking/checked-file.ts";
import { json } from "./json.ts";

const start = { offset: 0, line: 1, column: 1 };

function file(name: string, codes: readonly string[], piece?: number): CheckedFile {
  return {
    ok: true,
    name,
    format: "ndjson",
    documents: 2,
    ignored: 0,
    piece,
    diagnostics: codes.map((code) => ({
      code,
      severity: "note",
      message: "x",
      range: { start, end: start },
      excerpt: { before: "", marked: "", after: "" },
    })),
  };
}

test("a file that comes in pieces is one entry, written as they come", async () => {
  const report = json.start({ color: false, notes: false });
  let text = "";
  const pieces = [
    file("a", []),
    file("b", ["one"], 0),
    file("b", [], 1),
    file("b", ["two", "three"], 2),
    file("c", []),
  ];
  for (const piece of pieces) text += await report.file(piece);
  text += await report.end(emptyTally());
  const { files } = JSON.parse(text) as {
    files: { name: string; articles: number; diagnostics: { code: string }[] }[];
  };
  expect(
    files.map(({ name, articles, diagnostics }) => [
      name,
      articles,
      diagnostics.map(({ code }) => code).join(" "),
    ]),
  ).toEqual([
    ["a", 2, ""],
    ["b", 6, "one two three"],
    ["c", 2, ""],
  ]);
});
