import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runs } from "@mineral-brief/fixtures";
import fc from "fast-check";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { expect, test } from "vitest";
import type { CheckedFile } from "../checking/checked-file.ts";
import type { ReportedDiagnostic } from "../diagnostics/diagnostic.ts";
import { Baseline } from "./baseline.ts";

const cwd = useFolder();

type Found = readonly [code: string, path: readonly (string | number)[], text: string];

const start = { offset: 0, line: 1, column: 1 };

function fileWith(name: string, found: readonly Found[], piece = 0): CheckedFile {
  const diagnostics = found.map(([code, path, marked]): ReportedDiagnostic => ({
    code,
    severity: "warning",
    message: "",
    path,
    range: { start, end: start },
    excerpt: { before: "", marked, after: "" },
  }));
  return { ok: true, name, format: "yaml", documents: 1, diagnostics, ignored: 0, piece };
}

const open = (isUpdate = false) => new Baseline("known.json", { cwd, isUpdate });

/** Writes a baseline with these files. */
function save(...files: readonly CheckedFile[]): string {
  const baseline = open(true);
  for (const file of files) {
    writeFileSync(join(cwd, file.name), "");
    expect(baseline.apply(file).file.diagnostics).toEqual([]);
  }
  baseline.save();
  return readFileSync(join(cwd, "known.json"), "utf8");
}

/** The codes of new findings, and the number of known ones. */
function check(...files: readonly CheckedFile[]) {
  const baseline = open();
  const results = files.map((file) => baseline.apply(file));
  return {
    found: results.flatMap(({ file }) => file.diagnostics.map(({ code }) => code)),
    known: results.reduce((sum, { known }) => sum + known, 0),
    gone: baseline.gone,
  };
}

const first: Found = ["text-blank", ["coreInsights", 0, "text"], "a"];
const second: Found = ["text-blank", ["coreInsights", 7, "text"], "a"];
const other: Found = ["text-blank", ["coreInsights", 0, "text"], "b"];

test("an item of a list may move, but its text may not change", () => {
  save(fileWith("a.yaml", [first]));
  expect(check(fileWith("a.yaml", [second]))).toEqual({ found: [], known: 1, gone: 0 });
  expect(check(fileWith("a.yaml", [other]))).toEqual({ found: ["text-blank"], known: 0, gone: 1 });
});

test("a finding is known as often as it is listed, in all pieces of a file", () => {
  save(fileWith("a.yaml", [first, second]));
  const pieces = [fileWith("a.yaml", [first]), fileWith("a.yaml", [first, second], 1)];
  expect(check(...pieces)).toEqual({ found: ["text-blank"], known: 2, gone: 0 });
});

test("a broken file keeps its findings", () => {
  const text = save(fileWith("a.yaml", [first, other]));
  const broken = fileWith("a.yaml", [["json-syntax", [], "a"]]);
  expect(check(broken)).toEqual({ found: ["json-syntax"], known: 0, gone: 0 });
  const baseline = open(true);
  baseline.apply(broken);
  baseline.save();
  expect(readFileSync(join(cwd, "known.json"), "utf8")).toBe(text);
});

test("the findings beside an error of structure are known too, and those that it hides stay", () => {
  const broken = fileWith("a.yaml", [["type-mismatch", [], "a"], other]);
  save(fileWith("a.yaml", [first]));
  const baseline = open(true);
  baseline.apply(broken);
  expect(baseline.save()).toContain("2 known findings in 1 file");
  expect(check(broken)).toEqual({ found: ["type-mismatch"], known: 1, gone: 0 });
  expect(check(fileWith("a.yaml", [first, other]))).toEqual({ found: [], known: 2, gone: 0 });
});

test("an unknown key that is a misspelt missing one is an error of structure", () => {
  const joined: Found = ["unknown-key", ["headlin"], "headlin"];
  const file = fileWith("a.yaml", [joined, first]);
  const broken: CheckedFile = {
    ...file,
    diagnostics: file.diagnostics.map((diagnostic) =>
      diagnostic.code === "unknown-key" ? { ...diagnostic, isFatal: true } : diagnostic,
    ),
  };
  const old = save(fileWith("a.yaml", [joined, first, other]));
  expect(check(broken)).toEqual({ found: ["unknown-key"], known: 1, gone: 0 });
  const baseline = open(true);
  expect(baseline.apply(broken).file.diagnostics).toMatchObject([{ code: "unknown-key" }]);
  baseline.save();
  expect(readFileSync(join(cwd, "known.json"), "utf8")).toBe(old);
});

test("a file may be called constructor", () => {
  const broken = fileWith("constructor", [["json-syntax", [], "a"]]);
  const baseline = open(true);
  baseline.apply(broken);
  expect(baseline.save()).toContain("0 known findings in 0 files");
});

test("a finding of another file is new", () => {
  save(fileWith("a.yaml", [first]));
  expect(check(fileWith("b.yaml", [first]))).toMatchObject({ found: ["text-blank"], known: 0 });
});

test("the same findings in any order write the same text", () => {
  const anyFound = fc.tuple(
    fc.constantFrom("text-blank", "date-future", "__proto__", "constructor"),
    fc.array(fc.oneof(fc.nat(3), fc.constantFrom("text", "a b", "__proto__")), { maxLength: 3 }),
    fc.string({ unit: "binary", maxLength: 60 }),
  );
  fc.assert(
    fc.property(fc.array(anyFound, { maxLength: 8 }), (found) => {
      rmSync(join(cwd, "known.json"), { force: true });
      const text = save(fileWith("b.yaml", found), fileWith("a.yaml", found));
      const again = save(fileWith("a.yaml", found.toReversed()), fileWith("b.yaml", found));
      expect(again).toBe(text);
      expect(check(fileWith("a.yaml", found.toReversed()))).toEqual({
        found: [],
        known: found.length,
        gone: 0,
      });
    }),
    { numRuns: runs / 10 },
  );
});

test("names are relative to the baseline, and a removed file leaves it", () => {
  mkdirSync(join(cwd, "lists"));
  writeFileSync(join(cwd, "a.yaml"), "");
  const name = "lists/known.json";
  const update = (...files: readonly CheckedFile[]) => {
    const baseline = new Baseline(name, { cwd, isUpdate: true });
    for (const file of files) baseline.apply(file);
    const sentence = baseline.save();
    const { findings } = JSON.parse(readFileSync(join(cwd, name), "utf8")) as { findings: object };
    return [sentence, Object.keys(findings)];
  };
  expect(update(fileWith("a.yaml", [first]))).toEqual([
    "lists/known.json: written, 1 known finding in 1 file",
    ["../a.yaml"],
  ]);
  expect(update()).toEqual([
    "lists/known.json: unchanged, 1 known finding in 1 file",
    ["../a.yaml"],
  ]);
  rmSync(join(cwd, "a.yaml"));
  expect(update()).toEqual(["lists/known.json: written, 0 known findings in 0 files", []]);
});

test.each([
  "",
  "[]",
  "null",
  "{}",
  '{"version":2,"findings":{}}',
  '{"version":1,"findings":[]}',
  '{"version":1,"findings":{"a":{"b":[1]}}}',
])("%j is no baseline", (text) => {
  writeFileSync(join(cwd, "known.json"), text);
  for (const isUpdate of [false, true])
    expect(() => open(isUpdate)).toThrow("known.json: this is not a baseline");
});

test("a missing baseline says how to write one", () => {
  expect(open).toThrow(
    "known.json: no such file or folder; to write a baseline, add --update-baseline",
  );
});
