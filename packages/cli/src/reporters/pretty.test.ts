import { expect, test } from "vitest";
import type { CheckedFile } from "../checking/checked-file.ts";
import { emptyTally } from "../briefs/tally.ts";
import { pretty } from "./pretty.ts";

const at = { offset: 0, line: 1, column: 1 };
const file: CheckedFile = {
  ok: true,
  name: "a.yaml",
  format: "yaml",
  documents: 1,
  ignored: 0,
  diagnostics: [
    {
      code: "unknown-key",
      severity: "warning",
      message: "no such key",
      path: ["urll"],
      range: { start: at, end: { offset: 4, line: 1, column: 5 } },
      excerpt: { before: "", marked: "urll", after: ": x" },
    },
  ],
};
const tally = { ...emptyTally(), files: 1, articles: 1, warnings: 1 };

test("tells a person, once and last, where to learn more of what was found", async () => {
  const report = pretty.start({ color: false, notes: false, isTerminal: true });
  await report.file(file);
  await report.file(file);
  expect(report.end(tally)).toBe(
    "1 file, 1 article: 1 warning\nmineral-brief explain CODE explains a code, with examples\n",
  );
});

test("tells a person how many findings have a fix", async () => {
  const report = pretty.start({ color: false, notes: false, isTerminal: true });
  const [finding] = file.diagnostics;
  const repair = { edits: [{ range: finding!.range, text: "url" }] };
  const diagnostics = [
    finding!,
    { ...finding!, suggestion: "url" },
    { ...finding!, code: "json-syntax", repair: { ...repair, isSafe: true } },
    { ...finding!, code: "yaml-syntax", repair: { ...repair, isSafe: false } },
  ];
  await report.file({ ...file, diagnostics });
  const hint = "1 with a safe fix (--fix), 2 with a suggested fix (--fix --suggested)\n";
  expect(await report.end(tally)).toContain(hint);
  expect(await report.end({ ...tally, fixed: 1 })).not.toContain("fix)");
});

test("keeps that from pipes, and from those who have nothing to fix", async () => {
  const piped = pretty.start({ color: false, notes: false });
  await piped.file(file);
  expect(piped.end(tally)).toBe("1 file, 1 article: 1 warning\n");
  const clean = pretty.start({ color: false, notes: false, isTerminal: true });
  expect(clean.end({ ...emptyTally(), files: 1, articles: 1 })).toBe(
    "1 file, 1 article: no findings\n",
  );
});

test("colours the severity and its marks", async () => {
  const report = pretty.start({ color: true, notes: false });
  expect(await report.file(file)).toBe(
    "\u001B[1ma.yaml:1:1\u001B[22m: \u001B[33mwarning\u001B[39m: urll: no such key \u001B[2m[unknown-key]\u001B[22m\n  \u001B[2m1 |\u001B[22m urll: x\n  \u001B[2m  |\u001B[22m \u001B[33m^^^^\u001B[39m\n\n",
  );
});
