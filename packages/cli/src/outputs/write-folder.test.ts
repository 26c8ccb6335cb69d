import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileText } from "./article-text.ts";
import { manifestName } from "./manifest.ts";
import { openFolder } from "./output-folder.ts";
import { inspectPath } from "./path-state.ts";
import { stepFor, type FileStep } from "./plan-folder.ts";
import { writeFolder } from "./write-folder.ts";

let path: string;

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), "mineral-brief-"));
});
afterEach(() => rmSync(path, { recursive: true }));

/** Writes the steps that `plan` yields, and returns the outcomes. */
async function write(
  plan: (stepOf: (file: string, text: string) => FileStep) => Iterable<FileStep>,
): Promise<string[]> {
  const folder = await openFolder(path, { name: "site", onWait: () => {} });
  const inspect = (file: string): ReturnType<typeof inspectPath> => inspectPath(join(path, file));
  const stepOf = (file: string, text: string): FileStep =>
    stepFor(fileText(file, text), file, { manifest: folder.manifest, inspect, force: false });
  const outcomes: string[] = [];
  try {
    for await (const { step, outcome } of writeFolder(plan(stepOf), folder))
      outcomes.push(`${step.file} ${outcome}`);
  } finally {
    folder.close();
  }
  return outcomes;
}

const numbers = Array.from({ length: 70 }, (_, number) => number);

test("writes more files than are replaced at a time", async () => {
  const outcomes = await write((stepOf) =>
    numbers.map((number) => stepOf(`${number}.html`, `${number}`)),
  );
  expect(outcomes).toEqual(numbers.map((number) => `${number}.html written`));
  for (const number of numbers)
    expect(readFileSync(join(path, `${number}.html`), "utf8")).toBe(`${number}`);
});

test("a file that another program changes before it is replaced stays", async () => {
  const outcomes = await write(function* (stepOf) {
    yield stepOf("one.html", "ours");
    writeFileSync(join(path, "one.html"), "theirs");
    yield stepOf("two.html", "ours");
  });
  expect(outcomes).toEqual(["one.html overtaken", "two.html written"]);
  expect(readFileSync(join(path, "one.html"), "utf8")).toBe("theirs");
});

test("a plan that fails leaves the files that were replaced, and nothing else", async () => {
  const written = write(function* (stepOf) {
    for (const number of numbers) {
      if (number === 40) throw new Error("stopped");
      yield stepOf(`${number}.html`, `${number}`);
    }
  });
  await expect(written).rejects.toThrow("stopped");
  const files = readdirSync(path).filter((file) => file !== manifestName);
  expect(files.toSorted()).toEqual(
    numbers
      .slice(0, 32)
      .map((number) => `${number}.html`)
      .toSorted(),
  );
});
