import { expect, test } from "vitest";
import type { Io } from "../io.ts";
import { FolderReport } from "./folder-report.ts";
import type { WrittenFile } from "./write-folder.ts";

/** Returns what a run into the folder `out` says about files with these outcomes. */
function linesOf(outcomes: readonly WrittenFile["outcome"][]): string[] {
  let text = "";
  const stderr = (line: string): unknown => (text += line);
  const io = { stderr } as unknown as Io;
  const report = new FolderReport({ name: "out", command: "convert", force: false }, io);
  outcomes.forEach((outcome, index) =>
    report.add({ outcome, step: { file: `${index}.md` } } as WrittenFile),
  );
  report.end();
  return text.trimEnd().split("\n");
}

test("lists the files of a short run, and counts them", () => {
  expect(linesOf(["written", "unchanged", "edited"])).toEqual([
    "out/0.md: written",
    "out/1.md: unchanged",
    "out/2.md: not replaced: it was edited; --force replaces it",
    "1 written, 1 unchanged, 1 not replaced (edited)",
  ]);
});

test("lists the first 100 files without a problem, and each file with one", () => {
  const lines = linesOf([...Array.from({ length: 2000 }, () => "written" as const), "edited"]);
  expect(lines.slice(98)).toEqual([
    "out/98.md: written",
    "out/99.md: written",
    "out/2000.md: not replaced: it was edited; --force replaces it",
    "out: 1,900 more files without a problem",
    "2000 written, 1 not replaced (edited)",
  ]);
});
